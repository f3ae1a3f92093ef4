import { seasonStepRecords, stepCode } from "../../subgraphs/sector/transitions/season-step.records";
import { seasonStates, type GeneratedState } from "../clusters/season";
import { addDays, earlier } from "../days/days";
import type { SeasonWriting } from "./seasons";

/** On which day of its year a season comes to each state; after the last day, so many days later. */
const days: Readonly<Record<GeneratedState, { readonly of: "start" | "end"; readonly day: number }>> = {
  PLANNED: { of: "start", day: 0 },
  LAUNCHED: { of: "start", day: 10 },
  REGISTRATION: { of: "start", day: 20 },
  PLEDGED: { of: "start", day: 50 },
  UNDER_WAY: { of: "start", day: 60 },
  SCORING: { of: "end", day: 1 },
  CONFERENCE: { of: "end", day: 15 },
  BALLOT: { of: "end", day: 15 },
  CLOSED: { of: "end", day: 60 },
};

/** The steps by which a season of a large cluster came to its state. */
export function writeSeasonSteps({ season, output, lastDay }: SeasonWriting): void {
  if (season.cluster.isLocal) return;
  const reached = seasonStates.slice(1, seasonStates.indexOf(season.state) + 1);
  for (const [at, toState] of reached.entries()) {
    const { of, day } = days[toState];
    const ordinal = at + 1;
    output.write(seasonStepRecords, {
      code: stepCode(season.code, ordinal),
      season: season.code,
      ordinal,
      fromState: seasonStates[at] ?? "PLANNED",
      toState,
      takenOn: earlier(addDays(of === "start" ? season.startsOn : season.endsOn, day), lastDay),
    });
  }
}
