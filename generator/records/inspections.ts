import { inspectionRecords } from "../../subgraphs/sector/inspections/inspection.records";
import type { Chance } from "../chance/chance";
import { dayOf, dayWithin, earlier } from "../days/days";
import type { RecordOutput } from "../output/record-output";
import type { People } from "../people/people";
import { isValidOn } from "../world/unit";
import type { World } from "../world/world";
import { cited } from "./source-document";
import { writeFinding } from "./findings";

const items = [
  "Kế hoạch thi đua (mẫu)",
  "Việc đăng ký danh hiệu (mẫu)",
  "Việc ký giao ước (mẫu)",
  "Hồ sơ khen thưởng (mẫu)",
  "Quỹ khen thưởng (mẫu)",
  "Gương điển hình (mẫu)",
];

/** Of so many units that are under another, one is inspected in a year. */
const unitsEach = 15;

/** The inspections of a year: a unit's emulation work, looked at by the unit above it, with what was found. */
export function writeInspections(
  output: RecordOutput,
  {
    world,
    people,
    chance,
    year,
    lastDay,
  }: {
    readonly world: World;
    readonly people: People;
    readonly chance: Chance;
    readonly year: number;
    readonly lastDay: string;
  },
): void {
  for (const unit of world.units) {
    const inspector = world.parentOf(unit);
    if (!inspector || unit.staff === 0 || !chance.happens(1 / unitsEach)) continue;
    const inspectedOn = dayWithin(chance, dayOf(year, 3, 1), earlier(dayOf(year, 11, 15), lastDay));
    if (!isValidOn(unit, inspectedOn)) continue;
    const code = `gen-i-${year}-${unit.code.replace("gen-", "")}`;
    const ledBy = people.headCodeOf(inspector, inspectedOn);
    output.write(inspectionRecords, {
      code,
      unit: unit.code,
      inspectedOn,
      year,
      ledBy,
      inspector: isValidOn(inspector, inspectedOn) ? inspector.code : null,
      items: chance.some(items, chance.between(3, items.length)),
      ...cited,
    });
    for (const [at, kind] of ["LIMITATION", "RECOMMENDATION"].entries()) {
      writeFinding(output, chance, {
        code: `${code}-f${at + 1}`,
        sector: unit.sector,
        kind,
        ordinal: at + 1,
        year,
        raisedBy: ledBy,
        unit: unit.code,
        inspection: code,
      });
    }
  }
}
