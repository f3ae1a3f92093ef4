import { createHash } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { pino } from "pino";
import { temporaryFolder } from "../../../testing/temporary-folder";
import { waitUntil } from "../../../testing/wait-until";
import { hashOf } from "./document-hash";
import { openTrustedDocuments, type OpenTrustedDocuments } from "./open-trusted-documents";

const folder = temporaryFolder();
const opened: OpenTrustedDocuments[] = [];
afterAll(() => {
  opened.forEach((one) => one.close());
  folder.remove();
});

const digest = (algorithm: string, text: string) => createHash(algorithm).update(text).digest("hex");
const manifest = (...operations: readonly { readonly id: string; readonly body: string }[]) => ({
  format: "apollo-persisted-query-manifest",
  version: 1,
  operations: operations.map((one) => ({ ...one, name: "A", type: "query" })),
});

let files = 0;
function file(content: unknown): string {
  const path = join(folder.path, `${(files += 1)}.json`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

async function open(...ofClients: readonly string[]) {
  const lines: Record<string, unknown>[] = [];
  const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) });
  const trusted = await openTrustedDocuments({ ofClients }, log);
  opened.push(trusted);
  return { trusted, lines };
}

/** As the tools write them, each for its client. */
const apollo = "query Sectors {\n  sectors {\n    code\n    __typename\n  }\n}";
const codegen = "query Sectors { sectors { code name } }";
const relay = "query appSectorsQuery {\n  sectors {\n    code\n    id\n  }\n}\n";

describe("the files of clients", () => {
  it.each<[string, string, string, unknown]>([
    ["Apollo's manifest", hashOf(apollo), apollo, manifest({ id: hashOf(apollo), body: apollo })],
    [
      "Apollo's manifest, with ids of its own",
      "sectors-2",
      apollo,
      manifest({ id: "sectors-2", body: apollo }),
    ],
    ["codegen's documents", hashOf(codegen), codegen, { [`sha256:${hashOf(codegen)}`]: codegen }],
    [
      "codegen's documents by SHA-1",
      digest("sha1", codegen),
      codegen,
      { [digest("sha1", codegen)]: codegen },
    ],
    ["Relay's documents", digest("md5", relay), relay, { [digest("md5", relay)]: relay }],
  ])("are taken as %s", async (_form, id, text, content) => {
    const { trusted } = await open(file(content));
    expect(trusted.current().textOf(id)).toBe(text);
    expect(trusted.current().has(text)).toBe(true);
    expect(trusted.current().has("{ __schema { description } }")).toBe(false);
  });

  it("may be several, and folders of such; one without documents is none", async () => {
    const inFolder = join(folder.path, "clients");
    mkdirSync(inFolder);
    writeFileSync(join(inFolder, "relay.json"), JSON.stringify({ [digest("md5", relay)]: relay }));
    writeFileSync(join(inFolder, ".relay.json.tmp"), "{");
    writeFileSync(join(inFolder, "notes.txt"), "none");
    const { trusted } = await open(file({ [hashOf(codegen)]: codegen }), file({}), inFolder);
    expect(trusted.current().all.map(({ text }) => text)).toEqual([codegen, relay]);
  });

  it.each<[string, unknown, RegExp]>([
    ["no JSON", "{", /is no manifest of trusted documents/],
    ["a list", [], /is no manifest of trusted documents/],
    ["another version", { ...manifest(), version: 2 }, /is no manifest of trusted documents/],
    ["texts that are none", { a: 1 }, /is no manifest of trusted documents/],
    ["another hash", { [hashOf(relay)]: codegen }, /is not the SHA-256 of its document/],
    ["another hash, with its name", { [`sha256:${hashOf(relay)}`]: codegen }, /sha256:.* is not the SHA-256/],
    ["another MD5", { [digest("md5", codegen)]: relay }, /is not the MD5 of its document/],
    ["an id that is none", { "a b": codegen }, /a b is no id of a document/],
    ["no GraphQL", { broken: "query {" }, /broken is no GraphQL/],
  ])("are refused with their names at the start when they have %s", async (_what, content, message) => {
    const path = file(content);
    const opening = open(path);
    await expect(opening).rejects.toThrow(message);
    await expect(opening).rejects.toThrow(path);
  });

  it("are refused at the start when one is not there, or two mean different documents by one id", async () => {
    const nowhere = join(folder.path, "nowhere.json");
    await expect(open(nowhere)).rejects.toThrow(`${nowhere} cannot be read (ENOENT)`);
    const [one, other] = [file({ sectors: codegen }), file({ sectors: relay })];
    await expect(open(one, other)).rejects.toThrow(
      `sectors is one document in ${one} and another in ${other}`,
    );
  });

  it("are taken over when they change, and a broken one is refused while the old ones stand", async () => {
    const path = file({ sectors: codegen });
    const { trusted, lines } = await open(path);
    const change = (content: string) => {
      writeFileSync(`${path}.new`, content);
      renameSync(`${path}.new`, path);
    };
    const told = (message: string) =>
      waitUntil(message, () => lines.some(({ msg }) => String(msg).startsWith(message)));
    change("{");
    await told("refused changed trusted documents");
    expect(lines).toMatchObject([{ level: 50, reason: expect.stringContaining(path) as string }]);
    expect(trusted.current().textOf("sectors")).toBe(codegen);
    change(JSON.stringify({ others: relay }));
    await told("took over changed trusted documents");
    expect([trusted.current().textOf("sectors"), trusted.current().textOf("others")]).toEqual([
      undefined,
      relay,
    ]);
  });

  it("that do not fit the schema are told of by file and id, and stay trusted", async () => {
    const path = file({ sectors: "{ sectors { code } }", cities: "{ cities { name } }" });
    const { trusted, lines } = await open(path);
    trusted.holdAgainst(buildSchema("type Query { sectors: [Sector] } type Sector { code: ID }"));
    await waitUntil("it is told", () => lines.length > 0);
    expect(lines).toEqual([
      expect.objectContaining({
        level: 40,
        msg: "a trusted document does not fit the schema",
        file: path,
        id: "cities",
        reason: 'Cannot query field "cities" on type "Query".',
      }),
    ]);
    expect(trusted.current().textOf("cities")).toBe("{ cities { name } }");
  });
});
