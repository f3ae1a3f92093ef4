import { NotAValue } from "../../../platform/records/columns/column";
import { compileKind } from "../../../platform/records/kinds/compiled-kind";
import {
  headcountRecords,
  initiativeAuthorRecords,
  initiativeRecords,
  openCaseRecords,
  ratingRecords,
} from "./evidence.records";

const cited = { sources: ["S1"], inferred: false, note: null };
const inCourts = (path: string) => (path.includes("sector") ? "COURT" : null);
const ofUnit = { recipientUnit: "u1", recipientPerson: null };
const ofPerson = { recipientUnit: null, recipientPerson: "p1" };
const ofBoth = { recipientUnit: "u1", recipientPerson: "p1" };
const ofNobody = { recipientUnit: null, recipientPerson: null };

const rating = {
  ...{ code: "u1-2022", ...ofUnit, sector: "COURT", year: 2022 },
  ...{ rating: "GOOD" as const, decision: "d1", ...cited },
};
const author = { code: "sk-1--p1", initiative: "sk-1", authorUnit: null, authorPerson: "p1" };
const headcount = { code: "u1-2022", unit: "u1", year: 2022, people: 12, ...cited };
const openCase = {
  ...{ code: "c-1", ...ofPerson, kind: "DISCIPLINE" as const, sector: "COURT" },
  ...{ openedOn: "2022-02-01", closedOn: null, ...cited },
};

describe("a record of evidence in a file", () => {
  it("points at the unit in its sector, or at the person, and is told again as it was", () => {
    const ratings = compileKind(ratingRecords);
    const [unit, person] = [rating, { ...rating, code: "p1-2022", ...ofPerson }];
    expect(ratings.toRow(unit, inCourts)).toMatchObject({ recipientId: "CourtUnit:u1", decisionCode: "d1" });
    expect(ratings.toRow(person, () => null)).toMatchObject({ recipientId: "Person:p1" });
    expect(ratingRecords.restored?.({ recipientId: "CourtUnit:u1" } as never)).toEqual(ofUnit);
    expect(ratingRecords.restored?.({ recipientId: "Person:p1" } as never)).toEqual(ofPerson);
    const authors = compileKind(initiativeAuthorRecords);
    expect(authors.toRow(author, () => null)).toMatchObject({
      authorId: "Person:p1",
      initiativeCode: "sk-1",
    });
    expect(compileKind(headcountRecords).toRow(headcount, inCourts)).toMatchObject({
      unitId: "CourtUnit:u1",
    });
    expect(compileKind(openCaseRecords).toRow(openCase, () => null)).toMatchObject({
      recipientId: "Person:p1",
    });
  });

  it.each([
    ["of a unit", {}, []],
    ["of a unit and a person", ofBoth, ["recipientUnit"]],
    ["of nobody", ofNobody, ["recipientUnit"]],
    ["with the code of another year", { year: 2021 }, ["code"]],
  ])("is looked at, a rating %s", (_what, change, expected) => {
    expect(ratingRecords.checks?.({ ...rating, ...change }).map(({ column }) => column)).toEqual(expected);
  });

  it.each([
    ["of a person", {}, []],
    ["of a unit and a person", { authorUnit: "u1" }, ["authorUnit"]],
    ["with the code of another initiative", { initiative: "sk-2" }, ["code"]],
  ])("is looked at, an author %s", (_what, change, expected) => {
    const problems = initiativeAuthorRecords.checks?.({ ...author, ...change });
    expect(problems?.map(({ column }) => column)).toEqual(expected);
  });

  it.each([
    ["of its unit and year", {}, []],
    ["with the code of another unit", { unit: "u2" }, ["code"]],
  ])("is looked at, a number of staff %s", (_what, change, expected) => {
    const problems = headcountRecords.checks?.({ ...headcount, ...change });
    expect(problems?.map(({ column }) => column)).toEqual(expected);
  });

  it.each([
    ["that is open", {}, []],
    ["that was closed on the day", { closedOn: "2022-02-01" }, []],
    ["that was closed before", { closedOn: "2022-01-31" }, ["closedOn"]],
    ["of nobody", ofNobody, ["recipientUnit"]],
  ])("is looked at, a case %s", (_what, change, expected) => {
    const problems = openCaseRecords.checks?.({ ...openCase, ...change });
    expect(problems?.map(({ column }) => column)).toEqual(expected);
  });

  it("has no fewer people than none", () => {
    const { people } = headcountRecords.columns;
    expect(people.parse("0")).toBe(0);
    expect(people.parse("-1")).toBeInstanceOf(NotAValue);
  });

  it("is headed in Vietnamese, each kind by names of its own", () => {
    const kinds = [
      ratingRecords,
      initiativeRecords,
      initiativeAuthorRecords,
      headcountRecords,
      openCaseRecords,
    ];
    const names = kinds.flatMap(({ vietnameseNames = [] }) => vietnameseNames);
    expect(new Set(names).size).toBe(names.length);
  });
});
