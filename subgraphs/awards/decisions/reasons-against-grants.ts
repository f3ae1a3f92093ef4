import { toldDay } from "../../../platform/dates/told-day";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { joined, type Text } from "../../../platform/languages/language";
import type { InputPath, Reason, Warning } from "../../../platform/mutations/reason";
import { fold } from "../../../platform/text/fold";
import { competenceOf, type DecidingAuthority } from "../authorities/who-decides";
import { titleDisagreements } from "../titles/title-agreement";
import type { Grant } from "./grants";
import type { AwardOnRecord, GrantsOnRecord } from "./grants-on-record";
import type { IssueDecisionInput } from "./issue-decision.input";
import { texts } from "./issue-decision.texts";

/** What stands in the way of awards, and what is to be looked at. */
export interface Told {
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Warning[];
}

/** What there is against a decision's giving some awards. */
export function toldOfGrants(
  grants: readonly Grant[],
  input: IssueDecisionInput,
  known: GrantsOnRecord,
): Told {
  const reasons: Reason[] = [];
  const warnings: Warning[] = [];
  const seen = new Map<string, Grant[]>();
  const competent = new Map<string, Told>();
  for (const grant of grants) {
    reasons.push(...ofUse(grant, input), ...ofVote(grant, input));
    const { code } = grant.title;
    const known_ = competent.get(code);
    const told = known_ ?? ofCompetence(grant, input, known.authorities.get(code) ?? []);
    competent.set(code, told);
    reasons.push(...told.reasons.map((reason) => ({ ...reason, at: grant.titleAt })));
    // It is the same of each award of the title, and told once.
    if (!known_) warnings.push(...told.warnings);
    const { key } = grant.recipient;
    const others = seen.get(key) ?? [];
    seen.set(key, [...others, grant]);
    const of = ofOthers(grant, others, known.awards.get(key) ?? [], input.year);
    reasons.push(...of.reasons);
    warnings.push(...of.warnings);
  }
  return { reasons, warnings };
}

/** Why a title is not for a recipient, a sector or a time. */
function ofUse(
  { title, recipient, titleAt }: Grant,
  { sector, year, decision }: IssueDecisionInput,
): readonly Reason[] {
  const use = {
    ...{ year, day: decision.signedOn ?? null, recipientKind: recipient.kind },
    sectors: [sector, recipient.unitSector ?? sector],
  };
  return titleDisagreements(use, title.record)
    .filter(({ isTaken }) => !isTaken)
    .map(({ allowed }) => ({ code: "TITLE_NOT_USABLE", at: titleAt, text: texts.notUsable({ allowed }) }));
}

function ofVote({ nomination }: Grant, { decision: { signedOn } }: IssueDecisionInput): readonly Reason[] {
  const vote = nomination?.record.heldOn ?? null;
  if (signedOn == null || vote === null || vote <= signedOn) return [];
  const text = texts.beforeVote({ day: toldDay(signedOn), vote: toldDay(vote) });
  return [{ code: "OUTSIDE_PERIOD", at: signedAt, text }];
}

const signedAt: InputPath = ["input", "decision", "signedOn"];

function ofCompetence(
  { title, titleAt: at }: Grant,
  { decision: { issuedBy: issuer, signedOn }, sector, year }: IssueDecisionInput,
  authorities: readonly DecidingAuthority[],
): Told {
  const name = JSON.stringify(title.record.name);
  const competence = competenceOf(issuer, { sector, day: signedOn ?? null, year }, authorities);
  if (competence.is === "unknown")
    return {
      reasons: [],
      warnings: [{ code: "DATA_MISSING", at, text: texts.decidesUnknown({ title: name }) }],
    };
  if (competence.is === "decides") {
    const { by } = competence;
    const text = texts.decidesUnverified({ issuer, title: name, basis: basisOf(by) });
    return { reasons: [], warnings: by.verified ? [] : [{ code: "UNVERIFIED_RULE", at, text }] };
  }
  const { by } = competence;
  const others = [...new Set(by.map(({ issuers: [first = ""] }) => first))];
  const bases = by.map(basisOf);
  const text = texts.othersDecide({
    ...{ issuer, title: name },
    others: joined(
      others.map((one) => ({ en: one, vi: one })),
      texts.or,
    ),
    basis: bases[0] ?? "",
  });
  return { reasons: [{ code: "TITLE_NOT_USABLE", at, text }], warnings: [] };
}

function basisOf({ article, citation }: DecidingAuthority): Text | string {
  return article === null ? citation : texts.article({ article, citation });
}

/** What there is against an award beside others of its recipient in the year: those on record, and those before it in the decision. */
function ofOthers(
  grant: Grant,
  before: readonly Grant[],
  onRecord: readonly AwardOnRecord[],
  year: number,
): Told {
  const reasons: Reason[] = [];
  const { recipientAt: at } = grant;
  const same = (title: string, reason: string | null) => isSame(grant, title, reason);
  if (before.some(({ title, ...other }) => same(title.code, reasonOf(other))))
    reasons.push({ code: "DUPLICATE", at, text: texts.twice });
  const again = onRecord.find(({ record }) => same(record.title, record.reason));
  if (again) {
    const award = toGlobalId("Award", again.code);
    const isRevoked = again.record.status === "REVOKED";
    reasons.push(
      isRevoked
        ? { code: "REVOKED_BEFORE", at, text: texts.revokedBefore({ award }) }
        : { code: "ALREADY_EXISTS", at, text: texts.given({ award, year }) },
    );
  }
  return { reasons, warnings: ofAchievement(grant, before, onRecord, year) };
}

/**
 * Whether an award would be the same as another one of its recipient in the year. A title of emulation is given for a year once; a form of
 * commendation is given again for something else.
 */
function isSame({ title, ...grant }: Grant, otherTitle: string, otherReason: string | null): boolean {
  if (title.code !== otherTitle) return false;
  const own = reasonOf(grant);
  if (title.record.family === "EMULATION_TITLE" || own === null || otherReason === null) return true;
  return fold(own) === fold(otherReason);
}

/** Warns of an award for what another one was given for: one achievement is rewarded once. */
function ofAchievement(
  grant: Grant,
  before: readonly Grant[],
  onRecord: readonly AwardOnRecord[],
  year: number,
): readonly Warning[] {
  const own = reasonOf(grant);
  if (own === null) return [];
  const isOther = (title: string, reason: string | null) =>
    title !== grant.title.code && reason !== null && fold(reason) === fold(own);
  const other =
    onRecord.find(({ record }) => record.status !== "REVOKED" && isOther(record.title, record.reason))
      ?.code ?? before.find((one) => isOther(one.title.code, reasonOf(one)))?.title.record.name;
  if (other === undefined) return [];
  const text = texts.sameAchievement({ year, award: other });
  return [{ code: "DUPLICATE_ACHIEVEMENT", at: [...grant.at, "reason"], text }];
}

/** What an award is given for. */
export function reasonOf({ input, nomination }: Pick<Grant, "input" | "nomination">): string | null {
  return input.reason?.trim() || (nomination?.record.reason ?? null);
}
