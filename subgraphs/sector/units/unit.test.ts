import "reflect-metadata";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute, parse } from "graphql";
import { accessOf } from "../../../platform/access/testkit/access-of";
import type { Database } from "../../../platform/database/database";
import { openSqlite } from "../../../platform/database/open-sqlite";
import { StatementLog } from "../../../platform/database/statement-log";
import type { Subgraph } from "../../../platform/subgraph-server/subgraph";
import { sectors } from "../../sectors";
import { ClusterRow } from "../clusters/cluster.entity";
import { MembershipRow } from "../seasons/membership.entity";
import { SeasonRow } from "../seasons/season.entity";
import { SectorRow } from "../sectors/sector.entity";
import { sectorShape } from "../shape";
import { openSector } from "../subgraph";
import { UnitSuccessionRow } from "./unit-succession.entity";
import { UnitRow } from "./unit.entity";

const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const folder = mkdtempSync(join(tmpdir(), "units-"));
const statements: string[] = [];
let database: Database;
let subgraph: Subgraph;

const aUnit = (code: string) => ({
  code,
  name: code,
  aliases: [],
  kind: "DEPARTMENT",
  search: code,
  ...cited,
});
const aSuccession = (predecessorCode: string, successorCode: string, on: string) => ({
  code: `${predecessorCode}--${successorCode}`,
  kind: "MERGED_INTO",
  on,
  predecessorCode,
  successorCode,
  ...cited,
});

/** a and b became c in 2010; c and d became e in 2020, and e was named f in 2024. g and h follow each other in a circle. */
const units = ["a", "b", "c", "d", "e", "f", "g", "h"];
const successions = [
  aSuccession("a", "c", "2010-01-01"),
  aSuccession("b", "c", "2010-01-01"),
  aSuccession("c", "e", "2020-07-01"),
  aSuccession("d", "e", "2020-07-01"),
  aSuccession("e", "f", "2024-01-01"),
  aSuccession("g", "h", "2010-01-01"),
  aSuccession("h", "g", "2015-01-01"),
];

beforeAll(async () => {
  const [sector] = sectors;
  if (!sector) throw new Error("no sector");
  const log = new StatementLog((sql) => statements.push(sql));
  database = await openSqlite(sectorShape(sector), folder, log);
  subgraph = openSector(sector, database);
  await database.write(async (manager) => {
    await manager.insert(SectorRow, { code: sector.code, name: sector.name, englishName: sector.name });
    await manager.insert(UnitRow, units.map(aUnit));
    await manager.insert(UnitSuccessionRow, successions);
    const cluster = { code: "k", name: "k", aliases: [], kind: "CLUSTER", search: "k", ...cited };
    await manager.insert(ClusterRow, cluster);
    await manager.insert(
      SeasonRow,
      [2020, 2021].map((year) => ({
        code: `k-${year}`,
        clusterCode: "k",
        year,
        state: "CLOSED",
        ...cited,
      })),
    );
    await manager.insert(MembershipRow, [
      {
        code: "k-2020--f",
        seasonCode: "k-2020",
        unitCode: "f",
        year: 2020,
        role: "HEAD",
        rank: 2,
        score: 97.5,
        ...cited,
      },
      { code: "k-2021--f", seasonCode: "k-2021", unitCode: "f", year: 2021, role: "MEMBER", ...cited },
    ]);
  });
});

afterAll(async () => {
  await subgraph.close();
  rmSync(folder, { recursive: true });
});

async function askUnit(code: string, field: string): Promise<Record<string, unknown>> {
  const document = parse(`{ ${sectors[0]?.name} { unit(code: "${code}") { ${field} } } }`);
  statements.length = 0;
  const contextValue = subgraph.createContext(accessOf([]));
  const { data, errors } = await execute({ schema: subgraph.schema, document, contextValue });
  if (errors) throw new AggregateError(errors, errors.join("\n"));
  const answer = JSON.parse(JSON.stringify(data)) as Record<string, { unit: Record<string, unknown> }>;
  return Object.values(answer)[0]?.unit ?? {};
}

async function predecessors(code: string, asOf: string): Promise<readonly string[]> {
  const unit = await askUnit(code, `predecessors(asOf: "${asOf}") { code }`);
  return (unit["predecessors"] as { code: string }[]).map((one) => one.code);
}

describe("the predecessors of a unit", () => {
  it("are all that it took the place of by a day, over any number of steps, by code", async () => {
    expect(await predecessors("f", "2024-01-01")).toEqual(["a", "b", "c", "d", "e"]);
    expect(await predecessors("e", "2020-07-01")).toEqual(["a", "b", "c", "d"]);
    expect(await predecessors("c", "2024-01-01")).toEqual(["a", "b"]);
  });

  it("leave out whom it had not followed yet, and all before them", async () => {
    expect(await predecessors("f", "2023-12-31")).toEqual([]);
    expect(await predecessors("e", "2020-06-30")).toEqual([]);
    expect(await predecessors("a", "2024-01-01")).toEqual([]);
  });

  it("end where successions lead in a circle, and the unit is never one of its own", async () => {
    expect(await predecessors("g", "2024-01-01")).toEqual(["h"]);
  });

  it("take a statement a step, however many there are in it", async () => {
    await predecessors("f", "2024-01-01");
    const steps = statements.filter((sql) => sql.includes("succession.byUnits"));
    expect(steps).toHaveLength(4);
  });

  it("are those of which it is a successor", async () => {
    const found = await askUnit(
      "a",
      'successors(asOf: "2024-01-01") { code predecessors(asOf: "2024-01-01") { code } }',
    );
    expect(found["successors"]).toEqual([
      { code: "f", predecessors: ["a", "b", "c", "d", "e"].map((code) => ({ code })) },
    ]);
  });
});

it("a unit's memberships tell its rank and score where they are known", async () => {
  expect(await askUnit("f", "memberships { role rank score season { year } sources { inferred } }")).toEqual({
    memberships: [
      { role: "HEAD", rank: 2, score: 97.5, season: { year: 2020 }, sources: [{ inferred: false }] },
      { role: "MEMBER", rank: null, score: null, season: { year: 2021 }, sources: [{ inferred: false }] },
    ],
  });
});
