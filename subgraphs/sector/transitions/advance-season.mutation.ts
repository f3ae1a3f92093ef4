import { reasonGiven, reasonNeeded } from "../../../platform/mutations/reason-given";
import { GraphError } from "../../../platform/errors/graph-error";
import { added, changed, type RecordChange } from "../../../platform/mutations/record-change";
import type { WriteInput } from "../../../platform/mutations/mutation";
import type { Reason, Warning } from "../../../platform/mutations/reason";
import { joined } from "../../../platform/languages/language";
import { payload } from "../../mutations/payload";
import type { SectorContext } from "../context";
import { seasonSubject, seasonToWrite, type SeasonOnRecord } from "../mutations/season-to-write";
import { sectorMutation } from "../mutations/sector-mutation";
import { isWithinSeason } from "../seasons/season-days";
import { seasonField } from "../seasons/season.payload";
import { AdvanceSeasonInput } from "./advance-season.input";
import { ballotsIn } from "./ballots";
import { seasonToMove, type ScoredMember, type SeasonToMove } from "./facts-to-write";
import { ranksOf } from "./ranking";
import { isEnteredAfterwards, signaturesOf, type BallotFacts, type SeasonFacts } from "./season-facts";
import type { SeasonNeed } from "./season-needs";
import { asksAwards, missingFor, seasonSteps, stepBetween, type SeasonStep } from "./season-steps";
import { seasonStepRecords, stepCode } from "./season-step.records";
import { nameOfState } from "./state-names";
import { texts } from "./transitions.texts";

/** Votes, or why they are not known; undefined where no step to the state turns on them. */
type Votes = BallotFacts | GraphError | undefined;

const toPath = ["input", "to"];

export const advanceSeason = sectorMutation<AdvanceSeasonInput, SeasonToMove, Votes>({
  name: ["advance", "Season"],
  action: "advanceSeason",
  says: {
    does: "Moves a season to a state (chuyển bước); the states and what each needs are in `transitions`.",
    rolesNote: "cluster-head for steps up to SCORING; back only sector-officer",
    needs:
      "what `transitions` lists: a movement for LAUNCHED, a signed pledge for PLEDGED, a summary conference and, where there is a scoring table, reviewed scorecards of all members for CONFERENCE, a closed vote (asked of awards) for BALLOT, leaders of the next season or a handover for CLOSED; of a year that ended more than a year ago, a reason does for what documents do not tell",
    then: "the state; entering CONFERENCE ranks the members by reviewed points, ties share a rank",
    errors: ["OUTSIDE_PERIOD", "REASON_NEEDED", "REQUIREMENT_MISSING", "WRONG_STATE"],
  },
  input: () => AdvanceSeasonInput,
  payload: payload<SectorContext>(
    "AdvanceSeasonPayload",
    "What came of moving a season on (kết quả chuyển bước).",
    { season: seasonField },
  ),
  async ask({ season, to }, sector, owners, scope) {
    if (!seasonSteps.some((step) => step.to === to && asksAwards(step))) return undefined;
    try {
      return (await ballotsIn([season.id], sector, owners, scope))[0];
    } catch (error) {
      // Some steps to the state do without: whether this one does is known when the season is read.
      if (error instanceof GraphError) return error;
      throw error;
    }
  },
  read: async (input, records, sector) =>
    seasonToMove(await seasonToWrite(input.season, records, sector), records),
  subjects: ({ season }, _input, sector) => [seasonSubject(season, sector)],
  actionFor: ({ to }, { facts }) => stepBetween(facts.state, to)?.who ?? "advanceSeason",
  current: ({ season: { id } }) => ({ season: id.slice(id.indexOf(":") + 1) }),
  decide({ season, members, facts, stepsTaken }, { to, on, write }, { asked, today }) {
    const result = { season: season.code };
    const step = stepBetween(facts.state, to);
    if (!step) return { changes: [], reasons: [noStep(facts.state, to)], result };
    if (asked instanceof GraphError && asksAwards(step)) throw asked;
    const known = { ...facts, ballots: asked instanceof GraphError ? null : (asked ?? null) };
    const lacking = missingFor(step, known, on);
    const gone = lacking.filter((need) => mayGoWithout(need, known, write, today));
    const at = { at: ["input", "season"], fields: { state: toPath } };
    return {
      changes: [
        changed(season, { state: to }, at),
        stepTaken(season, step, { ordinal: stepsTaken + 1, on, write }),
        ...ranksThatChange(step, members),
      ],
      reasons: [
        ...reasonsAgainstDay(step, facts, on),
        ...(step.isBack && reasonGiven(write) === null ? [reasonNeeded(texts.reasonToGoBack)] : []),
        ...missing(
          lacking.filter((need) => !gone.includes(need)),
          known,
          today,
        ),
      ],
      warnings: [...gone.map(wentWithout), ...(step.isBack ? [] : warningsOfPledge(step, facts))],
      result,
    };
  },
});

/** The record of a step with its day. */
function stepTaken(
  { code: season }: Pick<SeasonOnRecord, "code">,
  { from, to }: Pick<SeasonStep, "from" | "to">,
  { ordinal, on, write }: { readonly ordinal: number } & Pick<AdvanceSeasonInput, "on" | "write">,
): RecordChange {
  const step = {
    code: stepCode(season, ordinal),
    season,
    ordinal,
    fromState: from,
    toState: to,
    takenOn: on,
  };
  const fields = { takenOn: ["input", "on"], reason: ["input", "write", "reason"] };
  return added(
    seasonStepRecords,
    { ...step, reason: reasonGiven(write) },
    { at: ["input", "season"], fields },
  );
}

/** Whether a season may move without something that a step needs. */
export function mayGoWithout(
  { without }: Pick<SeasonNeed, "without">,
  facts: Pick<SeasonFacts, "endsOn" | "year">,
  write: Pick<WriteInput, "reason">,
  today: string,
): boolean {
  if (without === "never" || reasonGiven(write) === null) return false;
  return without === "with a reason" || isEnteredAfterwards(facts, today);
}

/** Why a step cannot be taken on a day. */
export function reasonsAgainstDay(
  { mayFollow }: Pick<SeasonStep, "mayFollow">,
  { startsOn, endsOn }: Pick<SeasonFacts, "startsOn" | "endsOn">,
  on: string,
): readonly Reason[] {
  if (isWithinSeason(on, { startsOn, endsOn: mayFollow ? null : endsOn })) return [];
  const text = mayFollow
    ? texts.beforeSeason({ startsOn: startsOn ?? "…" })
    : texts.outsideSeason({ startsOn: startsOn ?? "…", endsOn: endsOn ?? "…" });
  return [{ code: "OUTSIDE_PERIOD", at: ["input", "on"], text }];
}

/** Members are ranked when the year is summed up; when a season goes back from there, ranks are taken back. */
export function ranksThatChange(
  { from, to, isBack }: Pick<SeasonStep, "from" | "to" | "isBack">,
  members: readonly ScoredMember[],
): readonly RecordChange[] {
  const at = { at: toPath };
  if (isBack)
    return from === "CONFERENCE"
      ? members.map(({ membership, hasCard }) =>
          changed(membership, { rank: null, ...(hasCard && { score: null }) }, at),
        )
      : [];
  if (to !== "CONFERENCE") return [];
  const points = new Map(
    members.flatMap(({ membership, points: own }) => (own === null ? [] : [[membership.code, own] as const])),
  );
  // Where nobody has points, ranks that are on record are from a source.
  if (points.size === 0) return [];
  const ranks = ranksOf(points);
  return members.map(({ membership, points: score }) =>
    changed(membership, { rank: ranks.get(membership.code) ?? null, score }, at),
  );
}

function noStep(from: string, to: string): Reason {
  const text =
    from === to
      ? texts.already({ state: nameOfState(from) })
      : texts.noStep({ from: nameOfState(from), to: nameOfState(to) });
  return { code: "WRONG_STATE", at: toPath, text };
}

function missing(needs: readonly SeasonNeed[], facts: SeasonFacts, today: string): readonly Reason[] {
  if (needs.length === 0) return [];
  const what = joined(
    needs.map(({ text }) => text),
    { en: "; ", vi: "; " },
  );
  const wouldDo = needs.every((need) => mayGoWithout(need, facts, { reason: "…" }, today));
  const text = (wouldDo ? texts.missingOrReason : texts.missing)({ what });
  const told = needs.map((need) => ({ code: need.code, text: need.text }));
  return [{ code: "REQUIREMENT_MISSING", at: toPath, text, missing: told }];
}

function wentWithout({ text }: SeasonNeed): Warning {
  return { code: "DATA_MISSING", at: toPath, text: texts.gone({ what: text }) };
}

function warningsOfPledge({ to }: SeasonStep, facts: SeasonFacts): readonly Warning[] {
  const [signed, members] = [signaturesOf(facts), facts.members.length];
  if (to !== "PLEDGED" || signed === 0 || signed >= members) return [];
  return [{ code: "COUNT_MISMATCH", at: toPath, text: texts.notAllSigned({ signed, members }) }];
}
