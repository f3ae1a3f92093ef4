import { DecisionRow } from "../decisions/decision.entity";
import { SourceDocumentRow } from "../documents/source-document.entity";
import { awardsReadModels } from "../features";
import { PersonRow } from "../people/person.entity";
import { PositionRow } from "../people/position.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aDecision, anAward, aPerson, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";
import { AwardRow } from "./award.entity";

const chief = "Chánh án Tòa án nhân dân tối cao";
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
let graph: AwardsGraph;

beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(SourceDocumentRow, [{ code: "S1", title: "Bài viết" }]);
  await graph.put(AwardTitleRow, [
    aTitle({ code: "FLAG" }),
    aTitle({ code: "FIGHTER", recipientKinds: ["INDIVIDUAL"] }),
  ]);
  await graph.put(PersonRow, [aPerson({ code: "viet", fullName: "Trần Quốc Việt", sector: "COURT" })]);
  await graph.put(PositionRow, [
    {
      ...{ code: "viet-1", personCode: "viet", title: "Chánh án", unitId: "CourtUnit:u2" },
      ...{ validFrom: "2020-01-01", ...cited },
    },
  ]);
  const decision = { issuedBy: chief, number: "5/QĐ-TANDTC" };
  await graph.put(DecisionRow, [
    aDecision({ code: "gave", ...decision, signedOn: "2022-01-10" }),
    aDecision({ code: "gave-unknown", ...decision, signedOn: null, number: null }),
    aDecision({ code: "takes", ...decision, number: "9/QĐ-TANDTC", signedOn: "2022-06-01" }),
    aDecision({ code: "takes-early", ...decision, number: "2/QĐ-TANDTC", signedOn: "2022-01-02" }),
    aDecision({ code: "others", ...decision, issuedBy: "Bộ trưởng Bộ Tư pháp", signedOn: "2022-06-01" }),
  ]);
  const unit = (code: string) => ({ recipientId: `CourtUnit:${code}`, recipientName: `Vụ ${code}` });
  const award = {
    ...{ titleCode: "FLAG", decisionCode: "gave", authority: chief, reason: "Thành tích" },
    ...{ registerNumber: "1", seasonId: "CourtClusterSeason:c1-2021" },
  };
  await graph.put(AwardRow, [
    ...["a1", "a2", "a3", "a4", "a5", "a6"].map((code, at) =>
      anAward({ code, ...award, ...unit("u1"), registerNumber: code, year: 2020 + (at % 3) }),
    ),
    anAward({ code: "conferred", ...award, ...unit("u1"), year: 2021, conferredOn: "2022-02-01" }),
    anAward({ code: "revoked", ...award, ...unit("u1"), status: "REVOKED", revokedOn: "2022-07-01" }),
    anAward({
      code: "bare",
      ...award,
      ...unit("u3"),
      decisionCode: "gave-unknown",
      reason: null,
      registerNumber: null,
    }),
    anAward({ code: "unknown", ...award, ...unit("u3"), decisionCode: null, authority: null }),
    anAward({
      ...{ code: "person", ...award, titleCode: "FIGHTER", recipientKind: "INDIVIDUAL" },
      ...{ recipientId: "Person:viet", recipientName: "Trần Quốc Việt", recipientPosition: "Chánh án" },
    }),
    anAward({ code: "justice", ...award, sector: "JUSTICE", recipientId: "JusticeUnit:j1", seasonId: null }),
  ]);
});
afterAll(() => graph.close());

type Values = Readonly<Record<string, unknown>>;
interface Payload {
  readonly awards: readonly Values[];
  readonly changeId: string | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly warnings: readonly { readonly code: string; readonly path: readonly string[] }[];
}
const fields = `awards {
  id version status conferredOn conferredAt
  revocation { on ground legalGround decision { id } }
} changeId userErrors { code path currentVersion } warnings { code path }`;
const conferral = `mutation ($input: ConferAwardsInput!) { conferAwards(input: $input) { ${fields} } }`;
const revocation = `mutation ($input: RevokeAwardsInput!) { revokeAwards(input: $input) { ${fields} } }`;

let keys = 0;
const write = (more: Values = {}) => ({ idempotencyKey: `k-${(keys += 1)}`, ...more });
const read = (...codes: readonly string[]) => codes.map((code) => ({ id: `Award:${code}`, version: 1 }));
async function confer(input: Values, roles: readonly string[] = ["sector-officer:COURT"]): Promise<Payload> {
  const all = { on: "2022-03-01", write: write({ dryRun: true }), ...input };
  return (await graph.ask<{ conferAwards: Payload }>(conferral, { input: all }, roles)).conferAwards;
}
async function revoke(
  input: Values,
  roles: readonly string[] = ["council-secretary:COURT"],
): Promise<Payload> {
  const all = {
    ...{ decisionId: "Decision:takes", on: "2022-06-01", ground: "FALSE_DECLARATION" },
    ...{ write: write({ dryRun: true, reason: "Kê khai không đúng." }), ...input },
  };
  return (await graph.ask<{ revokeAwards: Payload }>(revocation, { input: all }, roles)).revokeAwards;
}
const told = (all: Payload["userErrors"]) => all.map(({ code, path }) => [code, path.join(".")]);

describe("handing awards over", () => {
  it("keeps the day and the place", async () => {
    const input = {
      awards: read("a1", "a2"),
      place: "Hà Nội",
      write: write({ sourceIds: ["SourceDocument:S1"] }),
    };
    const answer = await confer(input);
    expect(answer).toMatchObject({
      awards: ["a1", "a2"].map((code) => ({
        ...{ id: `Award:${code}`, version: 2, conferredOn: "2022-03-01", conferredAt: "Hà Nội" },
        status: "GRANTED",
      })),
      ...{ userErrors: [], warnings: [], changeId: expect.any(String) as string },
    });
  });

  it.each<readonly [string, Values, readonly (readonly [string, string])[]]>([
    ["of none", { awards: [] }, [["REQUIRED", "input.awards"]]],
    ["of what is not there", { awards: read("none") }, [["NOT_FOUND", "input.awards.0.id"]]],
    [
      "of what is no award",
      { awards: [{ id: "Decision:gave", version: 1 }] },
      [["NOT_FOUND", "input.awards.0.id"]],
    ],
    ["of one twice", { awards: read("a3", "a3") }, [["DUPLICATE", "input.awards.1.id"]]],
    [
      "of what has changed",
      { awards: [{ id: "Award:a3", version: 7 }] },
      [["CONFLICT", "input.awards.0.version"]],
    ],
    ["of what was handed over", { awards: read("a3", "conferred") }, [["WRONG_STATE", "input.awards.1.id"]]],
    ["of what was revoked", { awards: read("revoked") }, [["WRONG_STATE", "input.awards.0.id"]]],
    ["before the decision", { awards: read("a3"), on: "2022-01-09" }, [["OUTSIDE_PERIOD", "input.on"]]],
    ["on a day to come", { awards: read("a3"), on: "2090-01-01" }, [["OUTSIDE_PERIOD", "input.on"]]],
    [
      "at a place with too long a name",
      { awards: read("a3"), place: "x".repeat(256) },
      [["INVALID_VALUE", "input.place"]],
    ],
    [
      "by a source that is not there",
      { awards: read("a3"), write: write({ sourceIds: ["SourceDocument:S0"] }) },
      [["NOT_FOUND", "input.write.sourceIds.0"]],
    ],
  ])("is refused %s", async (_, input, expected) => {
    const answer = await confer(input);
    expect(told(answer.userErrors)).toEqual(expected);
    expect(answer.changeId).toBeNull();
  });

  it("warns of what the certificates lack", async () => {
    expect(told((await confer({ awards: read("bare") })).warnings)).toEqual([
      ["DATA_MISSING", "input.awards"],
      ["DATA_MISSING", "input.awards.0.id"],
      ["DATA_MISSING", "input.awards.0.id"],
    ]);
  });

  it.each([
    ["unit-officer:COURT/u1", "a3", true],
    ["unit-officer:COURT/u2", "a3", false],
    ["unit-officer:COURT/u2", "person", true],
    ["unit-officer:COURT/u1", "person", false],
    ["cluster-head:COURT/c1", "a3", true],
    ["cluster-head:COURT/c2", "a3", false],
    ["sector-officer:COURT", "justice", false],
    ["council-secretary:JUSTICE", "justice", true],
  ])("by %s of the award %s goes: %s", async (role, code, may) => {
    const input = { awards: read(code), on: "2022-03-01", write: write({ dryRun: true }) };
    expect(await graph.errorCodes(conferral, { input }, [role])).toEqual(may ? [] : ["FORBIDDEN"]);
  });
});

describe("taking awards back", () => {
  it("keeps the ground of the law beside the words, and the counts and lists right", async () => {
    const reason = "Kê khai không đúng thành tích.";
    const answer = await revoke({ awards: read("a4", "conferred"), write: write({ reason }) });
    const taken = {
      ...{ status: "REVOKED", version: 2 },
      revocation: {
        ...{ on: "2022-06-01", ground: reason, legalGround: "FALSE_DECLARATION" },
        decision: { id: "Decision:takes" },
      },
    };
    const shown = await graph.ask<{ awards: { nodes: Values[] } }>(
      `{ awards(filter: { status: REVOKED }) { nodes { ${fields.slice(9, fields.indexOf("} changeId"))} } } }`,
    );
    expect(answer.userErrors).toEqual([]);
    expect(shown.awards.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: "Award:a4", ...taken }),
        expect.objectContaining({ id: "Award:conferred", ...taken }),
      ]),
    );
    for (const model of awardsReadModels)
      expect([model.name, await model.differences(graph.database.manager())]).toEqual([model.name, []]);
  });

  it.each<readonly [string, Values, readonly (readonly [string, string])[]]>([
    ["of none", { awards: [] }, [["REQUIRED", "input.awards"]]],
    [
      "of what is not there, by what is not there",
      { awards: read("none"), decisionId: "Decision:none" },
      [
        ["NOT_FOUND", "input.awards.0.id"],
        ["NOT_FOUND", "input.decisionId"],
      ],
    ],
    ["of one twice", { awards: read("a5", "a5") }, [["DUPLICATE", "input.awards.1.id"]]],
    [
      "of what has changed",
      { awards: [{ id: "Award:a5", version: 7 }] },
      [["CONFLICT", "input.awards.0.version"]],
    ],
    ["of what was revoked", { awards: read("revoked") }, [["WRONG_STATE", "input.awards.0.id"]]],
    [
      "without saying why",
      { awards: read("a5"), write: write({ reason: " " }) },
      [["REQUIRED", "input.write.reason"]],
    ],
    [
      "by a decision of others",
      { awards: read("a5", "a6"), decisionId: "Decision:others" },
      [["INVALID_VALUE", "input.decisionId"]],
    ],
    [
      "by the decision that gave it",
      { awards: read("a5"), decisionId: "Decision:gave" },
      [["INVALID_VALUE", "input.decisionId"]],
    ],
    [
      "by an earlier decision",
      { awards: read("a5"), decisionId: "Decision:takes-early" },
      [["OUTSIDE_PERIOD", "input.decisionId"]],
    ],
    [
      "before the decision that gave it",
      { awards: read("a5"), on: "2022-01-09" },
      [["OUTSIDE_PERIOD", "input.on"]],
    ],
    [
      "before it was handed over",
      { awards: [{ id: "Award:a1", version: 2 }], on: "2022-02-20" },
      [["OUTSIDE_PERIOD", "input.on"]],
    ],
    ["on a day to come", { awards: read("a5"), on: "2090-01-01" }, [["OUTSIDE_PERIOD", "input.on"]]],
  ])("is refused %s", async (_, input, expected) => {
    const answer = await revoke(input);
    expect(told(answer.userErrors)).toEqual(expected);
    expect(answer.changeId).toBeNull();
  });

  it("warns where it is not known who gave an award", async () => {
    const answer = await revoke({ awards: read("unknown") });
    expect([told(answer.userErrors), told(answer.warnings)]).toEqual([
      [],
      [["DATA_MISSING", "input.awards.0.id"]],
    ]);
  });

  it("lies in the sector of the awards", async () => {
    const input = {
      ...{ awards: read("justice"), decisionId: "Decision:takes", on: "2022-06-01" },
      ...{ ground: "FORGED_DOSSIER", write: write({ dryRun: true, reason: "Giả mạo hồ sơ." }) },
    };
    expect(await graph.errorCodes(revocation, { input }, ["council-secretary:COURT"])).toEqual(["FORBIDDEN"]);
    expect(await graph.errorCodes(revocation, { input }, ["administrator"])).toEqual([]);
  });
});
