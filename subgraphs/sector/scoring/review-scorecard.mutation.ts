import { reasonGiven, reasonNeeded } from "../../../platform/mutations/reason-given";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import { writePath, type Decision, type Given } from "../../../platform/mutations/mutation";
import { changed } from "../../../platform/mutations/record-change";
import type { InputPath, Reason } from "../../../platform/mutations/reason";
import { subjectIn, type SectorSubject } from "../../access-policy";
import { payload } from "../../mutations/payload";
import { isSeparate } from "../../write-policy";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import { seasonSubject } from "../mutations/season-to-write";
import { sectorMutation } from "../mutations/sector-mutation";
import {
  cardToWrite,
  keptCard,
  reasonsAgainstSeason,
  reasonsAgainstVersion,
  scorecardField,
  type CardToWrite,
  type ScoreOnRecord,
} from "./card-to-write";
import { ReviewScorecardInput } from "./review-scorecard.input";
import { texts } from "./scoring-mutations.texts";
import { isPoints } from "./scoring-rules";
import type { ScoreInput } from "./submit-self-score.input";

export const reviewScorecard = sectorMutation<ReviewScorecardInput, CardToWrite>({
  name: ["review", "Scorecard"],
  action: "reviewScorecard",
  says: {
    does: "Reviews a member's points (thẩm định điểm).",
    rolesNote:
      "not by whoever sent the card, nor by an officer of the unit, nor by the cluster's head where its unit leads the cluster",
    needs:
      "a season in UNDER_WAY or SCORING; a scorecard that was submitted; a note for each point that differs",
    then: "REVIEWED, where criteria that are not named keep the unit's own points; or RETURNED to the unit with the reason and the notes, and without reviewed points",
    errors: ["DUPLICATE", "REASON_NEEDED", "SAME_PERSON", "WRONG_STATE"],
  },
  input: () => ReviewScorecardInput,
  payload: payload<SectorContext>(
    "ReviewScorecardPayload",
    "What came of a review (kết quả thẩm định điểm).",
    { scorecard: scorecardField },
  ),
  read: cardToWrite,
  subjects: ({ season }, _input, sector) => [seasonSubject(season, sector)],
  current: (input) => ({ scorecard: keptCard(input) }),
  decide,
});

function decide(
  known: CardToWrite,
  input: ReviewScorecardInput,
  { principal, today }: Given,
  sector: SectorDefinition,
): Decision {
  const { season, card } = known;
  const { outcome, version, write } = input;
  const result = { scorecard: keptCard(input) };
  const unitId = ["input", "unitId"];
  if (!card) return { changes: [], reasons: [{ code: "NOT_FOUND", at: unitId, text: texts.noCard }], result };
  const conflict = reasonsAgainstVersion(card, version);
  if (conflict.length > 0) return { changes: [], reasons: conflict, result };
  if (card.record.state !== "SUBMITTED")
    return { changes: [], reasons: [{ code: "WRONG_STATE", at: unitId, text: texts.notSent }], result };
  const isReturned = outcome === "RETURN";
  const reason = reasonGiven(write);
  const reasons = [...reasonsAgainstSeason(season), ...reasonsAgainstReview(known, input)];
  const before = { by: card.record.submittedBy, of: placeOfUnit(known, sector) };
  if (!isSeparate(principal, "reviewScorecard", before))
    reasons.push({ code: "SAME_PERSON", at: unitId, text: texts.ownCard });
  if (isReturned && reason === null) reasons.push(reasonNeeded(texts.reasonToReturn));
  const values = {
    state: isReturned ? "RETURNED" : "REVIEWED",
    reviewedBy: principal.id,
    reviewedOn: today,
    returnReason: isReturned ? reason : null,
  };
  const at = {
    at: ["input"],
    fields: { returnReason: [...writePath, "reason"], state: ["input", "outcome"] },
  };
  // A card without its reason is told of already.
  const cards = isReturned && reason === null ? [] : [changed(card, values, at)];
  return { changes: [...cards, ...scoresToWrite(known, input)], reasons, result };
}

/** Where the unit lies that a card is of, and the cluster that it acts for where it leads it. */
function placeOfUnit({ member, season, unit }: CardToWrite, { code }: SectorDefinition): SectorSubject {
  const cluster = member?.record.role === "HEAD" ? season.record.cluster : null;
  return subjectIn(code, { unit: unit.code, cluster });
}

/** Why points cannot be what a review gives; that they are within a criterion's is checked with their records. */
function reasonsAgainstReview(
  { card, scores: own }: Pick<CardToWrite, "card" | "scores">,
  { scores }: Pick<ReviewScorecardInput, "scores">,
): readonly Reason[] {
  const named = scores.map(({ criterionCode }) => criterionCode);
  return scores.flatMap((score, index) => {
    const { criterionCode, points, evidence } = score;
    const line = placeOf(index);
    const at = [...line, "criterionCode"];
    const was = own.find(({ code }) => code === `${card?.code}-${criterionCode}`);
    const reasons: Reason[] = [];
    if (named.indexOf(criterionCode) < index)
      reasons.push({ code: "DUPLICATE", at, text: texts.criterionTwice({ code: criterionCode }) });
    else if (!was) reasons.push({ code: "NOT_FOUND", at, text: ofMutations.notFound });
    if (!isPoints(points))
      reasons.push({ code: "INVALID_VALUE", at: [...line, "points"], text: texts.twoDigits });
    if (was && was.record.selfPoints !== points && noteOf(score) === null)
      reasons.push({ code: "REASON_NEEDED", at: [...line, "note"], text: texts.whyOtherPoints });
    if (evidence.length > 0)
      reasons.push({ code: "INVALID_VALUE", at: [...line, "evidence"], text: texts.noFilesOfReview });
    return reasons;
  });
}

/** The points as the review leaves them: the unit's own where it names no others, and none on a card that is returned. */
function scoresToWrite({ scores: own }: CardToWrite, { scores, outcome }: ReviewScorecardInput) {
  return own.map((was: ScoreOnRecord) => {
    const index = scores.findIndex(
      ({ criterionCode }) => was.code === `${was.record.scorecard}-${criterionCode}`,
    );
    const score = scores[index];
    const line = score ? placeOf(index) : ["input", "scores"];
    const reviewedPoints = outcome === "CONFIRM" ? (score?.points ?? was.record.selfPoints) : null;
    const reviewNote = score ? noteOf(score) : null;
    const fields = { reviewedPoints: [...line, "points"], reviewNote: [...line, "note"] };
    return changed(was, { reviewedPoints, reviewNote }, { at: line, fields });
  });
}

function noteOf({ note }: Pick<ScoreInput, "note">): string | null {
  const told = note?.trim() ?? "";
  return told === "" ? null : told;
}

function placeOf(index: number): InputPath {
  return ["input", "scores", String(index)];
}
