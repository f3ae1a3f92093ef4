import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import type { UnitOnRecord } from "../mutations/units-to-write";
import { unitRecords, unitSuccessionRecords } from "../units/unit.records";
import { membershipRecords } from "./season.records";
import { takenOver, type StandingUnit, type Succession } from "./taken-over";

/** Who is a member of a new season, where it takes over those of the season before. */
export interface MembersBefore {
  readonly units: readonly UnitOnRecord[];
  /** Members of the season before that have ended, and in whose place nobody stands. */
  readonly without: readonly UnitOnRecord[];
}

/** Reads who stands on a day in the places of a season's members. */
export async function membersBefore(
  season: string,
  day: string,
  records: RecordsToWrite,
): Promise<MembersBefore> {
  const memberships = await records.having(membershipRecords, "season", [season]);
  const members = memberships.map(({ record }) => record.unit).sort();
  const successions = await successionsFrom(members, records);
  const codes = [...members, ...successions.map(({ successor }) => successor)];
  const units = await records.findAll(unitRecords, codes);
  const standing = new Map(
    [...units].map(([code, { record }]): [string, StandingUnit] => [code, { ...record, code }]),
  );
  const taken = takenOver(members, day, standing, successions);
  const named = (some: readonly string[]) => some.flatMap((code) => units.get(code) ?? []);
  return { units: named(taken.units), without: named(taken.without) };
}

/** All successions that lead on from some units, over any number of reorganisations. */
async function successionsFrom(
  units: readonly string[],
  records: RecordsToWrite,
): Promise<readonly Succession[]> {
  const seen = new Set<string>(units);
  const all: Succession[] = [];
  for (let open: readonly string[] = units; open.length > 0;) {
    const found = await records.having(unitSuccessionRecords, "predecessor", open);
    all.push(...found.map(({ record }) => record));
    open = [...new Set(found.map(({ record }) => record.successor))].filter((code) => !seen.has(code));
    for (const code of open) seen.add(code);
  }
  return all;
}
