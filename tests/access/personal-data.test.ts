import { join } from "node:path";
import Database from "libsql";
import { runCommand } from "../../testing/run-command";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { tokenOf, tokenSettings } from "../../testing/tokens";
import { waitUntil } from "../../testing/wait-until";
import { writeRecords } from "../statistics/write-records";
import { askAs, codeOf } from "./ask-as";

/** Texts that stand nowhere but in what is asked here, and in a person's records. */
const [searched, slug, name, post] = ["Zuyxqa", "zuyxqa-qwavbn", "Zuyxqa Qwavbn", "Pho Zuyxqa Mkjhgf"];
const personal = /zuyxqa|qwavbn|mkjhgf/i;

const folder = temporaryFolder();
const dataDir = join(folder.path, "data");
const files = join(folder.path, "files");
afterAll(() => folder.remove());

describe("what tells of people", () => {
  let graph: RunningProcess;
  const token = tokenOf("auditor");
  const ask = (query: string, variables: object = {}) => askAs(graph.url, token, query, variables);

  beforeAll(async () => {
    const env = { ...tokenSettings, DATA_DIR: dataDir, LOG_LEVEL: "trace" };
    writeRecords(files, {
      people: [{ code: slug, full_name: name, sector: "COURT" }],
      awards: [
        {
          ...{
            code: "zz-a",
            title: "COMMENDATION_CERTIFICATE",
            year: 2021,
            sector: "COURT",
            status: "GRANTED",
          },
          ...{ recipient_person: slug, recipient_kind: "INDIVIDUAL" },
          ...{ recipient_name: name, recipient_position: post },
        },
      ],
    });
    for (const sources of [[], [files]]) {
      const imported = await runCommand("import", sources, { ...env, LOG_LEVEL: "warn" });
      expect(imported.stderr).toBe("");
    }
    graph = await startProcess("start", [], { env });
  });
  afterAll(() => graph?.stop());

  const questions: readonly (readonly [string, object])[] = [
    [`{ people(filter: { search: "${searched}" }) { nodes { fullName positions { title } } } }`, {}],
    [
      "query ($s: String) { people(filter: { search: $s }) { nodes { fullName } pageInfo { endCursor } } }",
      { s: name },
    ],
    [
      "query ($f: AwardFilter) { awards(filter: $f) { nodes { recipientName } } }",
      { f: { recipientId: `Person:${slug}` } },
    ],
    [
      "query ($id: ID!) { node(id: $id) { ... on Person { fullName registrations { id } } } }",
      { id: `Person:${slug}` },
    ],
    [
      `{ eligibility(recipientId: "Person:${slug}", titleCode: "ADVANCED_WORKER", year: 2021) { result } }`,
      {},
    ],
  ];

  it("is answered, and stands in no line of the log at any level", async () => {
    for (const [query, variables] of questions) {
      const answer = await ask(query, variables);
      expect(answer.errors).toEqual([]);
      expect(answer.data).not.toBeNull();
    }
    expect((await ask(...questions[1]!)).text).toMatch(personal);
    await waitUntil("the log of the requests", () => graph.output().includes("a request came"));
    expect(graph.output()).not.toMatch(personal);
    expect(graph.output()).not.toContain(token.slice(-20));
  });

  it.each([
    `{ node(id: "${slug}") { id } }`,
    `{ node(id: "${slug}:x") { id } }`,
    `{ awards(filter: { recipientId: "Decision:${slug}" }) { totalCount } }`,
    `{ eligibility(recipientId: "Decision:${slug}", titleCode: "ADVANCED_WORKER", year: 2021) { result } }`,
    `{ people(after: "${Buffer.from(name).toString("base64url")}") { totalCount } }`,
    `{ awards(orderBy: NAME, after: "${Buffer.from(name).toString("base64url")}") { totalCount } }`,
  ])("is not repeated by an error: %s", async (query) => {
    const answer = await ask(query);
    expect(codeOf(answer)).toMatch(/^INVALID_(ID|CURSOR)$/);
    expect(answer.text).not.toMatch(personal);
  });

  it("is in no line of the log when its statement fails", async () => {
    const database = new Database(join(dataDir, "awards.sqlite"));
    database.exec("DROP TABLE person");
    database.close();
    const fault = async () => (await ask(...questions[1]!)).errors[0]?.extensions?.["id"];
    const id = await fault();
    expect(id).toEqual(expect.any(String));
    await waitUntil("the fault in the log", () => graph.output().includes(String(id)));
    expect(graph.output()).toContain("unexpected error in an operation");
    expect(graph.output()).toMatch(/no such table/);
    expect(graph.output()).not.toMatch(personal);
  });
});
