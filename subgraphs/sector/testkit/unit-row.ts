import { searchColumn } from "../../../platform/text/fold";
import { nameOrderKey } from "../../../platform/text/name-order";
import type { UnitRow } from "../units/unit.entity";

/** The row of a unit with all that is worked out of its name, as an import writes it. */
export function unitRow(code: string, name: string, more: Partial<UnitRow> = {}): Partial<UnitRow> {
  return {
    code,
    name,
    sortName: nameOrderKey(name),
    search: searchColumn([name]),
    kind: "DEPARTMENT",
    aliases: [],
    sourceCodes: ["S1"],
    inferred: false,
    note: null,
    ...more,
  };
}
