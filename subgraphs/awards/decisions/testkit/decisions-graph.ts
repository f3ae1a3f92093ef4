import { DecidingAuthorityRow } from "../../authorities/deciding-authority.entity";
import { AwardRow } from "../../awards/award.entity";
import { SourceDocumentRow } from "../../documents/source-document.entity";
import { NominationRow } from "../../nominations/nomination.entity";
import { PersonRow } from "../../people/person.entity";
import { PositionRow } from "../../people/position.entity";
import { openAwardsGraph, type AwardsGraph } from "../../testkit/awards-graph";
import { aDecision, aNomination, anAward, aPerson, aTitle } from "../../testkit/rows";
import { AwardTitleRow } from "../../titles/award-title.entity";
import { DecisionRow } from "../decision.entity";

/** Who decides on most of its titles. */
export const chief = "Chánh án Tòa án nhân dân tối cao";
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const nominations = ["flag", "second", "early", "done", "gone", "cert", "post", "again", "other"];

/** The awards subgraph with nominations to be decided on, and who decides on their titles. */
export async function openDecisionsGraph(): Promise<AwardsGraph> {
  const graph = await openAwardsGraph();
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
  return graph;
}

export const issueMutation = `mutation ($input: IssueDecisionInput!) {
  issueDecision(input: $input) {
    decision { code: id number signedOn issuedBy kind subject signer { fullName } version }
    awards {
      id year sector status recipientName recipientPosition recipientPostLevel recipientKind registerNumber
      commendationType authority reason title { code } nomination { id state }
    }
    changeId replayed userErrors { code path currentVersion } warnings { code path }
  }
}`;

export type Values = Readonly<Record<string, unknown>>;
/** What comes of issuing a decision. */
export interface Payload {
  readonly awards: readonly { readonly id: string }[];
  readonly decision: Values | null;
  readonly changeId: string | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly warnings: readonly { readonly code: string; readonly path: readonly string[] }[];
}

let keys = 0;
/** A number that no decision has. */
export const numbered = () => `${(keys += 1) + 100}/QĐ-TANDTC`;
/** Issues a decision that gives some awards. */
export async function issue(
  graph: AwardsGraph,
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
  return (await graph.ask<{ issueDecision: Payload }>(issueMutation, { input }, roles)).issueDecision;
}
/** A grant of a nomination. */
export const of = (code: string, version = 1) => ({ nomination: { id: `Nomination:${code}`, version } });
/** The codes and places of the errors. */
export const faults = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => [code, path.join(".")]);
/** The same of the warnings. */
export const warned = ({ warnings }: Payload) => warnings.map(({ code, path }) => [code, path.join(".")]);
