import { Ctx, FieldResolver, Float, Resolver, Root } from "type-graphql";
import type { SectorContext } from "../context";
import { UnitInterface } from "../units/unit.type";
import type { ScoreRow } from "./score.entity";
import type { ScorecardRow } from "./scorecard.entity";
import { AttachedFileType } from "../../files/attached-file.type";
import { ScorecardType, ScoreType } from "./scorecard.type";
import { ScoringCriterionType, ScoringSchemeType } from "./scoring-scheme.type";
import { scoresOf } from "./scoring.manager";

@Resolver(() => ScorecardType)
export class ScorecardResolver {
  @FieldResolver(() => UnitInterface, { description: "The unit (đơn vị)." })
  unit(@Root() card: ScorecardRow, @Ctx() { loaders }: SectorContext) {
    return loaders.units.byCode.load(card.unitCode);
  }

  @FieldResolver(() => ScoringSchemeType, { description: "The scoring table (bảng tiêu chí chấm điểm)." })
  scheme(@Root() card: ScorecardRow, @Ctx() { loaders }: SectorContext) {
    return loaders.scoring.schemeByCode.load(card.schemeCode);
  }

  @FieldResolver(() => [ScoreType], {
    description: "Its points by criterion (điểm theo tiêu chí), in the order of the table.",
  })
  scores(@Root() card: ScorecardRow, @Ctx() { loaders }: SectorContext) {
    return scoresOf(card, loaders);
  }

  @FieldResolver(() => Float, { description: "The unit's own points in all (tổng điểm tự chấm)." })
  async totalSelf(@Root() card: ScorecardRow, @Ctx() { loaders }: SectorContext) {
    return (await loaders.scorecards.totalsOf.load(card.code))?.self ?? 0;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: "The reviewed points in all (tổng điểm thẩm định); null until the review is done.",
  })
  async totalReviewed(@Root() card: ScorecardRow, @Ctx() { loaders }: SectorContext) {
    if (card.state !== "REVIEWED") return null;
    return (await loaders.scorecards.totalsOf.load(card.code))?.reviewed ?? 0;
  }
}

@Resolver(() => ScoreType)
export class ScoreResolver {
  @FieldResolver(() => ScoringCriterionType, { description: "The criterion (tiêu chí)." })
  criterion(@Root() score: ScoreRow, @Ctx() { loaders }: SectorContext) {
    return loaders.scoring.criterionByCode.load(score.criterionCode);
  }

  @FieldResolver(() => [AttachedFileType], { description: "Files that show it (tài liệu minh chứng)." })
  evidence(@Root() score: ScoreRow, @Ctx() { loaders }: SectorContext) {
    return loaders.scorecards.filesOf.load(score.code);
  }
}
