import { readFileSync } from "node:fs";
import { join } from "node:path";
import { migrationList } from "./migration-list";

/** A text without what a formatter changes. */
const plain = (text: string) => text.replace(/\s+/g, "").replace(/,(?=[\]}])/g, "");

it.each(["awards", "sector"])("the list of migrations of %s has those that stand in its folder", (name) => {
  const folder = join(__dirname, "..", "..", "subgraphs", name, "migrations");
  expect(plain(readFileSync(join(folder, "index.ts"), "utf8"))).toBe(plain(migrationList(folder)));
});
