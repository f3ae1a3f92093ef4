import { membershipRecords, seasonRecords } from "../../subgraphs/sector/seasons/season.records";
import { hasReached, type Season } from "../clusters/season";
import { cited } from "./source-document";
import type { Chance } from "../chance/chance";
import type { GenerateOptions } from "../options";
import type { RecordOutput } from "../output/record-output";
import type { People } from "../people/people";
import type { Decisions } from "./decisions";

/** What writing the records of one season takes. */
export interface SeasonWriting {
  readonly season: Season;
  readonly output: RecordOutput;
  readonly people: People;
  readonly decisions: Decisions;
  /** A stream of the season's own. */
  readonly chance: Chance;
  /** Where its members meet. */
  readonly place: string;
  /** Nothing is dated after this day. */
  readonly lastDay: string;
  readonly options: GenerateOptions;
}

/** A season with its members, who are ranked by their scores once it comes to its conference. */
export function writeSeason({ season, output }: SeasonWriting): void {
  const isScored = hasReached(season, "CONFERENCE");
  output.write(seasonRecords, {
    code: season.code,
    cluster: season.cluster.code,
    year: season.year,
    startsOn: season.startsOn,
    endsOn: season.endsOn,
    state: season.state,
    memberCount: season.members.length,
    ...cited,
  });
  season.members.forEach(({ unit, role, score }, at) =>
    output.write(membershipRecords, {
      code: `${season.code}--${unit.code}`,
      season: season.code,
      unit: unit.code,
      role,
      rank: isScored ? at + 1 : null,
      score: isScored ? score / 100 : null,
      ...cited,
    }),
  );
}
