import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ImportBench } from "../../testkit/import-bench";
import { makeWorkbook, xmlRow } from "../../testkit/make-workbook";
import { keepChoices, readChoices, writeQuestions } from "./choice-sheet";
import type { Question } from "./choices";

const place = { file: "list.csv", line: 4, columnNumber: 2, column: "Đơn vị" };
const candidate = (code: string) => ({
  code,
  name: `Tên ${code}`,
  details: "",
  from: "2020-01-01",
  to: null,
});
const questions: readonly Question[] = [
  { about: "towns", written: "=Vinh", context: "A", place, candidates: [candidate("v-1"), candidate("v-2")] },
  { about: "towns", written: "Huế", context: "", place, candidates: [] },
];
const vinh = { about: "towns", written: "=Vinh", context: "A", chosen: "v-2", day: "" };

let bench: ImportBench;
beforeAll(async () => (bench = await ImportBench.open()));
afterAll(() => bench.close());

const pathOf = (name: string) => join(bench.folder, name);

describe("a sheet of choices", () => {
  it.each(["sheet.csv", "sheet.xlsx"])(
    "has a row for each record that may be meant, and nothing chosen: %s",
    async (name) => {
      await writeQuestions(pathOf(name), questions, [vinh]);
      expect(await readChoices(pathOf(name))).toEqual([vinh]);
    },
  );

  it("is read for the rows in which something is chosen", async () => {
    const path = pathOf("chosen.csv");
    await writeQuestions(path, questions, []);
    const lines = readFileSync(path, "utf8").split("\n");
    expect(lines).toHaveLength(5);
    writeFileSync(path, lines.map((line, at) => (at === 2 ? `${line}v-2` : line)).join("\r\n"));
    expect(await readChoices(path)).toEqual([vinh]);
    expect(await readChoices(pathOf("none.csv"))).toEqual([]);
  });

  it("is read as a spreadsheet program saves it", async () => {
    const path = bench.write(
      "saved.xlsx",
      makeWorkbook({
        sheets: {
          S: xmlRow("Loại", "Viết trong danh sách", "Bối cảnh", "Chọn") + xmlRow("towns", "Huế", "", "h"),
        },
      }),
    );
    expect(await readChoices(path)).toMatchObject([{ written: "Huế", chosen: "h" }]);
  });

  it.each([
    ["Loại;Viết trong danh sách;Bối cảnh;Chọn\n", 'it has no column "Loại", "Viết trong danh sách"'],
    ["Loại,Viết trong danh sách,Bối cảnh,Chọn\na,b,,c\na,B,,d\n", '"B" is chosen to be c and d'],
  ])("is refused where it is not clear", async (content, told) => {
    await expect(readChoices(bench.write("wrong.csv", content))).rejects.toThrow(told);
  });

  it("is kept with the day, and a new choice takes the place of an old one", async () => {
    const path = pathOf("kept.csv");
    await keepChoices(path, [vinh], "2026-01-01");
    await keepChoices(path, [vinh, { ...vinh, written: "Huế", chosen: "h" }], "2026-02-02");
    await keepChoices(path, [{ ...vinh, written: "HUẾ", chosen: "h-2" }], "2026-03-03");
    expect(await readChoices(path)).toEqual([
      { ...vinh, day: "2026-01-01" },
      { ...vinh, written: "HUẾ", chosen: "h-2", day: "2026-03-03" },
    ]);
  });
});
