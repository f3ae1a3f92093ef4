import "reflect-metadata";
import { readFileSync } from "node:fs";
import { recordKinds } from "../records/record-kinds";
import { withRecordTables } from "./record-tables";

const guide = readFileSync("docs/records.md", "utf8");

describe("the columns of records in the documentation", () => {
  it("are written anew between their marks, and what stands around them stays", () => {
    expect(withRecordTables(guide)).toBe(guide);
    const changed = guide
      .replace("code,unit,name,valid_from", "code,unit,valid_from")
      .replace("`SPLIT_INTO`", "");
    expect(changed).not.toBe(guide);
    expect(withRecordTables(changed)).toBe(guide);
    const own = `${guide}\nWritten by hand.\n`;
    expect(withRecordTables(own)).toBe(own);
  });

  it("must all have their marks", () => {
    const mark = "<!-- columns of units, written by npm run schema -->";
    expect(() => withRecordTables(guide.replace(mark, ""))).toThrow(
      `docs/records.md does not have "${mark}"`,
    );
    expect(() => withRecordTables(guide.replace("<!-- end of columns -->", ""))).toThrow(
      `columns of ${recordKinds.length - 1} kinds, not of ${recordKinds.length}`,
    );
  });
});
