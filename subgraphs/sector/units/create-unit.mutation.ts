import { subjectIn } from "../../access-policy";
import { payload } from "../../mutations/payload";
import type { SectorContext } from "../context";
import { sectorMutation } from "../mutations/sector-mutation";
import { CreateUnitInput } from "./create-unit.input";
import { aboveUnit, newUnit, reasonsAgainstUnit, type AboveUnit } from "./new-unit";
import { codesOfOtherSectors } from "./taken-codes";
import { UnitInterface } from "./unit.type";

const at = ["input", "unit"];

export const createUnit = sectorMutation<CreateUnitInput, AboveUnit, ReadonlySet<string>>({
  name: ["create", "Unit"],
  action: "createUnit",
  says: {
    does: "Enters a unit (thêm đơn vị).",
    needs: "a code that no unit of any sector has; a parent and a province that stand",
    then: "the unit stands from its first day",
    errors: ["ALREADY_EXISTS", "NOT_STANDING"],
  },
  input: () => CreateUnitInput,
  payload: payload<SectorContext>(
    "CreateUnitPayload",
    "What came of entering a unit (kết quả thêm đơn vị).",
    {
      unit: {
        type: () => UnitInterface,
        description: "The unit (đơn vị).",
        load: (code: string, { loaders }) => loaders.units.byCode.load(code),
      },
    },
  ),
  ask: ({ unit }, sector, owners, scope) => codesOfOtherSectors([unit.code], sector, owners, scope),
  read: ({ unit }, records, sector) => aboveUnit(unit, records, sector, at),
  subjects: (_known, _input, { code }) => [subjectIn(code)],
  decide(above, { unit, write }, { asked: taken }, sector) {
    const firstDay = unit.validFrom ?? null;
    return {
      changes: [newUnit(unit, firstDay, sector, write, at)],
      reasons: reasonsAgainstUnit(unit, { ...above, taken, sector, firstDay }, at),
      result: { unit: unit.code },
    };
  },
});
