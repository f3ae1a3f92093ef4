import { execute, parse, validate, type ExecutionResult } from "graphql";
import { SubgraphExecutor } from "./subgraph-executor";
import { fixtureSchema } from "./testkit/fixture-schema";

type Case = readonly [what: string, text: string, variables?: Readonly<Record<string, unknown>>];

const cases: readonly Case[] = [
  ["aliases of one field with different arguments", "{ a: echo(id: 1) b: echo(id: 2) a: echo(id: 1) }"],
  ["an alias that would set a prototype", "{ __proto__: echo c: cat { __proto__: name id } }"],
  ["aliases that shadow other fields", "{ cat { id: name name: id __typename } }"],
  ["the type's name under other names", "{ a: __typename cat { b: __typename } animals { c: __typename } }"],
  [
    "fields merged from several selections",
    "{ cat { id } ...F cat { ... on Animal { name: id } } } fragment F on Query { cat { lives id } }",
  ],
  [
    "fragments within fragments",
    "{ animals { ...A } } fragment A on Animal { id ...B } fragment B on Animal { ... on Cat { lives } ... { __typename } ...C } fragment C on Dog { name }",
  ],
  [
    "an interface, a union and types that come late",
    "{ animals { __typename id ... on Cat { name } ... on Dog { loud: name barks } } pets { __typename ... on Animal { id } } }",
  ],
  ["a type that the schema does not have", "{ animals { friend { id } } }"],
  ["null in a list of what must not be null", "{ strictAnimals { id } }"],
  [
    "a null that goes up through objects and lists",
    "{ cat { mother { mother { id } } } kit { mother { id lives } lives } }",
  ],
  ["null and errors in nested lists", "{ wall noList }"],
  ["null for a field that must not be null, at the root", "{ cat { id } doomed }"],
  ["an error that comes late for what must not be null", "{ cat { name strict } kit { id fails } }"],
  ["errors thrown, returned and rejected", "{ fault thrown rejected nothing }"],
  ["enums by their values inside", "{ colours echo(colour: RED, filter: { colours: [RED, BLUE] }) }"],
  ["arguments by default", "{ echo(filter: {}) needs }"],
  [
    "arguments with nested variables",
    "query ($t: Loud, $c: [Colour!], $n: Int) { echo(filter: { text: $t, colours: $c, inner: { text: $t } }, list: [$n, 1]) }",
    { t: "hi", c: ["RED"], n: 4 },
  ],
  [
    "variables left out in nested inputs",
    "query ($t: Loud, $n: Int) { echo(filter: { text: $t, inner: { text: $t } }, list: [$n]) }",
  ],
  [
    "variables by default, required ones too",
    'query ($n: Int! = 7, $i: ID = "x", $f: Filter = { least: 1 }) { needs(n: $n) echo(id: $i, filter: $f) }',
  ],
  ["null in place of a default", "query ($n: Int = 7) { needs(n: $n) echo(list: null) }", { n: null }],
  ["a single value for a list", "query ($l: [Int]) { echo(list: $l) b: echo(list: 3) }", { l: 9 }],
  [
    "variables of the wrong type",
    "query ($l: [Int], $c: Colour) { echo(list: $l, colour: $c) }",
    { l: ["x", {}], c: "GREEN" },
  ],
  ["a required variable that is missing", "query ($n: Int!) { needs(n: $n) }"],
  [
    "@skip and @include by literals",
    "{ a: echo @skip(if: true) cat { id @include(if: true) name @include(if: false) lives @skip(if: false) @include(if: true) } }",
  ],
  ["an object of which nothing is left", "{ cat { id @skip(if: true) } }"],
  ["a mutation in order", "mutation { reset a: slow b: quick c: slow d: quick }"],
  ["a mutation that ends at an error", "mutation { reset a: quick never b: quick }"],
  ["the schema itself", '{ __type(name: "Cat") { name fields { name } } __schema { queryType { name } } }'],
];

const conditional =
  "query ($s: Boolean!, $i: Boolean = true) { cat @skip(if: $s) { id } cat @include(if: $i) { lives ...N @include(if: $s) ... @skip(if: $i) { mother { id } } } } fragment N on Cat { name }";

const executor = new SubgraphExecutor(fixtureSchema);

async function expectSame(
  text: string,
  variables?: Readonly<Record<string, unknown>>,
  operationName?: string,
) {
  const document = parse(text, { noLocation: true });
  expect(validate(fixtureSchema, document)).toEqual([]);
  const expected = await execute({
    schema: fixtureSchema,
    document,
    variableValues: variables,
    operationName,
    contextValue: {},
  });
  for (const request of [{ text }, { document }, { text }]) {
    const answer = await executor.execute({ ...request, variables, operationName, context: {} });
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
    expect(faultsOf(answer)).toEqual(faultsOf(expected));
  }
}

/** The errors without order, for those of promises come as they come. */
function faultsOf({ errors }: ExecutionResult): readonly string[] | undefined {
  return errors?.map((error) => JSON.stringify([error.path, wordsOf(error.message)])).sort();
}

/** What GraphQL's execution and this one say of the same fault in words of their own. */
function wordsOf(message: string): string {
  if (/Expected Iterable|A list was expected/.test(message)) return "no list";
  if (/type "Fish" that does not exist|is of no object type/.test(message)) return "no such type";
  if (/to return non-nullable value|has no form/.test(message)) return "not serialised";
  return message;
}

describe("a subgraph's executor answers as GraphQL's own execution does", () => {
  for (const [what, text, variables] of cases) it(what, () => expectSame(text, variables));

  it.each([
    { s: true, i: true },
    { s: true, i: false },
    { s: false, i: true },
    { s: false, i: false },
    { s: true },
    { s: false, i: null },
  ])("@skip and @include by variables: %j", (variables) => expectSame(conditional, variables));

  it("one of several operations, and a request that names none", async () => {
    const text = "query A { echo } query B($n: Int!) { needs(n: $n) }";
    await expectSame(text, {}, "A");
    await expectSame(text, { n: 3 }, "B");
    await expectSame(text, {});
    await expectSame(text, {}, "C");
  });
});

describe("a subgraph's executor refuses", () => {
  it("what is no GraphQL", async () => {
    const { data, errors } = await executor.execute({ text: "{ cat {", context: {} });
    expect(data).toBeUndefined();
    expect(errors?.map(({ message }) => message)).toEqual(["Syntax Error: Expected Name, found <EOF>."]);
  });

  it("what the schema does not have", async () => {
    for (let time = 0; time < 2; time++) {
      const { data, errors } = await executor.execute({ text: "{ horse }", context: {} });
      expect(data).toBeUndefined();
      expect(errors?.map(({ message }) => message)).toEqual(['Cannot query field "horse" on type "Query".']);
    }
  });
});
