import { feature } from "../../../platform/subgraph-server/feature";
import { ScoreFileRow } from "./score-file.entity";
import { ScoreRow } from "./score.entity";
import { ScorecardRow } from "./scorecard.entity";
import { scoreFileRecords, scorecardRecords, scoreRecords } from "./scorecard.records";
import { ScorecardStore } from "./scorecard.store";
import { ScoringCriterionRow } from "./scoring-criterion.entity";
import { ScoringSchemeRow } from "./scoring-scheme.entity";
import { scorecardLoaders, scoringLoaders } from "./scoring.loaders";
import { scoringCriterionRecords, scoringSchemeRecords } from "./scoring.records";
import { ScoringStore } from "./scoring.store";

export const scoringFeature = feature({
  name: "scoring",
  entities: [ScoringSchemeRow, ScoringCriterionRow, ScorecardRow, ScoreRow, ScoreFileRow],
  kinds: [scoringSchemeRecords, scoringCriterionRecords, scorecardRecords, scoreRecords, scoreFileRecords],
  stores: { scoring: ScoringStore, scorecards: ScorecardStore },
  loaders: { scoring: scoringLoaders, scorecards: scorecardLoaders },
  resolvers: () => [require("./scoring-scheme.resolver"), require("./scorecard.resolver")],
});
