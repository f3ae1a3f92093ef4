import { AwardRow } from "../awards/award.entity";
import { EligibilityRuleRow } from "../eligibility/eligibility-rule.entity";
import { RuleClauseRow } from "../eligibility/rule-clause.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { putCandidates, seasonId } from "../testkit/candidacies";
import { aClause, anAward, aNomination, aRule, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";
import { NominationStepRow } from "../transitions/nomination-step.entity";
import { NominationRow } from "./nomination.entity";

let graph: AwardsGraph;
const ofU = (unit: string) => ({ recipientId: `CourtUnit:${unit}`, year: 2022, sector: "COURT" });
beforeAll(async () => {
  graph = await openAwardsGraph();
  await putCandidates(graph);
  const flag = { level: "MINISTRY", rank: 2, sector: "COURT" };
  await graph.put(AwardTitleRow, [
    aTitle({ code: "PEOPLES_COURT_EMULATION_FLAG", name: "Cờ Tòa án", ...flag }),
    aTitle({ code: "GOVERNMENT_EMULATION_FLAG", name: "Cờ Chính phủ", level: "GOVERNMENT", rank: 1 }),
    aTitle({ code: "NATIONAL_EMULATION_FIGHTER", recipientKinds: ["INDIVIDUAL"], level: "GOVERNMENT" }),
    aTitle({ code: "CERTIFICATE", family: "COMMENDATION_FORM" }),
    aTitle({ code: "HONOUR", family: "HONORARY_TITLE" }),
  ]);
  await graph.put(EligibilityRuleRow, [
    aRule({ code: "R1", titleCodes: ["HONOUR"], summary: "Phải có bằng khen cùng năm", verified: false }),
    aRule({ code: "R2", titleCodes: ["NATIONAL_EMULATION_FIGHTER"], summary: "Chuỗi năm" }),
  ]);
  await graph.put(RuleClauseRow, [
    aClause({ ruleCode: "R1", ordinal: 1, check: "AWARD_HELD", titleCode: "CERTIFICATE" }),
    aClause({ ruleCode: "R2", ordinal: 1, check: "AWARD_STREAK", titleCode: "FIGHTER", number: 2 }),
  ]);
  const revoked = { status: "REVOKED", revokedOn: "2022-12-01" };
  await graph.put(AwardRow, [
    anAward({ code: "a1", titleCode: "CERTIFICATE", ...ofU("u1"), ...revoked }),
    anAward({ code: "a2", titleCode: "CERTIFICATE", ...ofU("u2"), reason: "Dẫn đầu cụm năm 2022" }),
  ]);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: NominateInput!) {
  nominate(input: $input) {
    nominations { id version state proposedOn proposedTo season { id } title { code } }
    eligibility { result rule { code } }
    userErrors { code path } warnings { code path }
  }
}`;
interface Answer {
  readonly nominate: {
    readonly nominations: readonly { readonly id: string }[];
    readonly eligibility: readonly unknown[];
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
    readonly warnings: readonly { readonly code: string; readonly path: readonly string[] }[];
  };
}

let keys = 0;
const inputOf = (entries: readonly object[], more: object = {}, write: object = {}) => ({
  ...{ entries, sector: "COURT", year: 2022, seasonId, proposedOn: "2022-10-12" },
  ...more,
  write: { idempotencyKey: `n${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
});
const officer = ["sector-officer:COURT"];
const put = async (input: object, roles = officer) =>
  (await graph.ask<Answer>(mutation, { input }, roles)).nominate;
/** What it would answer, and that is not written. */
const tried = (entries: readonly object[], more: object = {}) =>
  put(inputOf(entries, more, { dryRun: true }));
const entry = (nomineeId: string, titleCode: string, more: object = {}) => ({
  nomineeId,
  titleCode,
  ...more,
});
const told = (all: readonly { readonly code: string; readonly path: readonly string[] }[]) =>
  all.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("putting forward", () => {
  it("proposes units and people in one, with what each rests on, and the step", async () => {
    const entries = [
      entry("CourtUnit:u1", "EXCELLENT", { code: "own", reason: "Hoàn thành xuất sắc nhiệm vụ" }),
      entry("Person:p1", "FIGHTER"),
    ];
    const more = { commendationType: "MERIT", proposedTo: "Hội đồng Thi đua" };
    const answer = await put(inputOf(entries, more));
    expect(answer).toMatchObject({
      nominations: [
        {
          id: "Nomination:own",
          version: 1,
          state: "PROPOSED",
          season: { id: seasonId },
          ...{ proposedTo: "Hội đồng Thi đua" },
        },
        { state: "PROPOSED", title: { code: "FIGHTER" } },
      ],
      eligibility: [null, null],
      ...{ userErrors: [], warnings: [] },
    });
    const row = await graph.database.manager().findOneBy(NominationRow, { code: "own" });
    expect(row).toMatchObject({
      ...{ reason: "Hoàn thành xuất sắc nhiệm vụ", despite: null, commendationType: "MERIT", steps: 1 },
      reliedOn: `CourtUnit:u1@3 ${seasonId}@2`,
    });
    const step = await graph.database.manager().findOneBy(NominationStepRow, { nominationCode: "own" });
    expect(step).toMatchObject({
      code: "own-1",
      fromState: null,
      toState: "PROPOSED",
      movedOn: "2022-10-12",
    });
  });

  it("is as one by one, whether many or one are named", async () => {
    const entries = [
      entry("CourtUnit:u2", "EXCELLENT"),
      entry("CourtUnit:u2", "HONOUR"),
      entry("CourtUnit:u3", "FLAG"),
    ];
    const all = await tried(entries);
    const each = await Promise.all(entries.map((one) => tried([one])));
    const placed = each.flatMap(({ userErrors }, at) =>
      told(userErrors).map((line) => line.replace("entries.0", `entries.${at}`)),
    );
    expect(told(all.userErrors)).toEqual(placed);
    expect(all.nominations).toEqual([]);
  });

  it.each([
    ["what is proposed already", entry("CourtUnit:u1", "EXCELLENT"), "ALREADY_EXISTS input.entries.0"],
    [
      "a title of another sector",
      entry("CourtUnit:u1", "OTHER"),
      "TITLE_NOT_USABLE input.entries.0.titleCode",
    ],
    ["a title that is not there", entry("CourtUnit:u1", "NONE"), "NOT_FOUND input.entries.0.titleCode"],
    ["a unit that has ended", entry("CourtUnit:gone", "FLAG"), "NOT_STANDING input.entries.0.nomineeId"],
    ["a unit that is no member", entry("CourtUnit:u3", "FLAG"), "NOT_A_MEMBER input.entries.0.nomineeId"],
    ["a unit that is not there", entry("CourtUnit:none", "FLAG"), "NOT_FOUND input.entries.0.nomineeId"],
    ["who fails a clause", entry("CourtUnit:u1", "HONOUR"), "NOT_ELIGIBLE input.entries.0.nomineeId"],
    [
      "who fails a clause, for no reason",
      entry("CourtUnit:u1", "HONOUR", { despite: " " }),
      "NOT_ELIGIBLE input.entries.0.nomineeId",
    ],
    [
      "a code that is another's",
      entry("CourtUnit:u1", "FLAG", { code: "own" }),
      "ALREADY_EXISTS input.entries.0.code",
    ],
  ])("refuses %s", async (_what, one, expected) => {
    expect(told((await put(inputOf([one]))).userErrors)).toContain(expected);
  });

  it("refuses nobody, and the same twice", async () => {
    expect(told((await tried([])).userErrors)).toEqual(["REQUIRED input.entries"]);
    const twice = [entry("CourtUnit:u1", "FLAG"), entry("CourtUnit:u1", "FLAG")];
    expect(told((await tried(twice)).userErrors)).toEqual(["DUPLICATE input.entries.1"]);
  });

  it("takes again what came to nothing", async () => {
    const states = ["WITHDRAWN", "REJECTED", "DOWNGRADED"];
    const rows = states.map((state) =>
      aNomination({ code: `ended-${state}`, titleCode: "FLAG", ...ofU("u2"), state }),
    );
    await graph.put(NominationRow, rows);
    expect(told((await tried([entry("CourtUnit:u2", "FLAG")])).userErrors)).toEqual([]);
  });

  it("goes on despite a clause for a reason, warns, and keeps it marked", async () => {
    const despite = "Tập thể đã khắc phục, cấp ủy thống nhất.";
    const answer = await put(inputOf([entry("CourtUnit:u1", "HONOUR", { code: "marked", despite })]));
    expect(told(answer.warnings)).toEqual([
      "INELIGIBLE input.entries.0.despite",
      "UNVERIFIED_RULE input.entries.0.nomineeId",
    ]);
    expect(answer.eligibility).toEqual([{ result: "FAIL", rule: { code: "R1" } }]);
    const row = await graph.database.manager().findOneBy(NominationRow, { code: "marked" });
    expect(row).toMatchObject({ despite });
  });

  it("does not mark what nothing speaks against", async () => {
    await put(inputOf([entry("CourtUnit:u2", "FLAG", { code: "unmarked", despite: "Phòng khi thiếu." })]));
    const row = await graph.database.manager().findOneBy(NominationRow, { code: "unmarked" });
    expect(row).toMatchObject({ despite: null });
  });
});

describe("what an officer should look at", () => {
  it.each([
    [
      "years in a row that are not there",
      entry("Person:p2", "NATIONAL_EMULATION_FIGHTER"),
      {},
      "CHAIN_BROKEN input.entries.0.nomineeId",
    ],
    [
      "a proposal after the day",
      entry("Person:p2", "NATIONAL_EMULATION_FIGHTER"),
      { proposedOn: "2022-08-16" },
      "LATE input.proposedOn",
    ],
    [
      "another title of the family",
      entry("CourtUnit:u1", "PEOPLES_COURT_EMULATION_FLAG"),
      {},
      "TWO_OF_ONE_FAMILY input.entries.0.nomineeId",
    ],
    [
      "the same achievement",
      entry("CourtUnit:u2", "HONOUR", { reason: "dẫn đầu cụm năm 2022" }),
      {},
      "DUPLICATE_ACHIEVEMENT input.entries.0.reason",
    ],
    [
      "the Government's flag without the sector's",
      entry("CourtUnit:u2", "GOVERNMENT_EMULATION_FLAG"),
      {},
      "OUTSIDE_SECTOR_FLAG input.entries.0.nomineeId",
    ],
  ])("is %s", async (_what, one, more, expected) => {
    const { warnings, userErrors } = await tried([one], more);
    expect(userErrors).toEqual([]);
    expect(told(warnings)).toContain(expected);
  });

  it("is not a proposal on the very day, nor the Government's flag beside the sector's", async () => {
    const fighter = entry("Person:p2", "NATIONAL_EMULATION_FIGHTER");
    const inTime = await tried([fighter], { proposedOn: "2022-08-15" });
    expect(inTime.warnings.map(({ code }) => code)).not.toContain("LATE");
    const flags = ["GOVERNMENT_EMULATION_FLAG", "PEOPLES_COURT_EMULATION_FLAG"];
    const both = await tried(flags.map((flag) => entry("CourtUnit:u2", flag)));
    expect(both.warnings.map(({ code }) => code)).not.toContain("OUTSIDE_SECTOR_FLAG");
  });

  it.each([
    ["2024-06-10", []],
    ["2024-06-11", ["NOT_ELIGIBLE input.entries.0.nomineeId"]],
  ])("is no longer only that for courts from 11 June 2024: on %s", async (proposedOn, expected) => {
    const one = entry("CourtUnit:u2", "GOVERNMENT_EMULATION_FLAG");
    const answer = await tried([one], { proposedOn, year: 2024, seasonId: null });
    expect(told(answer.userErrors)).toEqual(expected);
    const despite = await tried([{ ...one, despite: "Theo kết luận." }], {
      proposedOn,
      year: 2024,
      seasonId: null,
    });
    expect(despite.userErrors).toEqual([]);
  });
});

describe("who puts forward", () => {
  const entries = [entry("CourtUnit:u2", "CERTIFICATE"), entry("Person:p2", "FIGHTER")];
  it.each(["unit-officer:COURT/u2", "cluster-head:COURT/c1", "sector-officer:COURT"])(
    "is %s",
    async (role) => {
      expect((await put(inputOf(entries, {}, { dryRun: true }), [role])).userErrors).toEqual([]);
    },
  );

  it("is no officer of another unit, cluster or sector", async () => {
    const input = inputOf(entries.slice(0, 1));
    for (const role of ["unit-officer:COURT/u1", "cluster-head:COURT/c2", "sector-officer:JUSTICE"])
      expect([role, await graph.errorCodes(mutation, { input }, [role])]).toEqual([role, ["FORBIDDEN"]]);
  });

  it("learns nothing of what another sector proposed for the person", async () => {
    const elsewhere = {
      recipientId: "Person:p2",
      recipientKind: "INDIVIDUAL",
      year: 2022,
      sector: "JUSTICE",
    };
    await graph.put(NominationRow, [
      aNomination({ code: "elsewhere", titleCode: "CERTIFICATE", ...elsewhere, reason: "Sáng kiến" }),
    ]);
    const { userErrors, warnings } = await tried([entry("Person:p2", "FIGHTER", { reason: "Sáng kiến" })]);
    expect([userErrors, warnings]).toEqual([[], []]);
  });
});
