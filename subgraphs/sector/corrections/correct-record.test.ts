import { verifyChain } from "../../../platform/audit/verify-chain";
import { searchColumn } from "../../../platform/text/fold";
import { ClusterRow } from "../clusters/cluster.entity";
import { sectorReadModels } from "../features";
import { LeadershipTermRow } from "../leadership/leadership-term.entity";
import { MembershipRow } from "../seasons/membership.entity";
import { PledgeRow } from "../pledges/pledge.entity";
import { SeasonRow } from "../seasons/season.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { unitRow } from "../testkit/unit-row";
import { UnitNameRow } from "../units/unit-name.entity";
import { UnitRow } from "../units/unit.entity";

let graph: SectorGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(UnitRow, [
    unitRow("u1", "Vụ Một"),
    unitRow("u2", "Vụ Hai", { validFrom: "2020-01-01" }),
    unitRow("u3", "Vụ Ba", { parentCode: "u1" }),
  ]);
  await graph.put(UnitNameRow, [{ code: "u1-1", unitCode: "u1", name: "Vụ Một", ...cited }]);
  await graph.put(ClusterRow, [
    { code: "c1", name: "Cụm I", kind: "CLUSTER", search: searchColumn(["Cụm I"]), ...cited },
  ]);
  await graph.put(SeasonRow, [
    { code: "c1-2021", clusterCode: "c1", year: 2021, state: "CLOSED", ...cited },
    { code: "c1-2022", clusterCode: "c1", year: 2022, state: "PLEDGED", ...cited },
  ]);
  await graph.put(MembershipRow, [
    { code: "c1-2022-u1", seasonCode: "c1-2022", unitCode: "u1", year: 2022, role: "MEMBER", ...cited },
  ]);
  const pledge = { code: "p1", seasonCode: "c1-2022", signedOn: "2021-11-30", content: ["Một"], ...cited };
  await graph.put(PledgeRow, [pledge]);
  const term = { code: "t1", seasonCode: "c1-2021", year: 2021, role: "HEAD", basis: "ELECTED", ...cited };
  await graph.put(LeadershipTermRow, [{ ...term, unitCode: "u1" }]);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: CorrectRecordInput!) {
  correctCourtRecord(input: $input) {
    corrections { column oldValue newValue } version changeId replayed
    userErrors { code path englishMessage currentVersion }
  }
}`;

interface Answer {
  readonly correctCourtRecord: {
    readonly version: number | null;
    readonly corrections: readonly { readonly column: string }[];
    readonly userErrors: readonly {
      readonly code: string;
      readonly path: readonly string[];
      readonly englishMessage: string;
    }[];
  };
}

type Changes = Readonly<Record<string, string | null>> | readonly (readonly [string, string | null])[];

let keys = 0;
const input = (
  [kind, code, version]: readonly [kind: string, code: string, version: number],
  changes: Changes,
  write: Readonly<Record<string, unknown>> = {},
) => ({
  kind,
  code,
  version,
  changes: (Array.isArray(changes)
    ? (changes as readonly [string, string | null][])
    : Object.entries(changes)
  ).map(([column, value]) => ({ column, value })),
  write: { idempotencyKey: `key-${(keys += 1)}`, reason: "Nhập nhầm.", ...write },
});

const ask = async (of: ReturnType<typeof input>) =>
  (await graph.ask<Answer>(mutation, { input: of })).correctCourtRecord;
const correct = (...of: Parameters<typeof input>) => ask(input(...of));
const rowOf = async <Row extends object>(entity: new () => Row, code: string) =>
  graph.database.manager().findOneBy<Row & { code: string }>(entity, { code } as never);
const entries = async () => (await verifyChain(graph.database.manager())).entries;

async function expectReadModelsRight() {
  for (const model of sectorReadModels)
    expect([model.name, await model.differences(graph.database.manager())]).toEqual([model.name, []]);
}

describe("correcting a record", () => {
  it("takes cells as a file has them, tells the old value and the new, and keeps what follows right", async () => {
    const changes = { name: " Vụ Tổ chức ", valid_from: "5/1/2020", aliases: "Vụ I|Vụ TC", "Viết tắt": "TC" };
    expect(await correct(["units", "u1", 1], changes)).toMatchObject({
      corrections: [
        { column: "name", oldValue: "Vụ Một", newValue: "Vụ Tổ chức" },
        { column: "abbreviation", oldValue: null, newValue: "TC" },
        { column: "aliases", oldValue: null, newValue: "Vụ I|Vụ TC" },
        { column: "valid_from", oldValue: null, newValue: "2020-01-05" },
      ],
      version: 2,
      replayed: false,
      userErrors: [],
    });
    expect(await rowOf(UnitRow, "u1")).toMatchObject({
      name: "Vụ Tổ chức",
      validFrom: "2020-01-05",
      aliases: ["Vụ I", "Vụ TC"],
      sourceCodes: ["S1"],
      version: 2,
    });
    await expectReadModelsRight();
  });

  it("lets a value be not known any more, and leaves those that are the same out", async () => {
    const answer = await correct(["pledges", "p1", 1], { signed_on: null, content: "Một" });
    expect(answer.corrections).toEqual([{ column: "signed_on", oldValue: "2021-11-30", newValue: null }]);
  });

  it("works what a row has besides out anew", async () => {
    await correct(["leadership-terms", "t1", 1], { season: "c1-2022" });
    expect(await rowOf(LeadershipTermRow, "t1")).toMatchObject({ seasonCode: "c1-2022", year: 2022 });
    await expectReadModelsRight();
  });

  it("tells in a dry run what would be corrected, and writes nothing", async () => {
    const before = await entries();
    const changes = { name: "Vụ Khác" };
    expect(await correct(["units", "u2", 1], changes, { dryRun: true })).toMatchObject({
      corrections: [{ column: "name", oldValue: "Vụ Hai", newValue: "Vụ Khác" }],
      version: 2,
      changeId: null,
    });
    expect(await entries()).toBe(before);
    expect(await rowOf(UnitRow, "u2")).toMatchObject({ name: "Vụ Hai", version: 1 });
  });

  it("tells what was corrected when it is repeated, whatever was corrected since", async () => {
    const same = input(["unit-names", "u1-1", 1], { name: "Vụ Mộc" });
    const first = await ask(same);
    await correct(["unit-names", "u1-1", 2], { name: "Vụ Mốt" });
    expect(await ask(same)).toEqual({ ...first, replayed: true });
    expect(first.corrections).toEqual([{ column: "name", oldValue: "Vụ Một", newValue: "Vụ Mộc" }]);
  });

  it("names the sources of the correction in the audit, and leaves those of the record", async () => {
    const sourceIds = ["SourceDocument:S7"];
    const answer = await correct(["units", "u3", 1], { note: "ghi lại" }, { sourceIds });
    expect(answer).toMatchObject({ version: 2, userErrors: [] });
    expect(await rowOf(UnitRow, "u3")).toMatchObject({ sourceCodes: ["S1"], note: "ghi lại" });
  });

  it("tells all that stands in the way at once", async () => {
    const wrong = { names: "x", valid_to: "31/02/2020", kind: "NONE", code: "u9", name: null };
    const { userErrors } = await correct(["units", "u2", 1], wrong, { reason: " " });
    expect(userErrors.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["INVALID_VALUE", "input.changes.0.column"],
      ["INVALID_VALUE", "input.changes.1.value"],
      ["INVALID_VALUE", "input.changes.2.value"],
      ["WRONG_STATE", "input.changes.3.column"],
      ["REQUIRED", "input.changes.4.value"],
      ["REASON_NEEDED", "input.write.reason"],
    ]);
    expect(userErrors[0]?.englishMessage).toContain('"name"');
  });

  it.each([
    ["a kind that is not there", ["unit", "u2", 1], { name: "x" }, "NOT_FOUND", "kind"],
    ["a kind of the catalogue", ["provinces", "ha-noi", 1], { name: "x" }, "NOT_FOUND", "kind"],
    ["a kind of another subgraph", ["awards", "a1", 1], { name: "x" }, "NOT_FOUND", "kind"],
    ["a record that is not there", ["units", "u9", 1], { name: "x" }, "NOT_FOUND", "code"],
    ["another version than was read", ["units", "u2", 7], { name: "x" }, "CONFLICT", "version"],
    ["no changes", ["units", "u2", 1], {}, "REQUIRED", "changes"],
    ["what it holds already", ["units", "u2", 1], { name: "Vụ Hai" }, "INVALID_VALUE", "changes"],
    [
      "a column twice",
      ["units", "u2", 1],
      [
        ["name", "x"],
        ["Tên", "y"],
      ],
      "DUPLICATE",
      "changes.1.column",
    ],
    ["the sector", ["units", "u2", 1], { sector: "JUSTICE" }, "WRONG_STATE", "changes.0.column"],
    [
      "the state of a season",
      ["seasons", "c1-2022", 1],
      { state: "CLOSED" },
      "WRONG_STATE",
      "changes.0.column",
    ],
    ["a rank", ["memberships", "c1-2022-u1", 1], { rank: "1" }, "WRONG_STATE", "changes.0.column"],
    ["a reference to nothing", ["units", "u2", 1], { parent: "u9" }, "NOT_FOUND", "changes.0.value"],
    ["a source that is not there", ["units", "u2", 1], { sources: "no-1" }, "NOT_FOUND", "changes.0.value"],
    ["no sources", ["units", "u2", 1], { sources: "" }, "REQUIRED", "changes.0.value"],
    ["a circle", ["units", "u1", 2], { parent: "u3" }, "INVALID_VALUE", "changes.0.value"],
    [
      "cells that do not agree",
      ["units", "u2", 1],
      { valid_to: "2019-12-31" },
      "INVALID_VALUE",
      "changes.0.value",
    ],
  ] as const)("refuses %s", async (_what, record, changes, code, path) => {
    const before = await entries();
    const { userErrors } = await correct(record, changes);
    expect(userErrors.map((one) => [one.code, one.path.join(".")])).toEqual([[code, `input.${path}`]]);
    expect(await entries()).toBe(before);
  });

  it.each([
    ["is not there", "SourceDocument:no-1"],
    ["is no document", "Person:S1"],
  ])("refuses a source that %s", async (_what, id) => {
    const { userErrors } = await correct(["units", "u2", 1], { name: "x" }, { sourceIds: [id] });
    expect(userErrors).toMatchObject([{ code: "NOT_FOUND", path: ["input", "write", "sourceIds", "0"] }]);
  });

  it("is for the sector's officers and administrators", async () => {
    const errors = (...roles: readonly string[]) =>
      graph.errorCodes(mutation, { input: input(["units", "u2", 9], { name: "x" }) }, roles);
    expect(await errors()).toEqual(["UNAUTHENTICATED"]);
    for (const role of [
      "sector-officer:JUSTICE",
      "cluster-head:COURT/c1",
      "council-secretary:COURT",
      "auditor",
    ])
      expect(await errors(role)).toEqual(["FORBIDDEN"]);
    expect(await errors("administrator")).toEqual([]);
  });

  it.each([
    ["a document that is not there", ["SourceDocument:no-such"], "NOT_FOUND", "0"],
    ["what is no document", ["SourceDocument:S1", "Person:p1"], "NOT_FOUND", "1"],
    ["half of a character, which no database keeps", ["SourceDocument:no-\ud83d"], "NOT_FOUND", "0"],
    ["one document twice", ["SourceDocument:S1", "SourceDocument:S1"], "DUPLICATE", "1"],
  ])("does not rest on %s, although no cell names it", async (_what, sourceIds, code, at) => {
    const { version = 0 } = (await rowOf(UnitRow, "u2")) ?? {};
    const { userErrors } = await correct(["units", "u2", version], { note: "ghi lại" }, { sourceIds });
    expect(userErrors.map((one) => [one.code, one.path.join(".")])).toEqual([
      [code, `input.write.sourceIds.${at}`],
    ]);
    expect(await verifyChain(graph.database.manager())).toMatchObject({ broken: null });
  });

  it.each([
    ["a reason", "reason", `a${"\u0301".repeat(31)}`],
    ["a note that no record keeps", "note", "chu\u0000ng"],
  ])("does not take %s that is no text", async (_what, field, value) => {
    const { version = 0 } = (await rowOf(UnitRow, "u2")) ?? {};
    const { userErrors } = await correct(["units", "u2", version], { note: "ghi lại" }, { [field]: value });
    expect(userErrors.map((one) => [one.code, one.path.join(".")])).toEqual([
      ["INVALID_VALUE", `input.write.${field}`],
    ]);
  });
});
