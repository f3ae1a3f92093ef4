import { formatNotices } from "..";
import { Person, Region } from "../testkit/atlas";
import { ImportBench } from "../testkit/import-bench";
import { makeWorkbook, xmlRow, type WorkbookParts } from "../testkit/make-workbook";

let bench: ImportBench;
beforeEach(async () => (bench = await ImportBench.open()));
afterEach(() => bench.close());

const regionsHeader = xmlRow("code", "name", "side");
const townsHeader = xmlRow(
  ...["code", "name", "region", "twin", "population", "area", "founded_on", "closed_on", "coastal", "tags"],
);
const red = xmlRow("red", "Sông Hồng", "NORTH");
const south = xmlRow("SOUTH", "cuu", "Cửu Long");

function faultsOf(name: string, parts: WorkbookParts): Promise<string[]> {
  bench.write(name, makeWorkbook(parts));
  return bench.faults();
}

describe("a workbook", () => {
  it("whose name is that of a kind holds its records on the first sheet that is shown", async () => {
    bench.write(
      "regions.xlsx",
      makeWorkbook({ sheets: { notes: "<row/>", Vùng: regionsHeader + red }, hidden: ["notes"] }),
    );
    expect(await bench.import()).toMatchObject({ ok: true, notices: { total: 0 } });
    expect(await bench.north.manager.find(Region)).toEqual([
      { code: "red", name: "Sông Hồng", side: "NORTH", version: 1 },
    ]);
  });

  it("whose name is that of a kind has more of it on further sheets with the same header, or another kind", async () => {
    const people = xmlRow("code", "name") + xmlRow("an", "An");
    const sheets = {
      2019: regionsHeader + red,
      people,
      2020: xmlRow("side", "code", "name") + south,
      Sheet4: "",
    };
    bench.write("regions.xlsx", makeWorkbook({ sheets }));
    expect(await bench.import()).toMatchObject({ ok: true, notices: { total: 0 } });
    expect((await bench.north.manager.find(Region)).map(({ code }) => code)).toEqual(["red", "cuu"]);
    expect(await bench.north.manager.count(Person)).toBe(1);
  });

  it("has nothing that is passed over in silence: sheets without records are named", async () => {
    const codes = xmlRow("code", "meaning") + xmlRow("NORTH", "bắc");
    const sheets = { Vùng: regionsHeader + red, "Ghi chú": xmlRow("a note"), codes };
    bench.write("regions.xlsx", makeWorkbook({ sheets, hidden: ["codes"] }));
    bench.write(
      "book.xlsx",
      makeWorkbook({ sheets: { people: xmlRow("code", "name"), codes, empty: "" }, hidden: ["codes"] }),
    );
    const { ok, notices } = await bench.import();
    expect(ok).toBe(true);
    expect(formatNotices(notices).replaceAll(`${bench.folder}/`, "").split("\n")).toEqual([
      "book.xlsx:codes: this sheet was not read: it is hidden",
      "regions.xlsx:Ghi chú: this sheet was not read: it has no header of regions",
      "regions.xlsx:codes: this sheet was not read: it has no header of regions",
    ]);
  });

  it("has no records on hidden sheets", async () => {
    const told = "this sheet has records and is hidden; show it if they are meant, or delete it";
    const sheets = { a: regionsHeader + red, b: regionsHeader + red };
    expect(await faultsOf("regions.xlsx", { sheets, hidden: ["b"] })).toEqual([`regions.xlsx:b: ${told}`]);
    bench.write("regions.xlsx", makeWorkbook({ sheets: { a: regionsHeader + red } }));
    const book = { people: xmlRow("code", "name") + xmlRow("an", "An"), parcels: xmlRow("code") };
    expect(await faultsOf("book.xlsx", { sheets: book, hidden: ["people"] })).toContain(
      `book.xlsx:people: ${told}`,
    );
  });

  it("has no rows and columns that are passed over because they are hidden", async () => {
    const rows = regionsHeader + red.replace("<row>", '<row r="2" hidden="1">');
    const after = '<cols><col min="2" max="2" hidden="1"/></cols><autoFilter ref="A1:C2"/>';
    bench.write("regions.xlsx", makeWorkbook({ sheets: { a: { rows, after } } }));
    expect(await bench.import()).toMatchObject({ ok: true, report: { total: { inserted: 2 } } });
  });

  it("of another name has sheets that are named after kinds", async () => {
    bench.write(
      "năm 2020.xlsx",
      makeWorkbook({
        sheets: { towns: townsHeader + xmlRow("hn", "Hà Nội", "red"), regions: regionsHeader + red },
      }),
    );
    expect(await bench.import()).toMatchObject({ ok: true, report: { total: { inserted: 3 } } });
    const faults = await faultsOf("năm 2020.xlsx", { sheets: { regions: regionsHeader + red, Sheet2: red } });
    expect(faults).toEqual([
      'năm 2020.xlsx:Sheet2: no kind of records is called "Sheet2"; there are regions, towns, people, parcels',
    ]);
  });
});
