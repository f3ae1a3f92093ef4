import {
  unitNameRecords,
  unitRecords,
  unitSuccessionRecords,
} from "../../subgraphs/sector/units/unit.records";
import { addDays } from "../days/days";
import type { RecordOutput } from "../output/record-output";
import type { Unit } from "../world/unit";
import type { World } from "../world/world";
import { cited } from "./source-document";

/** The units with their former names and their successions. */
export function writeUnits(output: RecordOutput, world: World): void {
  for (const unit of world.units) {
    const { code, sector, name, englishName, abbreviation, kind, province, parent, validFrom, validTo } =
      unit;
    output.write(unitRecords, {
      code,
      sector,
      name,
      englishName,
      abbreviation,
      aliases: [...unit.aliases],
      kind,
      province,
      parent,
      validFrom,
      validTo,
      ...cited,
    });
    if (unit.formerNames.length > 0) writeNames(output, unit);
  }
  for (const { kind, on, predecessor, successor, legalBasis } of world.successions) {
    output.write(unitSuccessionRecords, {
      code: `${predecessor.code}--${successor.code}`,
      kind,
      on,
      predecessor: predecessor.code,
      successor: successor.code,
      legalBasis,
      ...cited,
    });
  }
}

function writeNames(output: RecordOutput, unit: Unit): void {
  const names = [...unit.formerNames, { name: unit.name, until: unit.validTo }];
  names.forEach(({ name, until }, at) => {
    const before = names[at - 1]?.until ?? null;
    output.write(unitNameRecords, {
      code: `${unit.code}-${at + 1}`,
      unit: unit.code,
      name,
      validFrom: before === null ? unit.validFrom : addDays(before, 1),
      validTo: until,
      ...cited,
    });
  });
}
