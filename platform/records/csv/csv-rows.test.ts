import { csvLine } from "./csv-line";
import { CsvRows } from "./csv-rows";
import { isBroken, type BrokenRow, type RawRow } from "./raw-row";

function read(text: string, pieceSize = text.length): (RawRow | BrokenRow)[] {
  const rows = new CsvRows();
  const batches = [];
  for (let at = 0; at < text.length; at += pieceSize) batches.push(rows.push(text.slice(at, at + pieceSize)));
  return [...batches, rows.end()].flat();
}

const table = [
  ["code", "name", ""],
  ["a", 'quote " and "" comma, and\nline\r\nends', "ữ"],
  ["", "", "x"],
  ["b", "", '"'],
];

describe("comma-separated rows", () => {
  it.each(["\n", "\r\n", "\r"])(
    "are the same however the text is cut, with lines that end in %j",
    (lineEnd) => {
      const text = table.map((cells) => csvLine(cells).replace(/\n$/, lineEnd)).join("");
      for (let pieceSize = 1; pieceSize <= text.length; pieceSize += 1) {
        expect(read(text, pieceSize)).toEqual([
          { line: 1, cells: table[0] },
          { line: 2, cells: table[1] },
          { line: 5, cells: table[2] },
          { line: 6, cells: table[3] },
        ]);
      }
    },
  );

  it("may end without a line end, and blank lines are passed over but counted", () => {
    expect(read("a,b\n\n\r\nc,")).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 4, cells: ["c", ""] },
    ]);
    expect(read("")).toEqual([]);
    expect(read('""\n')).toEqual([{ line: 1, cells: [""] }]);
  });

  it("of nothing but commas and spaces are none, and counted as lines", () => {
    expect(read('a,b\n,\n , \u00a0\n"",""\nc,\n')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 5, cells: ["c", ""] },
    ]);
  });

  it("go on after a broken one, however the text is cut", () => {
    const text = 'a,b\r\nc,"d\r\ne" f,g\r\nh,i "j"\r\nk,l\r\nm,"n';
    for (let pieceSize = 1; pieceSize <= text.length; pieceSize += 1) {
      const places = read(text, pieceSize).map((row) =>
        isBroken(row)
          ? `${row.line}:${row.columnNumber} ${row.problem.code}`
          : `${row.line} ${row.cells.join("|")}`,
      );
      expect(places).toEqual([
        "1 a|b",
        "2:2 BROKEN_QUOTES",
        "3:1 BROKEN_QUOTES",
        "4:2 BROKEN_QUOTES",
        "5 k|l",
        "6:2 BROKEN_QUOTES",
      ]);
    }
  });

  it("of a file without line ends do not fill the memory", () => {
    const rows = new CsvRows();
    const piece = "x".repeat(300_000);
    const found = Array.from({ length: 10 }, () => rows.push(piece)).flat();
    found.push(...rows.push("\na,b\n"), ...rows.end());
    expect(found.map((row) => (isBroken(row) ? row.problem.code : row))).toEqual([
      "ROW_TOO_LONG",
      { line: 2, cells: ["a", "b"] },
    ]);
  });

  it("after a quote that is never closed are read, however long the text is", () => {
    const text = `a,"b\n${"c,d\n".repeat(600_000)}`;
    const found = read(text, 256 * 1024);
    expect(found).toHaveLength(600_001);
    expect(found[0]).toMatchObject({ line: 1, columnNumber: 2, problem: { code: "BROKEN_QUOTES" } });
    expect(found.at(-1)).toEqual({ line: 600_001, cells: ["c", "d"] });
  });
});
