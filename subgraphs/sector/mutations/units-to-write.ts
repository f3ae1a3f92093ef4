import { Refused, type InputPath, type Reason } from "../../../platform/mutations/reason";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { codeOf } from "../../mutations/ids";
import type { SectorDefinition } from "../definition";
import { unitRecords } from "../units/unit.records";
import { recordsNamed } from "./records-named";
import { texts } from "./sector-mutations.texts";

export type UnitOnRecord = OnRecord<RecordOfKind<typeof unitRecords>>;

/**
 * The units that a list of an input names, in its order.
 * @throws Refused NOT_FOUND for each that is not there, and DUPLICATE for each that stands there twice
 */
export function unitsToWrite(
  ids: readonly string[],
  records: RecordsToWrite,
  { prefix }: SectorDefinition,
  at: InputPath,
): Promise<readonly UnitOnRecord[]> {
  return recordsNamed(ids, { kind: unitRecords, typeName: `${prefix}Unit` }, records, at);
}

/** The unit that an input names; null where it names none. @throws Refused NOT_FOUND */
export async function unitToWrite(
  id: string | null | undefined,
  records: RecordsToWrite,
  { prefix }: SectorDefinition,
  at: InputPath,
): Promise<UnitOnRecord | null> {
  if (id == null) return null;
  const unit = await records.find(unitRecords, codeOf(`${prefix}Unit`, id, at));
  if (!unit) throw new Refused([{ code: "NOT_FOUND", at, text: ofMutations.notFound }]);
  return unit;
}

/** Whether a unit stood on a day, as far as its days are known. */
export function stoodOn({ record }: Pick<UnitOnRecord, "record">, day: string): boolean {
  return (
    (record.validFrom === null || record.validFrom <= day) &&
    (record.validTo === null || day <= record.validTo)
  );
}

/** Why a unit that did not stand on a day cannot be used. */
export function notStanding(day: string, at: InputPath): Reason {
  return { code: "NOT_STANDING", at, text: texts.notStanding({ day }) };
}

/** Days from one to another, open where an end is not known. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Why a unit cannot be used in a period in which it stood on no day; in one day where both ends are that day. */
export function standingReasons(
  { record }: Pick<UnitOnRecord, "record">,
  { from, to }: Period,
  at: InputPath,
): readonly Reason[] {
  const { validFrom, validTo } = record;
  const isBefore = (one: string | null, other: string | null) =>
    one !== null && other !== null && one < other;
  if (!isBefore(validTo, from) && !isBefore(to, validFrom)) return [];
  if (from !== null && from === to) return [notStanding(from, at)];
  const text = texts.notStandingWithin({ from: from ?? "…", to: to ?? "…" });
  return [{ code: "NOT_STANDING", at, text }];
}
