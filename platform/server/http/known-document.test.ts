import { createHash } from "node:crypto";
import { checkBody, checkSearch } from "./check-parameters";
import { withDocument } from "./known-document";

const text = "{ sectors { code } }";
const hash = createHash("sha256").update(text).digest("hex");
const texts = new Map([
  [hash, text],
  ["sectors-2", text],
  ["c65dacc651d3ed66833a6bfd2c060940", text],
]);
const textOf = (id: string) => texts.get(id);
const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe("a document that is known", () => {
  it.each([
    ["GraphQL over HTTP has it", { documentId: `sha256:${hash}` }],
    ["the hash alone", { documentId: hash }],
    ["an id of one's own", { documentId: "sectors-2" }],
    ["Apollo Client sends it", persisted(hash)],
    ["Apollo Client sends an id of a manifest", persisted("sectors-2")],
    ["codegen's hash is sent", persisted(`sha256:${hash}`)],
    ["Relay's guide sends it", { doc_id: "c65dacc651d3ed66833a6bfd2c060940", query: null }],
    ["older network layers of Relay send it", { id: "c65dacc651d3ed66833a6bfd2c060940", query: "" }],
  ])("is asked for as %s, by POST and GET", (_how, body) => {
    const variables = { first: 2 };
    const asked = withDocument(checkBody({ ...body, variables }), textOf);
    expect(asked).toMatchObject({ query: text, variables });
    expect(asked.extensions ?? {}).toEqual({});
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(body))
      if (value !== null) search.set(name, typeof value === "string" ? value : JSON.stringify(value));
    expect(withDocument(checkSearch(search), textOf).query).toBe(text);
  });
});

it.each([{ documentId: `sha256:${hash}` }, persisted(hash), persisted(`sha256:${hash}`), { doc_id: hash }])(
  "one that is not known is looked for as Apollo's clients ask: %j",
  (body) => {
    expect(withDocument(checkBody(body), () => undefined)).toMatchObject({ query: null, ...persisted(hash) });
  },
);

it("beside a text, ids of Relay may be anything, and a hash with its name is one", () => {
  expect(withDocument(checkBody({ query: text, id: "AppQuery", doc_id: null }), textOf).query).toBe(text);
  expect(withDocument(checkBody({ query: text, ...persisted(`sha256:${hash}`) }), textOf)).toEqual({
    query: text,
    ...persisted(hash),
  });
});

it.each<[object, RegExp]>([
  [{ documentId: 7 }, /`documentId` is a number\. Send a text/],
  [{ documentId: "sha256:abc" }, /`documentId` is no id of a document/],
  [{ documentId: "a b" }, /`documentId` is no id of a document/],
  [{ documentId: "a\n" }, /`documentId` is no id of a document/],
  [{ doc_id: "x".repeat(257) }, /`doc_id` is no id of a document/],
  [{ documentId: "" }, /There is no operation/],
  [{ id: 7 }, /There is no operation/],
  [persisted("5e"), /no SHA-256, and no id that is known here/],
])("%j is refused", (body, message) => {
  expect(() => withDocument(checkBody(body), textOf)).toThrow(message);
});
