import {
  authorCode,
  headcountRecords,
  initiativeAuthorRecords,
  initiativeRecords,
  openCaseRecords,
  ratingRecords,
  yearCode,
} from "../../subgraphs/awards/evidence/evidence.records";
import { dayOf, earlier } from "../days/days";
import type { RecordOutput } from "../output/record-output";
import { isValidOn } from "../world/unit";
import type { World } from "../world/world";
import { cited } from "./source-document";

/** One in so many units has evidence in a year, and one in so many of these an open case. */
const unitsEach = 20;
const casesEach = 5;

/** What eligibility is checked against, of some units: the same ones each year, as far as they stand. */
export function writeEvidence(output: RecordOutput, { units }: World, year: number, lastDay: string): void {
  const day = earlier(dayOf(year, 11, 20), lastDay);
  for (const [at, unit] of units.filter((_, index) => index % unitsEach === 0).entries()) {
    if (!isValidOn(unit, day)) continue;
    const { code, sector, staff } = unit;
    const initiative = `gen-initiative-${yearCode(code, year)}`;
    const recipient = { recipientUnit: code, recipientPerson: null, sector };
    output.write(ratingRecords, {
      code: yearCode(code, year),
      ...recipient,
      ...{ year, rating: at % 2 === 0 ? "GOOD" : "EXCELLENT", decision: null },
      ...cited,
    });
    output.write(initiativeRecords, {
      ...{ code: initiative, title: `Sáng kiến năm ${year} (mẫu)`, scope: "GRASSROOTS" },
      ...{ recognisedOn: day, decision: null, sector },
      ...cited,
    });
    output.write(initiativeAuthorRecords, {
      code: authorCode(initiative, code),
      initiative,
      authorUnit: code,
      authorPerson: null,
    });
    output.write(headcountRecords, { code: yearCode(code, year), unit: code, year, people: staff, ...cited });
    if (at % casesEach !== 0) continue;
    output.write(openCaseRecords, {
      code: `gen-case-${yearCode(code, year)}`,
      ...recipient,
      ...{ kind: "INSPECTION", openedOn: dayOf(year, 1, 15), closedOn: day },
      ...cited,
    });
  }
}
