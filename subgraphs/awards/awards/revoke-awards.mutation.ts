import { toldDay } from "../../../platform/dates/told-day";
import type { Decision, Given } from "../../../platform/mutations/mutation";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import { changed } from "../../../platform/mutations/record-change";
import { reasonGiven } from "../../../platform/mutations/reason-given";
import {
  Refused,
  together,
  type InputPath,
  type Reason,
  type Warning,
} from "../../../platform/mutations/reason";
import { fold } from "../../../platform/text/fold";
import { subjectIn } from "../../access-policy";
import { codeOf } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import type { AwardsContext } from "../context";
import { decisionRecords } from "../decisions/decision.records";
import { awardsMutation } from "../mutations/awards-mutation";
import { AwardType } from "./award.type";
import {
  awardsToWrite,
  decisionsOf,
  placeOf,
  reasonsAgainstAwards,
  type AwardOnRecord,
  type DecisionOnRecord,
} from "./awards-to-write";
import { texts } from "./awards-to-write.texts";
import { RevokeAwardsInput } from "./revoke-awards.input";

interface AwardsToRevoke {
  readonly awards: readonly AwardOnRecord[];
  /** The decisions that gave them. */
  readonly decisions: ReadonlyMap<string, DecisionOnRecord>;
  /** The one that takes them back. */
  readonly decision: DecisionOnRecord;
}

const decisionAt: InputPath = ["input", "decisionId"];
const onAt: InputPath = ["input", "on"];

export const revokeAwards = awardsMutation<RevokeAwardsInput, AwardsToRevoke>({
  name: "revokeAwards",
  action: "revokeAwards",
  says: {
    does: "Takes awards back by a decision (hủy bỏ quyết định, thu hồi). Whole or not at all.",
    needs:
      "awards that stand; a decision of who gave them, signed on or after the award's; a ground of the law, and the reason, which tells it in words",
    then: "REVOKED; the same award is not given again",
    errors: ["DUPLICATE", "OUTSIDE_PERIOD", "WRONG_STATE"],
  },
  input: () => RevokeAwardsInput,
  payload: payload<AwardsContext>(
    "RevokeAwardsPayload",
    "What came of taking awards back (kết quả thu hồi).",
    {
      awards: {
        type: () => [AwardType],
        description: "The awards (khen thưởng).",
        isList: true,
        load: (codes: readonly string[], { loaders }) => loaders.awards.byCode.loadMany(codes),
      },
    },
  ),
  async read({ awards: named, decisionId }, records) {
    const find = async () => {
      const decision = await records.find(decisionRecords, codeOf("Decision", decisionId, decisionAt));
      if (decision) return decision;
      throw new Refused([{ code: "NOT_FOUND", at: decisionAt, text: ofMutations.notFound }]);
    };
    const found = await together({ awards: awardsToWrite(named, records), decision: find() });
    return { ...found, decisions: await decisionsOf(found.awards, records) };
  },
  places: ({ awards }) =>
    awards.length === 0 ? "any sector" : awards.map(({ record }) => ({ lies: subjectIn(record.sector) })),
  decide,
  current: ({ awards }) => ({ awards: awards.map(({ id }) => id.slice(id.indexOf(":") + 1)) }),
});

function decide(known: AwardsToRevoke, input: RevokeAwardsInput, { today }: Given): Decision {
  const { awards, decision } = known;
  const { on, ground, write } = input;
  const reason = reasonGiven(write);
  const reasons: Reason[] = [...reasonsAgainstAwards(awards, input.awards)];
  const warnings: Warning[] = [];
  if (reason === null)
    reasons.push({ code: "REQUIRED", at: ["input", "write", "reason"], text: texts.groundNeeded });
  if (today < on)
    reasons.push({ code: "OUTSIDE_PERIOD", at: onAt, text: texts.notYet({ day: toldDay(on) }) });
  for (const [index, award] of awards.entries()) {
    reasons.push(...reasonsAgainstDays(award, known, on));
    const giver = giverOf(award, known);
    if (giver === null)
      warnings.push({ code: "DATA_MISSING", at: [...placeOf(index), "id"], text: texts.giverUnknown });
    else reasons.push(...reasonsAgainstIssuer(award, giver, decision));
  }
  const fields = {
    ...{ revokedOn: onAt, revocationDecision: decisionAt, revocationGround: ["input", "write", "reason"] },
    revocationLegalGround: ["input", "ground"],
  };
  const revoked = {
    ...{ status: "REVOKED", revokedOn: on, revocationDecision: decision.code },
    ...{ revocationGround: reason, revocationLegalGround: ground },
  };
  const isDone = reasons.length === 0;
  return {
    changes: isDone
      ? awards.map((award, index) => changed(award, revoked, { at: placeOf(index), fields }))
      : [],
    reasons: distinct(reasons),
    warnings,
    result: { awards: awards.map(({ code }) => code) },
  };
}

/** Whoever gave an award: its decision's issuer, or who is named as such; null where neither is known. */
function giverOf({ record }: AwardOnRecord, { decisions }: AwardsToRevoke): string | null {
  return decisions.get(record.decision ?? "")?.record.issuedBy ?? record.authority;
}

function reasonsAgainstIssuer(
  { record }: AwardOnRecord,
  giver: string,
  { code, record: { issuedBy } }: DecisionOnRecord,
): readonly Reason[] {
  if (record.decision === code) return [{ code: "INVALID_VALUE", at: decisionAt, text: texts.ownDecision }];
  if (fold(giver) === fold(issuedBy)) return [];
  return [{ code: "INVALID_VALUE", at: decisionAt, text: texts.otherIssuer({ giver, issuer: issuedBy }) }];
}

/** Why days do not come in their order: the decision to award, the handing over, and the decision to take back. */
function reasonsAgainstDays(
  { record: { conferredOn, decision: code } }: AwardOnRecord,
  { decisions, decision }: AwardsToRevoke,
  on: string,
): readonly Reason[] {
  const decided = decisions.get(code ?? "")?.record.signedOn ?? null;
  const { signedOn: signed } = decision.record;
  const reasons: Reason[] = [];
  if (decided !== null && signed !== null && signed < decided) {
    const text = texts.earlierDecision({ signed: toldDay(signed), decided: toldDay(decided) });
    reasons.push({ code: "OUTSIDE_PERIOD", at: decisionAt, text });
  }
  if (decided !== null && on < decided) {
    const text = texts.revokedBeforeDecision({ decided: toldDay(decided) });
    reasons.push({ code: "OUTSIDE_PERIOD", at: onAt, text });
  } else if (conferredOn !== null && on < conferredOn) {
    const text = texts.revokedBeforeConferred({ conferred: toldDay(conferredOn) });
    reasons.push({ code: "OUTSIDE_PERIOD", at: onAt, text });
  }
  return reasons;
}

/** Reasons at one place that say the same are told once. */
function distinct(reasons: readonly Reason[]): readonly Reason[] {
  const told = new Map(
    reasons.map((reason) => [JSON.stringify([reason.code, reason.at, reason.text.en]), reason]),
  );
  return [...told.values()];
}
