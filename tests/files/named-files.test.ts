import { pathToFileURL } from "node:url";
import { askAt } from "../../testing/ask";
import { startGraph } from "../../testing/start-graph";
import { startServices } from "../../testing/start-services";
import { temporaryFolder } from "../../testing/temporary-folder";
import { tokenOfPerson, tokenSettings } from "../../testing/tokens";
import { digestOf, officer, put } from "./send-file";

const unitOfficer = "unit-officer:COURT/spc-dop";
const mutation = `mutation ($input: RecordSourceDocumentInput!) {
  recordSourceDocument(input: $input) { userErrors { code path message } } }`;

interface Answer {
  readonly recordSourceDocument: { readonly userErrors: readonly object[] };
}

const folder = temporaryFolder();
const env = {
  ...tokenSettings,
  FILES_URL: pathToFileURL(folder.path).href,
  SUBGRAPH_KEYS: `one=${"1".repeat(40)}`,
  LOG_LEVEL: "warn",
};
afterAll(() => folder.remove());

describe.each([
  ["in one process", () => startGraph({ env })],
  ["of services", () => startServices(env)],
])("files that records are to rest on, in a graph %s", (way, start) => {
  let graph: { readonly url: string; stop(): Promise<unknown> };
  beforeAll(async () => {
    graph = await start();
  });
  afterAll(async () => {
    await graph.stop();
  });

  const content = Buffer.from(`Biên bản họp xét ${way}`);
  const file = {
    ...{ name: "Biên bản.txt", mediaType: "text/plain" },
    ...{ bytes: content.length, sha256: digestOf(content) },
  };
  let keys = 0;
  /** What stands in the way of a document with a file; nothing is written. */
  async function reasons(values: object, id = "an") {
    const write = { idempotencyKey: `k${(keys += 1)}`, dryRun: true };
    const input = { code: "S-file", title: "Biên bản", file: { ...file, ...values }, write };
    const answer = await askAt<Answer>(graph.url, mutation, { input }, tokenOfPerson(id, unitOfficer));
    expect(answer.errors).toBeUndefined();
    return answer.data?.recordSourceDocument.userErrors;
  }
  const at = (field: string) => ({ code: "INVALID_VALUE", path: ["input", "file", field] });

  it("are refused while nobody has brought them, and taken from whoever has", async () => {
    expect(await reasons({})).toEqual([{ ...at("sha256"), message: expect.stringContaining("tải tệp lên") }]);
    expect((await put(graph.url, content, officer())).status).toBe(201);
    expect(await reasons({})).toEqual([]);
    expect(await reasons({ sha256: file.sha256.toUpperCase() })).toEqual([]);
  });

  it("are refused with another length than theirs", async () => {
    expect(await reasons({ bytes: file.bytes + 1 })).toMatchObject([at("bytes")]);
  });

  it("are not named by somebody who did not bring them, as if they were not there", async () => {
    expect(await reasons({}, "binh")).toMatchObject([at("sha256")]);
  });
});
