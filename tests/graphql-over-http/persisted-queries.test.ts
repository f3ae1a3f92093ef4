import { createHash } from "node:crypto";
import { mediaTypes } from "../bad-input/refusal";
import { askRaw, pathOf, preflight } from "./ask-raw";

const hashOf = (query: string) => createHash("sha256").update(query).digest("hex");
const extensionsOf = (sha256Hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash } });

let asked = 0;
/** A query that nobody has sent yet. */
const freshQuery = () => `{ fresh${process.pid}x${(asked += 1)}: __typename }`;

type Send = (operation: object, accept?: string) => ReturnType<typeof askRaw>;

const post: Send = (operation, accept = mediaTypes[0]) =>
  askRaw("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept },
    body: JSON.stringify(operation),
  });

const get: Send = (operation, accept = mediaTypes[0]) => {
  const written = Object.entries(operation).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return askRaw(pathOf(Object.fromEntries(written)), { headers: { ...preflight, accept } });
};

const codeOf = (body: Buffer) => JSON.parse(String(body)).errors[0].extensions.code;

describe.each([
  ["POST", post],
  ["GET", get],
])("a persisted query by %s", (_method, send) => {
  it("is not found until it was sent once with its text, and answered by its hash from then on", async () => {
    const query = freshQuery();
    const extensions = extensionsOf(hashOf(query));
    const unknown = await send({ extensions });
    expect([unknown.status, codeOf(unknown.body)]).toEqual([200, "PERSISTED_QUERY_NOT_FOUND"]);
    expect(unknown.headers).not.toHaveProperty("etag");

    const first = await send({ query, extensions });
    expect(JSON.parse(String(first.body))).toHaveProperty("data");
    const byHash = await send({ extensions });
    expect([byHash.status, String(byHash.body)]).toEqual([200, String(first.body)]);
  });

  it("that is not found is 404 as application/graphql-response+json", async () => {
    const { status, body } = await send({ extensions: extensionsOf(hashOf(freshQuery())) }, mediaTypes[1]);
    expect([status, codeOf(body)]).toEqual([404, "PERSISTED_QUERY_NOT_FOUND"]);
  });

  it("is asked for by the id of its document, too, once it was sent", async () => {
    const query = freshQuery();
    const documentId = `sha256:${hashOf(query)}`;
    const unknown = await send({ documentId }, mediaTypes[1]);
    expect([unknown.status, codeOf(unknown.body)]).toEqual([404, "PERSISTED_QUERY_NOT_FOUND"]);
    const first = await send({ query, extensions: extensionsOf(hashOf(query)) });
    const byId = await send({ documentId });
    expect([byId.status, String(byId.body)]).toEqual([200, String(first.body)]);
  });

  it.each<[string, object, RegExp]>([
    ["an id that is none", { documentId: "sha256:5e" }, /`documentId` is no id of a document/],
    [
      "a hash of another text",
      { query: "{ __typename }", extensions: extensionsOf(hashOf("{ a }")) },
      /not the hash/,
    ],
    ["a hash that is none", { extensions: extensionsOf("5e") }, /no SHA-256/],
    ["another version", { extensions: extensionsOf(hashOf("{ a }"), 2) }, /version` is 2\. Only version 1/],
    [
      "no object",
      { query: "{ __typename }", extensions: { persistedQuery: "x" } },
      /is a text\. Send an object/,
    ],
  ])("with %s is refused", async (_what, operation, message) => {
    const { status, body } = await send(operation);
    expect([status, codeOf(body)]).toEqual([400, "BAD_REQUEST"]);
    expect(JSON.parse(String(body)).errors[0].message).toMatch(message);
  });
});
