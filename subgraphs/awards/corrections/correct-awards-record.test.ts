import { AwardRow } from "../awards/award.entity";
import { DecisionRow } from "../decisions/decision.entity";
import { SourceDocumentRow } from "../documents/source-document.entity";
import { awardsReadModels } from "../features";
import { PersonRow } from "../people/person.entity";
import { PositionRow } from "../people/position.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aDecision, anAward, aPerson, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";

let graph: AwardsGraph;
beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(SourceDocumentRow, [{ code: "S1", title: "Bài viết" }]);
  await graph.put(AwardTitleRow, [aTitle({ code: "TITLE", recipientKinds: ["INDIVIDUAL"] })]);
  await graph.put(PersonRow, [aPerson({ code: "p1", fullName: "Trần Quốc Việt", sector: "COURT" })]);
  const post = { code: "p1-1", personCode: "p1", title: "Thẩm phán", unitId: "CourtUnit:u1" };
  await graph.put(PositionRow, [{ ...post, sourceCodes: ["S1"], inferred: false }]);
  await graph.put(DecisionRow, [aDecision({ code: "d1" })]);
  await graph.put(AwardRow, [
    anAward({
      ...{ code: "a1", titleCode: "TITLE", sector: "COURT", recipientId: "Person:p1" },
      ...{ recipientKind: "INDIVIDUAL", recipientName: "Trần Quốc Việt", reason: "Thành tích" },
    }),
  ]);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: CorrectRecordInput!) {
  correctAwardsRecord(input: $input) {
    corrections { column oldValue newValue } version changeId userErrors { code path currentVersion }
  }
}`;
interface Answer {
  readonly correctAwardsRecord: Readonly<Record<string, unknown>>;
}
let keys = 0;
const correct = async (
  [kind, code, version]: readonly [string, string, number],
  changes: Readonly<Record<string, string | null>>,
  roles: readonly string[] = ["sector-officer:COURT"],
  write: object = { reason: "Nhập nhầm." },
) => {
  const input = {
    ...{ kind, code, version },
    changes: Object.entries(changes).map(([column, value]) => ({ column, value })),
    write: { idempotencyKey: `key-${(keys += 1)}`, ...write },
  };
  return (await graph.ask<Answer>(mutation, { input }, roles)).correctAwardsRecord;
};

describe("correcting what the awards subgraph keeps", () => {
  it("tells the old value and the new, and keeps counts and search words right", async () => {
    expect(await correct(["awards", "a1", 1], { reason: "Lập thành tích", year: "2020" })).toMatchObject({
      corrections: [
        { column: "year", newValue: "2020" },
        { column: "reason", oldValue: "Thành tích", newValue: "Lập thành tích" },
      ],
      version: 2,
      userErrors: [],
    });
    for (const model of awardsReadModels)
      expect([model.name, await model.differences(graph.database.manager())]).toEqual([model.name, []]);
  });

  it("asks no sector again for what the record refers to already", async () => {
    graph.setOwnersAnswer(false);
    expect(await correct(["positions", "p1-1", 1], { title: "Chánh án" })).toMatchObject({
      version: 2,
      userErrors: [],
    });
    graph.setOwnersAnswer(true);
  });

  it("refers to units that their sectors know, and to no others", async () => {
    graph.setOwnerTells("CourtUnit:u2", {});
    expect(await correct(["positions", "p1-1", 2], { unit: "u2" })).toMatchObject({ userErrors: [] });
    expect(await correct(["positions", "p1-1", 3], { unit: "u3" })).toMatchObject({
      userErrors: [{ code: "NOT_FOUND", path: ["input", "changes", "0", "value"] }],
    });
  });

  it("is not found by an officer of another sector, whether the record is there or not", async () => {
    const other = ["sector-officer:JUSTICE"];
    const notFound = { changeId: null, userErrors: [{ code: "NOT_FOUND", path: ["input", "code"] }] };
    for (const record of [
      ["awards", "a1"],
      ["people", "p1"],
      ["positions", "p1-1"],
      ["awards", "no"],
    ] as const)
      for (const version of [1, 2, 3])
        expect(await correct([...record, version], { note: "x" }, other)).toMatchObject(notFound);
    expect(await correct(["decisions", "d1", 1], { subject: "Tặng cờ" }, other)).toMatchObject({
      version: 2,
      userErrors: [],
    });
  });

  it("changes no state, needs a reason, and tells of a record that has changed", async () => {
    expect(await correct(["awards", "a1", 2], { status: "REVOKED" })).toMatchObject({
      userErrors: [{ code: "WRONG_STATE", path: ["input", "changes", "0", "column"] }],
    });
    expect(await correct(["awards", "a1", 2], { note: "x" }, undefined, {})).toMatchObject({
      userErrors: [{ code: "REASON_NEEDED" }],
    });
    expect(await correct(["awards", "a1", 1], { note: "x" })).toMatchObject({
      userErrors: [{ code: "CONFLICT", path: ["input", "version"], currentVersion: 2 }],
    });
    expect(await correct(["titles", "TITLE", 1], { name: "x" })).toMatchObject({
      userErrors: [{ code: "NOT_FOUND", path: ["input", "kind"] }],
    });
  });
});
