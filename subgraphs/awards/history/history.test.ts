import { DecisionRow } from "../decisions/decision.entity";
import { SourceDocumentRow } from "../documents/source-document.entity";
import { AwardRow } from "../awards/award.entity";
import { NominationRow } from "../nominations/nomination.entity";
import { RegistrationRow } from "../registrations/registration.entity";
import { PersonRow } from "../people/person.entity";
import { PositionRow } from "../people/position.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aDecision, anAward, aNomination, aPerson, aRegistration, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";

let graph: AwardsGraph;
const ofUnit = { recipientId: "CourtUnit:u1", recipientKind: "COLLECTIVE", titleCode: "T", sector: "COURT" };
beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(SourceDocumentRow, [{ code: "S1", title: "Bài viết" }]);
  await graph.put(AwardTitleRow, [aTitle({ code: "T", recipientKinds: ["COLLECTIVE"] })]);
  await graph.put(PersonRow, [aPerson({ code: "p1", fullName: "Trần Quốc Việt", sector: "COURT" })]);
  const post = { code: "p1-1", personCode: "p1", title: "Thẩm phán", unitId: null };
  await graph.put(PositionRow, [{ ...post, sourceCodes: ["S1"], inferred: false }]);
  await graph.put(RegistrationRow, [aRegistration({ code: "r1", ...ofUnit })]);
  await graph.put(NominationRow, [aNomination({ code: "n1", ...ofUnit })]);
  await graph.put(DecisionRow, [aDecision({ code: "d1" }), aDecision({ code: "d2" })]);
  await graph.put(AwardRow, [
    anAward({ code: "a1", ...ofUnit, recipientName: "Vụ Một", decisionCode: "d1" }),
  ]);
});
afterAll(() => graph.close());

const officer = ["sector-officer:COURT"];
const mutation = `mutation ($input: CorrectRecordInput!) {
  correctAwardsRecord(input: $input) { userErrors { code path } }
}`;
const records = [
  ["registrations", "r1", "TitleRegistration:r1"],
  ["nominations", "n1", "Nomination:n1"],
  ["awards", "a1", "Award:a1"],
  ["decisions", "d1", "Decision:d1"],
  ["people", "p1", "Person:p1"],
  ["positions", "p1-1", "Person:p1"],
] as const;
const ask = (id: string) => `{ node(id: "${id}") { ... on ${id.slice(0, id.indexOf(":"))} {
  history { operation role reason kind code version change changes { column oldValue newValue } } } } }`;

describe("the history of what the awards subgraph keeps", () => {
  it.each(records)("tells of a correction in %s, of record %s, at %s", async (kind, code, id) => {
    const write = { idempotencyKey: `k-${kind}`, reason: "Bổ sung." };
    const input = {
      ...{ kind, code, version: 1 },
      changes: [{ column: "note", value: "Xem biên bản" }],
      write,
    };
    expect(await graph.ask(mutation, { input }, officer)).toEqual({
      correctAwardsRecord: { userErrors: [] },
    });
    const told = await graph.ask<{ node: { history: readonly object[] } }>(ask(id), {}, officer);
    expect(told.node.history.at(-1)).toEqual({
      ...{ operation: "correctAwardsRecord", role: "sector-officer:COURT", reason: "Bổ sung." },
      ...{ kind, code, version: 2, change: "CHANGED" },
      changes: [{ column: "note", oldValue: null, newValue: "Xem biên bản" }],
    });
  });

  it.each(records)(
    "is not for officers of another sector, nor for the public: %s %s",
    async (_kind, _code, id) => {
      expect(await graph.errorCodes(ask(id), {}, ["sector-officer:JUSTICE"])).toEqual(["FORBIDDEN"]);
      expect(await graph.errorCodes(ask(id), {}, [])).toEqual(["UNAUTHENTICATED"]);
    },
  );

  it("of a decision that gives nothing is for administrators and auditors", async () => {
    expect(await graph.errorCodes(ask("Decision:d2"), {}, officer)).toEqual(["FORBIDDEN"]);
    expect(await graph.errorCodes(ask("Decision:d2"), {}, ["auditor"])).toEqual([]);
  });
});
