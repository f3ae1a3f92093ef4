import { visit } from "graphql";
import type { Operation } from "../operations/operation";
import type { KnownDifference } from "./known-difference";

/** In what our own execution departs from GraphQL's reference implementation, and means to. */
export const ownDifferences: readonly KnownDifference[] = [
  {
    name: "null for a condition",
    reason:
      "The reference implementation fails the field around @skip or @include when it comes there; here the operation is " +
      "refused before anything is fetched, as for any other variable that may not be null.",
    example: "query ($is: Boolean = true) { book(id: 1) { title @include(if: $is) } motto }",
    variables: { is: null },
    matches: ({ operation, answer }) =>
      answer.data === null &&
      (answer.errors ?? []).every(({ extensions }) => extensions?.code === "BAD_USER_INPUT") &&
      hasNullCondition(operation),
  },
  {
    name: "a root whose record is not there",
    reason:
      "A root is null without an error when what it leads to is nowhere, as when nobody knows the id that was asked for.",
    example: "{ heaviest { loanDays } }",
    failures: [
      { kind: "reference", subgraph: "catalogue", typeName: "Book", how: "is null", isEveryOther: false },
    ],
    matches: ({ difference, failures }) =>
      difference.kind === "error missing" &&
      difference.path.length === 1 &&
      failures.some((one) => one.kind === "reference" && one.how === "is null"),
  },
];

function hasNullCondition({ document, variables }: Operation): boolean {
  let found = false;
  visit(document, {
    Directive: (node) => {
      visit(node, { Variable: ({ name }) => void (found ||= variables[name.value] === null) });
    },
  });
  return found;
}
