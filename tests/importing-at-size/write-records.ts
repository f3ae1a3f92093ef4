import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const cited = "sources,inferred,note";

/** Writes records of both sectors and of the awards database that refer to each other, so many awards and the rest less. */
export function writeRecords(folder: string, awards: number, firstCode = "gen-a0"): string {
  mkdirSync(folder, { recursive: true });
  const units = Math.ceil(awards / 20);
  const sectorOf = (unit: number) => (unit % 2 === 0 ? "JUSTICE" : "COURT");
  write("sectors", "code,name,english_name", 2, (at) => `${sectorOf(at)},Ngành ${at},Sector ${at}`);
  write(
    "source-documents",
    "code,title,publisher,author,published_on,url,note",
    1,
    () => "G1,Sinh ra để thử,,,,,",
  );
  write(
    "titles",
    `code,name,english_name,abbreviation,family,level,rank,recipient_kinds,sector,decided_by,valid_from,valid_to,generic,${cited}`,
    1,
    () => "GENERATED_FLAG,Cờ sinh ra,Generated flag,,EMULATION_TITLE,MINISTRY,1,COLLECTIVE,,Bộ,,,,G1,false,",
  );
  write(
    "units",
    `code,sector,name,english_name,abbreviation,aliases,kind,province,parent,valid_from,valid_to,${cited}`,
    units,
    (at) => `gen-u${at},${sectorOf(at)},"Đơn vị sinh ra, số ${at}",,,,DEPARTMENT,,,,,G1,false,`,
  );
  write(
    "decisions",
    `code,number,kind,signed_on,issued_by,signer,subject,${cited}`,
    10,
    (at) => `gen-d${at},${at}/QĐ-SR,DECISION,2020-03-0${(at % 9) + 1},Bộ sinh ra,,,G1,false,`,
  );
  write(
    "awards",
    "code,title,year,sector,recipient_unit,recipient_person,recipient_kind,recipient_name,recipient_position,season," +
      "decision,nomination,conferred_on,commendation_type,authority,reason,status,revoked_on,revocation_decision," +
      `revocation_ground,${cited}`,
    awards,
    (at) =>
      `${at === 0 ? firstCode : `gen-a${at}`},GENERATED_FLAG,${2005 + (at % 20)},${sectorOf(at % units)},gen-u${at % units},,COLLECTIVE,` +
      `Đơn vị ${at % units},,,gen-d${at % 10},,,,,"lần ${at}\nđã ""thử""",GRANTED,,,,G1,false,`,
  );
  return folder;

  function write(kind: string, header: string, count: number, row: (at: number) => string): void {
    const rows = Array.from({ length: count }, (_, at) => row(at));
    writeFileSync(join(folder, `${kind}.csv`), `${[header, ...rows].join("\n")}\n`);
  }
}
