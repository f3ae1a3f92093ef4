import { readDeadlineHeader, writeDeadlineHeader } from "./deadline-header";

describe("the time that is left", () => {
  it.each([
    [30_000, "29900"],
    [500, "450"],
    [10.4, "9"],
    [0.2, "1"],
  ])("of %d ms is told as %s, so that an answer can still arrive", (left, told) => {
    expect(writeDeadlineHeader(left)).toBe(told);
  });

  it.each([
    ["450", 450],
    ["0", 0],
    ["90000", 30_000],
    [undefined, 30_000],
    ["", 30_000],
    ["-5", 30_000],
    ["1e9", 30_000],
    ["99999999999999", 30_000],
    ["soon", 30_000],
    [["5", "6"], 30_000],
  ])("is read of %j as %d: never more than the own limit", (header, read) => {
    expect(readDeadlineHeader(header, 30_000)).toBe(read);
  });
});
