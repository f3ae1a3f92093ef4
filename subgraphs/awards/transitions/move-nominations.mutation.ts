import { toldDay } from "../../../platform/dates/told-day";
import type { Decision, Given } from "../../../platform/mutations/mutation";
import { added, type RecordChange } from "../../../platform/mutations/record-change";
import type { InputPath, Reason, Warning } from "../../../platform/mutations/reason";
import { reasonGiven, reasonNeeded } from "../../../platform/mutations/reason-given";
import { joined } from "../../../platform/languages/language";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import { payload } from "../../mutations/payload";
import { isSeparate } from "../../write-policy";
import type { AwardsContext } from "../context";
import { awardsMutation } from "../mutations/awards-mutation";
import { conflictsOf } from "../mutations/versioned-records";
import type { NominationRow } from "../nominations/nomination.entity";
import { nominationRecords } from "../nominations/nomination.records";
import { NominationType } from "../nominations/nomination.type";
import { reasonsAgainstTitle, type TitleOnRecord } from "../recipients/candidates-to-write";
import { subjectIn } from "../../access-policy";
import { clusterOfSeason } from "../sectors/sector-ids";
import { isLowerThan } from "./lower-title";
import { nominationsToMove, type NominationsKnown, type NominationToMove } from "./nominations-to-move";
import { MoveNominationsInput } from "./move-nominations.input";
import { mayGoWithout, type NominationNeed } from "./nomination-needs";
import {
  missingForStep,
  nominationStepBetween,
  nominationSteps,
  type NominationStep,
} from "./nomination-steps";
import { texts } from "./nomination-steps.texts";
import { nameOfNominationState } from "./nomination-state-names";
import { firstStepOf, stepOf, type NominationOnRecord } from "./step-of";

const toPath: InputPath = ["input", "to"];
const lowerTitlePath: InputPath = ["input", "lowerTitleCode"];

export const moveNominations = awardsMutation<MoveNominationsInput, NominationsKnown>({
  name: "moveNominations",
  action: "moveNominations",
  says: {
    does: "Moves nominations along their chain or out of it: SUBMITTED, APPRAISED, RETURNED, REJECTED, WITHDRAWN, DOWNGRADED (trình, thẩm định, trả lại, không xét, rút, hạ hình thức). Whole or not at all.",
    rolesNote:
      "SUBMITTED and WITHDRAWN are for unit-officer, cluster-head and sector-officer, the others for council-secretary and sector-officer; not APPRAISED by whoever submitted",
    needs:
      "what `transitions` lists: a complete dossier for SUBMITTED, an opinion for APPRAISED, a reason for every exit and return, a lower title for DOWNGRADED; no open vote for what leaves the chain; of a year that ended more than a year ago, a reason does for what documents do not tell",
    then: "the state, with the step on record; DOWNGRADED opens a nomination for the lower title in the state from which it was lowered",
    errors: [
      "DUPLICATE",
      "REASON_NEEDED",
      "REQUIREMENT_MISSING",
      "SAME_PERSON",
      "TITLE_NOT_USABLE",
      "WRONG_STATE",
    ],
  },
  input: () => MoveNominationsInput,
  payload: payload<AwardsContext>(
    "MoveNominationsPayload",
    "What came of moving nominations (kết quả chuyển bước).",
    {
      lowered: {
        type: () => [NominationType],
        description: "Those opened for a lower title (đề nghị mở cho hình thức thấp hơn).",
        isList: true,
        load: (codes: readonly string[], { loaders }) => loaders.nominations.byCode.loadMany(codes),
      },
      nominations: {
        type: () => [NominationType],
        description: "The nominations (đề nghị xét tặng), in the order in which they are named.",
        isList: true,
        load: (codes: readonly string[], { loaders }) => loaders.nominations.byCode.loadMany(codes),
      },
    },
  ),
  read: nominationsToMove,
  actionFor: ({ to }) =>
    nominationSteps.find((step) => step.to === to && step.who !== null)?.who ?? "moveNominations",
  places: ({ nominations }) =>
    nominations.length === 0
      ? "any sector"
      : nominations.map(({ on, nominee }) => ({
          lies: subjectIn(on.record.sector, {
            cluster: clusterOfSeason((on.row as NominationRow).seasonId),
            unit: nominee.units[0] ?? null,
          }),
        })),
  decide,
  current: ({ nominations }) => ({ nominations: nominations.map(({ id }) => id.slice(id.indexOf(":") + 1)) }),
});

function decide(
  { nominations, lowerTitle }: NominationsKnown,
  input: MoveNominationsInput,
  given: Given,
): Decision {
  const { to, on, lowerTitleCode, write } = input;
  const result = { nominations: nominations.map((one) => one.on.code) };
  const conflicts = conflictsOf(nominations);
  if (conflicts.length > 0) return { changes: [], reasons: conflicts, result };
  const reason = reasonGiven(write);
  const moves = nominations.map((nomination) => moveOf(nomination, input, given));
  const reasons = [
    ...(nominations.length === 0
      ? [{ code: "REQUIRED", at: ["input", "nominations"], text: texts.nobodyNamed }]
      : []),
    ...reasonsAgainstSaying(moves, input),
    ...reasonsAgainstLowerTitle(input, lowerTitle),
    ...moves.flatMap((move) => move.reasons),
    ...(to === "DOWNGRADED" && lowerTitle
      ? nominations.flatMap((one) => reasonsAgainstLowering(one, lowerTitle))
      : []),
  ];
  const warnings = moves.flatMap((move) => move.warnings);
  if (reasons.length > 0) return { changes: [], reasons, warnings, result };
  const step = { on, reason, given };
  const lowered = lowerTitleCode == null ? [] : nominations;
  const opened = lowered.map((one) =>
    openedFor({ ...one.on, code: given.newCode(one.on.code) }, one.on, lowerTitleCode ?? ""),
  );
  return {
    changes: [
      ...nominations.flatMap((one) =>
        stepOf(one.on, to as NominationStep["to"], {
          ...step,
          places: { at: one.at, fields: { state: toPath } },
        }),
      ),
      ...opened.flatMap((one, index): readonly RecordChange[] => {
        const places = { at: lowered[index]?.at ?? [], fields: { title: lowerTitlePath } };
        return [added(nominationRecords, one.record, places), firstStepOf(one, { ...step, places })];
      }),
    ],
    warnings,
    result: { ...result, lowered: opened.map(({ code }) => code) },
  };
}

interface Move {
  readonly step: NominationStep | undefined;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Warning[];
}

/** Whether a nomination can take a step, by what is on record of it. */
function moveOf(nomination: NominationToMove, { to, on, write }: MoveNominationsInput, given: Given): Move {
  const { facts, at } = nomination;
  const step = nominationStepBetween(facts.state, to);
  if (step?.by !== "moveNominations")
    return { step: undefined, reasons: [noStep(facts.state, to, step, [...at, "id"])], warnings: [] };
  const lacking = missingForStep(step, facts);
  const gone = lacking.filter((need) => mayGoWithout(need, facts, reasonGiven(write), given.today));
  const reasons = [
    ...reasonsAgainstMover(nomination, step, given),
    ...reasonsAgainstDay(nomination, on),
    ...missing(
      lacking.filter((need) => !gone.includes(need)),
      nomination,
      given.today,
    ),
  ];
  const warnings = gone.map(({ text }) => ({
    ...{ code: "DATA_MISSING", at: [...at, "id"] },
    text: texts.gone({ what: text }),
  }));
  return { step, reasons, warnings };
}

function noStep(from: string, to: string, step: NominationStep | undefined, at: InputPath): Reason {
  const [told, wanted] = [nameOfNominationState(from), nameOfNominationState(to)];
  if (from === to) return { code: "WRONG_STATE", at, text: texts.already({ state: told }) };
  const text = step
    ? texts.otherMutation({ to: wanted, mutation: step.by })
    : texts.noStep({ from: told, to: wanted });
  return { code: "WRONG_STATE", at, text };
}

function reasonsAgainstMover(
  { submittedBy, at }: Pick<NominationToMove, "submittedBy" | "at">,
  { to }: Pick<NominationStep, "to">,
  { principal }: Pick<Given, "principal">,
): readonly Reason[] {
  if (to !== "APPRAISED") return [];
  const isApart = submittedBy.every((by) => isSeparate(principal, "moveNominationsFurther", { by, of: {} }));
  return isApart ? [] : [{ code: "SAME_PERSON", at: [...at, "id"], text: texts.samePerson }];
}

function reasonsAgainstDay(
  { lastStepOn }: Pick<NominationToMove, "lastStepOn">,
  on: string,
): readonly Reason[] {
  if (lastStepOn === null || lastStepOn <= on) return [];
  const text = texts.beforeLastStep({ day: toldDay(lastStepOn) });
  return [{ code: "INVALID_VALUE", at: ["input", "on"], text }];
}

function missing(
  needs: readonly NominationNeed[],
  { facts, at }: Pick<NominationToMove, "facts" | "at">,
  today: string,
): readonly Reason[] {
  if (needs.length === 0) return [];
  const what = joined(
    needs.map(({ text }) => text),
    { en: "; ", vi: "; " },
  );
  const wouldDo = needs.every((need) => mayGoWithout(need, facts, "…", today));
  const text = (wouldDo ? texts.missingOrReason : texts.missing)({ what });
  const told = needs.map((need) => ({ code: need.code, text: need.text }));
  return [{ code: "REQUIREMENT_MISSING", at: [...at, "id"], text, missing: told }];
}

/** What has to be said and is not: once for all that move. */
function reasonsAgainstSaying(
  moves: readonly Pick<Move, "step">[],
  { write }: Pick<MoveNominationsInput, "write">,
): readonly Reason[] {
  const asks = moves.flatMap(({ step }) => step?.asks ?? [])[0];
  if (asks === undefined || reasonGiven(write) !== null) return [];
  return [reasonNeeded(asks === "opinion" ? texts.sayOpinion : texts.sayWhy)];
}

function reasonsAgainstLowerTitle(
  { to, lowerTitleCode }: Pick<MoveNominationsInput, "to" | "lowerTitleCode">,
  lowerTitle: TitleOnRecord | undefined,
): readonly Reason[] {
  const at = lowerTitlePath;
  if (to !== "DOWNGRADED")
    return lowerTitleCode == null ? [] : [{ code: "INVALID_VALUE", at, text: texts.noLowerTitle }];
  if (lowerTitleCode == null) return [{ code: "REQUIRED", at, text: texts.lowerTitleNeeded }];
  return lowerTitle ? [] : [{ code: "NOT_FOUND", at, text: ofMutations.notFound }];
}

function reasonsAgainstLowering(
  { on: { record }, nominee, title, nominatedFor }: NominationToMove,
  lowerTitle: TitleOnRecord,
): readonly Reason[] {
  const at = lowerTitlePath;
  const { unit } = nominee;
  const isLower = title !== undefined && isLowerThan(lowerTitle.record, title.record);
  if (!isLower) return [{ code: "TITLE_NOT_USABLE", at, text: texts.notLower }];
  if (nominatedFor.includes(lowerTitle.code))
    return [{ code: "TITLE_NOT_USABLE", at, text: texts.nominatedBefore }];
  const recipient = { id: "", at, unit, person: unit === null ? "" : null, units: [] };
  return reasonsAgainstTitle({ recipient, title: lowerTitle, at }, record).map((one) => ({ ...one, at }));
}

/** The nomination for a lower title in the place of another, without the vote, which was on the higher one. */
function openedFor(
  { code }: Pick<NominationOnRecord, "code">,
  { code: loweredFrom, record }: Pick<NominationOnRecord, "code" | "record">,
  title: string,
): Pick<NominationOnRecord, "code" | "record"> {
  const noVote = {
    ...{ heldOn: null, secret: null, eligibleVoters: null, votesFor: null },
    ...{ votesAgainst: null, passed: null, method: null },
  };
  return { code, record: { ...record, ...noVote, code, title, loweredFrom, despite: null, steps: 1 } };
}
