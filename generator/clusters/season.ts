import { Chance } from "../chance/chance";
import { dayBefore, dayOf, earlier } from "../days/days";
import type { GenerateOptions } from "../options";
import { isValidOn, type Unit } from "../world/unit";
import type { Cluster } from "./cluster";

/** The states of a season in their order. */
export const seasonStates = [
  "PLANNED",
  "LAUNCHED",
  "REGISTRATION",
  "PLEDGED",
  "UNDER_WAY",
  "SCORING",
  "CONFERENCE",
  "BALLOT",
  "CLOSED",
] as const;

export type GeneratedState = (typeof seasonStates)[number];

export interface Member {
  readonly unit: Unit;
  readonly role: "HEAD" | "DEPUTY" | "MEMBER";
  /** In hundredths of a point. */
  readonly score: number;
}

/** A cluster in one emulation year. */
export interface Season {
  readonly code: string;
  readonly cluster: Cluster;
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: GeneratedState;
  /** The best first. */
  readonly members: readonly Member[];
}

/** The seasons of the last year: most are under way, some lag behind or are ahead. */
const statesOfLastYear: readonly GeneratedState[] = [
  "UNDER_WAY",
  "PLANNED",
  "UNDER_WAY",
  "LAUNCHED",
  "UNDER_WAY",
  "REGISTRATION",
  "UNDER_WAY",
  "PLEDGED",
  "UNDER_WAY",
  "SCORING",
  "UNDER_WAY",
  "CONFERENCE",
  "UNDER_WAY",
  "BALLOT",
];

/** The day on which the generated world ends: nothing that is dated comes after it. */
export function lastDayOf({ toYear }: GenerateOptions): string {
  return dayOf(toYear, 11, 30);
}

/** Whether a season has come as far as a state. */
export function hasReached({ state }: Season, other: GeneratedState): boolean {
  return seasonStates.indexOf(state) >= seasonStates.indexOf(other);
}

/** The seasons of a year: a cluster without members has none. */
export function seasonsOf(
  clusters: readonly Cluster[],
  year: number,
  options: GenerateOptions,
): readonly Season[] {
  const held = clusters.filter(
    ({ fromYear, toYear }) => (fromYear ?? year) <= year && year <= (toYear ?? year),
  );
  let running = 0;
  return held.flatMap((cluster): Season[] => {
    const startsOn = dayOf(cluster.startMonth === 10 ? year - 1 : year, cluster.startMonth, 1);
    const endsOn = dayBefore(dayOf(year + (cluster.startMonth === 10 ? 0 : 1), cluster.startMonth, 1));
    const members = membersOf(cluster, year, earlier(endsOn, lastDayOf(options)), options.seed);
    if (members.length === 0) return [];
    const ahead = statesOfLastYear[running % statesOfLastYear.length] ?? "UNDER_WAY";
    running += 1;
    const state = year === options.toYear ? ahead : "CLOSED";
    return [{ code: `${cluster.code}-${year}`, cluster, year, startsOn, endsOn, state, members }];
  });
}

function membersOf(cluster: Cluster, year: number, day: string, seed: number): Member[] {
  const units = cluster.candidates(year).filter((unit) => isValidOn(unit, day));
  const chance = new Chance(seed, "scores", cluster.code, year);
  // The lead goes round: one further every year.
  const [head, deputy] = [year % units.length, (year + 1) % units.length];
  // The second deputy of a large cluster is of another kind than the first, as enforcement beside justice.
  const second =
    units.length < 20 ? -1 : units.findIndex(({ kind }, at) => at !== head && kind !== units[deputy]?.kind);
  return units
    .map((unit, at) => ({
      unit,
      role:
        at === head
          ? ("HEAD" as const)
          : at === deputy || at === second
            ? ("DEPUTY" as const)
            : ("MEMBER" as const),
      score: chance.between(15_000, 17_500) + chance.between(0, 2_400),
    }))
    .sort((one, other) => other.score - one.score || (one.unit.code < other.unit.code ? -1 : 1));
}
