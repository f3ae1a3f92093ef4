import "reflect-metadata";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute, parse } from "graphql";
import { accessOf } from "../../../platform/access/testkit/access-of";
import type { Database } from "../../../platform/database/database";
import { openSqlite } from "../../../platform/database/open-sqlite";
import { StatementLog } from "../../../platform/database/statement-log";
import { nodesOf } from "../../../platform/subgraph-server/feature";
import type { Subgraph } from "../../../platform/subgraph-server/subgraph";
import { sharedRecordTypes } from "../../shared-record-types";
import { sectors } from "../../sectors";
import { sectorFeatures } from "../features";
import { RoundRow } from "../rounds/round.entity";
import { sectorShape } from "../shape";
import { openSector } from "../subgraph";
import { nodeRootName } from "./node-root-name";

const [sector] = sectors;
if (!sector) throw new Error("no sector");
const root = nodeRootName(sector);
const folder = mkdtempSync(join(tmpdir(), "node-root-"));
const statements: string[] = [];
let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openSqlite(sectorShape(sector), folder, new StatementLog((sql) => statements.push(sql)));
  subgraph = openSector(sector, database);
  const cited = { sourceCodes: ["S1"], inferred: false, note: null };
  const rounds = ["r1", "r2"].map((code) => ({
    ...{ code, name: `Đợt ${code}`, kind: "PEAK", seasonCode: "k-2020" },
    ...cited,
  }));
  await database.write((manager) => manager.insert(RoundRow, rounds));
});
afterAll(async () => {
  await subgraph.close();
  rmSync(folder, { recursive: true });
});

function ask(text: string) {
  statements.length = 0;
  const contextValue = subgraph.createContext(accessOf([]));
  return execute({ schema: subgraph.schema, document: parse(text), contextValue });
}

describe("the root by which a sector answers for its records", () => {
  it("finds them by their ids, those of a type with one statement, and nothing else", async () => {
    const asked = ["r1", "r2", "r3"].map(
      (code) =>
        `${code}: ${root}(id: "EmulationRound:${code}") { __typename id ... on EmulationRound { name } }`,
    );
    const { data, errors } = await ask(`{ ${asked.join(" ")} finding: ${root}(id: "Finding:r1") { id } }`);
    expect(errors).toBeUndefined();
    const round = (code: string) => ({
      ...{ __typename: "EmulationRound", id: `EmulationRound:${code}`, name: `Đợt ${code}` },
    });
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      r1: round("r1"),
      r2: round("r2"),
      r3: null,
      finding: null,
    });
    expect(statements.map((sql) => /^\/\* (\S+) \*\//.exec(sql)?.[1]).sort()).toEqual([
      "finding.byCodes",
      "round.byCodes",
    ]);
  });

  it.each(["EmulationRound:", "r1", "JusticeUnit:r1", "Person:r1"])("refuses %s", async (id) => {
    const { errors } = await ask(`{ ${root}(id: "${id}") { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: "INVALID_ID" } }]);
  });

  it("is for the types of which all know that sectors share them", () => {
    expect([...nodesOf(sectorFeatures).keys()].sort()).toEqual(sharedRecordTypes);
  });
});
