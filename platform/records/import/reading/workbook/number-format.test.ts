import { meaningOf, numberText } from "./number-format";

describe("the format of a number", () => {
  it.each([
    [0, undefined, "number"],
    [14, undefined, "date"],
    [22, undefined, "date"],
    [20, undefined, "time"],
    [9, undefined, "number"],
    [164, "dd/mm/yyyy;@", "date"],
    [164, "[$-42A]d mmmm yyyy", "date"],
    [164, '0.00" ngày"', "number"],
    [164, "[Red]#,##0", "number"],
    [164, "[h]:mm", "time"],
    [164, "mmm", "date"],
    [164, "General", "number"],
    [164, "0.00E+00", "number"],
    [164, "[".repeat(1_000_000), "number"],
  ] as const)("%i %j makes it a %s", (id, code, meaning) => {
    expect(meaningOf(id, code)).toBe(meaning);
  });
});

describe("a number in a cell", () => {
  it.each([
    ["12", "number", false, "12"],
    ["3359.8200000000002", "number", false, "3359.82"],
    ["1E3", "number", false, "1000"],
    ["-0.5", "number", false, "-0.5"],
    ["43890", "date", false, "2020-02-29"],
    ["42428", "date", true, "2020-02-29"],
    ["1", "date", false, "1900-01-01"],
    ["60", "date", false, "1900-02-29"],
    ["61", "date", false, "1900-03-01"],
    ["43890.5", "date", false, "2020-02-29 12:00:00"],
    ["0.25", "time", false, "06:00:00"],
    ["", "number", false, ""],
  ] as const)("%s as a %s, from 1904: %s, is %s", (value, meaning, from1904, text) => {
    expect(numberText(value, meaning, from1904)).toBe(text);
  });
});
