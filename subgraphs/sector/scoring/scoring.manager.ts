import { mayLearn } from "../../access-policy";
import { placeOfCard } from "../access/sector-protection";
import type { SectorContext, SectorLoaders } from "../context";
import type { SeasonRow } from "../seasons/season.entity";
import type { ScoreRow } from "./score.entity";
import type { ScorecardRow } from "./scorecard.entity";
import type { ScoringCriterionRow } from "./scoring-criterion.entity";
import type { ScoringSchemeRow } from "./scoring-scheme.entity";
import { inTableOrder, mostPoints } from "./scoring-rules";

/** The lines of a scoring table, parents before their parts. */
export async function criteriaOf(
  schemeCode: string,
  { scoring }: SectorLoaders,
): Promise<readonly ScoringCriterionRow[]> {
  const rows = await scoring.criteriaOf.load(schemeCode);
  // Here lines refer to each other by the codes of their records.
  const lines = rows.map((row) => ({
    code: row.code,
    parentCode: row.parentCode,
    maxPoints: row.maxPoints,
    row,
  }));
  return inTableOrder(lines).map(({ row }) => row);
}

/** The most that a scoring table gives in all. */
export async function mostOf({ code }: ScoringSchemeRow, { scoring }: SectorLoaders): Promise<number> {
  const rows = await scoring.criteriaOf.load(code);
  return mostPoints(rows.filter(({ parentCode }) => parentCode === null).map(({ maxPoints }) => maxPoints));
}

/** The scorecards of a season that somebody may be told of. */
export async function cardsFor(
  season: SeasonRow,
  { access, sector, loaders }: SectorContext,
): Promise<readonly ScorecardRow[]> {
  const cards = await loaders.scorecards.ofSeason.load(season.code);
  return cards.filter((card) => mayLearn.points(access.principal, placeOfCard(card, sector)));
}

/** The points on a card, in the order of its table. */
export async function scoresOf(card: ScorecardRow, loaders: SectorLoaders): Promise<readonly ScoreRow[]> {
  const [scores, criteria] = await Promise.all([
    loaders.scorecards.scoresOf.load(card.code),
    criteriaOf(card.schemeCode, loaders),
  ]);
  const places = new Map(criteria.map(({ code }, at) => [code, at]));
  const placeOf = ({ criterionCode }: ScoreRow) => places.get(criterionCode) ?? criteria.length;
  return [...scores].sort((one, other) => placeOf(one) - placeOf(other));
}
