import { join } from "node:path";
import { protectedFields, roleLevels, type Role } from "../../subgraphs/access-policy";
import { recordsToWrite } from "../../testing/imported-records";
import { runCommand } from "../../testing/run-command";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { startServices, type Services } from "../../testing/start-services";
import { temporaryFolder } from "../../testing/temporary-folder";
import type { TestDatabase } from "../../testing/test-database";
import { tokenOf, tokenSettings } from "../../testing/tokens";
import { waitUntil } from "../../testing/wait-until";
import { askAs, type HttpAnswer } from "./ask-as";
import {
  ground,
  sectorsWithPeople,
  votesFor,
  writePeopleOnRecord,
  type SectorWithPeople,
} from "./people-on-record";
import {
  protectedQuestions,
  publicQuestions,
  refusedFields,
  valueAt,
  type RefusedFieldName,
} from "./protected-questions";

const folder = temporaryFolder();
const keys = { SUBGRAPH_KEYS: `one=${"k".repeat(40)}` };
const settings = { ...tokenSettings, RESPONSE_CACHE: "memory", LOG_LEVEL: "warn" };

interface Graph {
  readonly url: string;
  /** What all of its processes have printed. */
  output(): string;
  stop(): Promise<void>;
}

async function importPeople(env: Record<string, string>): Promise<void> {
  const { code, stderr } = await runCommand("import", [writePeopleOnRecord(join(folder.path, "files"))], env);
  if (code !== 0) throw new Error(stderr);
}

/** Puts what processes print from now on into one text. */
function outputOf(processes: readonly RunningProcess[]): () => string {
  const before = processes.map((process) => process.output().length);
  return () => processes.map((process, at) => process.output().slice(before[at])).join("");
}

let database: TestDatabase;
let services: Services;
beforeAll(async () => {
  database = await recordsToWrite();
  await importPeople(database.env);
  services = await startServices({ ...settings, ...keys }, database);
});
afterAll(async () => {
  await services?.stop();
  folder.remove();
});

async function startEmbedded(): Promise<Graph> {
  const graph = await startProcess("start", [], { env: { ...settings, ...database.env } });
  return { url: graph.url, output: outputOf([graph]), stop: async () => void (await graph.stop()) };
}

/** Starts one more gateway over the subgraphs that are there. */
async function startGateway(env: Record<string, string> = {}): Promise<Graph> {
  const gateway = await services.startGateway(env);
  const subgraphs = ["awards", "justice", "courts"].map((name) => services.process(name));
  return {
    url: gateway.url,
    output: outputOf([gateway, ...subgraphs]),
    stop: async () => void (await gateway.stop()),
  };
}

/** The role, held where a sector's person, unit and cluster are. */
function heldIn(role: Role, { code, cluster, unit, person }: SectorWithPeople): string {
  switch (roleLevels[role]) {
    case null:
      return role;
    case "sector":
      return `${role}:${code}`;
    case "cluster":
      return `${role}:${code}/${cluster}`;
    case "unit":
      return `${role}:${code}/${unit}`;
    case "person":
      return `${role}:${code}/${person}`;
  }
}

const errorsAt = ({ errors }: HttpAnswer, path: readonly string[]) =>
  errors.filter((error) => error.path?.join(".") === path.join("."));

describe.each<[string, () => Promise<Graph>]>([
  ["in one process", startEmbedded],
  ["as services", startGateway],
  [
    "as services behind Apollo's executor",
    () => startGateway({ GATEWAY_EXECUTOR: "apollo", RESPONSE_CACHE: "off" }),
  ],
])("the graph %s", (_mode, start) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await start();
  });
  afterAll(() => graph?.stop());

  const askFor = (field: RefusedFieldName, token: string | null) =>
    askAs(
      graph.url,
      token,
      `{ ${sectorsWithPeople.map((sector) => protectedQuestions[field](sector).fields).join(" ")} }`,
    );

  it.each(refusedFields)("refuses %s to the anonymous, and tells which roles it is for", async (field) => {
    const answer = await askFor(field, null);
    expect(answer.status).toBe(200);
    for (const sector of sectorsWithPeople) {
      const { path } = protectedQuestions[field](sector);
      expect(valueAt(answer.data, path)).toBeNull();
      expect(errorsAt(answer, path)).toMatchObject([
        { extensions: { code: "UNAUTHENTICATED", allowed: protectedFields[field].roles } },
      ]);
    }
    expect(answer.text).not.toMatch(new RegExp(`"votesFor":${votesFor}|${ground}|explanation`));
  });

  it.each(refusedFields)("answers %s to each role for its own, and to no other", async (field) => {
    const allowed: readonly string[] = protectedFields[field].roles;
    for (const role of Object.keys(roleLevels) as Role[]) {
      for (const own of sectorsWithPeople) {
        const answer = await askFor(field, tokenOf(heldIn(role, own)));
        for (const sector of sectorsWithPeople) {
          const { path } = protectedQuestions[field](sector);
          const reaches = allowed.includes(role) && (roleLevels[role] === null || sector === own);
          const value = valueAt(answer.data, path);
          if (reaches) expect(value).toBeTruthy();
          else expect([role, sector.code, value]).toEqual([role, sector.code, null]);
          const codes = errorsAt(answer, path).map(({ extensions }) => extensions?.["code"]);
          expect(codes).toEqual(reaches ? [] : ["FORBIDDEN"]);
        }
      }
    }
  });

  it("answers everybody what is a unit's", async () => {
    for (const sector of sectorsWithPeople) {
      for (const { fields: asked, path } of publicQuestions(sector)) {
        const answer = await askAs(graph.url, null, `{ ${asked} }`);
        expect(answer.errors).toEqual([]);
        expect(valueAt(answer.data, path)).toBeTruthy();
      }
    }
  });

  it("gives nobody what was kept for another", async () => {
    const query = '{ node(id: "Nomination:xc-np") { ... on Nomination { ballot { votesFor } } } }';
    const officer = tokenOf("sector-officer:COURT");
    for (let round = 0; round < 3; round += 1) {
      expect((await askAs(graph.url, officer, query)).text).toContain(`"votesFor":${votesFor}`);
      for (const token of [null, tokenOf("sector-officer:JUSTICE"), tokenOf("reader"), tokenOf()])
        expect((await askAs(graph.url, token, query)).text).not.toContain(`"votesFor":${votesFor}`);
    }
  });

  it("tells what it refuses, and what a clause found, in the language that is asked for, kept or not", async () => {
    const asked = `eligibility(recipientId: "CourtUnit:spc-dop", titleCode: "EXCELLENT_LABOUR_COLLECTIVE", year: 2021)`;
    const query = `{ ${asked} { clauses { explanation } } }`;
    const askIn = (language: string, token: string | null) =>
      askAs(graph.url, token, query, {}, { "accept-language": language });
    const told = { vi: "Hệ thống không có dữ liệu kỷ luật.", en: "The graph holds no disciplinary records." };
    const refused = {
      vi: "EligibilityCheck.clauses của bất kỳ ai chỉ dành cho các vai trò sau",
      en: "EligibilityCheck.clauses of anybody is for these roles only",
    };
    for (let round = 0; round < 3; round += 1)
      for (const language of ["vi", "en"] as const) {
        expect((await askIn(language, tokenOf("auditor"))).text).toContain(told[language]);
        expect((await askIn(language, null)).errors[0]?.message).toContain(refused[language]);
      }
  });

  it("writes each refusal down: when, who, what and of which record", async () => {
    const query = '{ node(id: "Nomination:xj-np") { ... on Nomination { ballot { votesFor } } } }';
    await askAs(graph.url, tokenOf("sector-officer:COURT"), query);
    const entry = () =>
      graph
        .output()
        .split("\n")
        .filter((line) => line.includes('"audit":"access"'))
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .find(
          ({ records, principalKind, field }) =>
            principalKind === "person" &&
            String(records) === "Nomination:xj-np" &&
            field === "Nomination.ballot",
        );
    await waitUntil("the entry of the audit", () => entry() !== undefined);
    expect(entry()).toMatchObject({
      time: expect.any(Number),
      audit: "access",
      principal: "tester",
      field: "Nomination.ballot",
      records: ["Nomination:xj-np"],
      count: 1,
      decision: "refused",
    });
  });
});
