import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { MembershipRow } from "../seasons/membership.entity";
import { ScoreFileRow } from "./score-file.entity";
import { ScoreRow } from "./score.entity";
import { ScorecardRow } from "./scorecard.entity";

/** The points of a card in all. */
export interface CardTotals {
  readonly scorecardCode: string;
  readonly self: number;
  readonly reviewed: number;
}

/** A sum in hundredths is one of whole numbers: no database adds the noise of binary fractions. */
const hundredthsOf = (column: string) => `SUM(ROUND(COALESCE(score.${column}, 0) * 100))`;

export class ScorecardStore {
  constructor(private readonly database: Database) {}

  /** By rank; those who have none come last, and who share one by unit. */
  bySeasons(codes: readonly string[]): Promise<ScorecardRow[]> {
    return select(this.database, ScorecardRow, "scorecard.bySeasons")
      .leftJoin(MembershipRow, "member", "member.code = scorecard.memberCode")
      .where("scorecard.seasonCode IN (:...codes)", { codes })
      .orderBy("CASE WHEN member.rank IS NULL THEN 1 ELSE 0 END")
      .addOrderBy("member.rank")
      .addOrderBy("scorecard.unitCode")
      .getMany();
  }

  scoresByCards(codes: readonly string[]): Promise<ScoreRow[]> {
    return select(this.database, ScoreRow, "score.byCards")
      .where("score.scorecardCode IN (:...codes)", { codes })
      .orderBy("score.code")
      .getMany();
  }

  async totalsByCards(codes: readonly string[]): Promise<CardTotals[]> {
    const totals = await select(this.database, ScoreRow, "score.totalsByCards")
      .select("score.scorecardCode", "scorecardCode")
      .addSelect(hundredthsOf("selfPoints"), "self")
      .addSelect(hundredthsOf("reviewedPoints"), "reviewed")
      .where("score.scorecardCode IN (:...codes)", { codes })
      .groupBy("score.scorecardCode")
      .getRawMany<{ scorecardCode: string; self: number | string; reviewed: number | string }>();
    return totals.map(({ scorecardCode, self, reviewed }) => ({
      scorecardCode,
      self: Number(self) / 100,
      reviewed: Number(reviewed) / 100,
    }));
  }

  filesByScores(codes: readonly string[]): Promise<ScoreFileRow[]> {
    return select(this.database, ScoreFileRow, "file.byScores")
      .where("file.scoreCode IN (:...codes)", { codes })
      .orderBy("file.code")
      .getMany();
  }
}
