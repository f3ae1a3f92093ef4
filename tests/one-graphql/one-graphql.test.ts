import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../../testing/start-process";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Record<string, object>;

it("has exactly one graphql installed", () => {
  const { packages = {} } = read(join(root, "node_modules", ".package-lock.json"));
  expect(Object.keys(packages).filter((path) => /(^|\/)node_modules\/graphql$/.test(path))).toEqual([
    "node_modules/graphql",
  ]);
});

it("gives the same graphql to every dependency of the server", () => {
  const ours = createRequire(join(root, "package.json")).resolve("graphql");
  const { dependencies = {} } = read(join(root, "package.json"));
  for (const name of Object.keys(dependencies)) {
    const theirs = createRequire(join(root, "node_modules", name, "package.json")).resolve("graphql");
    expect({ name, graphql: theirs }).toEqual({ name, graphql: ours });
  }
});
