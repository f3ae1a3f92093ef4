import type { RecipientRecord } from "../recipients/recipient-record";
import type { GroupColumn, Measure } from "./statistic-tables";

/** Where a record is counted. */
export type CountedKey = Readonly<Record<Exclude<GroupColumn, "year">, string>> & { readonly year: number };

/** What of a record decides where it is counted; of what was not given there is no day of conferral. */
export interface CountedRecord extends Omit<RecipientRecord, "code"> {
  readonly conferredOn?: string | null;
}

/** Stands in a key for no season, for no quarter, and for no unit and no recipient. */
export const nobody = "";

/**
 * The key under which a record is counted. People are counted one by one as far as something was given to them; else they
 * stand together, and so do records without a season.
 */
export function countedKeyOf(record: CountedRecord, measure: Measure): CountedKey {
  const { seasonId, titleCode, year, sector, recipientKind, conferredOn } = record;
  const id = record.recipientId ?? nobody;
  const unitId = id.startsWith("Person:") ? nobody : id;
  const isGiven = measure === "awards" || measure === "revoked";
  return {
    seasonId: seasonId ?? nobody,
    unitId,
    recipientId: isGiven ? id : unitId,
    titleCode,
    year,
    sector,
    recipientKind,
    quarter: conferredOn == null ? nobody : quarterOf(conferredOn),
  };
}

/** The quarter of a day: `2021-Q3`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
