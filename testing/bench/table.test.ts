import { number, ratio, table } from "./table";

test("a table lines its columns up and keeps numbers to the right", () => {
  expect(
    table(
      ["question", "p50"],
      [
        ["q01", "12.3"],
        ["q02", "1.23"],
      ],
    ),
  ).toBe(
    ["| question |  p50 |", "| -------- | ---: |", "| q01      | 12.3 |", "| q02      | 1.23 |"].join("\n"),
  );
});

test("a number keeps three digits", () => {
  expect([1234.5, 123.45, 12.345, 1.2345].map(number)).toEqual(["1235", "123", "12.3", "1.23"]);
});

test("what is not known is n/a, and so is its ratio", () => {
  expect(number(null)).toBe("n/a");
  expect(ratio(null, 2)).toBeNull();
  expect(ratio(1, 0)).toBeNull();
});
