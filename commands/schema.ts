import "reflect-metadata";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { unapprovedChanges, type ApprovedChange } from "./schema/breaking-changes";
import { compose } from "./schema/compose";
import { emitSubgraphs } from "./schema/emit-subgraphs";
import { lintSchema } from "./schema/lint-schema";
import { trustedManifest } from "./schema/trusted-manifest";

const folder = "schema";

/**
 * Writes schema/: each subgraph's schema, the supergraph, the public API and the trusted documents. With `--check` it writes nothing and
 * fails when a file is not what the code says, when composition complains, when a name or description is missing, or
 * when the API breaks what was released. `--release` makes the API of today the one that must not break.
 */
async function main(options: ReadonlySet<string>): Promise<number> {
  const subgraphs = emitSubgraphs();
  const { supergraph, api, faults } = compose(subgraphs);
  if (supergraph === "") return fail("The subgraphs do not compose", faults);
  const files = new Map([
    ...subgraphs.map(({ name, sdl }) => [`${name}.graphql`, sdl] as const),
    ["supergraph.graphql", supergraph] as const,
    ["api.graphql", api] as const,
    ["trusted-documents.json", trustedManifest(join(folder, "operations"))] as const,
  ]);
  if (options.has("--release")) files.set("api.released.graphql", api);
  const stale = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
  if (!options.has("--check")) {
    for (const file of stale) writeFileSync(join(folder, file), files.get(file) ?? "");
    process.stdout.write(stale.length === 0 ? "schema/ is up to date\n" : `wrote ${stale.join(", ")}\n`);
    return 0;
  }
  const approved = JSON.parse(read("approved-changes.json") || "[]") as ApprovedChange[];
  const released = read("api.released.graphql");
  const breaking =
    released === "" ? [] : await unapprovedChanges(buildSchema(released), buildSchema(api), approved);
  return (
    fail("Composition hints", faults) +
    fail("These files are not what the code says; run `npm run schema`", stale) +
    fail("The schema's names and descriptions", lintSchema(buildSchema(api))) +
    fail("Breaking changes that schema/approved-changes.json does not list with a reason", breaking)
  );
}

function read(file: string): string {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function fail(title: string, lines: readonly string[]): number {
  if (lines.length === 0) return 0;
  process.stderr.write(`${title}:\n${lines.map((line) => `  ${line}\n`).join("")}`);
  return 1;
}

void main(new Set(process.argv.slice(2))).then((faults) => (process.exitCode = faults === 0 ? 0 : 1));
