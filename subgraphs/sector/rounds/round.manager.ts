import type { SectorLoaders } from "../context";
import type { SeasonRow } from "../seasons/season.entity";
import type { RoundRow } from "./round.entity";

/** The rounds of a season, all of them or those that ran on a day. A round without both dates ran on no known day. */
export async function roundsOn(
  season: SeasonRow,
  day: string | null | undefined,
  rounds: SectorLoaders["rounds"],
): Promise<readonly RoundRow[]> {
  const all = await rounds.ofSeason.load(season.code);
  if (day == null) return all;
  return all.filter(
    ({ startsOn, endsOn }) => startsOn !== null && endsOn !== null && startsOn <= day && day <= endsOn,
  );
}
