import { DecidingAuthorityRow } from "../authorities/deciding-authority.entity";
import { AwardRow } from "../awards/award.entity";
import { SourceDocumentRow } from "../documents/source-document.entity";
import { awardsReadModels } from "../features";
import { NominationRow } from "../nominations/nomination.entity";
import { PersonRow } from "../people/person.entity";
import { PositionRow } from "../people/position.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aDecision, aNomination, anAward, aPerson, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";
import { NominationStepRow } from "../transitions/nomination-step.entity";
import { DecisionRow } from "./decision.entity";

const chief = "Chánh án Tòa án nhân dân tối cao";
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const nominations = ["flag", "second", "early", "done", "gone", "cert", "post", "again", "other"];
let graph: AwardsGraph;

beforeAll(async () => {
  graph = await openAwardsGraph();
  for (const [code, names] of [
    ["u1", [{ name: "Vụ Tổ chức", validFrom: null, validTo: "2021-12-31" }]],
    ...["u2", "u3", "u4", "u5", "u6", "u7"].map((unit) => [unit, []] as const),
  ] as const)
    graph.setOwnerTells(`CourtUnit:${code}`, {
      ...{ code, name: `Vụ ${code}`, validFrom: null, validTo: null, version: 1, names },
    });
  await graph.put(SourceDocumentRow, [{ code: "S1", title: "Bài viết" }]);
  await graph.put(AwardTitleRow, [
    aTitle({ code: "FLAG", sector: "COURT" }),
    aTitle({ code: "FIGHTER", recipientKinds: ["INDIVIDUAL"], sector: "COURT" }),
    aTitle({
      ...{ code: "CERTIFICATE", family: "COMMENDATION_FORM" },
      recipientKinds: ["INDIVIDUAL", "COLLECTIVE"],
    }),
    aTitle({ code: "GOVERNMENT", level: "GOVERNMENT" }),
    aTitle({ code: "MINISTER", sector: "JUSTICE" }),
    aTitle({ code: "LOCAL", level: "GRASSROOTS", recipientKinds: ["INDIVIDUAL"] }),
    aTitle({ code: "PAST", validTo: "2010-12-31" }),
    aTitle({ code: "NOBODY" }),
  ]);
  const law = { citation: "Luật Thi đua, khen thưởng", article: "Điều 79", verified: true, ...cited };
  await graph.put(DecidingAuthorityRow, [
    ...["FLAG", "FIGHTER", "CERTIFICATE", "PAST"].map((titleCode) => ({
      ...{ code: titleCode.toLowerCase(), titleCode, sector: "COURT", issuers: [chief] },
      ...law,
    })),
    { code: "government", titleCode: "GOVERNMENT", issuers: ["Thủ tướng Chính phủ"], ...law },
    { code: "local", titleCode: "LOCAL", issuers: [], ...law, verified: false },
  ]);
  await graph.put(PersonRow, [
    aPerson({ code: "viet", fullName: "Trần Quốc Việt", sector: "COURT" }),
    aPerson({ code: "ha", fullName: "Nguyễn Thị Hà", sector: "JUSTICE" }),
  ]);
  const post = { personCode: "viet", unitId: "CourtUnit:u1", ...cited };
  await graph.put(PositionRow, [
    { code: "viet-1", title: "Thẩm phán", validFrom: "2010-01-01", validTo: "2020-12-31", ...post },
    { code: "viet-2", title: "Chánh án", level: "DEPARTMENT", validFrom: "2021-01-01", ...post },
  ]);
  const states: Record<string, string> = { early: "SUBMITTED", done: "DECIDED", gone: "WITHDRAWN" };
  await graph.put(
    NominationRow,
    nominations.map((code, at) =>
      aNomination({
        ...{ code, titleCode: code === "cert" ? "CERTIFICATE" : "FLAG", recipientId: `CourtUnit:u${at + 1}` },
        ...{ state: states[code] ?? "COUNCIL_APPROVED", heldOn: "2021-12-01", reason: `Thành tích ${code}` },
        ...(code === "other" && { sector: "JUSTICE", recipientId: "JusticeUnit:j1" }),
        ...(code === "post" && {
          titleCode: "FIGHTER",
          recipientId: "Person:viet",
          recipientKind: "INDIVIDUAL",
        }),
        ...(code === "again" && { recipientId: "CourtUnit:u3", year: 2020 }),
        ...(code === "cert" && { commendationType: "MERIT", seasonId: null }),
      }),
    ),
  );
  await graph.put(DecisionRow, [
    aDecision({ code: "old", number: "1/QĐ-TANDTC", issuedBy: chief, signedOn: "2021-03-01" }),
  ]);
  await graph.put(AwardRow, [
    anAward({
      ...{
        code: "revoked",
        titleCode: "FLAG",
        year: 2021,
        recipientId: "CourtUnit:u7",
        recipientName: "Vụ u7",
      },
      ...{ status: "REVOKED", authority: chief },
    }),
    anAward({
      ...{
        code: "given",
        titleCode: "FLAG",
        year: 2021,
        recipientId: "CourtUnit:u4",
        recipientName: "Vụ u4",
      },
      ...{ authority: chief, registerNumber: "12", reason: "Thành tích chung" },
    }),
  ]);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: IssueDecisionInput!) {
  issueDecision(input: $input) {
    decision { code: id number signedOn issuedBy kind subject signer { fullName } version }
    awards {
      id year sector status recipientName recipientPosition recipientPostLevel recipientKind registerNumber
      commendationType authority reason title { code } nomination { id state }
    }
    changeId replayed userErrors { code path currentVersion } warnings { code path }
  }
}`;

type Values = Readonly<Record<string, unknown>>;
interface Payload {
  readonly awards: readonly { readonly id: string }[];
  readonly decision: Values | null;
  readonly changeId: string | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly warnings: readonly { readonly code: string; readonly path: readonly string[] }[];
}

let keys = 0;
const numbered = () => `${(keys += 1) + 100}/QĐ-TANDTC`;
async function issue(
  grants: readonly Values[],
  {
    decision = {},
    write = {},
    roles = ["council-secretary:COURT"],
    year = 2021,
  }: { decision?: Values; write?: Values; roles?: readonly string[]; year?: number } = {},
): Promise<Payload> {
  const input = {
    ...{ year, sector: "COURT", grants },
    decision: { issuedBy: chief, number: numbered(), signedOn: "2022-01-10", ...decision },
    write: { idempotencyKey: `k-${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
  };
  return (await graph.ask<{ issueDecision: Payload }>(mutation, { input }, roles)).issueDecision;
}
const of = (code: string, version = 1) => ({ nomination: { id: `Nomination:${code}`, version } });
const faults = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => [code, path.join(".")]);
const warned = ({ warnings }: Payload) => warnings.map(({ code, path }) => [code, path.join(".")]);

describe("a decision", () => {
  it("gives awards of nominations, with names and posts as they stand on its day", async () => {
    const grants = [
      { ...of("flag"), registerNumber: "01" },
      { ...of("post"), registerNumber: "02", code: "viet-2021" },
      { ...of("cert"), registerNumber: "03", reason: "Thành tích đột xuất" },
    ];
    const decision = { number: "5/QĐ-TANDTC", code: "d5", subject: "Tặng thưởng", signerId: "Person:viet" };
    const answer = await issue(grants, { decision });
    expect(answer).toMatchObject({
      decision: {
        ...{ code: "Decision:d5", number: "5/QĐ-TANDTC", signedOn: "2022-01-10", kind: "DECISION" },
        ...{ subject: "Tặng thưởng", issuedBy: chief, signer: { fullName: "Trần Quốc Việt" }, version: 1 },
      },
      awards: [
        {
          ...{ recipientName: "Vụ u1", recipientPosition: null, registerNumber: "01", status: "GRANTED" },
          ...{
            authority: chief,
            reason: "Thành tích flag",
            nomination: { id: "Nomination:flag", state: "DECIDED" },
          },
        },
        {
          ...{ id: "Award:viet-2021", recipientName: "Trần Quốc Việt", recipientPosition: "Chánh án" },
          recipientPostLevel: "DEPARTMENT",
        },
        { recipientName: "Vụ u6", commendationType: "MERIT", reason: "Thành tích đột xuất" },
      ],
      ...{ userErrors: [], warnings: [], changeId: expect.any(String) as string },
    });
    const steps = await graph.database.manager().findBy(NominationStepRow, { nominationCode: "flag" });
    expect(steps).toMatchObject([
      { fromState: "COUNCIL_APPROVED", toState: "DECIDED", movedOn: "2022-01-10" },
    ]);
  });

  it("takes the name that a unit bore on its day, or the one that the certificate has", async () => {
    const grants = [
      { recipientId: "CourtUnit:u1", titleCode: "CERTIFICATE", registerNumber: "1", reason: "Một" },
      {
        ...{ recipientId: "CourtUnit:u2", titleCode: "CERTIFICATE", registerNumber: "2", reason: "Hai" },
        recipientName: "Vụ Hai",
      },
    ];
    const { awards, userErrors } = await issue(grants, { decision: { signedOn: "2021-11-01" } });
    expect({ awards, userErrors }).toMatchObject({
      awards: [{ recipientName: "Vụ Tổ chức" }, { recipientName: "Vụ Hai" }],
      userErrors: [],
    });
  });

  it("that gives nothing names leaders or orders something else, with what is known of it", async () => {
    const decision = { number: null, signedOn: null, issuedBy: "Bộ Tư pháp", kind: "PLAN", code: "plain" };
    const roles = ["sector-officer:COURT"];
    expect(await issue([], { decision, roles })).toMatchObject({
      decision: { code: "Decision:plain", number: null, signedOn: null, kind: "PLAN" },
      ...{ awards: [], userErrors: [], warnings: [] },
    });
    expect(await issue([], { decision: { ...decision, code: null }, roles })).toMatchObject({
      userErrors: [],
    });
  });

  it("checks all and writes nothing in a dry run", async () => {
    const answer = await issue([of("second")], { write: { dryRun: true } });
    expect(answer).toMatchObject({ changeId: null, decision: null, awards: [], userErrors: [] });
    expect(warned(answer)).toEqual([["DATA_MISSING", "input.grants.0.registerNumber"]]);
    const nomination = await graph.database.manager().findOneByOrFail(NominationRow, { code: "second" });
    expect(nomination.state).toBe("COUNCIL_APPROVED");
  });

  it("gives what is not approved for a reason alone", async () => {
    expect(faults(await issue([of("early")]))).toEqual([["REASON_NEEDED", "input.write.reason"]]);
    const given = await issue([of("early")], { write: { reason: "Khen thưởng đột xuất.", dryRun: true } });
    expect(faults(given)).toEqual([]);
  });
});

describe("a decision is refused, at its place,", () => {
  const named = { titleCode: "CERTIFICATE", recipientName: "Đội A", recipientKind: "COLLECTIVE" };
  it.each<readonly [string, readonly Values[], Values, readonly (readonly [string, string])[]]>([
    [
      "with a number of the issuer's year",
      [],
      { number: " 1/qđ-tandtc", signedOn: "2021-12-31" },
      [["ALREADY_EXISTS", "input.decision.number"]],
    ],
    ["with a code that is taken", [], { code: "old" }, [["ALREADY_EXISTS", "input.decision.code"]]],
    [
      "signed on a day to come",
      [],
      { signedOn: "2090-01-01" },
      [["OUTSIDE_PERIOD", "input.decision.signedOn"]],
    ],
    [
      "signed before the vote",
      [of("second")],
      { signedOn: "2021-11-30" },
      [["OUTSIDE_PERIOD", "input.decision.signedOn"]],
    ],
    [
      "by a signer who is not on record",
      [],
      { signerId: "Person:nobody" },
      [["NOT_FOUND", "input.decision.signerId"]],
    ],
    ["without an issuer", [], { issuedBy: " " }, [["REQUIRED", "input.decision.issuedBy"]]],
    [
      "of a nomination and a recipient",
      [{ ...of("second"), recipientId: "CourtUnit:u2" }],
      {},
      [["EXACTLY_ONE", "input.grants.0.nomination"]],
    ],
    ["of nobody", [{ titleCode: "FLAG" }], {}, [["EXACTLY_ONE", "input.grants.0.nomination"]]],
    ["without a title", [{ recipientId: "CourtUnit:u2" }], {}, [["REQUIRED", "input.grants.0.titleCode"]]],
    [
      "with a name of which it is not said what it is",
      [{ ...named, recipientKind: null }],
      {},
      [["REQUIRED", "input.grants.0.recipientKind"]],
    ],
    [
      "of a title that is not there",
      [{ ...named, titleCode: "NONE" }],
      {},
      [["NOT_FOUND", "input.grants.0.titleCode"]],
    ],
    [
      "to a unit that is not there",
      [{ recipientId: "CourtUnit:none", titleCode: "FLAG" }],
      {},
      [["NOT_FOUND", "input.grants.0.recipientId"]],
    ],
    [
      "to what is no id",
      [{ recipientId: "none", titleCode: "FLAG" }],
      {},
      [["NOT_FOUND", "input.grants.0.recipientId"]],
    ],
    [
      "to a person whose being on record is another sector's",
      [{ recipientId: "Person:ha", titleCode: "CERTIFICATE" }],
      {},
      [["NOT_FOUND", "input.grants.0.recipientId"]],
    ],
    ["of a nomination that is not there", [of("none")], {}, [["NOT_FOUND", "input.grants.0.nomination.id"]]],
    ["of another sector's nomination", [of("other")], {}, [["NOT_FOUND", "input.grants.0.nomination.id"]]],
    [
      "of a nomination that has changed",
      [of("second", 3)],
      {},
      [["CONFLICT", "input.grants.0.nomination.version"]],
    ],
    ["of a nomination that is decided", [of("done")], {}, [["WRONG_STATE", "input.grants.0.nomination.id"]]],
    ["of a nomination that has ended", [of("gone")], {}, [["WRONG_STATE", "input.grants.0.nomination.id"]]],
    [
      "of a nomination of another year",
      [of("again")],
      {},
      [["INVALID_VALUE", "input.grants.0.nomination.id"]],
    ],
    [
      "with another title than the nomination's",
      [{ ...of("second"), titleCode: "FIGHTER" }],
      {},
      [["INVALID_VALUE", "input.grants.0.titleCode"]],
    ],
    [
      "of a title that others decide on",
      [{ recipientId: "CourtUnit:u2", titleCode: "GOVERNMENT" }],
      {},
      [["TITLE_NOT_USABLE", "input.grants.0.titleCode"]],
    ],
    [
      "of another sector's title",
      [{ recipientId: "CourtUnit:u2", titleCode: "MINISTER" }],
      {},
      [["TITLE_NOT_USABLE", "input.grants.0.titleCode"]],
    ],
    [
      "of a title for others",
      [{ recipientId: "CourtUnit:u2", titleCode: "FIGHTER" }],
      {},
      [["TITLE_NOT_USABLE", "input.grants.0.titleCode"]],
    ],
    [
      "of a title of another time",
      [{ recipientId: "CourtUnit:u2", titleCode: "PAST" }],
      {},
      [["TITLE_NOT_USABLE", "input.grants.0.titleCode"]],
    ],
    [
      "of what was revoked",
      [{ recipientId: "CourtUnit:u7", titleCode: "FLAG" }],
      {},
      [["REVOKED_BEFORE", "input.grants.0.recipientId"]],
    ],
    [
      "of what was given",
      [{ recipientId: "CourtUnit:u4", titleCode: "FLAG" }],
      {},
      [["ALREADY_EXISTS", "input.grants.0.recipientId"]],
    ],
    [
      "of the same twice",
      [of("second"), { recipientId: "CourtUnit:u2", titleCode: "FLAG" }],
      {},
      [["DUPLICATE", "input.grants.1.recipientId"]],
    ],
    [
      "with a register number of another award",
      [{ ...of("second"), registerNumber: "12" }],
      {},
      [["ALREADY_EXISTS", "input.grants.0.registerNumber"]],
    ],
    [
      "with one register number for two",
      [
        { ...named, registerNumber: "70" },
        { ...named, recipientName: "Đội B", registerNumber: "70" },
      ],
      {},
      [["ALREADY_EXISTS", "input.grants.1.registerNumber"]],
    ],
    [
      "with awards of one code",
      [
        { ...named, code: "one" },
        { ...named, recipientName: "Đội B", code: "one" },
      ],
      {},
      [["DUPLICATE", "input.grants.1.code"]],
    ],
  ])("%s", async (_, grants, decision, expected) => {
    const answer = await issue(grants, { decision });
    expect(faults(answer)).toEqual(expected);
    expect(answer).toMatchObject({ changeId: null, decision: null, awards: [] });
  });

  it("for all that stands in its way at once", async () => {
    const answer = await issue([of("done"), { titleCode: "FLAG" }], { decision: { signedOn: "2090-01-01" } });
    expect(faults(answer).map(([code]) => code)).toEqual(["OUTSIDE_PERIOD", "WRONG_STATE", "EXACTLY_ONE"]);
  });

  it("with a key that was used for something else", async () => {
    const write = { idempotencyKey: "same" };
    expect(faults(await issue([], { write, decision: { number: "901/QĐ" } }))).toEqual([]);
    expect(faults(await issue([], { write, decision: { number: "902/QĐ" } }))).toEqual([
      ["KEY_REUSED", "input.write.idempotencyKey"],
    ]);
  });
});

describe("a decision warns", () => {
  it("of what certificates need, once of each thing", async () => {
    const named = { titleCode: "CERTIFICATE", recipientKind: "INDIVIDUAL" };
    const grants = [
      { ...named, recipientName: "Lê Văn A", registerNumber: "90" },
      { ...named, recipientName: "Lê Văn B" },
    ];
    const answer = await issue(grants, { decision: { number: null }, write: { dryRun: true } });
    expect(faults(answer)).toEqual([]);
    expect(warned(answer)).toEqual([
      ["DATA_MISSING", "input.decision"],
      ["DATA_MISSING", "input.grants.0.recipientPosition"],
      ["DATA_MISSING", "input.grants.0.reason"],
      ["DATA_MISSING", "input.grants.1.registerNumber"],
    ]);
  });

  it("of another award of the year for the same, and of who decides where that was not seen or is not known", async () => {
    const same = {
      ...{ recipientId: "CourtUnit:u4", titleCode: "CERTIFICATE", registerNumber: "91" },
      reason: "thành tích chung",
    };
    expect(warned(await issue([same], { write: { dryRun: true } }))).toEqual([
      ["DUPLICATE_ACHIEVEMENT", "input.grants.0.reason"],
    ]);
    const local = {
      ...{ titleCode: "LOCAL", recipientName: "Lê Văn C", recipientKind: "INDIVIDUAL", reason: "Tốt" },
      ...{ recipientPosition: "Thư ký", registerNumber: "92" },
    };
    const unknown = { ...local, titleCode: "NOBODY", recipientKind: "COLLECTIVE" };
    const answer = await issue([local, unknown], {
      decision: { issuedBy: "Chánh án Tòa án nhân dân tỉnh A" },
      write: { dryRun: true },
    });
    expect(faults(answer)).toEqual([]);
    expect(warned(answer)).toEqual([
      ["UNVERIFIED_RULE", "input.grants.0.titleCode"],
      ["DATA_MISSING", "input.grants.1.titleCode"],
    ]);
  });
});

describe("what follows from decisions", () => {
  it("is right: counts, search words, what is folded", async () => {
    for (const model of awardsReadModels)
      expect([model.name, await model.differences(graph.database.manager())]).toEqual([model.name, []]);
    const search = `{ awards(filter: { search: "Tran Quoc" }) { nodes { id } } }`;
    expect(await graph.ask(search)).toEqual({ awards: { nodes: [{ id: "Award:viet-2021" }] } });
  });

  it("is asked of sectors that answer, or nothing is written", async () => {
    graph.setOwnersAnswer(false);
    const input = {
      ...{ year: 2021, sector: "COURT", grants: [of("second")] },
      decision: { issuedBy: chief, number: numbered(), signedOn: "2022-01-10" },
      write: { idempotencyKey: "unanswered" },
    };
    expect(await graph.errorCodes(mutation, { input }, ["administrator"])).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    graph.setOwnersAnswer(true);
  });
});
