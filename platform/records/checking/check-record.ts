import type { Place } from "../faults/fault";
import type { FaultLog } from "../faults/fault-log";
import { texts } from "../faults/faults.texts";
import type { CompiledKind } from "../kinds/compiled-kind";
import type { AnyRecord } from "../kinds/record";
import type { LookUp } from "../kinds/record-kind";

/** A record that is checked, wherever it comes from; a property whose value is not right is undefined. */
export interface CheckedRecord {
  readonly record: AnyRecord;
  /** The place and the text of a property's cell. */
  cell(property: string): { readonly place: Place; readonly text: string };
}

/** Finds what is wrong in a record whose values are each right. */
export function checkRecord(checked: CheckedRecord, compiled: CompiledKind, log: FaultLog): void {
  for (const { column, allowed, remedy } of compiled.kind.checks?.(checked.record) ?? []) {
    const { place, text } = cellOf(checked, column, compiled);
    log.add(place, { code: "FAILED_CHECK", allowed, remedy }, text);
  }
}

/** Finds what does not go with other records in one whose values are each right. */
export function checkAgainstOthers(
  checked: CheckedRecord,
  lookUp: LookUp,
  compiled: CompiledKind,
  log: FaultLog,
): void {
  for (const one of compiled.kind.disagreements?.(checked.record, lookUp) ?? []) {
    const { column, allowed, remedy, isTaken } = one;
    const { place, text } = cellOf(checked, column, compiled);
    if (isTaken)
      log.notices.add(place, "UNUSUAL", texts.foundUnusual({ found: JSON.stringify(text), allowed }));
    else log.add(place, { code: "FAILED_CHECK", allowed, remedy }, text);
  }
}

function cellOf(checked: CheckedRecord, property: string, { kind, byProperty }: CompiledKind) {
  if (!byProperty.has(property))
    throw new Error(`kind "${kind.name}" checks "${property}", which is no column`);
  return checked.cell(property);
}
