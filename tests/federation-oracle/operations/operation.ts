import type { DocumentNode } from "graphql";

/** A document to run, with the values of its variables. */
export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}
