import { readFileSync } from "node:fs";
import { join } from "node:path";
import { askAt, type Answer } from "./ask";
import { sharedGraphUrl } from "./shared-graph";
import { root } from "./start-process";

/** Sends an operation to the graph that all tests of the run share; it holds the project's own records. */
export function ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>> {
  return askAt<Data>(sharedGraphUrl(), query, variables);
}

/** Sends a saved operation, by the name of its file in schema/operations. */
export function askSaved<Data>(file: string, variables?: Record<string, unknown>): Promise<Answer<Data>> {
  return ask<Data>(readFileSync(join(root, "schema", "operations", file), "utf8"), variables);
}
