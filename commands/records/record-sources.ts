import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { sectors } from "../../subgraphs/sectors";

/** Where the project's own records stand: the catalogue, the articles, and what a sector's folder brings along. */
export function recordSources(root: string): readonly string[] {
  return [
    join(root, "data", "catalogue"),
    join(root, "data", "articles"),
    ...sectors
      .map(({ name }) => join(root, "subgraphs", name, "data"))
      .filter((folder) => existsSync(folder)),
  ];
}

/** The kinds of which the project brings records along. */
export function ownKinds(root: string): ReadonlySet<string> {
  const files = recordSources(root).flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
  return new Set(files.map((file) => basename(file, ".csv")));
}
