import { descriptionOfValue, termsOf } from "../../../platform/graphql/described-enum";
import type { Decision, Given } from "../../../platform/mutations/mutation";
import { added } from "../../../platform/mutations/record-change";
import type { InputPath, Reason } from "../../../platform/mutations/reason";
import { subjectIn } from "../../access-policy";
import { citing, optionalCodeOf, orNull } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import { commonUnitKinds } from "../../unit-kind";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import { sectorMutation } from "../mutations/sector-mutation";
import { sectorRecords } from "../sectors/sector.records";
import { PublishScoringSchemeInput, type ScoringCriterionInput } from "./publish-scoring-scheme.input";
import { texts } from "./scoring-mutations.texts";
import { isPoints, kindsTwice, partsThatDiffer, type SchemeUse } from "./scoring-rules";
import { ScoringSchemeType } from "./scoring-scheme.type";
import { scoringCriterionRecords, scoringSchemeRecords } from "./scoring.records";

type CriterionLine = Pick<ScoringCriterionInput, "code" | "parentCode" | "maxPoints">;

export const publishScoringScheme = sectorMutation<PublishScoringSchemeInput, readonly SchemeUse[]>({
  name: ["publish", "ScoringScheme"],
  action: "publishScoringScheme",
  says: {
    does: "Publishes the scoring table of a year (ban hành bảng tiêu chí chấm điểm).",
    needs: "no table of the year for one of the kinds; parts that add up to their parent",
    then: "units of these kinds can score themselves",
    errors: ["ALREADY_EXISTS", "DUPLICATE"],
  },
  input: () => PublishScoringSchemeInput,
  payload: payload<SectorContext>(
    "PublishScoringSchemePayload",
    "What came of publishing a scoring table (kết quả ban hành bảng tiêu chí).",
    {
      scheme: {
        type: () => ScoringSchemeType,
        description: "The scoring table (bảng tiêu chí chấm điểm).",
        load: (code: string, { loaders }) => loaders.scoring.schemeByCode.load(code),
      },
    },
  ),
  async read({ year }, records, { code }) {
    // Nothing but this keeps two from publishing tables for one kind at once.
    await records.find(sectorRecords, code);
    const schemes = await records.having(scoringSchemeRecords, "year", [year]);
    return schemes.map(({ record }) => record);
  },
  subjects: (_known, _input, { code }) => [subjectIn(code)],
  decide,
});

function decide(
  others: readonly SchemeUse[],
  input: PublishScoringSchemeInput,
  { newCode }: Given,
  sector: SectorDefinition,
): Decision {
  const { criteria, name, year, write } = input;
  const unitKinds = [...new Set(input.unitKinds)];
  const reasons = [...reasonsAgainstKinds(input, others, sector), ...reasonsAgainstCriteria(criteria)];
  const code = newCode(`${sector.name}-${year}`);
  const at: InputPath = ["input"];
  const decision = orNull(() => optionalCodeOf("Decision", input.decisionId, [...at, "decisionId"]), reasons);
  const { cells, places } = citing(write);
  const scheme = added(
    scoringSchemeRecords,
    { code, sector: sector.code, name, year, unitKinds, decision, ...cells },
    { at, fields: { ...places, decision: [...at, "decisionId"] } },
  );
  const lines = criteria.flatMap((criterion, index) => {
    // What stands there twice is told of already.
    if (firstOf(criteria, criterion.code) < index) return [];
    const line = placeOf(index);
    const { parentCode = null, guidance = null, maxPoints } = criterion;
    const isKnown = parentCode !== null && standsBefore(criteria, parentCode, index);
    return [
      added(
        scoringCriterionRecords,
        {
          code: `${code}-${criterion.code}`,
          scheme: code,
          criterionCode: criterion.code,
          parent: isKnown ? `${code}-${parentCode}` : null,
          ordinal: index + 1,
          name: criterion.name,
          guidance,
          maxPoints,
          evidenceNeeded: criterion.evidenceNeeded,
        },
        {
          at: line,
          fields: { scheme: line, criterionCode: [...line, "code"], parent: [...line, "parentCode"] },
        },
      ),
    ];
  });
  return { changes: [scheme, ...lines], reasons, result: { scheme: code } };
}

/** Why a table cannot be for some kinds of unit. */
function reasonsAgainstKinds(
  { year, unitKinds }: SchemeUse,
  others: readonly SchemeUse[],
  sector: Pick<SectorDefinition, "unitKinds">,
): readonly Reason[] {
  const ofSector = [...commonUnitKinds, ...Object.keys(sector.unitKinds)];
  const taken = kindsTwice({ year, unitKinds }, others);
  return unitKinds.flatMap((kind, index): readonly Reason[] => {
    const at = ["input", "unitKinds", String(index)];
    if (unitKinds.indexOf(kind) < index) return [{ code: "DUPLICATE", at, text: texts.kindTwice }];
    const vietnamese = termsOf(descriptionOfValue("UnitKind", kind) ?? "")?.terms[0] ?? kind;
    const told = { kind: { en: kind, vi: vietnamese }, year };
    if (!ofSector.includes(kind)) return [{ code: "INVALID_VALUE", at, text: texts.kindOfSector(told) }];
    return taken.includes(kind) ? [{ code: "ALREADY_EXISTS", at, text: texts.kindHasScheme(told) }] : [];
  });
}

/** Why the lines of a table make none. */
export function reasonsAgainstCriteria(criteria: readonly CriterionLine[]): readonly Reason[] {
  if (criteria.length === 0) return [{ code: "REQUIRED", at: ["input", "criteria"], text: texts.noCriteria }];
  const once = criteria.filter(({ code }, index) => firstOf(criteria, code) === index);
  const differing = partsThatDiffer(
    once.map(({ code, parentCode = null, maxPoints }) => ({ code, parentCode, maxPoints })),
  );
  return criteria.flatMap(({ code, parentCode = null, maxPoints }, index): readonly Reason[] => {
    const line = placeOf(index);
    const reasons: Reason[] = [];
    if (firstOf(criteria, code) < index)
      reasons.push({ code: "DUPLICATE", at: [...line, "code"], text: texts.criterionTwice({ code }) });
    if (parentCode !== null && firstOf(criteria, parentCode) < 0)
      reasons.push({
        code: "NOT_FOUND",
        at: [...line, "parentCode"],
        text: texts.noCriterion({ code: parentCode }),
      });
    else if (parentCode !== null && !standsBefore(criteria, parentCode, index))
      reasons.push({ code: "INVALID_VALUE", at: [...line, "parentCode"], text: texts.parentFirst });
    if (!isPoints(maxPoints))
      reasons.push({ code: "INVALID_VALUE", at: [...line, "maxPoints"], text: texts.twoDigits });
    const parts = differing.find((one) => one.code === code && firstOf(criteria, code) === index);
    if (parts)
      reasons.push({
        code: "INVALID_VALUE",
        at: [...line, "maxPoints"],
        text: texts.partsDiffer({ points: maxPoints, ofParts: parts.ofParts }),
      });
    return reasons;
  });
}

/** Where a criterion first stands; below zero where it does not. */
function firstOf(criteria: readonly Pick<CriterionLine, "code">[], code: string): number {
  return criteria.findIndex((one) => one.code === code);
}

function standsBefore(criteria: readonly Pick<CriterionLine, "code">[], code: string, index: number) {
  const first = firstOf(criteria, code);
  return first >= 0 && first < index;
}

function placeOf(index: number): InputPath {
  return ["input", "criteria", String(index)];
}
