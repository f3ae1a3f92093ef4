import { sharedGraphUrl } from "../../testing/shared-graph";
import { refusalOf } from "./refusal";

const json = { "content-type": "application/json" };
const operation = JSON.stringify({ query: "{ __typename }" });
const search = `?query=${encodeURIComponent("{ __typename }")}`;

describe("a request that is not GraphQL over HTTP is refused:", () => {
  it.each<[string, RequestInit, number, RegExp]>([
    ["an empty body", { method: "POST", headers: json, body: "" }, 400, /body is empty\. Send one operation/],
    ["a body that is not JSON", { method: "POST", headers: json, body: "{ query" }, 400, /not JSON\. Send/],
    [
      "a body that is a list",
      { method: "POST", headers: json, body: `[${operation}]` },
      400,
      /body is a list\. Send one operation/,
    ],
    ["a body that is a number", { method: "POST", headers: json, body: "5" }, 400, /is a number\. Send/],
    ["a body without anything", { method: "POST", headers: json, body: "{}" }, 400, /no operation\. Send/],
    [
      "a body that is not UTF-8",
      { method: "POST", headers: json, body: Buffer.from('{"query":"{ __typename }","x":"Huế"}', "latin1") },
      400,
      /not UTF-8\. Send JSON in UTF-8/,
    ],
    [
      "a body in another charset",
      { method: "POST", headers: { "content-type": "application/json; charset=utf-16le" }, body: operation },
      415,
      /"utf-16le"\. Send JSON in UTF-8/,
    ],
    [
      "a compressed body",
      { method: "POST", headers: { ...json, "content-encoding": "gzip" }, body: operation },
      415,
      /encoded as "gzip"\. Send it as it is/,
    ],
    [
      "an operation name that is a number",
      { method: "POST", headers: json, body: '{"query":"{ __typename }","operationName":1}' },
      400,
      /`operationName` is a number\. Send a text/,
    ],
    [
      "extensions that are a list",
      { method: "POST", headers: json, body: '{"query":"{ __typename }","extensions":[]}' },
      400,
      /`extensions` is a list\. Send an object/,
    ],
    [
      "another content type",
      { method: "POST", headers: { "content-type": "application/xml" }, body: "<query/>" },
      415,
      /"application\/xml"\. Send JSON/,
    ],
    ["another method", { method: "PUT", headers: json, body: operation }, 405, /PUT .* Use POST or GET/],
    [
      "an answer of a type that is not JSON",
      { method: "POST", headers: { ...json, accept: "text/html" }, body: operation },
      406,
      /takes neither application\/json nor application\/graphql-response\+json/,
    ],
  ])("%s", async (_what, request, status, message) => {
    const refusal = await refusalOf(request);
    expect(refusal).toMatchObject({ code: "BAD_REQUEST", status, ran: false });
    expect(refusal.message).toMatch(message);
  });

  it("a body over the limit", async () => {
    const body = JSON.stringify({ query: "{ __typename }", variables: { filler: "x".repeat(1024 * 1024) } });
    const refusal = await refusalOf({ method: "POST", headers: json, body });
    expect(refusal).toMatchObject({ code: "REQUEST_TOO_LARGE", status: 413, ran: false });
    expect(refusal.message).toMatch(/larger than 1048576 bytes\. Ask for less/);
  });

  it("a GET without a query", async () => {
    const refusal = await refusalOf({ headers: { "apollo-require-preflight": "true" } });
    expect(refusal).toMatchObject({ code: "BAD_REQUEST", status: 400, ran: false });
    expect(refusal.message).toMatch(/non-empty `query`/);
  });

  it.each([
    ["a parameter that is given twice", "?query={__typename}&query={a}", /`query` is given 2 times/],
    ["variables that are not JSON", "?query={__typename}&variables={a", /`variables` is not JSON/],
    [
      "variables that are a list",
      "?query={__typename}&variables=[1]",
      /`variables` is a list\. Send an object/,
    ],
  ])("a GET with %s", async (_what, search, message) => {
    const refusal = await refusalOf({ headers: { "apollo-require-preflight": "true" } }, search);
    expect(refusal).toMatchObject({ code: "BAD_REQUEST", status: 400, ran: false });
    expect(refusal.message).toMatch(message);
  });

  it("but a GET whose other parameters are empty or null is answered", async () => {
    const search = "?query={__typename}&operationName=&variables=null&extensions=";
    const headers = { "apollo-require-preflight": "true" };
    const response = await fetch(`${sharedGraphUrl()}/graphql${search}`, { headers });
    expect(await response.json()).toEqual({ data: { __typename: "Query" } });
  });

  it("and the methods that are let are told", async () => {
    expect((await refusalOf({ method: "DELETE" })).allow).toBe("GET, HEAD, POST");
  });
});

describe("what a page of another site could send without asking first is refused:", () => {
  it("a GET without a header that makes browsers ask", async () => {
    const refusal = await refusalOf({}, search);
    expect(refusal).toMatchObject({ code: "BAD_REQUEST", status: 400, ran: false });
    expect(refusal.message).toMatch(/Cross-Site Request Forgery.*apollo-require-preflight/s);
  });

  it.each(["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"])(
    "a form sent as %s",
    async (type) => {
      const refusal = await refusalOf({ method: "POST", headers: { "content-type": type }, body: operation });
      expect(refusal).toMatchObject({ code: "BAD_REQUEST", status: 415, ran: false });
    },
  );

  it("and a GET with that header is answered", async () => {
    const headers = { "apollo-require-preflight": "true" };
    const response = await fetch(`${sharedGraphUrl()}/graphql${search}`, { headers });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { __typename: "Query" } });
  });
});
