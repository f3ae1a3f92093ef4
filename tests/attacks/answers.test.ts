import { startGraph } from "../../testing/start-graph";
import { expectNothingInternal } from "../../testing/nothing-internal";
import { sharedGraphUrl } from "../../testing/shared-graph";
import { send, sendBody, sendGet, type Sent } from "./send";

const preflight = { "apollo-require-preflight": "true" };
const post =
  (operation: object, headers = {}) =>
  () =>
    send(sharedGraphUrl(), operation, headers);
const get =
  (path: string, headers = {}, method = "GET") =>
  () =>
    sendGet(sharedGraphUrl(), path, { headers, method });

/** All kinds of answers that a client can bring about. */
const answers: readonly (readonly [what: string, () => Promise<Sent>])[] = [
  ["data", post({ query: "{ __typename }" })],
  ["data by GET", get("/graphql?query={__typename}", preflight)],
  ["data by HEAD", get("/graphql?query={__typename}", preflight, "HEAD")],
  ["no GraphQL", post({ query: "{" })],
  ["another schema", post({ query: "{ nothing }" })],
  [
    "a variable of another type",
    post({ query: "query ($n: Int!) { awards(first: $n) { totalCount } }", variables: { n: "x" } }),
  ],
  ["a page that is too large", post({ query: "{ awards(first: 1000) { totalCount } }" })],
  ["a day that is none", post({ query: '{ eligibilityRules(asOf: "2020-13-01") { code } }' })],
  ["a cursor that is none", post({ query: '{ awards(after: "x") { totalCount } }' })],
  ["an id that is none", post({ query: '{ node(id: "x") { id } }' })],
  ["a code that is none", post({ query: '{ awards(filter: { titleCodes: ["X"] }) { totalCount } }' })],
  [
    "words to search that mean something to a database",
    post({ query: `{ awards(filter: { search: "%' OR 1=1; -- \\\\ \\" * NEAR(" }) { totalCount } }` }),
  ],
  [
    "a code that means something to a database",
    post({ query: `{ title(code: "'; DROP TABLE title; --") { code } }` }),
  ],
  ["an unknown hash", post({ extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } })],
  ["too much", post({ query: "{a".repeat(100) })],
  ["a mutation by GET", get("/graphql?query=mutation{a}", preflight)],
  ["no operation", post({})],
  ["no JSON", () => sendBody(sharedGraphUrl(), "{")],
  ["another type of body", post({ query: "{ __typename }" }, { "content-type": "text/plain" })],
  ["another type of answer", post({ query: "{ __typename }" }, { accept: "text/html" })],
  ["another method", get("/graphql", {}, "PATCH")],
  ["a page of another site", get("/graphql?query={__typename}")],
  ["a path that is not there", get("/wp-login.php")],
  ["a path that leads out", get("/../../etc/passwd")],
  ["a path that leads out, encoded", get("/%2e%2e/%2e%2e/etc/passwd")],
  ["an address of another server", get("http://169.254.169.254/latest/meta-data/")],
  ["the saved questions", get("/operations")],
  ["the health", get("/readyz")],
  ["the life", get("/livez")],
  ["the metrics", get("/metrics")],
  ["the IDE", get("/")],
];

describe("an answer", () => {
  it.each(answers)(
    "with %s has the headers that make it safe, and says nothing of who gives it",
    async (_what, ask) => {
      const { headers, status } = await ask();
      expect(status).toBeDefined();
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "content-security-policy": expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
        "cross-origin-resource-policy": "same-origin",
      });
      for (const name of ["x-powered-by", "server", "via", "access-control-allow-origin", "set-cookie"])
        expect(headers).not.toHaveProperty(name);
    },
  );

  it.each(answers.filter(([what]) => !["the IDE", "the saved questions", "the metrics"].includes(what)))(
    "with %s tells nothing of what is inside",
    async (_what, ask) => {
      const { text } = await ask();
      expectNothingInternal(text);
      expect(text).not.toMatch(
        /apollo(?!-require-preflight|-operation-name)|node\.js|express|sqlite|mariadb|mysql|stacktrace/i,
      );
    },
  );
});

describe("pages of other sites", () => {
  const origin = "https://thidua.example";
  const operation = { query: "{ __typename }" };
  const asking = {
    origin,
    "access-control-request-method": "POST",
    "access-control-request-headers": "content-type",
  };

  it("may not ask where none is named", async () => {
    const asked = await sendGet(sharedGraphUrl(), "/graphql", { method: "OPTIONS", headers: asking });
    expect(asked.status).toBe(405);
    const answered = await send(sharedGraphUrl(), operation, { origin });
    for (const { headers } of [asked, answered])
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  describe("where one is named", () => {
    let graph: Awaited<ReturnType<typeof startGraph>>;
    beforeAll(
      async () =>
        (graph = await startGraph({
          env: { CORS_ORIGINS: `${origin}, https://other.example`, CORS_HEADERS: "X-Tenant" },
        })),
    );
    afterAll(() => graph.stop());

    it("may ask first, and then ask", async () => {
      const asked = await sendGet(graph.url, "/graphql", { method: "OPTIONS", headers: asking });
      expect(asked).toMatchObject({
        status: 204,
        headers: {
          "access-control-allow-origin": origin,
          "access-control-allow-methods": "GET, POST",
          "access-control-allow-headers": expect.stringContaining("content-type"),
          vary: "origin",
        },
      });
      expect(asked.headers).not.toHaveProperty("access-control-allow-credentials");
      const answered = await send(graph.url, operation, { origin });
      expect(answered.headers).toMatchObject({
        "access-control-allow-origin": origin,
        vary: "accept, accept-encoding, accept-language, origin",
      });
    });

    it.each([
      ["Apollo Client", "apollographql-client-name,apollographql-client-version,content-type"],
      ["Sentry", "baggage,content-type,sentry-trace"],
      ["OpenTelemetry", "authorization,content-type,traceparent,tracestate,baggage"],
      ["who numbers requests", "content-type,x-request-id"],
      ["who has the browser ask first", "apollo-require-preflight,graphql-preflight,x-apollo-operation-name"],
      ["whoever is let by the configuration", "x-tenant"],
    ])("may send what %s sends", async (_who, names) => {
      const { headers } = await sendGet(graph.url, "/graphql", {
        method: "OPTIONS",
        headers: { ...asking, "access-control-request-headers": names },
      });
      const allowed = String(headers["access-control-allow-headers"]).toLowerCase().split(", ");
      expect(allowed).toEqual(expect.arrayContaining(names.split(",")));
    });

    it("may read by which id an answer is found in the log, and when to ask again", async () => {
      const { headers } = await send(graph.url, operation, { origin });
      expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
      const exposed = String(headers["access-control-expose-headers"]).split(", ");
      expect(exposed).toEqual(expect.arrayContaining(["x-request-id", "retry-after", "www-authenticate"]));
    });

    it.each(["https://evil.example", "null", "https://thidua.example.evil.example", "http://thidua.example"])(
      "may not from %s",
      async (other) => {
        const asked = await sendGet(graph.url, "/graphql", {
          method: "OPTIONS",
          headers: { ...asking, origin: other },
        });
        const answered = await send(graph.url, operation, { origin: other });
        for (const { headers } of [asked, answered]) {
          expect(headers).not.toHaveProperty("access-control-allow-origin");
          expect(headers.vary).toContain("origin");
        }
      },
    );
  });
});
