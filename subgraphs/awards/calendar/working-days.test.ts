import { workingDays, yearsOf, type Holiday } from "./working-days";

const off = (code: string, verified = true): Holiday => ({ code, kind: "OFF", verified });
const worked = (code: string): Holiday => ({ code, kind: "WORKING", verified: true });
const calendar: readonly Holiday[] = [
  ...["2024-01-01", "2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14"].map((day) =>
    off(day),
  ),
  ...["2024-04-18", "2024-04-29", "2024-04-30", "2024-05-01"].map((day) => off(day)),
  worked("2024-05-04"),
  off("2025-01-01"),
  off("2013-02-11", false),
];

describe("the working days from one day to another", () => {
  it.each([
    ["a week of five", "2024-03-04", "2024-03-10", 5],
    ["one day, which is both first and last", "2024-03-04", "2024-03-04", 1],
    ["a Saturday and a Sunday", "2024-03-09", "2024-03-10", 0],
    ["two weeks around Tết", "2024-02-05", "2024-02-18", 5],
    ["Tết itself, with its weekend", "2024-02-08", "2024-02-14", 0],
    ["a Monday off and the Saturday that makes up for it", "2024-04-29", "2024-05-05", 3],
    ["ten, of which none is off", "2024-03-04", "2024-03-15", 10],
    ["over the turn of a year", "2024-12-30", "2025-01-03", 4],
    ["a last day before the first", "2024-03-05", "2024-03-04", 0],
  ])("are counted: %s", (_, from, to, days) => {
    expect(workingDays(from, to, calendar)).toEqual({ days, isCertain: true });
  });

  it.each([
    ["nothing is known of a year", "2027-03-01", "2027-03-05", 5],
    ["a day off is not certain", "2013-02-11", "2013-02-12", 1],
  ])("are not certain where %s", (_, from, to, days) => {
    expect(workingDays(from, to, calendar)).toEqual({ days, isCertain: false });
  });

  it("are looked up for each year that a period touches, and for no end of years", () => {
    expect(yearsOf("2023-12-20", "2025-01-05")).toEqual([2023, 2024, 2025]);
    expect(yearsOf("2025-01-05", "2023-12-20")).toEqual([]);
    expect(yearsOf("2000-01-01", "9999-01-01").length).toBeLessThan(20);
  });
});
