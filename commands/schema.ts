import "reflect-metadata";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { buildSchema } from "graphql";
import { unapprovedChanges, type ApprovedChange } from "./schema/breaking-changes";
import { compose } from "./schema/compose";
import { emitSubgraphs } from "./schema/emit-subgraphs";
import { lintSchema } from "./schema/lint-schema";
import { withRecordTables } from "./schema/record-tables";
import { transitionsPage } from "./schema/transitions-page";
import { trustedManifest } from "./schema/trusted-manifest";

const folder = "schema";
/** Beside the schema; where it is not there, as in a copy of schema/ alone, nothing is said of it. */
const recordsGuide = join("..", "docs", "records.md");
const transitions = join("..", "docs", "transitions.md");

interface Flags {
  readonly check?: true;
  readonly release?: true;
}

const command = new Command("schema")
  .description(
    "Writes schema/: each subgraph's schema, the supergraph, the public API and the trusted documents; the columns of records in docs/records.md, and docs/transitions.md.",
  )
  .option(
    "--check",
    "write nothing; fail when a file is not what the code says, composition complains, a name or description is " +
      "missing, or the API breaks what was released",
  )
  .option("--release", "make the API of today the one that must not break");

/** Writes or checks schema/; gives how many of the checks failed. */
async function main({ check, release }: Flags): Promise<number> {
  const subgraphs = emitSubgraphs();
  const { supergraph, api, faults } = compose(subgraphs);
  if (supergraph === "") return fail("The subgraphs do not compose", faults);
  const files = new Map<string, string>([
    ...subgraphs.map(({ name, sdl }) => [`${name}.graphql`, sdl] as const),
    ["supergraph.graphql", supergraph] as const,
    ["api.graphql", api] as const,
    [
      "trusted-documents.json",
      trustedManifest(["operations", "steps"].map((saved) => join(folder, saved))),
    ] as const,
  ]);
  if (release) files.set("api.released.graphql", api);
  const guide = read(recordsGuide);
  if (guide !== "") {
    files.set(recordsGuide, withRecordTables(guide));
    files.set(transitions, transitionsPage());
  }
  const stale = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
  if (!check) {
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

void main(command.parse().opts<Flags>()).then((faults) => (process.exitCode = faults === 0 ? 0 : 1));
