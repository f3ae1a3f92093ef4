import type { Decision, Given } from "../../../platform/mutations/mutation";
import { added, changed, removed, type RecordChange } from "../../../platform/mutations/record-change";
import type { InputPath, Reason } from "../../../platform/mutations/reason";
import { subjectIn } from "../../access-policy";
import type { FileInput } from "../../files/file.input";
import { reasonsAgainstFiles } from "../../files/files-named";
import { payload } from "../../mutations/payload";
import type { SectorContext } from "../context";
import { sectorMutation } from "../mutations/sector-mutation";
import {
  cardToWrite,
  keptCard,
  reasonsAgainstSeason,
  reasonsAgainstVersion,
  scorecardField,
  type CardToWrite,
  type ScoreFileOnRecord,
} from "./card-to-write";
import { scoreFileRecords, scorecardRecords, scoreRecords } from "./scorecard.records";
import { texts } from "./scoring-mutations.texts";
import { isPoints, scoredCriteria, type CriterionFacts } from "./scoring-rules";
import { SubmitSelfScoreInput, type ScoreInput } from "./submit-self-score.input";

/** The states in which a card is still the unit's. */
const ownStates: readonly string[] = ["DRAFT", "RETURNED"];

export const submitSelfScore = sectorMutation<SubmitSelfScoreInput, CardToWrite>({
  name: ["submit", "SelfScore"],
  action: "submitSelfScore",
  says: {
    does: "Keeps a unit's own points, and sends them to the review (tự chấm điểm).",
    rolesNote: "for the own unit only",
    needs:
      "a season in UNDER_WAY or SCORING; a table for the unit's kind; each criterion without parts scored at most once and within its points, and all of them when it is final, with a file where the table asks for evidence; a card that does not wait for the review and is not reviewed",
    then: "DRAFT, or SUBMITTED when final; the points and files are those given now, in place of those before",
    errors: ["DUPLICATE", "NOT_A_MEMBER", "REQUIREMENT_MISSING", "WRONG_STATE"],
  },
  input: () => SubmitSelfScoreInput,
  payload: payload<SectorContext>(
    "SubmitSelfScorePayload",
    "What came of scoring oneself (kết quả tự chấm điểm).",
    { scorecard: scorecardField },
  ),
  read: cardToWrite,
  subjects: ({ unit }, _input, { code }) => [subjectIn(code, { unit: unit.code })],
  current: (input) => ({ scorecard: keptCard(input) }),
  decide,
});

function decide(known: CardToWrite, input: SubmitSelfScoreInput, given: Given): Decision {
  const { season, member, card, scheme } = known;
  const result = { scorecard: keptCard(input) };
  const reasons = [
    ...reasonsAgainstSeason(season),
    ...reasonsAgainstUnit(known),
    ...reasonsAgainstCard(card, input.version),
  ];
  if (!member || !scheme) return { changes: [], reasons, result };
  const lines = factsOf(known);
  reasons.push(...reasonsAgainstScores(lines, input), ...reasonsAgainstEvidence(known, input));
  const at = ["input"];
  const fields = { code: [...at, "unitId"], member: [...at, "unitId"], scheme: [...at, "unitId"] };
  const values = {
    scheme: scheme.code,
    state: input.final ? "SUBMITTED" : "DRAFT",
    submittedBy: input.final ? given.principal.id : null,
    submittedOn: input.final ? given.today : null,
    reviewedBy: null,
    reviewedOn: null,
    // What the review said stays before the unit's eyes until it sends the card again.
    ...(input.final && { returnReason: null }),
  };
  const change = card
    ? { ...changed(card, values, { at, fields }), isTouched: true as const }
    : added(scorecardRecords, { code: member.code, member: member.code, ...values }, { at, fields });
  return { changes: [change, ...scoresToWrite(known, member.code, scheme.code, input)], reasons, result };
}

/** The lines of a table as its rules have them. */
function factsOf({ criteria, scheme }: Pick<CardToWrite, "criteria" | "scheme">): readonly CriterionFacts[] {
  return criteria.map(({ record: { criterionCode, parent, maxPoints } }) => ({
    code: criterionCode,
    parentCode: parent?.slice((scheme?.code.length ?? 0) + 1) ?? null,
    maxPoints,
  }));
}

/** Why a unit has nothing to score itself by. */
function reasonsAgainstUnit({ member, scheme, unit }: CardToWrite): readonly Reason[] {
  const at = ["input", "unitId"];
  return [
    ...(member ? [] : [{ code: "NOT_A_MEMBER", at, text: texts.noMember }]),
    ...(scheme
      ? []
      : [
          {
            code: "REQUIREMENT_MISSING",
            at,
            text: texts.noScheme,
            missing: [{ code: "SCORING_SCHEME", text: texts.schemeNeeded({ kind: unit.record.kind }) }],
          },
        ]),
  ];
}

/** Why a card cannot be sent as it was read. */
function reasonsAgainstCard(
  card: { readonly version: number; readonly record: { readonly state: string } } | null,
  version: number | null | undefined,
): readonly Reason[] {
  const conflict = reasonsAgainstVersion(card, version);
  if (conflict.length > 0 || card === null || ownStates.includes(card.record.state)) return conflict;
  return [{ code: "WRONG_STATE", at: ["input", "unitId"], text: texts.notTheUnits }];
}

/** Why points cannot be a unit's own by a table; that they are within a criterion's is checked with their records. */
export function reasonsAgainstScores(
  lines: readonly CriterionFacts[],
  { scores, final }: Pick<SubmitSelfScoreInput, "scores" | "final">,
): readonly Reason[] {
  const scored = scoredCriteria(lines).map(({ code }) => code);
  const named = scores.map(({ criterionCode }) => criterionCode);
  const reasons = scores.flatMap(({ criterionCode, points, evidence }, index): readonly Reason[] => {
    const line = placeOf(index);
    const at = [...line, "criterionCode"];
    const told = { code: criterionCode };
    const of: Reason[] = [];
    if (named.indexOf(criterionCode) < index)
      of.push({ code: "DUPLICATE", at, text: texts.criterionTwice(told) });
    else if (!lines.some(({ code }) => code === criterionCode))
      of.push({ code: "NOT_FOUND", at, text: texts.noCriterion(told) });
    else if (!scored.includes(criterionCode))
      of.push({ code: "INVALID_VALUE", at, text: texts.hasParts(told) });
    if (!isPoints(points)) of.push({ code: "INVALID_VALUE", at: [...line, "points"], text: texts.twoDigits });
    return [...of, ...reasonsAgainstFiles(evidence, [...line, "evidence"])];
  });
  const open = scored.filter((code) => !named.includes(code));
  if (!final || open.length === 0) return reasons;
  const missing = [{ code: "CRITERIA_SCORED", text: texts.openCriteria({ codes: open.join(", ") }) }];
  const at = ["input", "scores"];
  return [...reasons, { code: "REQUIREMENT_MISSING", at, text: texts.notAllScored, missing }];
}

/** Why points that are sent to the review are not shown as their table asks. */
function reasonsAgainstEvidence(
  { criteria }: Pick<CardToWrite, "criteria">,
  { scores, final }: Pick<SubmitSelfScoreInput, "scores" | "final">,
): readonly Reason[] {
  if (!final) return [];
  const asking = criteria.filter(({ record }) => record.evidenceNeeded);
  const asked = new Set(asking.map(({ record }) => record.criterionCode));
  return scores.flatMap(({ criterionCode: code, evidence }, index): readonly Reason[] => {
    if (!asked.has(code) || evidence.length > 0) return [];
    const missing = [{ code: "EVIDENCE", text: texts.evidenceOf({ code }) }];
    const at = [...placeOf(index), "evidence"];
    return [{ code: "REQUIREMENT_MISSING", at, text: texts.evidenceNeeded, missing }];
  });
}

/** The points and files in place of those that are there. */
function scoresToWrite(
  known: CardToWrite,
  card: string,
  scheme: string,
  { scores, final }: SubmitSelfScoreInput,
): readonly RecordChange[] {
  const lines = new Set(scoredCriteria(factsOf(known)).map(({ code }) => code));
  const kept = new Set<string>();
  const changes = scores.flatMap((score, index): readonly RecordChange[] => {
    const code = `${card}-${score.criterionCode}`;
    // What is in no table, or is there twice, is told of already.
    if (!lines.has(score.criterionCode) || kept.has(code)) return [];
    kept.add(code);
    const place = placeOf(index);
    const criterion = [...place, "criterionCode"];
    const at = { at: place, fields: { code: criterion, criterion, selfPoints: [...place, "points"] } };
    const values = {
      criterion: `${scheme}-${score.criterionCode}`,
      selfPoints: score.points,
      reviewedPoints: null,
      note: score.note ?? null,
    };
    const was = known.scores.find((one) => one.code === code);
    const change = was
      ? changed(was, { ...values, ...(final && { reviewNote: null }) }, at)
      : added(scoreRecords, { code, scorecard: card, ...values }, at);
    return [change, ...filesToWrite(code, score, known.files, place)];
  });
  const gone = known.scores.filter(({ code }) => !kept.has(code)).map(({ code }) => code);
  const at = { at: ["input", "scores"] };
  return [
    ...changes,
    ...known.scores.filter(({ code }) => gone.includes(code)).map((was) => removed(was, at)),
    ...known.files.filter(({ record }) => gone.includes(record.score)).map((was) => removed(was, at)),
  ];
}

function filesToWrite(
  score: string,
  { evidence }: Pick<ScoreInput, "evidence">,
  files: readonly ScoreFileOnRecord[],
  place: InputPath,
): readonly RecordChange[] {
  const before = files.filter(({ record }) => record.score === score);
  const codes = evidence.map((_, index) => `${score}-f${index + 1}`);
  const written = evidence.map(({ name, mediaType, bytes, sha256 }: FileInput, index) => {
    const code = codes[index] ?? "";
    const values = { name, mediaType, bytes, sha256: sha256.toLowerCase() };
    const at = { at: [...place, "evidence", String(index)] };
    const was = before.find((one) => one.code === code);
    return was ? changed(was, values, at) : added(scoreFileRecords, { code, score, ...values }, at);
  });
  const gone = before.filter(({ code }) => !codes.includes(code));
  return [...written, ...gone.map((was) => removed(was, { at: [...place, "evidence"] }))];
}

function placeOf(index: number): InputPath {
  return ["input", "scores", String(index)];
}
