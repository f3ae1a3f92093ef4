import { AwardRow } from "../awards/award.entity";
import { NominationRow } from "../nominations/nomination.entity";
import { PersonRow } from "../people/person.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aClause, anAward, aNomination, aPerson, aRule, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";
import { EligibilityRuleRow } from "./eligibility-rule.entity";
import { RuleClauseRow } from "./rule-clause.entity";

let graph: AwardsGraph;

beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(AwardTitleRow, [
    aTitle({ code: "FLAG" }),
    aTitle({ code: "FIGHTER", recipientKinds: ["INDIVIDUAL"] }),
    aTitle({ code: "CAPPED" }),
    aTitle({ code: "FREE" }),
  ]);
  await graph.put(EligibilityRuleRow, [
    aRule({ code: "old", titleCodes: ["FLAG"], validTo: "2023-12-31" }),
    aRule({ code: "new", titleCodes: ["FLAG", "FIGHTER"], validFrom: "2024-01-01" }),
    aRule({ code: "court", titleCodes: ["FLAG"], sector: "COURT", validFrom: "2024-06-11" }),
    aRule({ code: "cap", titleCodes: ["FLAG", "CAPPED"], validFrom: "2017-10-01" }),
  ]);
  await graph.put(RuleClauseRow, [
    aClause({ ruleCode: "old", ordinal: 1, check: "HUMAN" }),
    aClause({ ruleCode: "old", ordinal: 2, check: "NOMINATED" }),
    aClause({ ruleCode: "new", ordinal: 1, check: "AWARD_COUNT", titleCode: "FLAG", number: 1 }),
    aClause({ ruleCode: "court", ordinal: 1, check: "RATING" }),
  ]);
  await graph.put(PersonRow, [
    aPerson({ code: "viet", fullName: "Trần Quốc Việt", sector: "COURT" }),
    aPerson({ code: "idle", fullName: "Lê Văn Nhàn" }),
  ]);
  await graph.put(NominationRow, [
    aNomination({ code: "n1", titleCode: "FLAG", year: 2021, recipientId: "CourtUnit:voted" }),
    aNomination({
      code: "n2",
      titleCode: "FLAG",
      year: 2021,
      recipientId: "CourtUnit:refused",
      state: "REJECTED",
    }),
  ]);
  await graph.put(AwardRow, [
    anAward({
      code: "a1",
      titleCode: "FLAG",
      year: 2021,
      recipientId: "JusticeUnit:awarded",
      sector: "JUSTICE",
    }),
  ]);
});
afterAll(() => graph.close());

const operation = (recipient: string, title: string, year: number) => `{
  eligibility(recipientId: "${recipient}", titleCode: "${title}", year: ${year}) {
    result year title { code } recipient { __typename id } rule { code } clauses { result explanation clause { ordinal } }
  } }`;
interface Check {
  readonly eligibility: { readonly result: string; readonly rule: { readonly code: string } } | null;
}
const check = (recipient: string, title: string, year: number) =>
  graph.ask<Check>(operation(recipient, title, year));

describe("eligibility", () => {
  it("is checked clause by clause", async () => {
    expect(await check("CourtUnit:voted", "FLAG", 2021)).toEqual({
      eligibility: {
        result: "NOT_MACHINE_CHECKABLE",
        year: 2021,
        title: { code: "FLAG" },
        recipient: { __typename: "CourtUnit", id: "CourtUnit:voted" },
        rule: { code: "old" },
        clauses: [
          { result: "NOT_MACHINE_CHECKABLE", explanation: "People must judge this.", clause: { ordinal: 1 } },
          {
            result: "PASS",
            explanation: "FLAG, 2021: a nomination is on record, and has come to VOTED.",
            clause: { ordinal: 2 },
          },
        ],
      },
    });
  });

  it.each([
    ["fails when a clause fails", "CourtUnit:refused", "FLAG", 2021, "FAIL"],
    ["lacks data when a clause does", "CourtUnit:other", "FLAG", 2021, "INSUFFICIENT_DATA"],
    ["passes when every clause does", "JusticeUnit:awarded", "FLAG", 2024, "PASS"],
    ["lacks data where the title came too late", "JusticeUnit:awarded", "FLAG", 2020, "INSUFFICIENT_DATA"],
    [
      "is left to people where the rule has no clauses",
      "CourtUnit:voted",
      "CAPPED",
      2021,
      "NOT_MACHINE_CHECKABLE",
    ],
    ["of somebody without any record lacks data", "Person:idle", "FIGHTER", 2024, "INSUFFICIENT_DATA"],
  ])("%s", async (_, recipient, title, year, result) => {
    expect((await check(recipient, title, year)).eligibility?.result).toBe(result);
  });

  it.each([
    ["the rule of the year's last day", "JusticeUnit:x", 2023, "old"],
    ["the next rule from its first year on", "JusticeUnit:x", 2024, "new"],
    ["the youngest rule, one of the recipient's own sector", "CourtUnit:x", 2024, "court"],
  ])("takes %s", async (_, recipient, year, rule) => {
    expect((await check(recipient, "FLAG", year)).eligibility?.rule.code).toBe(rule);
  });

  it("is null where no rule is on record for the year", async () => {
    expect(await check("CourtUnit:x", "FREE", 2021)).toEqual({ eligibility: null });
    expect(await check("Person:viet", "FIGHTER", 2023)).toEqual({ eligibility: null });
  });

  it.each([
    ["CourtUnit:x", "FLAGG", 2021, "UNKNOWN_CODE"],
    ["CourtUnit:x", "FIGHTER", 2024, "INVALID_ID"],
    ["Person:viet", "FLAG", 2024, "INVALID_ID"],
    ["CourtCluster:x", "FLAG", 2024, "INVALID_ID"],
    ["CourtUnit:x", "FLAG", 20240, "INVALID_YEAR"],
  ])("of %s for %s in %d is refused with %s", async (recipient, title, year, code) => {
    expect(await graph.errorCodes(operation(recipient, title, year))).toEqual([code]);
  });

  it("is checked with five statements at most", async () => {
    await check("CourtUnit:voted", "FLAG", 2021);
    expect([...graph.statements()].sort()).toEqual([
      "award.byRecipients",
      "clause.byRules",
      "nomination.byRecipients",
      "rule.all",
      "title.all",
    ]);
  });
});
