import { join } from "node:path";
import { formatFaults, ImportRun, text } from "..";
import { parcels, people, Region, regions, towns } from "../testkit/atlas";
import { ImportBench } from "../testkit/import-bench";
import { makeWorkbook, xmlRow } from "../testkit/make-workbook";

let bench: ImportBench;
beforeEach(async () => (bench = await ImportBench.open()));
afterEach(() => bench.close());

const townsHeader = "code,name,region,twin,population,area,founded_on,closed_on,coastal,tags\n";
const allRegionColumns = "the columns of regions are code, name, side";

/** The faults of files that are all of the import. */
function faultsOf(files: Readonly<Record<string, string | Buffer>>): Promise<string[]> {
  for (const [name, content] of Object.entries(files)) bench.write(name, content);
  return bench.faults();
}

function regionsWith(...rows: string[]): Record<string, string> {
  return { "regions.csv": ["code,name,side", ...rows, ""].join("\n") };
}

function townsWith(...rows: string[]): Record<string, string> {
  return { ...regionsWith("red,Red,NORTH"), "towns.csv": townsHeader + rows.join("\n") };
}

describe("a file that is no file of records", () => {
  it("is told with the name that was probably meant, and raises no faults about its records", async () => {
    expect(
      await faultsOf({ "region.csv": "code,name,side\n", "towns.csv": `${townsHeader}hn,A,red,,,,,,,\n` }),
    ).toEqual([
      'region.csv: no kind of records is called "region"; there are regions, towns, people, parcels; did you mean "regions.csv"?',
    ]);
  });

  it("is told when it does not end in .csv", async () => {
    expect(await faultsOf({ "regions.txt": "code,name,side\n" })).toEqual([
      'regions.txt: files of records end in .csv or .xlsx; did you mean "regions.csv"?',
    ]);
  });

  it("is told when it is not there or may not be read", async () => {
    expect(await bench.faults({ sources: [join(bench.folder, "missing")] })).toEqual([
      "missing: cannot be read (ENOENT); check the path and the rights",
    ]);
  });

  it("is told when there is none", async () => {
    expect(await bench.faults()).toEqual([`${bench.folder}: there are no files of records here`]);
  });
});

describe("bytes that are no UTF-8 text", () => {
  const header = "code,name,side\n";

  it.each([
    ["UTF-16 LE", Buffer.from(`\ufeff${header}`, "utf16le")],
    ["UTF-16 BE", Buffer.from(`\ufeff${header}`, "utf16le").swap16()],
    ["UTF-16 LE", Buffer.from(header, "utf16le")],
    ["UTF-16 BE", Buffer.from(header, "utf16le").swap16()],
  ])("are told to be %s", async (encoding, content) => {
    expect(await faultsOf({ "regions.csv": content })).toEqual([
      `regions.csv:1: text in UTF-8; this looks like ${encoding}; save the file as UTF-8`,
    ]);
  });

  it("are told with their line and the encoding that is suspected", async () => {
    const windows1258 = Buffer.from(
      `${header}a,Red,NORTH\nb,C\u00e2\u0300n Th\u00f5,SOUTH\n`.replace("\u0300", "\u00cc"),
      "latin1",
    );
    const tcvn3 = Buffer.from(`${header}b,C\u00c7n Th\u00ac,SOUTH\n`, "latin1");
    expect(await faultsOf({ "regions.csv": windows1258 })).toEqual([
      "regions.csv:3: text in UTF-8; this looks like Windows-1258; save the file as UTF-8",
    ]);
    expect(await faultsOf({ "regions.csv": tcvn3 })).toEqual([
      "regions.csv:2: text in UTF-8; this looks like an encoding of one byte a character, such as Windows-1258, " +
        "Windows-1252 or TCVN3; save the file as UTF-8",
    ]);
  });

  it.each([
    ["an Excel workbook (.xlsx) or another ZIP file", [0x50, 0x4b, 3, 4, 20, 0, 0]],
    ["an old Excel workbook (.xls)", [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ["a PDF", [...Buffer.from("%PDF-1.7")]],
    ["a gzip file", [0x1f, 0x8b, 8, 0]],
  ])("are told to be %s", async (what, bytes) => {
    expect(await faultsOf({ "regions.csv": Buffer.from(bytes) })).toEqual([
      `regions.csv:1: text in UTF-8; this looks like ${what}; save the table as CSV in UTF-8`,
    ]);
  });

  it("are told where a NUL byte stands", async () => {
    expect(await faultsOf({ "regions.csv": `${header}red,Red,NORTH\nb,a\u0000b,SOUTH\n` })).toEqual([
      "regions.csv:3: text; a NUL byte stands here; check that this is a CSV file",
    ]);
  });
});

describe("a header", () => {
  it("is missing in an empty file", async () => {
    expect(await faultsOf({ "regions.csv": "" })).toEqual([
      "regions.csv: the file is empty; begin it with the line code,name,side",
    ]);
  });

  it("tells of missing, unknown and doubled columns, and the cells of the others are still checked", async () => {
    expect(await faultsOf({ "regions.csv": "code,Name,side,code,colour,\nred,Red,NORHT,x,blue,\n" })).toEqual(
      [
        'regions.csv:1 column "name": the column is missing; add it, empty if nothing is known',
        `regions.csv:1:2: found "Name"; ${allRegionColumns}; did you mean "name"?`,
        'regions.csv:1:4: found "code"; each column stands once; this one is also column 1',
        `regions.csv:1:5: found "colour"; ${allRegionColumns}; remove the column, or name it rightly`,
        `regions.csv:1:6: found nothing; ${allRegionColumns}; remove the column, or name it rightly`,
        'regions.csv:2:3 column "side": found "NORHT"; allowed are NORTH, SOUTH; did you mean "NORTH"?',
      ],
    );
  });

  it.each([
    ["semicolons", "code;name;side\nred;Red;NORTH\n", '"code;name;side"'],
    ["semicolons", "sep=;\ncode;name;side\n", '"sep=;"'],
    ["tabs", "code\tname\tside\nred\tRed\tNORTH\n", '"code\\tname\\tside"'],
  ])("tells of cells separated by %s", async (name, content, found) => {
    expect(await faultsOf({ "regions.csv": content })).toEqual([
      `regions.csv:1: found ${found}; cells are separated by commas; this looks like ${name}; save the file with commas`,
    ]);
  });
});

describe("a row", () => {
  it("tells of the wrong number of cells", async () => {
    expect(await faultsOf(regionsWith("red,Red, the river,NORTH", "blue", "green,Green,SOUTH"))).toEqual([
      'regions.csv:2: found "4 cells"; the header has 3; put a text with commas in quotes, and write empty cells too',
      'regions.csv:3: found "1 cell"; the header has 3; put a text with commas in quotes, and write empty cells too',
    ]);
  });

  it("tells of quotes gone wrong, where the cell begins, and the rows below are still read", async () => {
    const faults = await faultsOf(
      regionsWith(
        'a,"Red" river,NORTH',
        'b,Red "river",NORTH',
        "c,Red,EAST",
        'd,"not closed,NORTH',
        'e,"Fine, so",WEST',
      ),
    );
    expect(faults).toEqual([
      'regions.csv:2:2: found "\\"Red\\" river,NORTH"; after the quote that closes a cell comes a comma or the end of the line; ' +
        "write a quote that belongs to the text twice",
      'regions.csv:3:2: found "Red \\"river\\",NORTH"; a cell with a quote in it is itself in quotes; write "a ""b"" c" for a "b" c',
      'regions.csv:4:3 column "side": found "EAST"; allowed are NORTH, SOUTH',
      'regions.csv:5:2: found "\\"not closed,NORTH"; after the quote that closes a cell comes a comma or the end of the line; ' +
        "write a quote that belongs to the text twice",
      'regions.csv:6:3 column "side": found "WEST"; allowed are NORTH, SOUTH',
    ]);
  });

  it("tells of a quote that is never closed", async () => {
    expect(await faultsOf(regionsWith('d,"not closed,NORTH', "e,Fine,WEST"))).toEqual([
      'regions.csv:2:2: found "\\"not closed,NORTH"; the quote that opens this cell is not closed; ' +
        "close it, or write a quote that belongs to the text twice and the whole cell in quotes",
      'regions.csv:3:3 column "side": found "WEST"; allowed are NORTH, SOUTH',
    ]);
  });

  it("counts the physical lines within cells", async () => {
    expect(await faultsOf(regionsWith('red,"Red\r\nriver\nvalley",EAST', "blue,Blue,WEST"))).toEqual([
      'regions.csv:4:3 column "side": found "EAST"; allowed are NORTH, SOUTH',
      'regions.csv:5:3 column "side": found "WEST"; allowed are NORTH, SOUTH',
    ]);
  });
});

describe("a cell", () => {
  it("tells of a required value that is missing", async () => {
    expect(await faultsOf(regionsWith("red,  ,NORTH"))).toEqual([
      'regions.csv:2:2 column "name": found "  "; a value is required here',
    ]);
  });

  it("tells of every value that is wrong, in every row", async () => {
    expect(await faultsOf(townsWith('hn,Hà Nội,red,,1.234,"1.234,5",31/02/2020,9/3, yes ,a||b'))).toEqual([
      'towns.csv:2:5 column "population": found "1.234"; a whole number in digits from 1; write 1234 if that is the number',
      'towns.csv:2:6 column "area": found "1.234,5"; a number such as 1234.5 from 0, with at most 2 digits after the point; ' +
        "write 1234.5 if that is the number",
      'towns.csv:2:7 column "founded_on": found "31/02/2020"; a date is YYYY-MM-DD or dd/mm/yyyy, and February 2020 has 29 days',
      'towns.csv:2:8 column "closed_on": found "9/3"; a date is YYYY-MM-DD or dd/mm/yyyy; the year is missing here',
      'towns.csv:2:9 column "coastal": found " yes "; true or false, or có or không',
      'towns.csv:2:10 column "tags": found "a||b"; a list separated by | has no empty items',
    ]);
  });

  it("shows a long value shortened", async () => {
    const [fault] = await faultsOf(townsWith(`hn,${"ệ".repeat(300)},red,,,,,,,`));
    expect(fault).toBe(
      `towns.csv:2:2 column "name": found "${"ệ".repeat(59)}…"; a text of at most 200 characters; this one has 300`,
    );
  });
});

describe("a key", () => {
  it("that stands twice is told with both places, also across files", async () => {
    expect(
      await faultsOf({
        "first/regions.csv": "code,name,side\nred,Red,NORTH\nred,Red,NORTH\n",
        "second/regions.csv": "name,code,side\nRed,red,NORTH\n",
      }),
    ).toEqual([
      `first/regions.csv:3:1 column "code": found "red"; the first record with this code stands in first/regions.csv:2; keep one of the two`,
      `second/regions.csv:2:2 column "code": found "red"; the first record with this code stands in first/regions.csv:2; keep one of the two`,
    ]);
  });

  it("of other letters than ASCII is told with the letter", async () => {
    expect(await faultsOf(regionsWith("rеd,Red,NORTH"))).toEqual([
      'regions.csv:2:1 column "code": found "rеd"; a code is ASCII letters, digits and . _ -; U+0435 "е" is none of these',
    ]);
  });
});

describe("a reference", () => {
  it("that leads nowhere is told at every place, with the code that was probably meant", async () => {
    const faults = await faultsOf({
      ...townsWith("hue,Huế,red,hoi-am,,,,,,", "hoi-an,Hội An,reed,,,,,,,"),
      "parcels.csv": "code,recipient,carriers,sent_on\np1,hue,an|binh,2020-01-01\np2,nobody,,2020-01-01\n",
    });
    const nowhere = (kinds: string, key: string) =>
      `found "${key}"; ${kinds} "${key}", neither in the files nor in the databases`;
    expect(faults).toEqual([
      `parcels.csv:2:3 column "carriers": ${nowhere("people have no", "an")}; correct the code, or add the record`,
      `parcels.csv:2:3 column "carriers": ${nowhere("people have no", "binh")}; correct the code, or add the record`,
      `parcels.csv:3:2 column "recipient": ${nowhere("towns and people have no", "nobody")}; correct the code, or add the record`,
      `towns.csv:2:4 column "twin": ${nowhere("towns have no", "hoi-am")}; did you mean "hoi-an"?`,
      `towns.csv:3:3 column "region": ${nowhere("regions have no", "reed")}; did you mean "red"?`,
    ]);
  });

  it("may lead to a later row, a later file or a database", async () => {
    bench.write("a/regions.csv", "code,name,side\nred,Red,NORTH\n");
    bench.write("a/towns.csv", `${townsHeader}hn,A,red,ct,,,,,,\nhp,B,blue,hn,,,,,,\n`);
    bench.write("b/towns.csv", `${townsHeader}ct,C,red,hue,,,,,,\n`);
    bench.write("parcels.csv", "code,recipient,carriers,sent_on\np1,hue,,2020-01-01\n");
    const asked: string[] = [];
    const result = await bench.import({
      existing: async (kind, keys) => {
        asked.push(`${kind}: ${keys.join(" ")}`);
        return new Set(keys.filter((key) => key === "hue" || key === "blue"));
      },
      values: async () => new Map([["blue", "SOUTH"]]),
    });
    expect(result.ok).toBe(true);
    expect(asked.slice(0, 3)).toEqual(["regions: blue", "towns: hue", "towns: hue"]);
  });

  it("raises no faults about records whose rows could not be read", async () => {
    expect(
      await faultsOf({ ...townsWith("hn,A,blue,,,,,,,"), ...regionsWith('blue,Blue "river",SOUTH') }),
    ).toHaveLength(1);
  });
});

describe("the checks of a kind", () => {
  it("are made on records whose cells are all right", async () => {
    expect(
      await faultsOf(
        townsWith("hn,A,red,,,,1999-01-01,1998-12-31,,", "hp,B,red,,x,,1999-01-01,1998-12-31,,"),
      ),
    ).toEqual([
      'towns.csv:2:8 column "closed_on": found "1998-12-31"; closed_on is not before founded_on, 1999-01-01',
      'towns.csv:3:5 column "population": found "x"; a whole number in digits from 1',
    ]);
  });
});

describe("all faults", () => {
  it("of all files are told at once, and nothing is written", async () => {
    bench.write("regions.csv", "code,name,side\nred,Red,NORTH\nblue,,SOUTH\n");
    bench.write("towns.csv", `${townsHeader}hn,A,green,,0,,,,,\n`);
    bench.write("people.csv", "code;name\n");
    bench.write("persons.csv", "code,name\n");
    expect((await bench.faults()).map((line) => line.split(":")[0])).toEqual([
      "people.csv",
      "persons.csv",
      "regions.csv",
      "towns.csv",
      "towns.csv",
    ]);
    expect(await bench.north.manager.count(Region)).toBe(0);
    expect(await bench.north.manager.count(ImportRun)).toBe(0);
  });

  it("are counted where they are too many to print", async () => {
    bench.write("regions.csv", `code,name,side\n${"x,x,x\n".repeat(12_000)}`);
    const result = await bench.import();
    if (result.ok) throw new Error("the import found no faults");
    const lines = formatFaults(result.faults, "en", { limit: 3 }).split("\n");
    expect(lines).toHaveLength(5);
    expect(lines.slice(3)).toEqual(["… and 23996 more", "23999 faults; nothing was written."]);
  });
});

describe("a check that is shown at a column which a file does not have", () => {
  const otherName = { en: "somebody has another name", vi: "người này có tên khác" };

  it("tells the line and the column's name", async () => {
    bench.write("people.csv", "name,code\nAn,an\n");
    const checked = {
      ...people,
      columns: { ...people.columns, alias: text() },
      checks: () => [{ column: "alias", allowed: otherName }],
    };
    expect(await bench.faults({ kinds: [regions, towns, checked, parcels] as never })).toEqual([
      'people.csv:2 column "alias": found nothing; somebody has another name',
    ]);
  });

  it("tells the row and the column's name in a workbook", async () => {
    bench.write(
      "people.xlsx",
      makeWorkbook({ sheets: { people: xmlRow("name", "code") + xmlRow("An", "an") } }),
    );
    const checked = {
      ...people,
      columns: { ...people.columns, alias: text() },
      checks: () => [{ column: "alias", allowed: otherName }],
    };
    expect(await bench.faults({ kinds: [regions, towns, checked, parcels] as never })).toEqual([
      'people.xlsx:people!row 2 column "alias": found nothing; somebody has another name',
    ]);
  });
});
