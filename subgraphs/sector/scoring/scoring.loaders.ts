import { manyByKey, oneByKey } from "../../../platform/graphql/loaders/loaders";
import type { ScorecardStore } from "./scorecard.store";
import type { ScoringStore } from "./scoring.store";

export function scoringLoaders(store: ScoringStore) {
  return {
    schemeByCode: oneByKey(
      (codes: readonly string[]) => store.schemesByCodes(codes),
      (scheme) => scheme.code,
    ),
    schemesOfYear: manyByKey(
      (years: readonly number[]) => store.schemesByYears(years),
      (scheme) => scheme.year,
    ),
    criterionByCode: oneByKey(
      (codes: readonly string[]) => store.criteriaByCodes(codes),
      (criterion) => criterion.code,
    ),
    criteriaOf: manyByKey(
      (codes: readonly string[]) => store.criteriaBySchemes(codes),
      (criterion) => criterion.schemeCode,
    ),
  };
}

export function scorecardLoaders(store: ScorecardStore) {
  return {
    ofSeason: manyByKey(
      (codes: readonly string[]) => store.bySeasons(codes),
      (card) => card.seasonCode,
    ),
    scoresOf: manyByKey(
      (codes: readonly string[]) => store.scoresByCards(codes),
      (score) => score.scorecardCode,
    ),
    totalsOf: oneByKey(
      (codes: readonly string[]) => store.totalsByCards(codes),
      (totals) => totals.scorecardCode,
    ),
    filesOf: manyByKey(
      (codes: readonly string[]) => store.filesByScores(codes),
      (file) => file.scoreCode,
    ),
  };
}
