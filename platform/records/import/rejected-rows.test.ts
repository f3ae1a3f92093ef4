import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ImportRun } from "..";
import { Parcel, Person, Region, Town } from "../testkit/atlas";
import { ImportBench } from "../testkit/import-bench";
import { makeWorkbook, xmlRow } from "../testkit/make-workbook";

let bench: ImportBench;
beforeEach(async () => (bench = await ImportBench.open()));
afterEach(() => bench.close());

const townsHeader = "code,name,region,twin,population,area,founded_on,closed_on,coastal,tags";

function writeFaulty(): void {
  bench.write(
    "in/regions.csv",
    'side,code,name\nNORTH,red,Red\nNORHT,blue,"Blue\nriver"\nSOUTH,cuu,Cửu Long\nSOUTH,cuu,Again\n',
  );
  bench.write(
    "in/towns.csv",
    `${townsHeader}\nhn,Hà Nội,red,hue,,,,,,\nhue,Huế,blue,,,,,,,\nct,Cần Thơ,cuu,,x,,,,,\nhp,Hải Phòng,red\nvt,Vũng Tàu,cuu,,,,,,,\n`,
  );
  bench.write("in/people.csv", "code,name\nan,An\n");
  bench.write("in/parcels.csv", "code,recipient,carriers,sent_on\np1,hn,,2020-01-01\np2,an,,2020-01-01\n");
}

function importIn(options: object) {
  return bench.import({ sources: [join(bench.folder, "in")], ...options });
}

function rejects(name: string): string {
  return readFileSync(join(bench.folder, "out", "in", name), "utf8");
}

describe("rows with faults", () => {
  it("stop an import, and are put aside where that is asked for", async () => {
    writeFaulty();
    const result = await importIn({ rejectsFolder: join(bench.folder, "out") });
    expect(result).toMatchObject({ ok: false, faults: { total: 4 } });
    expect(await bench.north.manager.count(Region)).toBe(0);
    expect(rejects("regions.csv").split("\n")[0]).toBe("side,code,name,fault");
    expect(existsSync(join(bench.folder, "out", "in", "people.csv"))).toBe(false);
  });

  it("are left out on demand, with all rows that refer to them over any number of steps", async () => {
    writeFaulty();
    const result = await importIn({ skipsRejected: true, rejectsFolder: join(bench.folder, "out") });
    expect(result).toMatchObject({ ok: true, report: { rejected: 7, total: { inserted: 7 } } });
    expect((await bench.south.manager.find(Town)).map(({ id }) => id)).toEqual(["SOUTH:vt"]);
    expect(await bench.north.manager.count(Town)).toBe(0);
    expect((await bench.south.manager.find(Parcel)).map(({ code }) => code)).toEqual(["p2"]);
    expect(rejects("regions.csv")).toBe(
      "side,code,name,fault\n" +
        'NORHT,blue,"Blue\nriver","side: allowed are NORTH, SOUTH; did you mean ""NORTH""?"\n' +
        `SOUTH,cuu,Again,code: the first record with this code stands in ${join(bench.folder, "in", "regions.csv")}:5; keep one of the two\n`,
    );
    expect(rejects("towns.csv").split("\n").slice(1)).toEqual([
      'hn,Hà Nội,red,hue,,,,,,,"twin: towns have no ""hue"" but in a row that is left out"',
      'hue,Huế,blue,,,,,,,,"region: regions have no ""blue"" but in a row that is left out"',
      "ct,Cần Thơ,cuu,,x,,,,,,population: a whole number in digits from 1",
      'hp,Hải Phòng,red,"the header has 10; put a text with commas in quotes, and write empty cells too"',
      "",
    ]);
    expect(rejects("parcels.csv")).toContain('p1,hn,,2020-01-01,"recipient: ');
  });

  it("can be corrected in the files that they were put into, and imported again", async () => {
    writeFaulty();
    await importIn({ skipsRejected: true, rejectsFolder: join(bench.folder, "out") });
    const correct = (name: string, ...changes: [string, string][]) =>
      bench.write(
        `out/in/${name}`,
        changes.reduce((text, [from, to]) => text.replace(from, to), rejects(name)),
      );
    correct("regions.csv", ["NORHT", "NORTH"], ["SOUTH,cuu", "SOUTH,cuu2"]);
    correct("towns.csv", ["cuu,,x", "cuu,,5"], ["hp,Hải Phòng,red", "hp,Hải Phòng,red,,,,,,,"]);
    const again = await bench.import({
      sources: [join(bench.folder, "out")],
      existing: async (_, keys) => new Set(keys.filter((key) => ["red", "cuu", "an"].includes(key))),
      values: async () =>
        new Map([
          ["red", "NORTH"],
          ["cuu", "SOUTH"],
        ]),
    });
    expect(again).toMatchObject({ ok: true, report: { rejected: 0 } });
    expect(await bench.north.manager.count(Town)).toBe(3);
    expect(await bench.south.manager.count(Parcel)).toBe(2);
  });

  it("may refer to what a database has, though the files' row of it is left out", async () => {
    bench.write("in/regions.csv", "code,name,side\nred,,NORTH\n");
    bench.write("in/towns.csv", `${townsHeader}\nhn,Hà Nội,red,,,,,,,\n`);
    const result = await importIn({
      skipsRejected: true,
      existing: async (kind: string) => new Set(kind === "regions" ? ["red"] : []),
      values: async () => new Map([["red", "NORTH"]]),
    });
    expect(result).toMatchObject({ ok: true, report: { rejected: 1, total: { inserted: 1 } } });
  });

  it("of a workbook are put aside as CSV files, a sheet each", async () => {
    const rows =
      xmlRow("code", "name", "side") +
      xmlRow("red", "<c><f>A1</f></c>", "NORTH") +
      xmlRow("cuu", "Cửu Long", "SOUTH");
    bench.write("in/book.xlsx", makeWorkbook({ sheets: { regions: rows } }));
    const result = await importIn({ skipsRejected: true, rejectsFolder: join(bench.folder, "out") });
    expect(result).toMatchObject({ ok: true, report: { rejected: 1 } });
    expect(rejects("book/regions.csv")).toBe(
      `code,name,side,fault\nred,'=A1,NORTH,"name: a value, not a formula; copy the cells and paste them as values"\n`,
    );
  });

  it("of a workbook are put aside as texts, where a spreadsheet would make formulas of them", async () => {
    const cell = '<c t="str"><f>A1</f><v>1</v></c>';
    const rows =
      xmlRow("code", "name", "side") + xmlRow("red", "＝1+1", "'=1") + xmlRow("blue", cell, "@SUM(1)");
    bench.write("in/regions.xlsx", makeWorkbook({ sheets: { a: rows } }));
    await importIn({ rejectsFolder: join(bench.folder, "out") });
    const cells = rejects("regions/regions.csv")
      .split("\n")
      .map((line) => line.split(",").slice(0, 3));
    expect(cells.slice(1, 3)).toEqual([
      ["red", "'＝1+1", "'=1"],
      ["blue", "'=A1", "'@SUM(1)"],
    ]);
  });

  it("of a CSV file are put aside without formulas, and can be imported again as texts", async () => {
    bench.write("in/people.csv", `code,name\na b,"=HYPERLINK(""http://a"",""An"")"\nc d,@SUM(1)\ne f,'+a\n`);
    await importIn({ rejectsFolder: join(bench.folder, "out") });
    const put = rejects("people.csv");
    expect(put).toMatch(/^code,name,fault\na b,"'=HYPERLINK\(.*\nc d,'@SUM\(1\),.*\ne f,'\+a,/);
    bench.write("out/in/people.csv", put.replace(/^(\w) (\w),/gm, "$1$2,"));
    expect(await bench.import({ sources: [join(bench.folder, "out")] })).toMatchObject({ ok: true });
    expect((await bench.north.manager.find(Person)).map(({ name }) => name)).toEqual([
      '=HYPERLINK("http://a","An")',
      "@SUM(1)",
      "+a",
    ]);
  });

  it("of a workbook are put aside as their columns take them", async () => {
    bench.write("in/regions.csv", "code,name,side\nred,Red,NORTH\n");
    bench.write(
      "in/towns.xlsx",
      makeWorkbook({
        styles:
          '<numFmts><numFmt numFmtId="200" formatCode="00000"/></numFmts>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="3"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>',
        sheets: {
          a:
            xmlRow("code", "name", "region", "population", "area", "founded_on", "coastal") +
            xmlRow(
              '<c s="1"><v>123</v></c>',
              "A",
              "red",
              '<c s="2"><v>8435700</v></c>',
              '<c s="4"><v>0.85</v></c>',
              '<c s="3"><v>43980.00034722222</v></c>',
              '<c t="b"><v>1</v></c>',
            ),
        },
      }),
    );
    await importIn({ rejectsFolder: join(bench.folder, "out") });
    expect(rejects("towns/towns.csv").split("\n")[1]).toBe(
      "00123,A,red,8435700,85%,2020-05-29,TRUE," +
        '"area: a number that its cell shows as it is; behind this one stands 0.85; give the cell the format General, and write the number that is meant"',
    );
  });

  it("of several sheets of a kind are put aside in a folder each", async () => {
    const sheetOf = (code: string) => xmlRow("code", "name", "side") + xmlRow(code, "A", "NORHT");
    bench.write(
      "in/regions.xlsx",
      makeWorkbook({ sheets: { 2019: sheetOf("red"), "../2020": sheetOf("blue") } }),
    );
    await importIn({ rejectsFolder: join(bench.folder, "out") });
    expect(rejects("regions/regions.csv")).toContain("\nred,");
    expect(rejects("regions/2/regions.csv")).toContain("\nblue,");
  });

  it("cannot be left out where the rows of a file cannot be told apart", async () => {
    bench.write("in/regions.csv", 'code,name,side\nred,Re"d,NORTH\ncuu,Cửu Long,SOUTH\n');
    expect(await importIn({ skipsRejected: true })).toMatchObject({ ok: false });
    expect(await bench.north.manager.count(Region)).toBe(0);
  });
});

describe("a dry run", () => {
  it("tells what an import would do, and writes nothing", async () => {
    bench.write("regions.csv", "code,name,side\nred,Red,NORTH\ncuu,Cửu Long,SOUTH\n");
    expect(await bench.import({ isDryRun: true })).toMatchObject({
      ok: true,
      report: { isDryRun: true, total: { inserted: 4, updated: 0, unchanged: 0 } },
    });
    expect(await bench.north.manager.count(Region)).toBe(0);
    await bench.import();
    bench.write("regions.csv", "code,name,side\nred,Reddish,NORTH\ncuu,Cửu Long,SOUTH\nmid,Mid,SOUTH\n");
    expect(await bench.import({ isDryRun: true })).toMatchObject({
      report: { total: { inserted: 2, updated: 2, unchanged: 2 } },
    });
    expect(await bench.north.manager.find(Region)).toMatchObject([{ code: "red", name: "Red" }, {}]);
    expect(await bench.north.manager.count(ImportRun)).toBe(1);
  });
});
