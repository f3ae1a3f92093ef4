import { subjectIn } from "../../access-policy";
import { payload } from "../../mutations/payload";
import type { SectorContext } from "../context";
import { sectorMutation } from "../mutations/sector-mutation";
import { reorganisation } from "./reorganisation";
import { ReorganiseUnitsInput } from "./reorganise-units.input";
import { codesOfOtherSectors } from "./taken-codes";
import { UnitInterface, UnitSuccessionType } from "./unit.type";
import { unitsBefore, type UnitsBefore } from "./units-before";

export const reorganiseUnits = sectorMutation<ReorganiseUnitsInput, UnitsBefore, ReadonlySet<string>>({
  name: ["reorganise", "Units"],
  action: "reorganiseUnits",
  says: {
    does: "Renames, merges, splits, absorbs or reorganises units (sắp xếp tổ chức); histories stay with the units that had them.",
    needs: "units before that stand on the day before, in the number that the kind has",
    then: "those before end, successions lead on, open seasons of the year are listed in `warnings`",
    errors: ["ALREADY_EXISTS", "DUPLICATE", "EXACTLY_ONE", "NOT_STANDING", "OUTSIDE_PERIOD"],
  },
  input: () => ReorganiseUnitsInput,
  payload: payload<SectorContext>(
    "ReorganiseUnitsPayload",
    "What came of a reorganisation (kết quả sắp xếp tổ chức).",
    {
      successions: {
        type: () => [UnitSuccessionType],
        description: "What followed what (quan hệ kế thừa); nothing for a rename.",
        isList: true,
        load: (codes: readonly string[], { loaders }) => loaders.units.successionByCode.loadMany(codes),
      },
      units: {
        type: () => [UnitInterface],
        description: "The units after (các đơn vị sau sắp xếp).",
        isList: true,
        load: (codes: readonly string[], { loaders }) => loaders.units.byCode.loadMany(codes),
      },
    },
  ),
  ask: ({ successors }, sector, owners, scope) => {
    const codes = successors.flatMap(({ newUnit }) => newUnit?.code ?? []);
    return codesOfOtherSectors(codes, sector, owners, scope);
  },
  read: unitsBefore,
  subjects: (_known, _input, { code }) => [subjectIn(code)],
  decide: (before, input, { asked: taken }, sector) => reorganisation(before, input, { taken, sector }),
});
