import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import { Refused, together, type Reason } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { mayLearn } from "../../access-policy";
import { codeOf } from "../../mutations/ids";
import { placeOfCard } from "../access/sector-protection";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import type { SeasonOnRecord } from "../mutations/season-to-write";
import { unitToWrite, type UnitOnRecord } from "../mutations/units-to-write";
import { membershipRecords, seasonRecords } from "../seasons/season.records";
import { scoreFileRecords, scorecardRecords, scoreRecords } from "./scorecard.records";
import { ScorecardType } from "./scorecard.type";
import { texts } from "./scoring-mutations.texts";
import { schemeFor } from "./scoring-rules";
import { scoringCriterionRecords, scoringSchemeRecords } from "./scoring.records";

type ScorecardOnRecord = OnRecord<RecordOfKind<typeof scorecardRecords>>;
export type ScoreOnRecord = OnRecord<RecordOfKind<typeof scoreRecords>>;
export type ScoreFileOnRecord = OnRecord<RecordOfKind<typeof scoreFileRecords>>;
type CriterionOnRecord = OnRecord<RecordOfKind<typeof scoringCriterionRecords>>;

/** A unit's points of a season, with what they turn on. */
export interface CardToWrite {
  readonly season: SeasonOnRecord;
  readonly unit: UnitOnRecord;
  /** The unit as a member of the season; null where it is none. */
  readonly member: OnRecord<RecordOfKind<typeof membershipRecords>> | null;
  readonly card: ScorecardOnRecord | null;
  readonly scores: readonly ScoreOnRecord[];
  readonly files: readonly ScoreFileOnRecord[];
  /** The table for the unit's kind and the season's year; null where there is none. */
  readonly scheme: OnRecord<RecordOfKind<typeof scoringSchemeRecords>> | null;
  /** The lines of that table. */
  readonly criteria: readonly CriterionOnRecord[];
}

interface InputOfCard {
  readonly seasonId: string;
  readonly unitId: string;
}

/** The states of a season in which its members are scored. */
const scoringStates: readonly string[] = ["UNDER_WAY", "SCORING"];

/**
 * Reads the points that an input names by season and unit.
 * @throws Refused NOT_FOUND where there is no such season or unit
 */
export async function cardToWrite(
  { seasonId, unitId }: InputOfCard,
  records: RecordsToWrite,
  sector: SectorDefinition,
): Promise<CardToWrite> {
  const { season, unit } = await together({
    season: seasonOf(seasonId, records, sector),
    unit: unitOf(unitId, records, sector),
  });
  const memberships = await records.having(membershipRecords, "unit", [unit.code]);
  const member = memberships.find(({ record }) => record.season === season.code) ?? null;
  const card = member && (await records.find(scorecardRecords, member.code));
  const scores = card ? await records.having(scoreRecords, "scorecard", [card.code]) : [];
  const { year } = season.record;
  const schemes = await records.having(scoringSchemeRecords, "year", [year]);
  const found = schemeFor(
    { year, unitKind: unit.record.kind },
    schemes.map(({ record }) => record),
  );
  const scheme = schemes.find(({ record }) => record === found) ?? null;
  return {
    season,
    unit,
    member,
    card,
    scores,
    files: await records.having(
      scoreFileRecords,
      "score",
      scores.map(({ code }) => code),
    ),
    scheme,
    criteria: scheme ? await records.having(scoringCriterionRecords, "scheme", [scheme.code]) : [],
  };
}

async function seasonOf(
  id: string,
  records: RecordsToWrite,
  { prefix }: SectorDefinition,
): Promise<SeasonOnRecord> {
  const at = ["input", "seasonId"];
  const season = await records.find(seasonRecords, codeOf(`${prefix}ClusterSeason`, id, at));
  if (!season) throw new Refused([{ code: "NOT_FOUND", at, text: ofMutations.notFound }]);
  return season;
}

async function unitOf(id: string, records: RecordsToWrite, sector: SectorDefinition): Promise<UnitOnRecord> {
  const at = ["input", "unitId"];
  const unit = await unitToWrite(id, records, sector, at);
  if (!unit) throw new Refused([{ code: "NOT_FOUND", at, text: ofMutations.notFound }]);
  return unit;
}

/** Why a season has no points to be given, or reviewed: it is before them, or its members are ranked by them. */
export function reasonsAgainstSeason({
  record: { state },
}: {
  readonly record: { readonly state: string };
}): readonly Reason[] {
  return scoringStates.includes(state)
    ? []
    : [{ code: "WRONG_STATE", at: ["input", "seasonId"], text: texts.notScored }];
}

/** Why a card is not written on: it was changed since it was read. */
export function reasonsAgainstVersion(
  card: { readonly version: number } | null,
  version: number | null | undefined,
): readonly Reason[] {
  const at = ["input", "version"];
  if (card === null) return version == null ? [] : [{ code: "CONFLICT", at, text: texts.noCardYet }];
  if (card.version === version) return [];
  const { version: currentVersion } = card;
  return [{ code: "CONFLICT", at, text: ofMutations.conflict({ version: currentVersion }), currentVersion }];
}

/** A card by what its input names; an input may name one that is not there. */
export interface KeptCard {
  readonly season: string;
  readonly unit: string;
}

export function keptCard({ seasonId, unitId }: InputOfCard): KeptCard {
  const codeIn = (id: string) => id.slice(id.indexOf(":") + 1);
  return { season: codeIn(seasonId), unit: codeIn(unitId) };
}

/** The field of payloads that shows a card, to whoever may learn its points. */
export const scorecardField = {
  type: () => ScorecardType,
  description: "The scorecard (phiếu chấm điểm).",
  load: async ({ season, unit }: KeptCard, { loaders, access, sector }: SectorContext) => {
    const cards = await loaders.scorecards.ofSeason.load(season);
    const card = cards.find(({ unitCode }) => unitCode === unit);
    return card && mayLearn.points(access.principal, placeOfCard(card, sector)) ? card : null;
  },
};
