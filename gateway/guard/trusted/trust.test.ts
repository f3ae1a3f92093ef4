import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { temporaryFolder } from "../../../testing/temporary-folder";
import { Trust, type TrustMode } from "./trust";
import { hashOf, readTrustedDocuments } from "./trusted-documents";

const known = "{ known }";
const unknown = "{ unknown }";
const documents = new Map([[hashOf(known), known]]);
const byHash = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
});

function trusting(mode: TrustMode) {
  const lines: Record<string, unknown>[] = [];
  const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) });
  return { trust: new Trust(mode, documents, log), lines };
}

describe("a document that is not trusted", () => {
  it.each([{ query: unknown }, byHash(unknown)])(
    "is refused where only trusted ones are run: %j",
    (asked) => {
      const { trust } = trusting("enforce");
      expect(() => trust.check(asked)).toThrow(
        expect.objectContaining({ code: "OPERATION_NOT_TRUSTED" }) as Error,
      );
    },
  );

  it("has one line in the log, however often it comes", () => {
    const { trust, lines } = trusting("log");
    trust.check({ query: unknown, operationName: "B" });
    trust.check({ query: unknown });
    trust.check({ query: known });
    expect(lines).toMatchObject([{ operation: "B", hash: hashOf(unknown) }]);
  });

  it("is passed by where nobody asks for trust", () => {
    const { trust, lines } = trusting("off");
    trust.check({ query: unknown });
    expect(lines).toEqual([]);
  });
});

it.each<TrustMode>(["off", "log", "enforce"])(
  "a trusted document is asked for by text or hash: %s",
  (mode) => {
    const { trust } = trusting(mode);
    for (const asked of [{ query: known }, byHash(known), { query: known, ...byHash(known) }]) {
      expect(() => trust.check(asked)).not.toThrow();
      expect(trust.textOf(asked)).toBe(known);
    }
  },
);

describe("a manifest of trusted documents", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const read = (text: string) => {
    const file = join(folder.path, "manifest.json");
    writeFileSync(file, text);
    return readTrustedDocuments(file);
  };
  const withOne = (id: string) =>
    JSON.stringify({
      format: "apollo-persisted-query-manifest",
      version: 1,
      operations: [{ id, name: "Known", type: "query", body: known }],
    });

  it("gives its documents by their hashes, and none when it is not there", async () => {
    expect(await read(withOne(hashOf(known)))).toEqual(documents);
    expect(await readTrustedDocuments(join(folder.path, "nothing.json"))).toEqual(new Map());
  });

  it("is refused when a hash is wrong, or it is something else", async () => {
    await expect(read(withOne(hashOf(unknown)))).rejects.toThrow(/is not the SHA-256 of its document/);
    await expect(read("[]")).rejects.toThrow(/no manifest of trusted documents/);
  });
});
