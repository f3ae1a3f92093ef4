import { membershipRecords, seasonRecords } from "../../subgraphs/sector/seasons/season.records";
import { hasReached } from "../clusters/season";
import { cited } from "./cited";
import type { SeasonWriting } from "./season-writer";

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
