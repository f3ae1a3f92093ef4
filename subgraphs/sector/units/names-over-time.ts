import { dayBefore } from "../../../platform/dates/calendar";
import { toldDay } from "../../../platform/dates/told-day";
import type {
  CellPlaces,
  OnRecord,
  RecordChange,
  RecordOfKind,
} from "../../../platform/mutations/record-change";
import { added, changed } from "../../../platform/mutations/record-change";
import type { InputPath, Reason } from "../../../platform/mutations/reason";
import type { UnitOnRecord } from "../mutations/units-to-write";
import { withSources, type CitedCells } from "./cited-cells";
import { texts } from "./reorganisation.texts";
import { unitNameRecords } from "./unit.records";

export type NameOnRecord = OnRecord<RecordOfKind<typeof unitNameRecords>>;

/** A name that a unit bears from a day on. */
export interface NewName {
  readonly name: string;
  readonly from: string;
  readonly cells: CitedCells;
  /** Where what was cited stands in the arguments. */
  readonly places: Readonly<Record<string, InputPath>>;
  /** Where the name stands. */
  readonly at: InputPath;
}

/**
 * The records of names that change when a unit takes another: the one before ends the day before, and where the unit had none
 * on record, the name that it bore until then gets one.
 */
export function namesAfter(
  unit: UnitOnRecord,
  names: readonly NameOnRecord[],
  { name, from, cells, places, at }: NewName,
): { readonly changes: readonly RecordChange[]; readonly reasons: readonly Reason[] } {
  const last = names.find(({ record }) => record.validTo === null || record.validTo >= from);
  if ((last?.record.name ?? unit.record.name) === name.trim())
    return { changes: [], reasons: [{ code: "INVALID_VALUE", at, text: texts.sameName }] };
  if (names.some(({ record }) => record.validFrom !== null && record.validFrom >= from)) {
    const text = texts.laterName({ unit: unit.record.name, day: toldDay(from) });
    return { changes: [], reasons: [{ code: "OUTSIDE_PERIOD", at: ["input", "on"], text }] };
  }
  const validTo = dayBefore(from);
  const number = Math.max(0, ...names.map(({ code }) => Number(/-(\d+)$/.exec(code)?.[1] ?? 0)));
  const codeOf = (index: number) => `${unit.code}-${index}`;
  const here: CellPlaces = {
    at,
    fields: {
      ...places,
      ...Object.fromEntries(["code", "unit", "name"].map((property) => [property, at])),
      validFrom: ["input", "on"],
      validTo: ["input", "on"],
    },
  };
  const before = last && changed(last, { validTo, ...withSources(last.record, cells) }, here);
  const first = names.length === 0 && {
    code: codeOf(1),
    unit: unit.code,
    name: unit.record.name,
    validFrom: unit.record.validFrom,
    validTo,
    ...withSources({ sources: unit.record.sources, inferred: false, note: null }, cells),
  };
  const next = {
    code: codeOf(first ? 2 : number + 1),
    unit: unit.code,
    name,
    validFrom: from,
    validTo: unit.record.validTo,
    ...cells,
  };
  return {
    changes: [
      ...(before ? [before] : []),
      ...(first ? [added(unitNameRecords, first, here)] : []),
      added(unitNameRecords, next, here),
    ],
    reasons: [],
  };
}
