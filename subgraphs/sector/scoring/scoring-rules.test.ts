import {
  inTableOrder,
  isPoints,
  isWithin,
  kindsTwice,
  mostPoints,
  partsThatDiffer,
  schemeFor,
  scoredCriteria,
  sumOfPoints,
} from "./scoring-rules";

const line = (code: string, maxPoints: number, parentCode: string | null = null) => ({
  code,
  maxPoints,
  parentCode,
});
const table = [
  line("I", 110),
  line("I.1", 60.5, "I"),
  line("I.2", 49.5, "I"),
  line("I.3", -10, "I"),
  line("II", 20),
  line("III", -5),
];

it.each([
  [[0.1, 0.2], 0.3],
  [[1.15, 2.3, 0.05], 3.5],
  [Array.from({ length: 100 }, () => 0.01), 1],
  [[110, -0.25], 109.75],
  [[], 0],
])("the sum of points has no noise of binary fractions", (points, sum) => {
  expect(sumOfPoints(points)).toBe(sum);
});

it.each([
  [1, true],
  [1.25, true],
  [-0.5, true],
  [1.005, false],
  [0.1 + 0.2, false],
  [Number.NaN, false],
  [Infinity, false],
])("%p can be points: %p", (points, can) => {
  expect(isPoints(points)).toBe(can);
});

it.each([
  [0, 10, true],
  [10, 10, true],
  [10.01, 10, false],
  [-0.01, 10, false],
  [-10, -10, true],
  [0, -10, true],
  [-10.01, -10, false],
  [1, -10, false],
])("%p points lie within a criterion of %p: %p", (points, most, lies) => {
  expect(isWithin(points, most)).toBe(lies);
});

describe("parts", () => {
  it("add up to their criterion, where what takes away is not counted beside what gives", () => {
    expect(partsThatDiffer(table)).toEqual([]);
    const changed = table.map((one) => (one.code === "I.2" ? { ...one, maxPoints: 49 } : one));
    expect(partsThatDiffer(changed)).toEqual([{ code: "I", maxPoints: 110, ofParts: 109.5 }]);
  });

  it("that all take away add up to what their criterion takes", () => {
    expect(mostPoints([-5, -2.5])).toBe(-7.5);
    expect(partsThatDiffer([line("V", -7.5), line("V.1", -5, "V"), line("V.2", -2.5, "V")])).toEqual([]);
  });
});

it("points are given for criteria without parts", () => {
  expect(scoredCriteria(table).map(({ code }) => code)).toEqual(["I.1", "I.2", "I.3", "II", "III"]);
});

it("a table has each criterion before its parts, however it was given", () => {
  const mixed = ["I.2", "III", "I", "I.1", "II", "I.3"].flatMap((code) =>
    table.filter((one) => one.code === code),
  );
  expect(inTableOrder(mixed).map(({ code }) => code)).toEqual(["III", "I", "I.2", "I.1", "I.3", "II"]);
});

describe("a kind of unit", () => {
  const schemes = [
    { year: 2024, unitKinds: ["DEPARTMENT", "OFFICE"] },
    { year: 2025, unitKinds: ["DEPARTMENT"] },
  ];

  it("has one table a year", () => {
    expect(kindsTwice({ year: 2024, unitKinds: ["OFFICE", "BOARD"] }, schemes)).toEqual(["OFFICE"]);
    expect(kindsTwice({ year: 2025, unitKinds: ["OFFICE", "BOARD"] }, schemes)).toEqual([]);
  });

  it("is scored by the table of the year that names it", () => {
    expect(schemeFor({ year: 2024, unitKind: "OFFICE" }, schemes)).toBe(schemes[0]);
    expect(schemeFor({ year: 2025, unitKind: "OFFICE" }, schemes)).toBeUndefined();
  });
});
