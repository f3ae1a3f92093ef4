import { added } from "../../../platform/mutations/record-change";
import type { Reason } from "../../../platform/mutations/reason";
import type { SectorContext } from "../context";
import { citing } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import { sectorMutation } from "../mutations/sector-mutation";
import { seasonSubject, seasonToWrite, type SeasonOnRecord } from "../mutations/season-to-write";
import { isWithinSeason } from "../seasons/season-days";
import { AddRoundInput } from "./add-round.input";
import { roundRecords } from "./round.records";
import { RoundType } from "./round.type";
import { texts } from "./round.texts";

/** The states in which a season still has rounds before it. */
const openStates: readonly string[] = ["PLANNED", "LAUNCHED", "REGISTRATION", "PLEDGED", "UNDER_WAY"];

export const addRound = sectorMutation<AddRoundInput, SeasonOnRecord>({
  name: ["add", "Round"],
  action: "addRound",
  says: {
    does: "Adds a round to a season (đợt thi đua).",
    needs: "a season whose rounds are not over; days within the season, the last not before the first",
    then: "the season has the round",
    errors: ["OUTSIDE_PERIOD", "WRONG_STATE", "ALREADY_EXISTS"],
  },
  input: () => AddRoundInput,
  payload: payload<SectorContext>(
    "AddRoundPayload",
    "What came of adding a round (kết quả thêm đợt thi đua).",
    {
      round: {
        type: () => RoundType,
        description: "The round (đợt thi đua).",
        load: (code: string, { loaders }) => loaders.rounds.byCode.load(code),
      },
    },
  ),
  read: ({ season }, records, sector) => seasonToWrite(season, records, sector),
  subjects: (season, _input, sector) => [seasonSubject(season, sector)],
  decide(season, { code, name, kind, startsOn = null, endsOn = null, write }, { newCode }) {
    const { cells, places } = citing(write);
    const own = code ?? newCode(season.code);
    const round = { code: own, season: season.code, name, kind, startsOn, endsOn, ...cells };
    const at = { at: ["input"], fields: { ...places, season: ["input", "season", "id"] } };
    return {
      changes: [added(roundRecords, round, at)],
      reasons: reasonsAgainst(season, { startsOn, endsOn }),
      result: { round: own },
    };
  },
});

/** Why a round cannot be added to a season. */
function reasonsAgainst(
  { record }: Pick<SeasonOnRecord, "record">,
  days: { readonly startsOn: string | null; readonly endsOn: string | null },
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (!openStates.includes(record.state))
    reasons.push({ code: "WRONG_STATE", at: ["input", "season"], text: texts.roundsOver });
  for (const [field, day] of Object.entries(days)) {
    if (day === null || isWithinSeason(day, record)) continue;
    const { startsOn, endsOn } = record;
    const period = { startsOn: startsOn ?? "…", endsOn: endsOn ?? "…" };
    reasons.push({ code: "OUTSIDE_PERIOD", at: ["input", field], text: texts.outsideSeason(period) });
  }
  return reasons;
}
