import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";

let graph: AwardsGraph;
beforeAll(async () => {
  graph = await openAwardsGraph();
});
afterAll(() => graph.close());

const mutation = `mutation ($input: RecordSourceDocumentInput!) {
  recordSourceDocument(input: $input) {
    sourceDocument { code title author publisher publishedOn url note file { name mediaType bytes sha256 } }
    changeId replayed userErrors { code path } warnings { code }
  }
}`;
interface Answer {
  readonly recordSourceDocument: Readonly<Record<string, unknown>>;
}
const minutes = { code: "S9", title: "Biên bản họp xét", author: "Thư ký", publishedOn: "2021-10-12" };
const write = { idempotencyKey: "k1", note: "Bản có dấu." };
const record = async (input: object, roles = ["unit-officer:COURT/u1"]) =>
  (await graph.ask<Answer>(mutation, { input }, roles)).recordSourceDocument;

describe("entering a source document", () => {
  it("keeps it as it was told, for an officer of any unit", async () => {
    expect(await record({ ...minutes, write })).toEqual({
      sourceDocument: { ...minutes, publisher: null, url: null, note: "Bản có dấu.", file: null },
      changeId: expect.any(String),
      replayed: false,
      userErrors: [],
      warnings: [],
    });
  });

  it("answers the same to the same key, and does not enter another of the same code", async () => {
    expect(await record({ ...minutes, write })).toMatchObject({ replayed: true, userErrors: [] });
    const other = { ...minutes, title: "Khác", write: { idempotencyKey: "k2" } };
    expect(await record(other)).toMatchObject({
      sourceDocument: null,
      changeId: null,
      userErrors: [{ code: "ALREADY_EXISTS", path: ["input", "code"] }],
    });
  });

  it("keeps the document itself by its digest, under a name that is no path", async () => {
    const file = { name: "Biên bản.pdf", mediaType: "application/pdf", bytes: 12, sha256: "0A".repeat(32) };
    const more = { ...minutes, code: "S10", file, write: { idempotencyKey: "k4" } };
    expect(await record(more)).toMatchObject({
      sourceDocument: { file: { ...file, sha256: "0a".repeat(32) } },
      userErrors: [],
    });
    const wrong = { ...file, name: "../a.pdf", mediaType: "PDF", sha256: "0a" };
    const other = { ...more, code: "S11", file: wrong, write: { idempotencyKey: "k5" } };
    expect((await record(other))["userErrors"]).toEqual([
      { code: "INVALID_VALUE", path: ["input", "file", "name"] },
      { code: "INVALID_VALUE", path: ["input", "file", "sha256"] },
    ]);
  });

  it("tells at once of a title that is missing and a code that is none", async () => {
    const input = { code: "Có dấu", title: "  ", write: { idempotencyKey: "k3" } };
    expect(await record(input)).toMatchObject({
      userErrors: [
        { code: "INVALID_VALUE", path: ["input", "code"] },
        { code: "REQUIRED", path: ["input", "title"] },
      ],
    });
  });
});
