import { NotAValue, type Holding } from "../../../columns/column";
import { CellFormats } from "./cell-formats";
import { plainNumber, shownNumber } from "./shown-number";

/** What a column takes of a number in a cell, or the fault that is told of it after what the cell shows. */
function taken(holding: Holding, value: number, code: string, from1904 = false): string {
  const format = new CellFormats([200], new Map([[200, code]])).of(0);
  const cell = shownNumber(plainNumber(value), format, from1904);
  if (!cell) return String(plainNumber(value));
  const text = cell.textFor(holding);
  return text instanceof NotAValue ? `${cell.shown}: ${text.problem.allowed.en}` : text;
}

describe("a number in a column of numbers", () => {
  it.each([
    [3359.8200000000002, "General", "3359.82"],
    [1234, "#,##0", "1234"],
    [1234, "#,##0\\ [$₫-42A]", "1234"],
    [1234.5, "[$-42A]#,##0.00", "1234.5"],
    [-5, "#,##0_);[Red](#,##0)", "-5"],
    [123, "00000", "123"],
    [9.5, "# ?/?", "9.5"],
    [1230, "0.00E+00", "1230"],
    [12000, '#,##0 "đồng"', "12000"],
    [0, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', "0"],
    [43890, "yyyy", "2020"],
  ])("is %d in %s", (value, code, text) => expect(taken("number", value, code)).toBe(text));

  it.each([
    [0.85, "0%", "85%"],
    [12_000, "0,", "12"],
    [5_500_000, '0.0,,"tr"', "5.5tr"],
    [3.14159, "0.00", "3.14"],
    [-5, "0;[Red]0", "5"],
    [12, '0"000"', "12000"],
    [85, "0\\%", "85%"],
    [12, '0" người"', "12 người"],
    [1, '"Có";;"Không"', "Có"],
    [5, ";;;", ""],
    [150, '[<100]0;"nhiều"', "nhiều"],
  ])("of %d is told where %s shows another", (value, code, shown) =>
    expect(taken("number", value, code)).toBe(
      `${shown}: a number that its cell shows as it is; behind this one stands ${value}`,
    ),
  );

  it.each([
    [45_292, "d-mmm", "1-Jan"],
    [1.5, "[h]:mm", "36:00"],
  ])("is not what a spreadsheet made of it: %d in %s", (value, code, shown) =>
    expect(taken("number", value, code)).toBe(
      `${shown}: a number; a spreadsheet has made a date or a time of it`,
    ),
  );
});

describe("a number in a column of texts", () => {
  it.each([
    [123, "00000", "00123"],
    [0.85, "0%", "85%"],
    [12, '"QĐ-"000', "QĐ-012"],
    [1, '"TRUE";"TRUE";"FALSE"', "TRUE"],
    [123_456_789_012, "General", "123456789012"],
  ])("is what is shown of %d in %s", (value, code, text) => expect(taken("text", value, code)).toBe(text));

  it.each([
    [45_292, "d-mmm", "1-Jan: a text; a spreadsheet has made a date or a time of it"],
    [45_292, "dd/mm/yyyy", "01/01/2024: a text; a spreadsheet has made a date or a time of it"],
    [5, ";;;", ": a cell that shows what stands in it"],
    [1234567890123456789, "0", /at most 15 digits/],
    [1234567890123456789, "General", /at most 15 digits/],
  ])("of %d in %s is told where it is not to be had", (value, code, fault) => {
    const told = taken("text", value, code);
    if (typeof fault === "string") expect(told).toBe(fault);
    else expect(told).toMatch(fault);
  });
});

describe("a number in a column of dates", () => {
  it.each([
    [43_980, "dd/mm/yyyy", "2020-05-29"],
    [43_980, "[$-42A]d mmmm yyyy", "2020-05-29"],
    [43_980, '"ngày "dd" tháng "mm" năm "yyyy;@', "2020-05-29"],
    [43_980, "dd/mm/yyyy hh:mm", "2020-05-29"],
    [43_980.00034722222, "m/d/yy", "2020-05-29"],
    [43_980.00034722222, "dd/mm/yyyy hh:mm", "2020-05-29"],
    [43_980.75, "dd/mm/yyyy", "2020-05-29"],
    [43_980.75, "dd/mm/yyyy hh:mm:ss", "2020-05-29 18:00:00"],
    [43_979.99999999999, "dd/mm/yyyy", "2020-05-29"],
    [60, "dd/mm/yyyy", "1900-02-29"],
    [43_980, "[>40000]dd/mm/yyyy;0", "2020-05-29"],
    [43_980, "General", "43980"],
    [43_980, "[<50000]0;dd/mm/yyyy", "43980"],
  ])("is the day of %d in %s", (value, code, day) => expect(taken("day", value, code)).toBe(day));

  it("is counted from 1904 where the workbook says so", () =>
    expect(taken("day", 42_428, "dd/mm/yyyy", true)).toBe("2020-02-29"));

  it.each([
    [43_979.99965277778, "dd/mm/yyyy", "28/05/2020"],
    [43_979.9999999, "dd/mm/yyyy", "28/05/2020"],
  ])("of a moment before midnight, %d in %s, is told: either day can be meant", (value, code, shown) =>
    expect(taken("day", value, code)).toBe(
      `${shown}: a date without a time; behind this one stands a moment before 2020-05-29`,
    ),
  );

  it.each([
    [45_292, "mmm-yy", "Jan-24"],
    [45_292, "d-mmm", "1-Jan"],
    [45_292, "dddd", "Monday"],
    [0.5, "hh:mm", "12:00"],
  ])("of %d in %s is told, since only a part of the day is shown", (value, code, shown) =>
    expect(taken("day", value, code)).toBe(`${shown}: a date of which the cell shows day, month and year`),
  );

  it("is one of the calendar", () =>
    expect(taken("day", -5, "dd/mm/yyyy")).toBe("######: a day of the calendar"));
});

describe("the format of a cell", () => {
  it("is passed over where it shows numbers and texts as they are", () => {
    const formats = new CellFormats([0, 49, 9, 14, 200], new Map([[200, "General"]]));
    expect([0, 1, 4, 9].map((style) => formats.of(style))).toEqual([null, null, null, null]);
    expect(formats.of(2)?.show(0.5)).toBe("50%");
    expect(formats.of(3)?.show(43_980)).toBe("29/05/2020");
  });

  it("may be one that no program reads", () =>
    expect(taken("number", 5, "[".repeat(255))).toMatch(/behind this one stands 5/));

  it("may put something before or after texts", () => {
    const format = new CellFormats([200], new Map([[200, '0;-0;0;"QĐ-"@']])).of(0);
    expect(format?.altersTexts).toBe(true);
    expect(format?.show("12/2024")).toBe("QĐ-12/2024");
  });
});
