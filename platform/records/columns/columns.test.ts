import { boolean } from "./boolean";
import { code } from "./code";
import { type AnyColumn, type Column, type Keeping, NotAValue } from "./column";
import { date } from "./date";
import { decimal, integer, year } from "./numbers";
import { listOf } from "./list-of";
import { describedEnum } from "../../graphql/described-enum";
import { oneOf, oneOfEnum } from "./one-of";
import { reference, references } from "./reference";
import { text } from "./text";

function messageOf<Value>(column: Column<Value, Keeping>, cell: string): string | Value {
  const value = column.parse(cell);
  if (!(value instanceof NotAValue)) return value;
  const { allowed, remedy } = value.problem;
  return remedy ? `${allowed.en}; ${remedy.en}` : allowed.en;
}

describe("a column", () => {
  it("has null for an empty cell unless it is required or has a default", () => {
    expect(text().parse("")).toBeNull();
    expect(messageOf(text().required(), "")).toBe("a value is required here");
    expect(boolean().default(false).parse("")).toBe(false);
    expect(listOf(text()).parse("")).toEqual([]);
    expect(messageOf(listOf(text()).required(), "")).toBe("a value is required here");
  });

  it("writes each value as the cell that it is read from", () => {
    const cells: [AnyColumn, string][] = [
      [text(), "Tiếng Việt có dấu"],
      [code(), "A-1.b_c"],
      [integer(), "-12"],
      [decimal(), "1234.5"],
      [decimal({ scale: 7 }), "0.0000001"],
      [boolean(), "false"],
      [date(), "2020-02-29"],
      [year(), "2021"],
      [oneOf(["RED", "BLUE"]), "BLUE"],
      [listOf(oneOf(["RED", "BLUE"])), "BLUE|RED"],
      [listOf(text()), "một|hai"],
      [reference("towns"), "hue"],
      [references("towns"), "hue|hn"],
      [text(), ""],
      [listOf(text()), ""],
    ];
    for (const [column, cell] of cells) expect(column.format(column.parse(cell))).toBe(cell);
  });
});

describe("a truth", () => {
  it.each(["true", "TRUE", "True", "có", "Có", "CÓ", "đúng", "ĐÚNG"])("is %s", (cell) =>
    expect(boolean().parse(cell)).toBe(true),
  );

  it.each(["false", "FALSE", "không", "Không", "Sai"])("is not so where it is %s", (cell) =>
    expect(boolean().parse(cell)).toBe(false),
  );

  it.each([
    ["yes", "true or false, or có or không"],
    ["x", "true or false, or có or không; write true if the mark means that it holds"],
  ])("is not to be told from %s", (cell, message) => expect(messageOf(boolean(), cell)).toBe(message));
});

describe("a date", () => {
  it.each([
    ["9/3/2018", "2018-03-09"],
    ["09/03/2018", "2018-03-09"],
    ["09-03-2018", "2018-03-09"],
    ["9.3.2018", "2018-03-09"],
    ["ngày 05 tháng 01 năm 2024", "2024-01-05"],
    ["Ngày 5 tháng 1 năm 2024", "2024-01-05"],
    ["31 tháng 12 năm 2024", "2024-12-31"],
    ["ngày 5/1/2024", "2024-01-05"],
  ])("is %s, the day first", (cell, day) => expect(date().parse(cell)).toBe(day));

  it.each([
    ["2020-02-30", "a date is YYYY-MM-DD or dd/mm/yyyy, and February 2020 has 29 days"],
    ["2021-13-01", "a date is YYYY-MM-DD or dd/mm/yyyy, the day before the month, and months are 01 to 12"],
    ["13/25/2024", "a date is YYYY-MM-DD or dd/mm/yyyy, the day before the month, and months are 01 to 12"],
    ["0209-01-01", "a date is YYYY-MM-DD or dd/mm/yyyy, from 1900 to 2200"],
    ["31/04/2018", "a date is YYYY-MM-DD or dd/mm/yyyy, and April 2018 has 30 days"],
    ["9/3", "a date is YYYY-MM-DD or dd/mm/yyyy; the year is missing here"],
    ["3/2018", "a date is YYYY-MM-DD or dd/mm/yyyy; the day is missing here"],
    ["2018-3", "a date is YYYY-MM-DD or dd/mm/yyyy; the day is missing here"],
    [
      "43168",
      "a date is YYYY-MM-DD or dd/mm/yyyy; this looks like a spreadsheet's day number; give the cells of the column the type text",
    ],
    ["9/3-2018", "a date is YYYY-MM-DD or dd/mm/yyyy"],
    ["9/3/18", "a date is YYYY-MM-DD or dd/mm/yyyy; the year has four digits"],
    ["2018-03-09 08:30:00", "a date is YYYY-MM-DD or dd/mm/yyyy, without a time; write 2018-03-09"],
    [
      "2018-03-08T17:00:00.000Z",
      "a date is YYYY-MM-DD or dd/mm/yyyy, without a time; write 2018-03-09, the day in Viet Nam",
    ],
    ["March", "a date is YYYY-MM-DD or dd/mm/yyyy"],
    ["2018-3-9", "a date is YYYY-MM-DD or dd/mm/yyyy"],
  ])("is not %s", (cell, message) => expect(messageOf(date(), cell)).toBe(message));
});

describe("a number", () => {
  it.each(["1.234", "1,234", "1 234", "1\u00a0234"])(
    "with the grouping mark of %s is told without it",
    (cell) => {
      expect(messageOf(integer({ min: 0, max: 9999 }), cell)).toBe(
        "a whole number in digits from 0 to 9999; write 1234 if that is the number",
      );
    },
  );

  it.each(["007", "+7", "1e3", "0x1F", "-0", "12.0", "١٢", "9007199254740993"])(
    "is not %s where it is whole",
    (cell) => expect(integer().parse(cell)).toBeInstanceOf(NotAValue),
  );

  it("is within its range", () => {
    expect(messageOf(integer({ max: 5 }), "6")).toBe("a whole number in digits to 5");
    expect(messageOf(integer({ min: 0 }), "2147483648")).toBe(
      "a whole number in digits from 0; the graph has numbers from -2147483648 to 2147483647",
    );
    expect(messageOf(year(), "21")).toBe("a whole number in digits from 1945 to 2100");
  });

  it.each([
    ["1.234,5", "write 1234.5 if that is the number"],
    ["1,234.5", "write 1234.5 if that is the number"],
    ["12,5", "write 12.5 if that is the number"],
    ["1.234", "write 1234 if that is the number"],
  ])("with a fraction is not %s", (cell, remedy) => {
    expect(messageOf(decimal(), cell)).toBe(
      `a number such as 1234.5, with at most 2 digits after the point; ${remedy}`,
    );
  });

  it.each([".5", "5.", "1.50.2", "NaN", "12345678901234.56"])("with a fraction is not %s either", (cell) =>
    expect(decimal().parse(cell)).toBeInstanceOf(NotAValue),
  );
});

describe("a text", () => {
  it.each([
    ["=SUM(A1:A3)", "a text, not a formula; write the value of the formula"],
    ["#REF!", "a text; this is a spreadsheet's error mark; write the value"],
    [
      "T\ufffda án",
      "a text without U+FFFD, which stands where a conversion lost a character; write the character",
    ],
    ["a\u0007b", "a text without control characters; this one has U+0007; remove the character"],
    ["a\ud800b", "a text of whole characters; half of one stands here; write the character"],
    [
      "Bé T­ ph¸p",
      'a text in Unicode; this one is Vietnamese in fonts of TCVN3 (ABC) only; write "Bộ Tư pháp"',
    ],
    ["Boä Tö phaùp", 'a text in Unicode; this one is Vietnamese in fonts of VNI only; write "Bộ Tư pháp"'],
    [
      "Nguyễn Văn Аn",
      'a text whose words have no letters of other scripts that look like Latin ones; write "Nguyễn Văn An" in Latin letters',
    ],
    [
      "\u200b\u2060",
      "a text; this one has only letters that are not seen; write the text, or leave the cell empty",
    ],
    ["T\u0085i", "a text without control characters; this one has U+0085; remove the character"],
  ])("is not %j", (cell, message) => expect(messageOf(text(), cell)).toBe(message));

  it.each([
    ["Ðỗ Văn Tƣ", "Đỗ Văn Tư"],
    ["Hà\u00a0Nội\u200b \u200e", "Hà Nội"],
    ["Nguy\u00adễn Ａｎ", "Nguyễn An"],
  ])("that shows other letters than it has, %j, has those that it shows: %j", (cell, value) =>
    expect(text().parse(cell)).toBe(value),
  );

  it("ends its lines in one way", () => expect(text().parse("a\r\nb\rc\nd")).toBe("a\nb\nc\nd"));

  it("counts characters, not halves of them", () => {
    expect(text({ maxLength: 2 }).parse("𠀀𠀁")).toBe("𠀀𠀁");
    expect(messageOf(text({ maxLength: 2 }), "ệệệ")).toBe("a text of at most 2 characters; this one has 3");
  });
});

describe("a list", () => {
  it("tells which item is wrong", () => {
    expect(messageOf(listOf(oneOf(["RED", "BLUE"])), "RED | BLEU")).toBe(
      'item 2, "BLEU", of the list separated by |: allowed are RED, BLUE; did you mean "BLUE"?',
    );
    expect(messageOf(references("towns"), "a|a")).toBe('a list has no item twice; "a" is');
  });

  it("is no longer than a column takes", () => {
    expect(messageOf(listOf(text()), "ab|".repeat(4_000))).toBe(
      "a list of at most 10000 characters in all; this one has 12000; shorten it",
    );
  });

  it("cannot be written with an item that holds the separator", () => {
    expect(() => listOf(text()).format(["a|b"])).toThrow('"a|b" cannot stand in a list separated by |');
  });
});

describe("a code", () => {
  it.each([
    ["-a", "a code is ASCII letters, digits and . _ -, beginning with a letter or digit"],
    ["tòa", 'a code is ASCII letters, digits and . _ -; U+00F2 "ò" is none of these'],
    ["a\u00a0", 'a code is ASCII letters, digits and . _ -; U+00A0 "\u00a0" is none of these'],
    ["a".repeat(97), "a code has at most 96 characters; this one has 97"],
  ])("is not %s", (cell, message) => expect(messageOf(code(), cell)).toBe(message));
});

describe("one of a list of values", () => {
  const side = oneOf(["NORTH", "SOUTH"], { NORTH: ["miền Bắc", "Bắc"], SOUTH: ["miền Nam"] });

  it("is read by other words for it, without marks, letter case, spaces and punctuation", () => {
    expect(["NORTH", "Miền Bắc", "mien  bac.", "BẮC", "MIỀN NAM"].map((cell) => side.parse(cell))).toEqual([
      "NORTH",
      "NORTH",
      "NORTH",
      "NORTH",
      "SOUTH",
    ]);
    expect(side.format("SOUTH")).toBe("SOUTH");
  });

  it("is told with the words for it where it is none, its own letters being what they are", () => {
    expect(messageOf(side, "north")).toBe(
      'allowed are NORTH (miền Bắc), SOUTH (miền Nam); did you mean "NORTH"?',
    );
    expect(messageOf(side, "miền Nan")).toMatch(/did you mean "miền Nam"/);
  });

  it("stands in a list once, by whatever word", () => {
    expect(messageOf(listOf(side), "NORTH|Bắc")).toBe(
      'a list has no item twice; "Bắc" stands for one that is there',
    );
  });

  it("of an enum is read by the terms of its description, whole or a part that no other has", () => {
    const road = describedEnum("Road", "A road (đường).", {
      STREET: "In a town (phố, đường phố).",
      LANE: "Off a street (ngõ; hẻm, ngách).",
      ALLEY: "Off a lane (ngách, kiệt).",
    });
    const column = oneOfEnum(road);
    expect(["Phố", "Đường phố", "phố, đường phố", "Ngõ", "hẻm"].map((cell) => column.parse(cell))).toEqual([
      "STREET",
      "STREET",
      "STREET",
      "LANE",
      "LANE",
    ]);
    expect(messageOf(column, "ngách")).toMatch(/^allowed are STREET \(phố, đường phố\), LANE \(ngõ\)/);
    expect(messageOf(oneOfEnum(road, ["LANE"]), "phố")).toMatch(/^allowed are LANE \(ngõ\)/);
  });

  it("has no word that stands for two of them", () => {
    expect(() => oneOf(["NORTH", "SOUTH"], { NORTH: ["Bắc"], SOUTH: ["bắc"] })).toThrow(
      '"bắc" is a word for NORTH and for SOUTH',
    );
  });
});
