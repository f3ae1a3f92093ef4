import { GraphQLInterfaceType, GraphQLObjectType, Kind, visit } from "graphql";
import { fieldsOf } from "./fields-of";
import type { Departure, KnownDifference } from "./known-difference";

/**
 * In what Apollo's gateway departs from GraphQL, first those that its plans bring about. A plan holds fields by the
 * name that they answer under, so an operation that is planned with aliases of its own, which no field has, is free of
 * the first three.
 */
export const knownDifferences: readonly KnownDifference[] = [
  {
    name: "an alias that is the name of another field",
    reason:
      "The planner takes what an alias names for the field of that name when it needs this field as a key or for " +
      "@requires: one of the two is left out of the fetch, or the plan cannot be made.",
    example: "{ worksLike { id: pinned { __typename } } }",
    matches: hasShadowingAlias,
  },
  {
    name: "@requires with arguments beside the same field with others",
    reason:
      "The plan fetches the field once, with the arguments of the client, and sends this along as required.",
    example: '{ book(id: "b1") { weight shippingCost { amount } } }',
    matches: requiresWithOtherArguments,
  },
  {
    name: "a plan that cannot be made",
    reason: "The planner fails on an operation that is valid.",
    example: "{ bestWork { ... on Found { __typename ... on Book { pages } } } }",
    matches: ({ answer }) =>
      answer.data === null &&
      (answer.errors ?? []).some(
        ({ path, message = "" }) => !path && /We should have an edge|Cannot add/.test(message),
      ),
  },
  {
    name: "a null without an error where another error is",
    reason:
      "What may not be null, or is no value of its type, is told of only in an extension, and only if there is no " +
      "error at all.",
    example: "{ named { name } broken }",
    matches: ({ answer, difference }) =>
      difference.kind === "error missing" && (answer.errors ?? []).length > 0,
  },
  {
    name: "a root field that is null without an error",
    reason: "The gateway takes a root field that is null as a whole for an answer.",
    example: '{ book(id: "b4") { illustrator { name } } }',
    matches: ({ answer, difference }) =>
      difference.kind === "error missing" &&
      difference.path.length <= 1 &&
      (answer.errors ?? []).length === 0,
  },
  {
    name: "a thing whose type cannot be told is null without an error",
    reason: "The reference leads nowhere, and what stands under an interface object has no other type.",
    example: "{ lostWorks { __typename } }",
    matches: ({ difference }) =>
      difference.kind === "error missing" && /must resolve to/.test(messageAt(difference)),
  },
  {
    name: "the name of an interface object taken for a type",
    reason:
      "A subgraph that knows an interface only answers with its name as the type, which is put over the type that " +
      "was known: what is asked of that type is left out, and its __typename cannot be shown.",
    example: '{ bookByIsbn(isbn: "978-4") { rating __typename } }',
    matches: (departure) =>
      departure.difference.kind === "value" &&
      departure.difference.found == null &&
      asksInterfaceObject(departure),
  },
  {
    name: "the error of an item under another item's number",
    reason: "Items that a fetch is not for are left out before the items are counted.",
    example: "{ anything { ... on Film { pinned { score } } } }",
    matches: ({ difference, operation }) =>
      ["error missing", "error unexpected", "stray error"].includes(difference.kind) &&
      hasTypeCondition(operation),
  },
  {
    name: "lists of lists of which two subgraphs have a half each",
    reason: "What the one brought of an item within a list of lists is lost when the other's is merged.",
    example: "{ desk { tray { slots { width loan { id } } } } }",
    matches: ({ difference }) => difference.kind === "value" && difference.path.includes("slots"),
  },
  {
    name: "mutations of a fragment before those beside it",
    reason:
      "The plan runs the mutations of fragments first, whatever the order in which they were asked for.",
    example:
      "mutation { failRename { code } ...Rename } " +
      'fragment Rename on Mutation { rename(input: { work: "m2", title: "x" }) { journal } }',
    matches: ({ difference, operation }) =>
      difference.kind === "value" && difference.path.includes("journal") && hasTypeCondition(operation),
  },
  {
    name: "conditions that exclude each other",
    reason:
      "The plan leaves a field out whose selections are all left out, and the field is null where it should be an " +
      "empty object.",
    example: "query ($yes: Boolean = true) { echoInput @include(if: $yes) { json @skip(if: $yes) } }",
    matches: ({ difference, operation }) =>
      difference.kind === "value" && difference.found == null && conditionsOf(operation) > 1,
  },
  {
    name: "a fragment within a fragment on an interface",
    reason:
      "Where no type was fetched along, the fragment's interface is taken for the type, and a narrower fragment " +
      "within it for one of another type.",
    example: "{ branches { ... on Named { ... on Branch { code } } } }",
    matches: ({ difference, operation }) =>
      difference.kind === "value" && difference.found == null && hasNestedFragments(operation),
  },
  {
    name: "keys in another order",
    reason:
      "The planner moves fragments of the type that they stand in up to the first field, and merges fields of one " +
      "name before @skip and @include are heard.",
    example: "{ branch { ... on Branch { code } openLoans ... on Branch { street } } }",
    matches: ({ difference, operation }) =>
      difference.kind === "key order" && (hasTypeCondition(operation) || conditionsOf(operation) > 0),
  },
];

function hasShadowingAlias({ schema, operation }: Departure): boolean {
  const names = new Set(["__typename"]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType) {
      for (const name of Object.keys(type.getFields())) names.add(name);
    }
  }
  return fieldsOf(schema, operation).some(
    ({ node: { alias, name } }) => alias && alias.value !== name.value && names.has(alias.value),
  );
}

function asksInterfaceObject({ schema, operation }: Departure): boolean {
  const names = fieldsOf(schema, operation).map(({ node }) => node.name.value);
  return ["rating", "reviews", "pinned", "headline"].some((name) => names.includes(name));
}

function requiresWithOtherArguments({ schema, operation }: Departure): boolean {
  const names = fieldsOf(schema, operation).map(({ node }) => node.name.value);
  const has = (name: string) => names.includes(name);
  return (
    (has("shippingCost") && (has("weight") || has("deposit"))) ||
    (has("deposit") && has("weight")) ||
    (has("shortName") && has("names"))
  );
}

function conditionsOf({ document }: Departure["operation"]): number {
  let found = 0;
  visit(document, { Directive: () => void (found += 1) });
  return found;
}

function hasTypeCondition({ document }: Departure["operation"]): boolean {
  let found = false;
  visit(document, {
    enter: ({ kind }) => void (found ||= kind === Kind.INLINE_FRAGMENT || kind === Kind.FRAGMENT_SPREAD),
  });
  return found;
}

function hasNestedFragments({ document }: Departure["operation"]): boolean {
  let depth = 0;
  let found = false;
  const enter = () => {
    depth += 1;
    found ||= depth > 1;
  };
  const leave = () => void (depth -= 1);
  visit(document, {
    FragmentSpread: { enter, leave },
    FragmentDefinition: { enter, leave },
    InlineFragment: { enter, leave },
  });
  return found;
}

function messageAt({ expected, path }: Departure["difference"]): string {
  const errors = expected as readonly { readonly path?: unknown; readonly message: string }[] | undefined;
  return errors?.find((error) => JSON.stringify(error.path) === JSON.stringify(path))?.message ?? "";
}
