import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { integer, code, text } from "../../platform/records";
import { RecordOutput } from "./record-output";

const kind = {
  name: "towns",
  key: "code",
  columns: { code: code().required(), name: text(), people: integer() },
};

describe("the output of records", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "output-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("quotes what would be misread", () => {
    const output = new RecordOutput(folder);
    output.write(kind, { code: "hn", name: 'Hà Nội, "thủ đô"\nđôi bờ', people: null });
    expect(output.close()).toEqual(new Map([["towns", 1]]));
    expect(readFileSync(join(folder, "towns.csv"), "utf8")).toBe(
      'code,name,people\nhn,"Hà Nội, ""thủ đô""\nđôi bờ",\n',
    );
  });

  it("goes on in folders of parts, each with a header, when a file is full", () => {
    const output = new RecordOutput(folder, 2);
    for (const people of [1, 2, 3]) output.write(kind, { code: `t${people}`, name: null, people });
    expect(output.countOf(kind)).toBe(3);
    output.close();
    expect(readFileSync(join(folder, "towns.csv"), "utf8")).toBe("code,name,people\nt1,,1\nt2,,2\n");
    expect(readFileSync(join(folder, "part-2", "towns.csv"), "utf8")).toBe("code,name,people\nt3,,3\n");
  });

  it("loses nothing between one buffer and the next", () => {
    const output = new RecordOutput(folder);
    const name = "Tòa án nhân dân ".repeat(40).trim();
    for (let people = 0; people < 1_000; people += 1)
      output.write(kind, { code: `t${people}`, name, people });
    output.close();
    const lines = readFileSync(join(folder, "towns.csv"), "utf8").split("\n");
    expect(lines).toHaveLength(1_002);
    expect(lines.slice(1, -1).every((line, at) => line === `t${at},${name},${at}`)).toBe(true);
  });
});
