import type { Place } from "../faults/fault";
import type { FaultLog } from "../faults/fault-log";
import type { CompiledKind } from "../kinds/compiled-kind";
import type { AnyRecord } from "../kinds/record";

/** A record that is checked, wherever it comes from; a property whose value is not right is undefined. */
export interface CheckedRecord {
  readonly record: AnyRecord;
  /** The place and the text of a property's cell. */
  cell(property: string): { readonly place: Place; readonly text: string };
}

/** Finds what is wrong in a record whose values are each right. */
export function checkRecord(checked: CheckedRecord, { kind, byProperty }: CompiledKind, log: FaultLog): void {
  for (const { column: property, allowed, remedy } of kind.checks?.(checked.record) ?? []) {
    if (!byProperty.has(property))
      throw new Error(`kind "${kind.name}" checks "${property}", which is no column`);
    const { place, text } = checked.cell(property);
    log.add(place, { code: "FAILED_CHECK", allowed, remedy }, text);
  }
}
