import { FaultLog } from "../faults/fault-log";
import { formatFaults } from "../faults/format-faults";
import { ImportBench } from "../testkit/import-bench";
import { makeWorkbook, xmlRow } from "../testkit/make-workbook";
import type { ListKind } from "./list-kind";
import { readList } from "./read-list";

const common = { description: "", about: ["town"], days: ["day"], expand: async () => undefined };
const kinds: readonly ListKind[] = [
  {
    ...common,
    name: "visits",
    headings: { town: ["Nơi đến", "Tên nơi"], day: ["Ngày"], prize: ["Giải"] },
    isTitled: (titles) => titles.includes("da den"),
  },
  {
    ...common,
    name: "plans",
    headings: { town: ["Nơi đến", "Tên nơi"], day: ["Ngày"], prize: ["Giải"] },
    isTitled: (titles) => titles.includes("se den"),
  },
];

let bench: ImportBench;
beforeAll(async () => (bench = await ImportBench.open()));
afterAll(() => bench.close());

async function read(content: string | Buffer, name = "list") {
  const log = new FaultLog();
  const isBook = typeof content !== "string";
  const path = bench.write(`${name}.${isBook ? "xlsx" : "csv"}`, content);
  const file = { path, label: name, bytes: 0, sheet: isBook ? "S" : undefined };
  const found = await readList(file, name, kinds, log);
  const faults = formatFaults(log.faults()).replaceAll(`${bench.folder}/`, "").split("\n").slice(0, -1);
  return { kind: found?.kind.name, list: found?.list, faults };
}

const rowsOf = ({ list }: Awaited<ReturnType<typeof read>>) =>
  list?.rows.map((row) => [
    ...row.groups.map(({ text }) => text),
    row.cell("town").text,
    row.cell("day").text,
    row.cell("prize").text,
  ]);

describe("a list", () => {
  it("has title rows, rows in groups that may lie in others, and closing lines", async () => {
    const found = await read(
      "Các nơi đã đến\n(năm 2020)\nSTT,Tên nơi,Ngày,Giải\n(1),(2),(3),(4)\nA,Miền Bắc\nI,Đồng bằng\n1,Hà Nội,1/1,a\n" +
        "II,Núi\n2,Sa Pa,2/1,b\nB. Miền Nam\n3,Cần Thơ,3/1,c\nSTT,Tên nơi,Ngày,Giải\n4,Cà Mau,,\nTổng số: 4 nơi\n",
    );
    expect(found).toMatchObject({ kind: "visits", faults: [] });
    expect(rowsOf(found)).toEqual([
      ["Miền Bắc", "Đồng bằng", "Hà Nội", "1/1", "a"],
      ["Miền Bắc", "Núi", "Sa Pa", "2/1", "b"],
      ["Miền Nam", "Cần Thơ", "3/1", "c"],
      ["Miền Nam", "Cà Mau", "", ""],
    ]);
    expect(found.list?.titles.map(({ text }) => text)).toEqual(["Các nơi đã đến", "(năm 2020)"]);
    expect(found.list?.closing.map(({ text }) => text)).toEqual(["Tổng số: 4 nơi"]);
    expect(found.list?.withoutRecords.map(({ en }) => en)).toEqual([
      "rows 1–2 are the title",
      "rows 5–6, 8, 10 head groups",
      "row 14 closes the list",
    ]);
    expect(found.list?.rows[1]?.cell("prize").place).toMatchObject({
      line: 9,
      columnNumber: 4,
      column: "Giải",
    });
  });

  it("may have merged cells: what stands in the first of them holds for all", async () => {
    const rows = [
      ["Sẽ đến"],
      ["STT", "Nơi đến", "Giải"],
      ["1", "Huế", "a"],
      ["2", "Vinh"],
      ["3", "Hội An", "b"],
    ];
    const merged = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="C3:C4"/></mergeCells>';
    const found = await read(
      makeWorkbook({
        sheets: { S: { rows: rows.map((cells) => xmlRow(...cells)).join(""), after: merged } },
      }),
    );
    expect(found).toMatchObject({ kind: "plans", faults: [] });
    expect(rowsOf(found)).toEqual([
      ["Huế", "", "a"],
      ["Vinh", "", "a"],
      ["Hội An", "", "b"],
    ]);
  });

  it("has faults where cells are formulas, but for the numbers of its rows", async () => {
    const formula = "<c><f>A3+1</f><v>2</v></c>";
    const rows = [["Đã đến"], ["STT", "Nơi đến", "Giải"], ["1", "Huế", "a"], [formula, "Vinh", formula]];
    const { faults } = await read(
      makeWorkbook({ sheets: { S: rows.map((cells) => xmlRow(...cells)).join("") } }),
    );
    expect(faults).toEqual([
      expect.stringMatching(/^list\.xlsx:S!C4 column "Giải": found "=A3\+1"; .* not a formula/),
    ]);
  });

  it("is of the kind that its file is named after, whatever its title says", async () => {
    expect(await read("Nơi đến,Giải\nHuế,a\n", "plans")).toMatchObject({ kind: "plans", faults: [] });
  });

  it.each([
    ["no list at all", "code,name\na,b\n", "list", []],
    [
      "one whose title does not say what it is",
      "Nơi đến,Giải\nHuế,a\n",
      "list",
      ["its title does not say of what"],
    ],
    ["one without its headings", "a,b\nc,d\n", "visits", ["no row of headings of visits is found"]],
  ])("is not found in %s", async (_, content, name, told) => {
    const { kind, faults } = await read(content, name);
    expect([kind, faults]).toEqual([undefined, told.map((text) => expect.stringContaining(text))]);
  });
});
