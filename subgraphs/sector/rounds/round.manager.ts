import type { SeasonRow } from "../seasons/season.entity";
import type { RoundRow } from "./round.entity";
import type { RoundLoaders } from "./round.loaders";

/** The rounds of a season, all of them or those that ran on a day. A round without both dates ran on no known day. */
export async function roundsOn(
  season: SeasonRow,
  day: string | null | undefined,
  rounds: RoundLoaders,
): Promise<readonly RoundRow[]> {
  const all = await rounds.ofSeason.load(season.code);
  if (day == null) return all;
  return all.filter(
    ({ startsOn, endsOn }) => startsOn !== null && endsOn !== null && startsOn <= day && day <= endsOn,
  );
}
