import { daysByCalendar, daysToStand, isNearYear, isWithinSeason } from "./season-days";

const october = { startsOn: "2020-10-01", endsOn: "2021-09-30" };
const january = { startsOn: "2021-01-01", endsOn: "2021-12-31" };
const unknown = { startsOn: null, endsOn: null };

describe("the days of a season by the sector's calendar", () => {
  it.each([
    ["of a sector with one calendar, from October of the year before", [10], [], october],
    ["of one that counts calendar years", [1], [], january],
    ["of one that begins in July", [7], [], { startsOn: "2020-07-01", endsOn: "2021-06-30" }],
    ["whatever the season before had, where the sector has one", [1], [[2020, "2019-10-01"]], january],
    ["are not known of a sector with several and no season before", [1, 10], [], unknown],
    [
      "are those of the season before, where the sector has several",
      [1, 10],
      [[2020, "2019-10-01"]],
      october,
    ],
    [
      "are those of the last season whose days are known",
      [1, 10],
      [
        [2018, "2017-10-01"],
        [2020, null],
        [2019, "2019-01-01"],
      ],
      january,
    ],
    ["are not those of a season that comes after", [1, 10], [[2022, "2021-10-01"]], unknown],
    ["are not those of a month that is none of the sector's", [1, 10], [[2020, "2020-03-01"]], unknown],
  ] as const)("%s", (_what, months, before, days) => {
    const seasons = before.map(([year, startsOn]) => ({ year, startsOn }));
    expect(daysByCalendar(2021, months, seasons)).toEqual(days);
  });

  it.each([
    ["2021-05-01", true],
    ["2020-10-01", true],
    ["2019-12-31", false],
    ["2022-01-01", false],
  ])("%s is near the year 2021: %s", (day, isNear) => {
    expect(isNearYear(day, 2021)).toBe(isNear);
  });

  it("are those of the year that it is called by, for who must stand in a season whose days are not known", () => {
    expect(daysToStand(october, 2021)).toEqual({ from: "2020-10-01", to: "2021-09-30" });
    expect(daysToStand(unknown, 2021)).toEqual({ from: "2021-01-01", to: "2021-12-31" });
  });

  it("hold every day where they are not known", () => {
    expect(isWithinSeason("1990-01-01", unknown)).toBe(true);
    expect(isWithinSeason("2020-09-30", october)).toBe(false);
    expect(isWithinSeason("2021-09-30", october)).toBe(true);
    expect(isWithinSeason("2021-10-01", october)).toBe(false);
  });
});
