import { Kind, parse, print, visit } from "graphql";
import { nameOfDirective } from "../../../platform/graphql/linked-directives";

/** An argument within another, `filter.first`, as one that says how long a list is. */
const nestedSlicing = /\bslicingArguments\s*:\s*(?:\[[^\]]*)?"[^"\]]*\./;

/**
 * A supergraph as Apollo's packages take it: they refuse sizes of lists that are said by an argument within another, and need to
 * know of no sizes. All others are left as they are.
 */
export function withoutNestedSizes(supergraph: string): string {
  if (!nestedSlicing.test(supergraph)) return supergraph;
  const document = parse(supergraph, { noLocation: true });
  const listSize = nameOfDirective(document, "@listSize");
  return print(
    visit(document, { [Kind.DIRECTIVE]: ({ name }) => (name.value === listSize ? null : undefined) }),
  );
}
