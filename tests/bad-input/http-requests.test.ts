import { sharedGraphUrl } from "../support/shared-graph";
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
      /no object\. Send/,
    ],
    ["a body that is a number", { method: "POST", headers: json, body: "5" }, 400, /no object\. Send/],
    ["a body without anything", { method: "POST", headers: json, body: "{}" }, 400, /empty object\. Send/],
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
      /'accept' header/,
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

  it("and the methods that are let are told", async () => {
    expect((await refusalOf({ method: "DELETE" })).allow).toBe("GET, POST");
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
