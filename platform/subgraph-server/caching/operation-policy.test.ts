import { buildSchema, Kind, parse, type FragmentDefinitionNode } from "graphql";
import { cacheControlDefinition, setDefaultMaxAge } from "./cache-control";
import { operationPolicy } from "./operation-policy";

const text = `
  directive @inaccessible on ENUM
  scalar _Any
  union _Entity = Town | Person | River
  interface Place { name: String! mayor: Person @cacheControl(inheritMaxAge: true) }
  type Town implements Place @cacheControl(maxAge: 50) { name: String! mayor: Person @cacheControl(maxAge: 40) }
  type River implements Place { name: String! mayor: Person @cacheControl(inheritMaxAge: true) depth: Int @cacheControl(maxAge: 0) }
  type Person @cacheControl(maxAge: 30) { name: String! salary: Int @cacheControl(scope: PRIVATE) town: Town }
  type Letter @cacheControl(maxAge: 20, scope: PRIVATE) { text: String! }
  type Street { name: String! town: Town @cacheControl(inheritMaxAge: true) }
  type Query {
    town: Town
    place: Place
    person: Person @cacheControl(maxAge: 90)
    letter: Letter
    letters: [Letter!]! @cacheControl(maxAge: 500)
    street: Street
    count: Int!
    now: String! @cacheControl(maxAge: 0)
    _entities(representations: [_Any!]!): [_Entity]!
  }
  type Mutation { count: Int! }
  ${cacheControlDefinition}
`;

function policyOf(operation: string, defaultMaxAge = 100) {
  const schema = buildSchema(text);
  setDefaultMaxAge(schema, defaultMaxAge);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of parse(operation).definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const first = parse(operation).definitions[0];
  if (first?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  return operationPolicy(schema, first, fragments);
}

const entities = (fragment: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ${fragment} } }`;

describe("how long an operation's answer may be kept", () => {
  it.each([
    ["by its type", "{ town { name } }", 50],
    ["by the field before its type", "{ person { name } }", 90],
    ["as long as the least of its fields", "{ person { name town { name mayor { name } } } }", 40],
    ["as long as what it is a field of", "{ street { town { name } } }", 100],
    ["by default", "{ street { name } count }", 100],
    ["as short as any type of an interface", "{ place { name } }", 50],
    ["as short as the field of any type of an interface", "{ place { mayor { name } } }", 40],
    [
      "by what fragments select",
      "{ street { ...s } } fragment s on Street { name t: town { ... { mayor { name } } } }",
      40,
    ],
    ["by the types of entities that are asked for", entities("... on Person { name }"), 30],
    [
      "by all types of entities that are asked for",
      entities("... on River { name } ... on Town { name }"),
      50,
    ],
  ])("is told %s", (_how, operation, maxAge) => {
    expect(policyOf(operation)).toEqual({ maxAge, isPrivate: false });
  });

  it.each([
    ["by a type", "{ letter { text } }", 20],
    ["by a type under a field with an age of its own", "{ letters { text } }", 500],
    ["by a field", "{ person { salary } }", 90],
    ["by a field of an entity", entities("... on Person { salary }"), 30],
  ])("is for one alone where that is told %s", (_how, operation, maxAge) => {
    expect(policyOf(operation)).toEqual({ maxAge, isPrivate: true });
  });

  it.each([
    ["has a field that may not be kept", "{ town { name } now }"],
    ["has such a field of an entity", entities("... on River { depth }")],
    ["has such a field on one condition", "query ($if: Boolean!) { town { name } now @include(if: $if) }"],
    ["changes something", "mutation { count }"],
    ["asks for nothing", "{ __typename }"],
  ])("is nothing when it %s", (_what, operation) => {
    expect(policyOf(operation)).toBeUndefined();
  });

  it("is nothing where the schema says nothing and has no default", () => {
    expect(policyOf("{ street { name } }", 0)).toBeUndefined();
    expect(policyOf("{ town { name } }", 0)).toEqual({ maxAge: 50, isPrivate: false });
  });
});
