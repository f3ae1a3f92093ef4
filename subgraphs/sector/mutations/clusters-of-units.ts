import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { membershipRecords, seasonRecords } from "../seasons/season.records";

/** Years, both within; open where one is not known. */
export interface Years {
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/** The cluster in which each of some units was last a member in some years, by the unit's code. */
export async function clustersOf(
  units: readonly { readonly code: string }[],
  { fromYear, toYear }: Years,
  records: RecordsToWrite,
): Promise<ReadonlyMap<string, string>> {
  const codes = units.map(({ code }) => code);
  const memberships = await records.having(membershipRecords, "unit", codes);
  const seasons = await records.having(
    seasonRecords,
    "code",
    memberships.map(({ record }) => record.season),
  );
  const latest = seasons
    .filter(
      ({ record: { year } }) =>
        (fromYear === null || fromYear <= year) && (toYear === null || year <= toYear),
    )
    .sort((one, other) => one.record.year - other.record.year);
  return new Map(
    latest.flatMap(({ code, record }) =>
      memberships
        .filter((membership) => membership.record.season === code)
        .map((membership) => [membership.record.unit, record.cluster] as const),
    ),
  );
}
