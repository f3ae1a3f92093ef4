import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "../../testing/ask";
import { startGraph } from "../../testing/start-graph";
import { root } from "../../testing/start-process";
import { withoutRequestIds } from "../../testing/without-request-ids";
import { temporaryFolder } from "../../testing/temporary-folder";
import { refusalIn, send, sendGet } from "./send";

interface Manifest {
  readonly operations: readonly { readonly id: string; readonly name: string; readonly body: string }[];
}

const { operations } = JSON.parse(
  readFileSync(join(root, "schema", "trusted-documents.json"), "utf8"),
) as Manifest;
const saved = operations.filter(({ name }) => name !== "IntrospectionQuery");
const introspection = operations.filter(({ name }) => name === "IntrospectionQuery");
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const refused = { status: 403, code: "OPERATION_NOT_TRUSTED" };
const digest = (algorithm: string, text: string) => createHash(algorithm).update(text).digest("hex");

/** What two frontends bring along, as codegen and Relay write it. */
const page = "query Page($code: SectorCode!) { sector(code: $code) { code } }";
const list = "query appListQuery {\n  sectors {\n    code\n    name\n  }\n}\n";
const [pageId, listId] = [digest("sha256", page), digest("md5", list)];

describe("where only trusted operations are run, and the schema is not told", () => {
  const folder = temporaryFolder();
  let graph: Awaited<ReturnType<typeof startGraph>>;
  beforeAll(async () => {
    const [codegen, relay] = ["codegen.json", "relay.json"].map((name) => `${folder.path}/${name}`);
    writeFileSync(codegen ?? "", JSON.stringify({ [`sha256:${pageId}`]: page }));
    writeFileSync(relay ?? "", JSON.stringify({ [listId]: list }));
    const env = { TRUSTED_DOCUMENTS: "enforce", INTROSPECTION: "off" };
    graph = await startGraph({ env: { ...env, TRUSTED_DOCUMENTS_FILE: `${codegen},${relay}` } });
  });
  afterAll(async () => {
    await graph.stop();
    folder.remove();
  });

  it("all saved operations are answered, by their text and by their hash", async () => {
    const files = ["operations", "steps"].flatMap((name) => readdirSync(join(root, "schema", name)));
    expect(saved).toHaveLength(files.length);
    for (const { id, body } of saved) {
      const [byText, byItsHash] = await Promise.all([
        send(graph.url, { query: body }),
        send(graph.url, byHash(id)),
      ]);
      const [one, other] = [byText, byItsHash].map(({ text }) =>
        withoutRequestIds(JSON.parse(text) as Answer<object>),
      );
      const codes = (one?.errors ?? []).map(({ extensions }) => extensions?.["code"]);
      // One of the questions asks for what needs a role, and so does each step of officers.
      expect(codes).toEqual(/eligibility\(|^mutation /m.test(body) ? ["UNAUTHENTICATED"] : []);
      expect(byItsHash.status).toBe(200);
      expect(other).toEqual(one);
    }
  });

  it("another is refused, and is not kept by its hash", async () => {
    const [{ id, body } = { id: "", body: "" }] = saved;
    const changed = { query: body.replace(/}\s*$/, " more: __typename }"), extensions: {} };
    expect(refusalIn(await send(graph.url, changed))).toEqual(refused);
    const hash = "b3a1ca0ee2b5c0dd0c6d4ab5ee1a04c9a5a9bd2e5b6e2f6dcbd8f10d2a6b21c7";
    expect(refusalIn(await send(graph.url, byHash(hash)))).toEqual(refused);
    expect(refusalIn(await send(graph.url, { query: "{ __typename }" }))).toEqual(refused);
    expect((await send(graph.url, byHash(id))).status).toBe(200);
  });

  it("what frontends bring along is answered as each of them asks", async () => {
    const variables = { code: "COURT" };
    const answered = JSON.stringify({ data: { sector: { code: "COURT" } } });
    for (const asked of [
      { documentId: `sha256:${pageId}` },
      byHash(pageId),
      byHash(`sha256:${pageId}`),
      { query: page },
      { query: `# of a page\n${page.replaceAll(" ", "\n")}` },
    ])
      expect((await send(graph.url, { ...asked, variables })).text.trim()).toBe(answered);
    const search = new URLSearchParams({
      documentId: `sha256:${pageId}`,
      variables: JSON.stringify(variables),
    });
    const headers = { "apollo-require-preflight": "true" };
    expect((await sendGet(graph.url, `/graphql?${search.toString()}`, { headers })).text.trim()).toBe(
      answered,
    );

    const withTypename = "query Page($code: SectorCode!) { sector(code: $code) { code __typename } }";
    expect(JSON.parse((await send(graph.url, { query: withTypename, variables })).text)).toEqual({
      data: { sector: { code: "COURT", __typename: "CourtSector" } },
    });
    for (const asked of [{ doc_id: listId }, { id: listId, query: null }])
      expect(JSON.parse((await send(graph.url, asked)).text)).toHaveProperty("data.sectors.0.code");
  });

  it.each([
    { documentId: `sha256:${"0".repeat(64)}` },
    { doc_id: "0".repeat(32) },
    { query: page.replace("{ code }", "{ code name }"), variables: { code: "COURT" } },
    { query: "{ sectors { name } }", doc_id: listId },
  ])("what they did not bring along is not: %j", async (asked) => {
    expect(refusalIn(await send(graph.url, asked))).toEqual(refused);
  });

  it("a trusted question about the schema is refused for that", async () => {
    expect(introspection).toHaveLength(2);
    for (const { body } of introspection)
      expect(refusalIn(await send(graph.url, { query: body }))).toMatchObject({
        status: 403,
        code: "INTROSPECTION_OFF",
      });
  });
});

describe("where the schema is not told", () => {
  let graph: Awaited<ReturnType<typeof startGraph>>;
  beforeAll(async () => (graph = await startGraph({ env: { INTROSPECTION: "off" } })));
  afterAll(() => graph.stop());

  it.each([
    "{ __schema { types { name } } }",
    '{ a: __type(name: "Unit") { name } }',
    "{ sectors { code } ...A } fragment A on Query { ... { __schema { description } } }",
    "query A { __typename } query B { __schema { description } }",
  ])("it is not asked for by %s", async (query) => {
    const operation = query.includes("query B") ? { query, operationName: "B" } : { query };
    expect(refusalIn(await send(graph.url, operation))).toMatchObject({
      status: 403,
      code: "INTROSPECTION_OFF",
    });
  });

  it("__typename is told, and what only looks like a question about the schema is answered", async () => {
    const { text } = await send(graph.url, {
      query: "{ __schema: __typename sectors { __type: __typename } }",
    });
    expect(JSON.parse(text)).toMatchObject({ data: { __schema: "Query" } });
  });

  it.each([
    ["a field", { query: "{ sector(code: JUSTICE) { nam } }" }],
    ["an argument", { query: "{ sector(cod: JUSTICE) { name } }" }],
    ["a type", { query: "{ node(id: 1) { ... on Unitt { id } } }" }],
    ["a value of an enum", { query: "{ sector(code: JUSTIC) { name } }" }],
    ["a field of an input", { query: "{ awards(filter: { fromYea: 2020 }) { totalCount } }" }],
    [
      "a value of an enum in a variable",
      { query: "query ($a: SectorCode!) { sector(code: $a) { name } }", variables: { a: "JUSTIC" } },
    ],
    [
      "a field of an input in a variable",
      {
        query: "query ($a: AwardFilter) { awards(filter: $a) { totalCount } }",
        variables: { a: { fromYea: 2020 } },
      },
    ],
    ["a selection that is left out", { query: "{ sectors }" }],
  ])("no name of it is suggested for %s", async (_what, operation) => {
    const { text } = await send(graph.url, operation);
    expect(text).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/);
    expect(text).not.toMatch(/did you mean|"name"|fromYear|JUSTICE\b.*\?/i);
  });
});
