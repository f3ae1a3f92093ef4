import { Kind, visit, type DocumentNode } from "graphql";
import { nameOfDirective } from "../../../platform/graphql/cost-specification";

/** An argument within another, `filter.first`, as one that says how long a list is. */
const nestedSlicing = /\bslicingArguments\s*:\s*(?:\[[^\]]*)?"[^"\]]*\./;

/**
 * A supergraph as Apollo's planner takes it: it refuses sizes of lists that are said by an argument within another, and needs to
 * know of no sizes. All others are left as they are.
 */
export function withoutNestedSizes(document: DocumentNode, text: string): DocumentNode {
  if (!nestedSlicing.test(text)) return document;
  const listSize = nameOfDirective(document, "@listSize");
  return visit(document, { [Kind.DIRECTIVE]: ({ name }) => (name.value === listSize ? null : undefined) });
}
