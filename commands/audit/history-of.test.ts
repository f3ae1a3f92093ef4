import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appendEntry } from "../../platform/audit/append-entry";
import type { AuditChange } from "../../platform/audit/audit-change";
import { MembershipRow } from "../../subgraphs/sector/seasons/membership.entity";
import { openDatabases, type Databases } from "../open-databases";
import { historyOf } from "./history-of";
import { tellHistory } from "./tell-history";

const folder = mkdtempSync(join(tmpdir(), "history-"));
let databases: Databases;

const member = (unit: string): AuditChange => ({
  ...{ kind: "memberships", code: `c1-2022--${unit}`, version: 1, before: null },
  after: { season: "c1-2022", unit },
});
const season = (version: number): AuditChange => ({
  ...{ kind: "seasons", code: "c1-2022", version },
  ...{ before: {}, after: {} },
});

async function write(operation: string, changes: readonly AuditChange[]): Promise<void> {
  await databases["courts"]?.write((manager) =>
    appendEntry(
      manager,
      {
        ...{ principal: "lan", principalKind: "person", role: "sector-officer:COURT", operation },
        ...{ requestId: null, reason: "theo đề nghị", sourceCodes: ["S1"], details: null },
      },
      changes,
    ),
  );
}

beforeAll(async () => {
  databases = await openDatabases({ folder });
  await databases["courts"]?.write((manager) =>
    manager.insert(MembershipRow, {
      ...{ code: "c1-2022--u1", seasonCode: "c1-2022", unitCode: "u1", year: 2022, role: "MEMBER" },
      ...{ sourceCodes: ["S1"], inferred: false },
    }),
  );
  await write("changeCourtMembers", [season(2), member("u1"), member("gone")]);
  await write("correctCourtRecord", [
    { ...member("u1"), version: 2, before: { note: "" }, after: { note: "ghi lại" } },
  ]);
  await write("addCourtRound", [
    { kind: "rounds", code: "r1", version: 1, before: null, after: { season: "c1-2022" } },
  ]);
});
afterAll(async () => {
  for (const database of Object.values(databases)) await database.close();
  rmSync(folder, { recursive: true });
});

it("the history of a record is that of its parts, too: those that are there, and those that are not", async () => {
  const history = await historyOf(databases, "CourtClusterSeason:c1-2022");
  expect(history?.map(({ entry, change }) => [entry.operation, change.code, change.version])).toEqual([
    ["changeCourtMembers", "c1-2022", 2],
    ["changeCourtMembers", "c1-2022--u1", 1],
    ["changeCourtMembers", "c1-2022--gone", 1],
    ["correctCourtRecord", "c1-2022--u1", 2],
  ]);
  expect(tellHistory(history?.slice(-1) ?? [])).toMatch(
    /Z correctCourtRecord by lan as sector-officer:COURT: memberships c1-2022--u1 changed, version 2, because: theo đề nghị, by S1\n {2}note: nothing → "ghi lại"\n$/,
  );
});

it("a record of a kind without parts has a history of its own", async () => {
  expect(await historyOf(databases, "EmulationRound:r1")).toMatchObject([
    { entry: { operation: "addCourtRound" }, change: { code: "r1" } },
  ]);
  expect(await historyOf(databases, "CourtCluster:c1")).toEqual([]);
});

it.each(["r1", "EmulationRound:", "NoSuchType:r1"])("%s is no id of a record", async (id) => {
  expect(await historyOf(databases, id)).toBeNull();
});
