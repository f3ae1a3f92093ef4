/** A unit's days; null where they are not known. */
export interface StandingUnit {
  readonly code: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface Succession {
  readonly predecessor: string;
  readonly successor: string;
  readonly on: string;
}

export interface TakenOver {
  /** Who stands in the members' places, each once, in the members' order. */
  readonly units: readonly string[];
  /** The members in whose place nobody stands. */
  readonly without: readonly string[];
}

/**
 * Who stands in the places of members on a day. A member that stands stays; one that has ended is replaced by those that
 * followed it up to that day: several where it was split, one for all that merged. A circle in the records ends the walk.
 */
export function takenOver(
  members: readonly string[],
  day: string,
  units: ReadonlyMap<string, StandingUnit>,
  successions: readonly Succession[],
): TakenOver {
  const found = new Set<string>();
  const without: string[] = [];
  for (const member of members) {
    const standing = standingInPlaceOf(member, day, units, successions);
    if (standing.length === 0) without.push(member);
    for (const code of standing) found.add(code);
  }
  return { units: [...found], without };
}

function standingInPlaceOf(
  member: string,
  day: string,
  units: ReadonlyMap<string, StandingUnit>,
  successions: readonly Succession[],
): readonly string[] {
  const seen = new Set<string>();
  const standing: string[] = [];
  const open = [member];
  for (let code = open.shift(); code !== undefined; code = open.shift()) {
    if (seen.has(code)) continue;
    seen.add(code);
    const unit = units.get(code);
    if (unit && standsWithin(unit, { from: day, to: day })) standing.push(code);
    else
      open.push(
        ...successions
          .filter(({ predecessor, on }) => predecessor === code && on <= day)
          .map(({ successor }) => successor),
      );
  }
  return standing;
}

/** Whether a unit stands on at least a day of a period, as far as its days are known. */
export function standsWithin(
  { validFrom, validTo }: Pick<StandingUnit, "validFrom" | "validTo">,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  return (validFrom === null || validFrom <= to) && (validTo === null || from <= validTo);
}
