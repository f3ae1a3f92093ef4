import { writeRecords as writeFiles, type RecordRow } from "../../testing/write-records";

/** Writes records of both sectors and of the awards database that refer to each other, so many awards and the rest less. */
export function writeRecords(folder: string, awards: number, firstCode = "gen-a0"): string {
  const units = Math.ceil(awards / 20);
  const sectorOf = (unit: number) => (unit % 2 === 0 ? "JUSTICE" : "COURT");
  return writeFiles(folder, {
    sectors: times(2, (at) => ({ code: sectorOf(at), name: `Ngành ${at}`, english_name: `Sector ${at}` })),
    "source-documents": [{ code: "G1", title: "Sinh ra để thử" }],
    titles: [
      {
        code: "GENERATED_FLAG",
        name: "Cờ sinh ra",
        english_name: "Generated flag",
        family: "EMULATION_TITLE",
        level: "MINISTRY",
        rank: 1,
        recipient_kinds: "COLLECTIVE",
        decided_by: "Bộ",
        ...cited,
      },
    ],
    units: times(units, (at) => ({
      code: `gen-u${at}`,
      sector: sectorOf(at),
      name: `Đơn vị sinh ra, số ${at}`,
      kind: "DEPARTMENT",
      ...cited,
    })),
    decisions: times(10, (at) => ({
      code: `gen-d${at}`,
      number: `${at}/QĐ-SR`,
      kind: "DECISION",
      signed_on: `2020-03-0${(at % 9) + 1}`,
      issued_by: "Bộ sinh ra",
      ...cited,
    })),
    awards: times(awards, (at) => ({
      code: at === 0 ? firstCode : `gen-a${at}`,
      title: "GENERATED_FLAG",
      year: 2018 + (at % 3),
      sector: sectorOf(at % units),
      recipient_unit: `gen-u${at % units}`,
      recipient_kind: "COLLECTIVE",
      recipient_name: `Đơn vị ${at % units}`,
      decision: `gen-d${at % 10}`,
      reason: `lần ${at}\nđã "thử"`,
      status: "GRANTED",
      ...cited,
    })),
  });
}

const cited = { sources: "G1", inferred: "false" };

function times(count: number, rowOf: (at: number) => RecordRow): RecordRow[] {
  return Array.from({ length: count }, (_, at) => rowOf(at));
}
