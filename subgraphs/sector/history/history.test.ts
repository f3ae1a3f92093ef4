import { appendEntry } from "../../../platform/audit/append-entry";
import type { Cells } from "../../../platform/audit/audit-change";
import { ClusterRow } from "../clusters/cluster.entity";
import { PledgeRow } from "../pledges/pledge.entity";
import { PledgeTargetRow } from "../pledges/pledge-target.entity";
import { MembershipRow } from "../seasons/membership.entity";
import { SeasonRow } from "../seasons/season.entity";
import { SectorRow } from "../sectors/sector.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { unitRow } from "../testkit/unit-row";
import { UnitRow } from "../units/unit.entity";

let graph: SectorGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const season = (code: string) => ({
  ...{ code, clusterCode: code.slice(0, 2), year: 2022, state: "LAUNCHED", memberCount: null },
  ...{ startsOn: "2021-10-01", endsOn: "2022-09-30", ...cited },
});
const member = (seasonCode: string, unitCode: string) => ({
  ...{ code: `${seasonCode}-${unitCode}`, seasonCode, unitCode, role: "MEMBER", year: 2022, ...cited },
});

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(SectorRow, [{ code: "COURT", name: "Tòa án", englishName: "Courts" }]);
  await graph.put(
    ClusterRow,
    ["c1", "c2"].map((code) => ({ code, name: code, kind: "CLUSTER", search: code, ...cited })),
  );
  await graph.put(
    UnitRow,
    ["u1", "u2", "u3"].map((code) => unitRow(code, `Vụ ${code}`)),
  );
  await graph.put(SeasonRow, [season("c1-2022"), season("c2-2022")]);
  await graph.put(MembershipRow, [member("c1-2022", "u1"), member("c2-2022", "u3")]);
  await graph.put(PledgeRow, [{ code: "p1", seasonCode: "c1-2022", content: [], ...cited }]);
  await graph.put(PledgeTargetRow, [
    { code: "p1-1", pledgeCode: "p1", ordinal: 1, name: "Án", value: 90, unitOfMeasure: "%" },
  ]);
});
afterAll(() => graph.close());

const id = "CourtClusterSeason:c1-2022";
const history = `history {
  changeId at operation principal role reason sources { id } kind code version change changes { column oldValue newValue }
}`;
type Item = Readonly<Record<string, unknown>>;
interface Season {
  readonly courts: { readonly cluster: { readonly season: { readonly history: readonly Item[] } } };
}
const historyOf = async (cluster: string) => {
  const operation = `{ courts { cluster(code: "${cluster}") { season(year: 2022) { ${history} } } } }`;
  return (await graph.ask<Season>(operation)).courts.cluster.season.history;
};
const told = (items: readonly Item[]) => items.map(({ kind, code, change }) => [kind, code, change]);

let keys = 0;
const write = (more: object = {}) => ({
  idempotencyKey: `key-${(keys += 1)}`,
  sourceIds: ["SourceDocument:S7"],
  ...more,
});
const changeMembers = (version: number, change: object) =>
  graph.ask(
    `mutation ($input: ChangeMembersInput!) { changeCourtMembers(input: $input) { userErrors { code path } } }`,
    { input: { season: { id, version }, ...change, write: write({ reason: "theo đề nghị" }) } },
  );

describe("the history of a record", () => {
  it("is empty where no mutation changed it", async () => {
    expect(await historyOf("c1")).toEqual([]);
  });

  it("tells what was done to it and to its parts, by whom, in which role, why and on what", async () => {
    expect(await changeMembers(1, { add: ["CourtUnit:u2"] })).toEqual({
      changeCourtMembers: { userErrors: [] },
    });
    const items = await historyOf("c1");
    expect(told(items)).toEqual([
      ["seasons", "c1-2022", "CHANGED"],
      ["memberships", expect.stringMatching(/^c1-2022-+u2$/), "ADDED"],
    ]);
    expect(items[1]).toMatchObject({
      changeId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      operation: "changeCourtMembers",
      principal: "tester",
      role: "sector-officer:COURT",
      reason: "theo đề nghị",
      sources: [{ id: "SourceDocument:S7" }],
      version: 1,
      changes: expect.arrayContaining([{ column: "unit", oldValue: null, newValue: "u2" }]) as unknown,
    });
  });

  it("keeps what was said of a part that is there no more", async () => {
    await changeMembers(2, { remove: ["CourtUnit:u2"] });
    expect(told(await historyOf("c1")).map(([kind, , change]) => [kind, change])).toEqual([
      ["seasons", "CHANGED"],
      ["memberships", "ADDED"],
      ["memberships", "REMOVED"],
      ["seasons", "CHANGED"],
    ]);
  });

  it("leaves the old value of a part readable that was corrected by itself", async () => {
    const input = {
      ...{ kind: "memberships", code: "c1-2022-u1", version: 1 },
      ...{ changes: [{ column: "note", value: "ghi lại" }], write: write({ reason: "sai" }) },
    };
    const correct = `mutation ($input: CorrectRecordInput!) { correctCourtRecord(input: $input) { userErrors { code path } } }`;
    expect(await graph.ask(correct, { input })).toEqual({ correctCourtRecord: { userErrors: [] } });
    expect((await historyOf("c1")).at(-1)).toMatchObject({
      ...{ operation: "correctCourtRecord", kind: "memberships", code: "c1-2022-u1", version: 2 },
      changes: [{ column: "note", oldValue: null, newValue: "ghi lại" }],
    });
  });

  it("has nothing of another record that the same write changed", async () => {
    const gone: Cells = { season: "c2-2022", unit: "u9" };
    const change = (kind: string, code: string, after: Cells | null) => ({
      ...{ kind, code, version: 3, after },
      before: after ? {} : gone,
    });
    await graph.database.write(async (manager) => {
      await appendEntry(
        manager,
        {
          ...{ principal: "an-officer", principalKind: "person", role: null, operation: "move" },
          ...{ requestId: null, reason: null, sourceCodes: [], details: null },
        },
        [
          change("seasons", "c1-2022", {}),
          change("seasons", "c2-2022", {}),
          change("memberships", "c2-2022-u9", null),
          change("memberships", "c2-2022-u3", { note: "x" }),
        ],
      );
    });
    expect(told((await historyOf("c1")).filter(({ operation }) => operation === "move"))).toEqual([
      ["seasons", "c1-2022", "CHANGED"],
    ]);
    expect(told(await historyOf("c2"))).toEqual([
      ["seasons", "c2-2022", "CHANGED"],
      ["memberships", "c2-2022-u9", "REMOVED"],
      ["memberships", "c2-2022-u3", "CHANGED"],
    ]);
  });

  it("stops at the last 50 writes, each of them whole and however long its texts", async () => {
    const long = "😀".repeat(20_000);
    await graph.database.write(async (manager) => {
      for (let at = 1; at <= 55; at += 1)
        await appendEntry(
          manager,
          {
            ...{ principal: "an-officer", principalKind: "person", role: null, operation: `write-${at}` },
            ...{ requestId: null, reason: null, sourceCodes: [], details: null },
          },
          [
            { kind: "pledges", code: "p1", version: at + 1, before: {}, after: { content: long } },
            { kind: "pledge-targets", code: "p1-1", version: at + 1, before: {}, after: { name: `${at}` } },
          ],
        );
    });
    const operation = `{ courts { cluster(code: "c1") { season(year: 2022) { pledges { ${history} } } } } }`;
    const answer = await graph.ask<{
      courts: { cluster: { season: { pledges: readonly { history: readonly Item[] }[] } } };
    }>(operation);
    const items = answer.courts.cluster.season.pledges[0]?.history ?? [];
    expect(items).toHaveLength(100);
    expect(items[0]).toMatchObject({
      operation: "write-6",
      changes: [{ column: "content", oldValue: null, newValue: long }],
    });
    expect(items.at(-1)).toMatchObject({ operation: "write-55", code: "p1-1" });
  });

  it("is for who decides in its sector and who checks that, and refused to others", async () => {
    const operation = `{ courts { cluster(code: "c1") { season(year: 2022) { history { at } } } } }`;
    expect(await graph.errorCodes(operation, {}, [])).toEqual(["UNAUTHENTICATED"]);
    for (const role of ["cluster-head:COURT/c1", "unit-officer:COURT/u1", "sector-officer:JUSTICE", "reader"])
      expect(await graph.errorCodes(operation, {}, [role])).toEqual(["FORBIDDEN"]);
    for (const role of ["sector-officer:COURT", "council-secretary:COURT", "administrator", "auditor"])
      expect(await graph.errorCodes(operation, {}, [role])).toEqual([]);
  });
});
