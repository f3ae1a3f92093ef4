import { getIntrospectionQuery } from "graphql";
import { sharedGraphUrl } from "../../testing/shared-graph";
import { refusalIn, send, sendBody, sendGet, type Sent } from "./send";

const many = (count: number, write: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at)).join(" ");
const preflight = { "apollo-require-preflight": "true" };

/** Each fragment spreads the next one twice. */
const fragments = (levels: number, fields: (next: string) => string) =>
  `{ titles { ...F0 } } ${many(levels, (at) => `fragment F${at} on AwardTitle { ${fields(`...F${at + 1}`)} }`)}
   fragment F${levels} on AwardTitle { name }`;
const twice = (next: string) => `a: generic { ${next} } b: generic { ${next} }`;

const post = (operation: object) => () => send(sharedGraphUrl(), operation);
const query = (text: string) => post({ query: text });
const body = (text: string) => () => sendBody(sharedGraphUrl(), text);
const variables = (json: string) => body(`{"query":"{ __typename }","variables":${json}}`);
const search = (text: string) =>
  post({
    query: "query ($s: String) { awards(filter: { search: $s }) { totalCount } }",
    variables: { s: text },
  });

type Attack = readonly [what: string, status: number, code: string, attack: () => Promise<Sent>];

const attacks: readonly Attack[] = [
  ["10,000 aliases", 422, "QUERY_TOO_LONG", query(`{ ${many(10_000, (at) => `a${at}: __typename`)} }`)],
  ["2,000 aliases", 422, "TOO_MANY_ALIASES", query(`{ titles { ${many(2000, (at) => `a${at}: name`)} } }`)],
  ["fragments that come to 2^19 fields, 18 deep", 422, "TOO_MANY_FIELDS", query(fragments(18, twice))],
  ["fragments that come to 2^26 fields, 25 deep", 422, "TOO_DEEP", query(fragments(25, twice))],
  [
    "fragments that come to 2^25 fields, without going deep",
    422,
    "TOO_MANY_FIELDS",
    query(fragments(25, (next) => `${next} ${next}`)),
  ],
  [
    "fragments in a circle",
    200,
    "GRAPHQL_VALIDATION_FAILED",
    query("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
  ],
  [
    "a field 3,000 times in one place",
    422,
    "TOO_MANY_REPEATED_FIELDS",
    query(`{ titles { ${"name ".repeat(3000)} } }`),
  ],
  [
    "objects of the same place",
    422,
    "TOO_MANY_REPEATED_FIELDS",
    query(`{ titles { ${"generic { name code } ".repeat(1000)} } }`),
  ],
  ["directives without end", 422, "TOO_MANY_DIRECTIVES", query(`{ __typename ${"@a".repeat(3000)} }`)],
  ["10,000 braces", 422, "TOO_DEEP", query("{a".repeat(4_000))],
  ["10,000 brackets", 422, "INPUT_TOO_DEEP", query(`{ a(b: ${"[".repeat(9_000)}`)],
  ["a type of 9,000 lists", 422, "INPUT_TOO_DEEP", query(`query ($a: ${"[".repeat(9_000)}`)],
  ["a document of 60,000 signs", 422, "TOO_MANY_TOKENS", query("{".repeat(60_000))],
  [
    "a document of a million characters",
    422,
    "QUERY_TOO_LONG",
    query(`{ __typename } #${"x".repeat(1_000_000)}`),
  ],
  [
    "a comment of all that is let, and no document",
    200,
    "GRAPHQL_PARSE_FAILED",
    query(`#${"x".repeat(60_000)}`),
  ],
  ["60,000 empty comments", 422, "QUERY_TOO_LONG", query(`{ __typename } ${"#\n".repeat(60_000)}`)],
  [
    "a list in a variable, 100,000 deep",
    422,
    "INPUT_TOO_DEEP",
    variables(`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`),
  ],
  [
    "objects in a variable, 50,000 deep",
    422,
    "INPUT_TOO_DEEP",
    variables(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`),
  ],
  [
    "300,000 values in a variable",
    422,
    "TOO_MANY_INPUT_VALUES",
    variables(`{"a":[${"0,".repeat(300_000)}0]}`),
  ],
  [
    "100,000 variables",
    413,
    "REQUEST_TOO_LARGE",
    variables(`{${many(100_000, (at) => `"v${at}":0,`)}"v":0}`),
  ],
  [
    "10,000 variables",
    422,
    "TOO_MANY_INPUT_VALUES",
    variables(`{${many(10_000, (at) => `"v${at}":0,`)}"v":0}`),
  ],
  [
    "lists of lists of lists",
    422,
    "COST_TOO_HIGH",
    query(
      "{ sectors { units(first: 100) { nodes { memberships { season { members { unit { memberships { season { members { unit { memberships { season { members { unit { name } } } } } } } } } } } } } } } }",
    ),
  ],
  [
    "a page of two thousand million",
    422,
    "COST_TOO_HIGH",
    query("{ awards(first: 2147483647) { nodes { id } } }"),
  ],
  [
    "a page whose size is beyond all numbers",
    422,
    "BAD_USER_INPUT",
    body('{"query":"query ($n: Int!) { awards(first: $n) { nodes { id } } }","variables":{"n":1e400}}'),
  ],
  [
    "the schema through and through",
    200,
    "GRAPHQL_VALIDATION_FAILED",
    query(
      "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
    ),
  ],
  [
    "the schema many times",
    422,
    "TOO_MANY_FIELDS",
    query(
      `${getIntrospectionQuery().replace("{", `{ ${many(30, (at) => `a${at}: __schema { types { ...FullType } }`)}`)}`,
    ),
  ],
  ["a body that breaks off", 400, "BAD_REQUEST", body('{"query":"{ __typename }"')],
  ["a body of brackets", 400, "BAD_REQUEST", body("[".repeat(500_000))],
  ["a body of nested lists", 400, "BAD_REQUEST", body(`${"[".repeat(500_000)}${"]".repeat(500_000)}`)],
  [
    "several operations in a body",
    400,
    "BAD_REQUEST",
    body('[{"query":"{ __typename }"},{"query":"{ __typename }"}]'),
  ],
  [
    "extensions that nest 100,000 deep",
    400,
    "BAD_REQUEST",
    body(
      `{"query":"{ __typename }","extensions":{"persistedQuery":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`,
    ),
  ],
  [
    "variables in a path that nest 5,000 deep",
    422,
    "INPUT_TOO_DEEP",
    () =>
      sendGet(
        sharedGraphUrl(),
        `/graphql?query={__typename}&variables={"a":${"[".repeat(5000)}${"]".repeat(5000)}}`,
        { headers: preflight },
      ),
  ],
  ["a search of 400,000 marks", 422, "BAD_USER_INPUT", search("\u0301\u0323".repeat(200_000))],
  [
    "a search of as many marks as a text may have",
    200,
    "BAD_USER_INPUT",
    search("\u0301\u0323".repeat(2_048)),
  ],
  ["a search of a thousand words", 422, "BAD_USER_INPUT", search(many(1_000, (at) => `word${at}`))],
  ["a search of a hundred words", 200, "BAD_USER_INPUT", search(many(100, (at) => `w${at}`))],
  [
    "a name as long as an answer",
    422,
    "NAME_TOO_LONG",
    query(`{ awards(first: 100) { nodes { ${"x".repeat(60_000)}: id } } }`),
  ],
  [
    "a text that looks like suggestions",
    200,
    "GRAPHQL_VALIDATION_FAILED",
    query(`{ awards(first: "${" Did you mean ".repeat(290)}") { totalCount } }`),
  ],
  [
    "an operation whose name is a megabyte",
    200,
    "OPERATION_RESOLUTION_FAILURE",
    post({ query: "{ __typename }", operationName: "x".repeat(1_000_000) }),
  ],
];

/** How long an attack may keep the graph busy, in milliseconds; what it does comes to some tens. */
const patience = 5_000;

describe("the graph refuses", () => {
  it.each(attacks)("%s", async (_what, status, code, attack) => {
    const begin = performance.now();
    const refused = await attack();
    expect(performance.now() - begin).toBeLessThan(patience);
    expect(refusalIn(refused)).toMatchObject({ status, code });
    expect(refused.text.length).toBeLessThan(60_000);
  });

  it("and answers meanwhile, and after them", async () => {
    const attacking = attacks.map(([, , , attack]) => attack());
    const asked = { query: "{ sectors { code } }" };
    const before = await send(sharedGraphUrl(), asked);
    await Promise.all(attacking);
    expect(before.text).toBe((await send(sharedGraphUrl(), asked)).text);
    expect(before.text).toBe('{"data":{"sectors":[{"code":"JUSTICE"},{"code":"COURT"}]}}\n');
  });
});

it("tells fifty values of a variable that do not fit, and no more", async () => {
  const codes = Array.from({ length: 1000 }, () => ({}));
  const refused = await send(sharedGraphUrl(), {
    query: "query ($codes: [ID!]) { awards(filter: { titleCodes: $codes }) { totalCount } }",
    variables: { codes },
  });
  const { errors } = JSON.parse(refused.text) as { errors: { extensions: { code: string } }[] };
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(Array(50).fill("BAD_USER_INPUT"));
});
