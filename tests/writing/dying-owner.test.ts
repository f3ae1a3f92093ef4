import { serviceLinks } from "../../commands/links";
import { accessOf } from "../../platform/access/testkit/access-of";
import { readConfig } from "../../platform/config/config";
import { openDatabase } from "../../platform/database/open-database";
import { createLogger } from "../../platform/observability/logger";
import { SubgraphExecutor } from "../../platform/subgraph-server/execution/subgraph-executor";
import { courts } from "../../subgraphs/courts/definition";
import { sectorShape } from "../../subgraphs/sector/shape";
import { openSector } from "../../subgraphs/sector/subgraph";
import { recordsToWrite } from "../../testing/imported-records";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import type { TestDatabase } from "../../testing/test-database";
import { takeFirstAnswer } from "../outbox/lost-connections";

const keys = { SUBGRAPH_KEYS: `one=${"1".repeat(40)}` };
const log = createLogger("test", "silent");

let records: TestDatabase;
let awards: RunningProcess;
const startAwards = (port = "0") =>
  startProcess("subgraph", ["awards"], { env: { ...records.env, ...keys, PORT: port } });
beforeAll(async () => {
  records = await recordsToWrite();
  awards = await startAwards();
});
afterAll(async () => {
  await awards?.stop();
  await records?.remove();
});

const port = () => new URL(awards.url).port;
const restart = async () => void (awards = await startAwards(port()));

interface Told {
  readonly done?: {
    readonly changeId: string | null;
    readonly replayed: boolean;
    readonly userErrors: readonly [];
  };
  /** The codes of the errors. */
  readonly errors: readonly unknown[];
  /** How many rounds, keys and entries there are. */
  readonly rows: readonly number[];
}

/** Adds a round, twice under one key, while the answer of awards is taken; the second time awards is back. */
async function addTwice(code: string, source: string, isPassedOn: boolean): Promise<readonly [Told, Told]> {
  const taker = await takeFirstAnswer(Number(port()), () => awards.stop("SIGKILL").then(() => undefined), {
    isPassedOn,
  });
  const database = await openDatabase(sectorShape(courts), records.location);
  const links = serviceLinks(database, readConfig({ ...keys, SUBGRAPH_URLS: `awards=${taker.url}` }), log);
  const subgraph = openSector(courts, database, links);
  const executor = new SubgraphExecutor(subgraph.schema);
  const add = async (): Promise<Told> => {
    const { data, errors = [] } = await executor.execute({
      text: `mutation ($input: AddRoundInput!) {
        done: addCourtRound(input: $input) { changeId replayed userErrors { code } }
      }`,
      variables: {
        input: {
          season: { id: "CourtClusterSeason:spc-cluster-6-2022", version: 1 },
          ...{ kind: "PEAK", name: "Đợt cao điểm", code },
          write: { idempotencyKey: code, sourceIds: [`SourceDocument:${source}`] },
        },
      },
      context: subgraph.createContext(accessOf(["sector-officer:COURT"])),
    });
    const rows: number[] = [];
    for (const table of ["emulation_round", "write_key", "audit_entry"]) {
      const [found] = await database.manager().query<{ n: number }[]>(`SELECT COUNT(*) AS n FROM ${table}`);
      rows.push(Number(found?.n));
    }
    const done = data?.["done"] as Told["done"] | null;
    return { ...(done && { done }), errors: errors.map(({ extensions }) => extensions["code"]), rows };
  };
  try {
    const first = await add();
    await restart();
    return [first, await add()];
  } finally {
    await links.close();
    await subgraph.close();
    await taker.close();
  }
}

describe("an owner that is killed while a write waits for it", () => {
  it("before its answer has come has nothing written, which the same key does once it is back", async () => {
    const [first, second] = await addTwice("owner-lost", "S1", false);
    expect(first).toMatchObject({ errors: ["SUBGRAPH_UNAVAILABLE"] });
    expect(second).toMatchObject({ errors: [], done: { replayed: false, userErrors: [] } });
    expect(second.rows).toEqual(first.rows.map((count) => count + 1));
  });

  it("after it has answered is not needed any more: all is written, and once", async () => {
    const [first, second] = await addTwice("owner-answered", "S2", true);
    expect(first).toMatchObject({ errors: [], done: { replayed: false, userErrors: [] } });
    expect(second).toEqual({ ...first, done: { ...first.done, replayed: true } });
  });
});
