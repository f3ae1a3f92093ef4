import type { InputPath, Reason } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { clusterRecords } from "../clusters/cluster.records";
import { membershipRecords, seasonRecords } from "../seasons/season.records";
import { daysToStand, type SeasonDays } from "../seasons/season-days";
import { texts } from "../seasons/season-members.texts";
import { standsWithin } from "../seasons/taken-over";
import type { UnitOnRecord } from "./units-to-write";

/** The season in which units are to be members. */
export interface SeasonOfMembers extends SeasonDays {
  readonly code: string;
  readonly year: number;
  /** The kind of its cluster. */
  readonly kind: string;
}

/** By unit, another season of the same year and kind of cluster that it is a member of. */
export type OtherSeasons = ReadonlyMap<string, string>;

/** The code of a membership. */
export function membershipCode(season: string, unit: string): string {
  return `${season}--${unit}`;
}

/** Which of some units are members of another season of the same year and kind of cluster. */
export async function otherSeasonsOf(
  units: readonly { readonly code: string }[],
  { code, year, kind }: Pick<SeasonOfMembers, "code" | "year" | "kind">,
  records: RecordsToWrite,
): Promise<OtherSeasons> {
  const memberships = await records.having(
    membershipRecords,
    "unit",
    units.map((unit) => unit.code),
  );
  const named = [...new Set(memberships.map(({ record }) => record.season))].filter((one) => one !== code);
  const seasons = (await records.having(seasonRecords, "code", named)).filter(
    ({ record }) => record.year === year,
  );
  const clusters = await records.having(
    clusterRecords,
    "code",
    seasons.map(({ record }) => record.cluster),
  );
  const ofKind = new Set(clusters.filter(({ record }) => record.kind === kind).map((one) => one.code));
  const others = new Set(seasons.filter(({ record }) => ofKind.has(record.cluster)).map((one) => one.code));
  return new Map(
    memberships.flatMap(({ record }) => (others.has(record.season) ? [[record.unit, record.season]] : [])),
  );
}

/** Why units cannot be members of a season: they do not stand in it, or are members of another. */
export function reasonsAgainstMembers(
  units: readonly Pick<UnitOnRecord, "code" | "record">[],
  season: SeasonOfMembers,
  others: OtherSeasons,
  pathOf: (index: number) => InputPath,
): readonly Reason[] {
  const days = daysToStand(season, season.year);
  return units.flatMap(({ code, record }, index) => {
    const at = pathOf(index);
    const reasons: Reason[] = [];
    if (!standsWithin(record, days))
      reasons.push({
        code: "NOT_STANDING",
        at,
        text: texts.notStandingInSeason({ unit: record.name, ...days }),
      });
    const other = others.get(code);
    if (other !== undefined)
      reasons.push({
        code: "DUPLICATE",
        at,
        text: texts.inOtherSeason({ unit: record.name, season: other }),
      });
    return reasons;
  });
}
