import { personRecords, positionRecords } from "../../subgraphs/awards/people/person.records";
import type { RecordOutput } from "../output/record-output";
import type { People } from "../people/people";
import { cited } from "./source-document";

/** The people with the posts that they held up to the last day. */
export function writePeople(output: RecordOutput, people: People, lastDay: string): void {
  for (let person = 0; person < people.count; person += 1) {
    const code = people.codeOf(person);
    output.write(personRecords, {
      code,
      fullName: people.nameOf(person),
      sector: people.sectorOf(person),
      sex: people.sexOf(person),
      ...cited,
    });
    people.positionsOf(person, lastDay).forEach(({ title, level, unit, from, to }, at) =>
      output.write(positionRecords, {
        code: `${code}-${at + 1}`,
        person: code,
        title,
        level,
        unit: unit.code,
        validFrom: from,
        validTo: to,
        attestedOn: null,
        ...cited,
      }),
    );
  }
}
