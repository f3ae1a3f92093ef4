import { mediaTypes, refusalOfOperation } from "./refusal";

type Case = readonly [what: string, operation: object, code: string, message: RegExp];

const twoOperations = "query Units { __typename } query People { __typename }";

const refused: readonly Case[] = [
  ["a document that breaks off", { query: "{ sectors { " }, "GRAPHQL_PARSE_FAILED", /found <EOF>/],
  ["a text that is no document", { query: "các cụm thi đua" }, "GRAPHQL_PARSE_FAILED", /Unexpected/],
  [
    "a field that no type has",
    { query: "{ sectors { nam } }" },
    "GRAPHQL_VALIDATION_FAILED",
    /Cannot query field "nam" on type "Sector"\. Did you mean "name"\?/,
  ],
  [
    "an argument of the wrong type",
    { query: '{ awards(first: "ten") { totalCount } }' },
    "GRAPHQL_VALIDATION_FAILED",
    /Int cannot represent non-integer value: "ten"/,
  ],
  [
    "a value that an enum does not have",
    { query: "{ sector(code: NAVY) { name } }" },
    "GRAPHQL_VALIDATION_FAILED",
    /"NAVY" does not exist in "SectorCode"/,
  ],
  [
    "a filter that an input does not have",
    { query: '{ awards(filter: { colour: "red" }) { totalCount } }' },
    "GRAPHQL_VALIDATION_FAILED",
    /"colour" is not defined by type "AwardFilter"/,
  ],
  [
    "a required argument that is left out",
    { query: "{ node { id } }" },
    "GRAPHQL_VALIDATION_FAILED",
    /argument "id" of type "ID!" is required/,
  ],
  [
    "a mutation that there is not",
    { query: "mutation { deleteAward }" },
    "GRAPHQL_VALIDATION_FAILED",
    /Cannot query field "deleteAward" on type "Mutation"/,
  ],
  [
    "a subscription, of which there are none",
    { query: "subscription { awards }" },
    "GRAPHQL_VALIDATION_FAILED",
    /no subscription operations/,
  ],
  [
    "a variable of the wrong type",
    { query: "query ($n: Int!) { awards(first: $n) { totalCount } }", variables: { n: "ten" } },
    "BAD_USER_INPUT",
    /"\$n" got invalid value "ten"/,
  ],
  [
    "a required variable that is not given",
    { query: "query ($n: Int!) { awards(first: $n) { totalCount } }" },
    "BAD_USER_INPUT",
    /"\$n" of required type "Int!" was not provided/,
  ],
  [
    "several operations and no name",
    { query: twoOperations },
    "OPERATION_RESOLUTION_FAILURE",
    /several operations: Units, People\. Name one/,
  ],
  [
    "the name of an operation that is not there",
    { query: twoOperations, operationName: "Awards" },
    "OPERATION_RESOLUTION_FAILURE",
    /no operation "Awards"\. It has Units, People/,
  ],
  ["a request without a document", { variables: {} }, "BAD_REQUEST", /non-empty `query`/],
  ["a document that is a number", { query: 5 }, "BAD_REQUEST", /`query` is a number\. Send a text/],
  [
    "variables that are text",
    { query: "{ __typename }", variables: "{}" },
    "BAD_REQUEST",
    /`variables` is a text\. Send an object/,
  ],
];

describe.each(mediaTypes)("to a client that accepts %s, the graph refuses", (accept) => {
  it.each(refused)("%s", async (_what, operation, code, message) => {
    const refusal = await refusalOfOperation(operation, accept);
    // As application/json, a 400 could be anybody's; an operation that was understood is answered with 200.
    const status = accept === "application/json" && code !== "BAD_REQUEST" ? 200 : 400;
    expect(refusal).toMatchObject({ code, status, ran: false });
    expect(refusal.message).toMatch(message);
  });
});

it("refuses null for an argument that may be left out and may not be null, in the one field that takes it", async () => {
  const query = "query ($n: Int) { awards(first: $n) { totalCount } }";
  const refusal = await refusalOfOperation({ query, variables: { n: null } });
  expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", status: 200, ran: true });
  expect(refusal.message).toMatch(/"first".*must not be null/);
});
