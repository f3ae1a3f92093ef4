import { askAt, type Answer } from "./ask";
import { savedOperation } from "./saved-operations";
import { sharedGraphUrl } from "./shared-graph";
import { auditorToken } from "./tokens";

/** Sends an operation to the graph that all tests of the run share; it holds the project's own records. */
export function ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>> {
  return askAt<Data>(sharedGraphUrl(), query, variables);
}

/** The same by an auditor, who sees what not everybody does. */
export function askAsAuditor<Data>(
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer<Data>> {
  return askAt<Data>(sharedGraphUrl(), query, variables, auditorToken());
}

/** Sends a saved operation, by the name of its file in schema/operations. */
export function askSaved<Data>(file: string, variables?: Record<string, unknown>): Promise<Answer<Data>> {
  return ask<Data>(savedOperation(file), variables);
}
