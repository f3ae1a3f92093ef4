import { Town } from "../testkit/atlas";
import { ImportBench } from "../testkit/import-bench";
import { makeWorkbook, makeZip, xmlRow, type WorkbookParts } from "../testkit/make-workbook";

let bench: ImportBench;
beforeEach(async () => (bench = await ImportBench.open()));
afterEach(() => bench.close());

const regionsHeader = xmlRow("code", "name", "side");
const townsHeader = xmlRow(
  ...["code", "name", "region", "twin", "population", "area", "founded_on", "closed_on", "coastal", "tags"],
);
const red = xmlRow("red", "Sông Hồng", "NORTH");

function faultsOf(name: string, parts: WorkbookParts): Promise<string[]> {
  bench.write(name, makeWorkbook(parts));
  return bench.faults();
}

describe("a workbook", () => {
  it("is read whatever its main part is called", async () => {
    bench.write("regions.xlsx", makeWorkbook({ sheets: { a: regionsHeader + red }, mainPart: "Workbook22" }));
    expect(await bench.import()).toMatchObject({ ok: true, report: { total: { inserted: 2 } } });
  });

  it("gives numbers, dates, booleans, shared and rich texts as a CSV file has them", async () => {
    bench.write("regions.csv", "code,name,side\nred,Sông Hồng,NORTH\n");
    bench.write(
      "towns.xlsx",
      makeWorkbook({
        strings:
          '<si><t>Hà Nội</t></si><si><r><t xml:space="preserve">Thăng </t></r><r><t>Long &amp; bờ</t></r><rPh><t>x</t></rPh></si>',
        styles:
          '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
        sheets: {
          towns:
            townsHeader +
            '<row r="4"/>' +
            '<row r="5"><c r="A5" t="inlineStr"><is><t>hn</t></is></c><c r="B5" t="s"><v>1</v></c>' +
            '<c r="C5" t="str"><v>red</v></c><c r="E5"><v>8435700</v></c><c r="F5"><v>3359.8200000000002</v></c>' +
            '<c r="G5" s="1"><v>3937</v></c><c r="I5" t="b"><v>1</v></c></row>',
        },
      }),
    );
    expect(await bench.import()).toMatchObject({ ok: true });
    expect(await bench.north.manager.find(Town)).toMatchObject([
      {
        name: "Thăng Long & bờ",
        population: 8435700,
        area: 3359.82,
        foundedOn: "1910-10-11",
        coastal: true,
        tags: [],
      },
    ]);
  });

  it("counts days from 1904 where it says so", async () => {
    bench.write("regions.csv", "code,name,side\nred,Sông Hồng,NORTH\n");
    bench.write(
      "towns.xlsx",
      makeWorkbook({
        workbookProperties: '<workbookPr date1904="1"/>',
        styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
        sheets: {
          towns: townsHeader + xmlRow("hn", "A", "red", "<c/>", "<c/>", "<c/>", '<c s="0"><v>42428</v></c>'),
        },
      }),
    );
    await bench.import();
    expect(await bench.north.manager.find(Town)).toMatchObject([{ foundedOn: "2020-02-29" }]);
  });
});

describe("cells of a workbook", () => {
  it("mean what they show", async () => {
    bench.write("regions.csv", "code,name,side\nred,Sông Hồng,NORTH\n");
    const codes = ["00000", "dd/mm/yyyy", "#,##0", '"Xã "@', "yyyy\\-mm\\-dd"];
    const formats = codes.map(
      (code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
    );
    const styles = codes.map((_, at) => `<xf numFmtId="${200 + at}"/>`);
    const town = [
      '<c s="0"><v>123</v></c>',
      '<c s="3" t="str"><v>Đông_x000A_Anh_x005F_</v></c>',
      "\u00a0red\u2003",
      '<c s="0"/>',
      '<c s="2"><v>8435700</v></c>',
      '<c s="3"><v>3359.82</v></c>',
      '<c s="1"><v>43980.00034722222</v></c>',
      '<c s="4" t="d"><v>2020-05-30T00:00:00</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="s"><v>0</v></c>',
    ];
    bench.write(
      "towns.xlsx",
      makeWorkbook({
        strings: "<si><t>a_x0062_c</t></si>",
        styles: `<numFmts>${formats.join("")}</numFmts><cellXfs>${styles.join("")}</cellXfs>`,
        sheets: { towns: townsHeader + xmlRow(...town) + xmlRow(" ", "\u00a0") },
      }),
    );
    expect(await bench.import()).toMatchObject({ ok: true });
    expect(await bench.north.manager.find(Town)).toMatchObject([
      {
        id: "NORTH:00123",
        name: "Xã Đông\nAnh_",
        population: 8435700,
        area: 3359.82,
        foundedOn: "2020-05-29",
        closedOn: "2020-05-30",
        coastal: true,
        tags: ["abc"],
      },
    ]);
  });

  it("that show another than they hold are told by what they show", async () => {
    bench.write("regions.csv", "code,name,side\nred,Sông Hồng,NORTH\n");
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="16"/></cellXfs>';
    const day = '<c s="2"><v>45292</v></c>';
    const rows = townsHeader + xmlRow(day, "A", "red", "<c/>", day, '<c s="1"><v>0.85</v></c>', day);
    expect(await faultsOf("towns.xlsx", { styles, sheets: { a: rows } })).toEqual([
      'towns.xlsx:a!A2 column "code": found "1-Jan"; a text; a spreadsheet has made a date or a time of it; give the cell the type text, and write what is meant',
      'towns.xlsx:a!E2 column "population": found "1-Jan"; a number; a spreadsheet has made a date or a time of it; give the cell the type text, and write what is meant',
      'towns.xlsx:a!F2 column "area": found "85%"; a number that its cell shows as it is; behind this one stands 0.85; give the cell the format General, and write the number that is meant',
      'towns.xlsx:a!G2 column "founded_on": found "1-Jan"; a date of which the cell shows day, month and year; write 2024-01-01 if that is meant',
    ]);
  });

  it("are told by sheet and cell", async () => {
    const rows = regionsHeader + xmlRow("red", "<c/>", "NORHT") + xmlRow("red", "Red", "NORTH", "more");
    expect(await faultsOf("book.xlsx", { sheets: { regions: rows } })).toEqual([
      'book.xlsx:regions!B2 column "name": found nothing; a value is required here',
      'book.xlsx:regions!C2 column "side": found "NORHT"; allowed are NORTH, SOUTH; did you mean "NORTH"?',
      'book.xlsx:regions!row 3: found "4 cells"; the header has 3; clear the cells to the right of the header',
    ]);
  });

  it("with formulas and error marks are refused", async () => {
    const rows =
      regionsHeader +
      xmlRow('<c t="str"><f>A1&amp;B1</f><v>red</v></c>', '<c t="e"><v>#REF!</v></c>', "NORTH");
    expect(await faultsOf("regions.xlsx", { sheets: { a: rows } })).toEqual([
      'regions.xlsx:a!A2 column "code": found "=A1&B1"; a value, not a formula; copy the cells and paste them as values',
      `regions.xlsx:a!B2 column "name": found "#REF!"; a value; this is a spreadsheet's error mark; write the value`,
    ]);
  });

  it("that are merged are refused among the rows, and passed over below them", async () => {
    const after = '<mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="A9:C9"/></mergeCells>';
    expect(await faultsOf("regions.xlsx", { sheets: { a: { rows: regionsHeader + red, after } } })).toEqual([
      'regions.xlsx:a!B2: found "B2:B3"; each cell stands for itself; these are merged; split them, and write the value into each',
    ]);
  });

  it("are there at all: an empty sheet is told", async () => {
    expect(await faultsOf("regions.xlsx", { sheets: { a: "<row/>" } })).toEqual([
      "regions.xlsx:a: the sheet is empty; begin it with the line code,name,side",
    ]);
  });
});

describe("a workbook that cannot be read", () => {
  const save = "open it and save it again, or save the table as CSV";

  it.each([
    [
      "an old one or one with a password",
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      "this is an old Excel workbook (.xls), or one with a password; save it as .xlsx without a password, or save the table as CSV in UTF-8",
    ],
    [
      "a text",
      Buffer.from("code,name,side\n"),
      "this is no Excel workbook, whatever its name says; check what it is; a table in text is a .csv",
    ],
    ["an empty file", Buffer.alloc(0), "this workbook is empty: it has no bytes"],
    [
      "a ZIP file of something else",
      makeZip({ "a.txt": "a" }),
      `this workbook is broken (it has no part that lists sheets); ${save}`,
    ],
  ])("is told: %s", async (_, content, fault) => {
    bench.write("regions.xlsx", content);
    expect(await bench.faults()).toEqual([`regions.xlsx: ${fault}`]);
  });

  it("is told when it is cut off or its XML is", async () => {
    const whole = makeWorkbook({ sheets: { a: regionsHeader + red } });
    bench.write("regions.xlsx", whole.subarray(0, whole.length - 30));
    expect(await bench.faults()).toEqual([
      expect.stringMatching(/^regions\.xlsx: this workbook is broken \(/),
    ]);
    const faults = await faultsOf("regions.xlsx", { sheets: { a: `${regionsHeader}<row><c>` } });
    expect(faults).toEqual([expect.stringMatching(/^regions\.xlsx:a: this workbook is broken \(.*tag/)]);
  });

  it("is told when it is a zip bomb, before it is unpacked", async () => {
    const rows = regionsHeader + " ".repeat(40 * 1024 ** 2) + red;
    expect(await faultsOf("regions.xlsx", { sheets: { a: rows } })).toEqual([
      expect.stringMatching(
        /unpacks to far more than it takes, as in a zip bomb|a text in this workbook is longer/,
      ),
    ]);
    const many = regionsHeader + "<extra></extra>".repeat(3 * 1024 ** 2) + red;
    expect(await faultsOf("regions.xlsx", { sheets: { a: many } })).toEqual([
      "regions.xlsx:a!row 1: xl/worksheets/sheet1.xml in this workbook unpacks to far more than it takes, as in a zip bomb; save the table as CSV in UTF-8",
    ]);
  });

  it("is told when a row of its reaches further than the header, at no cost of what lies between", async () => {
    const far = Array.from({ length: 30_000 }, (_, at) => `<row><c r="XFD${at + 3}"><v>1</v></c></row>`);
    const rows = `${regionsHeader}<row r="2"><c r="A2"><v>1</v></c></row>${far.join("")}`;
    bench.write("regions.xlsx", makeWorkbook({ sheets: { a: rows } }));
    const result = await bench.import();
    expect(result.faults.total).toBe(30_002);
    expect(result.faults.items.at(-1)).toMatchObject({
      code: "WRONG_CELL_COUNT",
      found: { en: "16384 cells" },
    });
  });

  it("is told when its header is wider than any, however many rows follow", async () => {
    const header = '<row r="1"><c r="A1" t="str"><v>code</v></c><c r="XFD1" t="str"><v>name</v></c></row>';
    const faults = await faultsOf("regions.xlsx", { sheets: { a: header + red.repeat(5000) } });
    expect(faults).toEqual([
      'regions.xlsx:a!row 1: found "16384 columns"; a header has at most 500 columns; the columns of regions are 3; clear the cells to the right of the table',
    ]);
  });

  it("takes its last row, and empty cells to the right of the header", async () => {
    const last = red.replace("<row>", '<row r="1048576">').replace("</row>", '<c r="XFD1048576"/></row>');
    bench.write("regions.xlsx", makeWorkbook({ sheets: { a: regionsHeader + last } }));
    expect(await bench.import()).toMatchObject({ ok: true, report: { total: { inserted: 2 } } });
  });

  it.each([
    ["a row that is there twice", `<row r="2"/><row r="2"/>`, "row 2 comes after row 2"],
    ["a row past the last", `<row r="1048577"/>`, "row 1048577 comes after row 1"],
    ["a row whose number is none", `<row r="1e3"/>`, "row 1e3 comes after row 1"],
    ["a cell that is there twice", `<row r="2"><c r="A2"/><c r="A2"/></row>`, "cell A2 is out of its order"],
    ["a cell past the last column", `<row r="2"><c r="XFE2"/></row>`, "cell XFE2 is out of its order"],
    ["a cell of another row", `<row r="2"><c r="A3"/></row>`, "cell A3 is out of its order"],
    ["a cell that is named otherwise", `<row r="2"><c r="a2"/></row>`, "cell a2 is out of its order"],
    ["a text that is not there", `<row r="2"><c t="s"><v>9</v></c></row>`, "a text that is not there"],
    ["an entity of its own", `<row r="2"><c><v>&bomb;</v></c></row>`, "undefined entity"],
  ])("is told: %s", async (_, rows, reason) => {
    expect(await faultsOf("regions.xlsx", { sheets: { a: regionsHeader + rows } })).toEqual([
      expect.stringMatching(new RegExp(`^regions\\.xlsx:a.*this workbook is broken .*${reason}`)),
    ]);
  });

  it.each([
    [
      "more merged areas than a table has",
      { sheets: { a: { rows: red, after: '<mergeCell ref="A1:B1"/>'.repeat(10_001) } } },
    ],
    [
      "a shared text without end",
      { sheets: { a: red }, strings: `<si>${`<t>${"a".repeat(9000)}</t>`.repeat(200)}</si>` },
    ],
    ["styles without end", { sheets: { a: red }, styles: `<cellXfs>${"<xf/>".repeat(100_002)}</cellXfs>` }],
    [
      "a formula without end",
      { sheets: { a: `<row><c><f>${`${"1+".repeat(3000)}<x/>`.repeat(20)}</f></c></row>` } },
    ],
  ])("is told: %s", async (_, parts) => {
    expect(await faultsOf("regions.xlsx", parts)).toContainEqual(
      expect.stringMatching(/save the table as CSV/),
    );
  });

  it("is told when it has a part twice", async () => {
    const twoSheets = makeWorkbook({ sheets: { a: regionsHeader + red, b: red } }).toString("latin1");
    bench.write("regions.xlsx", Buffer.from(twoSheets.replaceAll("/sheet2.xml", "/sheet1.xml"), "latin1"));
    expect(await bench.faults()).toEqual([
      `regions.xlsx: this workbook is broken (it has two parts xl/worksheets/sheet1.xml); ${save}`,
    ]);
  });
});
