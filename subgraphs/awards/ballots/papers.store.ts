import { randomBytes } from "node:crypto";
import type { EntityManager } from "typeorm";
import { insertRows } from "../../../platform/records/writing/insert-rows";
import { BallotPaperRow } from "./ballot-paper.entity";

/** What is said of one nomination. */
export interface Choice {
  readonly nomination: string;
  readonly choice: string;
}

/** How often one thing was said of one nomination. */
export interface PaperCount extends Choice {
  readonly papers: number;
}

/** Puts a vote's papers to the others, each under a key of its own. */
export async function castPapers(
  ballot: string,
  choices: readonly Choice[],
  manager: EntityManager,
): Promise<void> {
  const rows = choices.map(({ nomination, choice }): BallotPaperRow => ({
    ballotCode: ballot,
    paper: randomBytes(16).toString("hex"),
    nominationCode: nomination,
    choice,
  }));
  rows.sort((one, other) => (one.paper < other.paper ? -1 : 1));
  await insertRows(manager, manager.dataSource.getMetadata(BallotPaperRow), rows);
}

/** Counts the papers of a ballot. */
export async function countPapers(ballot: string, manager: EntityManager): Promise<readonly PaperCount[]> {
  const counts = await manager
    .createQueryBuilder(BallotPaperRow, "paper")
    .comment("ballot.count")
    .select("paper.nominationCode", "nomination")
    .addSelect("paper.choice", "choice")
    .addSelect("COUNT(*)", "papers")
    .where("paper.ballotCode = :ballot", { ballot })
    .groupBy("paper.nominationCode")
    .addGroupBy("paper.choice")
    .getRawMany<Choice & { papers: number | string }>();
  return counts.map((count) => ({ ...count, papers: Number(count.papers) }));
}
