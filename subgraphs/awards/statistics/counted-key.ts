import type { RecipientRecord } from "../recipients/recipient-record";
import type { GroupColumn } from "./statistic-tables";

/** Where a record is counted. */
export type CountedKey = Readonly<Record<Exclude<GroupColumn, "year">, string>> & { readonly year: number };

/** Stands in a key for no season, and for no unit. */
export const nobody = "";

/** The key under which a record is counted: people stand together, and so do records without a season. */
export function countedKeyOf(record: Omit<RecipientRecord, "code">): CountedKey {
  const { seasonId, recipientId, titleCode, year, sector, recipientKind } = record;
  const unitId = recipientId === null || recipientId.startsWith("Person:") ? nobody : recipientId;
  return { seasonId: seasonId ?? nobody, unitId, titleCode, year, sector, recipientKind };
}
