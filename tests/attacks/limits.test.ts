import { startGraph } from "../../testing/start-graph";
import { refusalIn, send, sendBody } from "./send";

/** Limits that are small, and each passed by itself. */
const env = {
  MAX_BODY_BYTES: "20000",
  MAX_QUERY_CHARACTERS: "8000",
  MAX_TOKENS: "150",
  MAX_DEPTH: "8",
  MAX_FIELDS: "300",
  MAX_ALIASES: "30",
  MAX_ROOT_FIELDS: "60",
  MAX_REPEATED_FIELDS: "25",
  MAX_DIRECTIVES: "10",
  MAX_VARIABLES: "12",
  MAX_OPERATIONS: "4",
  MAX_FRAGMENTS: "14",
  MAX_INPUT_DEPTH: "3",
  MAX_INPUT_VALUES: "50",
  MAX_TEXT_CHARACTERS: "300",
  MAX_NAME_CHARACTERS: "30",
  MAX_COST: "101",
  SHOW_COST: "on",
};

let graph: Awaited<ReturnType<typeof startGraph>>;
beforeAll(async () => (graph = await startGraph({ env })));
afterAll(() => graph.stop());

const many = (count: number, write: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at)).join(" ");
const generic = (depth: number): string => (depth === 0 ? "name" : `generic { ${generic(depth - 1)} }`);
const codes = (count: number) => many(count, (at) => `$c${at}`);
const flag = "GOVERNMENT_EMULATION_FLAG";

/** Operations that come to some measure, by the codes of the limits. */
const measuring: readonly (readonly [code: string, limit: keyof typeof env, (measure: number) => object])[] =
  [
    ["QUERY_TOO_LONG", "MAX_QUERY_CHARACTERS", (n) => ({ query: `{ __typename }#${"x".repeat(n - 15)}` })],
    [
      "TOO_MANY_TOKENS",
      "MAX_TOKENS",
      (n) => ({
        query: `{ ${many(16, () => "sector(code: JUSTICE) { name }")} ${"__typename ".repeat(n - 146)} }`,
      }),
    ],
    ["TOO_DEEP", "MAX_DEPTH", (n) => ({ query: `{ title(code: "${flag}") { ${generic(n - 2)} } }` })],
    [
      "TOO_DEEP",
      "MAX_DEPTH",
      (n) => ({
        query: `{ title(code: "${flag}") { ...A } } fragment A on AwardTitle { ${generic(n - 3)} }`,
      }),
    ],
    [
      "TOO_MANY_FIELDS",
      "MAX_FIELDS",
      (n) => ({
        query: `{ titles { ...A ${"code ".repeat(n - 289)} } } fragment A on AwardTitle { ${"...B ".repeat(12)} }
          fragment B on AwardTitle { ${"name ".repeat(24)} }`,
      }),
    ],
    ["TOO_MANY_ALIASES", "MAX_ALIASES", (n) => ({ query: `{ ${many(n, (at) => `a${at}: __typename`)} }` })],
    [
      "TOO_MANY_ROOT_FIELDS",
      "MAX_ROOT_FIELDS",
      (n) => ({
        query: `{ ...A ...A ...A ${"__typename ".repeat(n - 60)} } fragment A on Query { ${"__typename ".repeat(20)} }`,
      }),
    ],
    ["TOO_MANY_REPEATED_FIELDS", "MAX_REPEATED_FIELDS", (n) => ({ query: `{ ${"__typename ".repeat(n)} }` })],
    [
      "TOO_MANY_REPEATED_FIELDS",
      "MAX_REPEATED_FIELDS",
      (n) => ({ query: `{ titles { ${"name ".repeat(20)} } titles { ${"name ".repeat(n - 20)} } }` }),
    ],
    [
      "TOO_MANY_DIRECTIVES",
      "MAX_DIRECTIVES",
      (n) => ({ query: `{ ${many(n, () => "__typename @include(if: true)")} }` }),
    ],
    [
      "TOO_MANY_VARIABLES",
      "MAX_VARIABLES",
      (n) => ({
        query: `query (${many(n, (at) => `$c${at}: ID!`)}) { awards(filter: { titleCodes: [${codes(n)}] }) { totalCount } }`,
        variables: Object.fromEntries(Array.from({ length: n }, (_, at) => [`c${at}`, flag])),
      }),
    ],
    [
      "TOO_MANY_OPERATIONS",
      "MAX_OPERATIONS",
      (n) => ({ query: many(n, (at) => `query Q${at} { __typename }`), operationName: "Q0" }),
    ],
    [
      "TOO_MANY_FRAGMENTS",
      "MAX_FRAGMENTS",
      (n) => ({
        query: `{ ${many(n, (at) => `...F${at}`)} } ${many(n, (at) => `fragment F${at} on Query { __typename }`)}`,
      }),
    ],
    [
      "INPUT_TOO_DEEP",
      "MAX_INPUT_DEPTH",
      (n) => ({ query: "{ __typename }", variables: JSON.parse(`{"x":${"[".repeat(n)}${"]".repeat(n)}}`) }),
    ],
    [
      "TOO_MANY_INPUT_VALUES",
      "MAX_INPUT_VALUES",
      (n) => ({ query: "{ __typename }", variables: { x: Array<number>(n - 1).fill(0) } }),
    ],
    [
      "TOO_MANY_INPUT_VALUES",
      "MAX_INPUT_VALUES",
      (n) => ({
        query: `{ awards(filter: { titleCodes: [${many(n - 2, () => `"${flag}"`)}] }) { totalCount } }`,
      }),
    ],
    [
      "BAD_USER_INPUT",
      "MAX_TEXT_CHARACTERS",
      (n) => ({ query: "{ __typename }", variables: { x: [{ y: "a" }, { y: "a".repeat(n) }] } }),
    ],
    [
      "BAD_USER_INPUT",
      "MAX_TEXT_CHARACTERS",
      (n) => ({ query: `{ awards(filter: { search: "${"a".repeat(n)}" }) { totalCount } }` }),
    ],
    [
      "BAD_USER_INPUT",
      "MAX_TEXT_CHARACTERS",
      (n) => ({ query: "{ __typename }", extensions: { client: "a".repeat(n) } }),
    ],
    ["NAME_TOO_LONG", "MAX_NAME_CHARACTERS", (n) => ({ query: `{ ${"a".repeat(n)}: __typename }` })],
    [
      "NAME_TOO_LONG",
      "MAX_NAME_CHARACTERS",
      (n) => ({ query: "{ __typename }", variables: { x: { ["a".repeat(n)]: 1 } } }),
    ],
    ["COST_TOO_HIGH", "MAX_COST", (n) => ({ query: `{ awards(first: ${n - 1}) { nodes { id } } }` })],
    [
      "COST_TOO_HIGH",
      "MAX_COST",
      (n) => ({
        query: "query ($n: Int!) { awards(first: $n) { nodes { id } } }",
        variables: { n: n - 1 },
      }),
    ],
  ];

describe.each(measuring)("%s: an operation", (code, limit, operation) => {
  const allowed = Number(env[limit]);

  it("at the limit is answered", async () => {
    const answer = await send(graph.url, operation(allowed));
    expect([answer.status, answer.text]).toEqual([200, expect.stringMatching(/^\{"data":\{/)]);
  });

  it.each(["application/json", "application/graphql-response+json"])(
    "above it is refused with the measure and the limit, to one who accepts %s",
    async (accept) => {
      const refused = await send(graph.url, operation(allowed + 1), { accept });
      expect(refusalIn(refused)).toMatchObject({ status: 422, code, measured: allowed + 1, allowed });
      expect(refused.text).not.toContain('"data"');
    },
  );
});

describe("REQUEST_TOO_LARGE: a body", () => {
  const body = (bytes: number) => JSON.stringify({ query: "{ __typename }" }).padEnd(bytes, " ");

  it("at the limit is read", async () => {
    expect((await sendBody(graph.url, body(20_000))).text).toMatch(/^\{"data":\{"__typename":"Query"\}/);
  });

  it("above it is refused, whether its size is told or not", async () => {
    const refusal = { status: 413, code: "REQUEST_TOO_LARGE", allowed: 20_000 };
    const told = { "content-length": "20001" };
    expect(refusalIn(await sendBody(graph.url, body(20_001), told))).toEqual({
      ...refusal,
      measured: 20_001,
    });
    const chunked = await sendBody(graph.url, body(20_001), { "transfer-encoding": "chunked" });
    expect(refusalIn(chunked)).toMatchObject(refusal);
  });
});

it("an answer tells what its operation may cost, where that is to be told", async () => {
  const query = "query ($n: Int!) { awards(first: $n) { nodes { id } totalCount } }";
  const { text } = await send(graph.url, { query, variables: { n: 7 } });
  expect(JSON.parse(text)).toMatchObject({ extensions: { cost: { measured: 8, allowed: 101 } } });
});
