import { awardDisagreements, type AwardFacts, type ComparedAward } from "./award-agreement";

const award: ComparedAward = {
  year: 2021,
  recipientKind: "COLLECTIVE",
  recipientName: "Vụ Tổ chức - Cán bộ",
  conferredOn: "2022-02-10",
  revokedOn: null,
};
const title: AwardFacts["title"] = {
  name: "Cờ thi đua Tòa án nhân dân",
  family: "EMULATION_TITLE",
  recipientKinds: ["COLLECTIVE"],
  sector: "COURT",
  validFrom: null,
  validTo: null,
};
const facts: AwardFacts = {
  title,
  sectors: ["COURT", "COURT"],
  personName: null,
  decidedOn: "2022-01-20",
  revocationDecidedOn: null,
};
const person = { recipientKind: "INDIVIDUAL", recipientName: "Nguyễn Thị Tố Nga" };
const ofPeople = { ...title, recipientKinds: ["INDIVIDUAL"] };

/** What is found, a line each: the column, with a question mark where the record is taken all the same. */
function found(change: Partial<ComparedAward>, fact: Partial<AwardFacts> = {}): readonly string[] {
  const problems = awardDisagreements({ ...award, ...change }, { ...facts, ...fact });
  return problems.map(({ column, isTaken }) => `${column}${isTaken ? "?" : ""}`);
}

describe("an award", () => {
  it("goes with the records of its title, decision and recipient", () => {
    expect(found({})).toEqual([]);
    expect(found({ conferredOn: null }, { decidedOn: null })).toEqual([]);
    expect(found(person, { title: ofPeople, personName: "NGUYỄN THỊ TỐ NGA" })).toEqual([]);
  });

  it.each<[string, Partial<ComparedAward>, Partial<AwardFacts>, readonly string[]]>([
    ["a collective's title to a person", person, {}, ["title"]],
    ["a flag of another sector", {}, { sectors: ["JUSTICE", "JUSTICE"] }, ["title"]],
    ["a flag to a unit of another sector", {}, { sectors: ["COURT", "JUSTICE"] }, ["title"]],
    [
      "another sector's certificate",
      {},
      { title: { ...title, family: "COMMENDATION_FORM" }, sectors: ["JUSTICE", "JUSTICE"] },
      ["title?"],
    ],
    ["a title of later years", {}, { title: { ...title, validFrom: "2024-01-01" } }, ["title"]],
    ["a title that ended before", {}, { title: { ...title, validTo: "2020-12-31" } }, ["title"]],
    [
      "a title that ended before its decision",
      {},
      { title: { ...title, validTo: "2021-12-31" } },
      ["title?"],
    ],
    [
      "another person's name",
      person,
      { title: ofPeople, personName: "Nguyễn Thị Thu Hà" },
      ["recipientName"],
    ],
    ["a shorter name", person, { title: ofPeople, personName: "Nguyễn Nga" }, ["recipientName?"]],
    ["a day decades off", { conferredOn: "1921-02-10" }, { decidedOn: null }, ["conferredOn"]],
    ["a day of ten years later", { conferredOn: "2031-02-10" }, {}, ["conferredOn"]],
    ["a day of some years later", { conferredOn: "2025-02-10" }, {}, ["conferredOn?"]],
    ["a decision of two years before", {}, { decidedOn: "2019-12-31" }, ["decision"]],
    ["a decision of the October before", {}, { decidedOn: "2020-10-02" }, []],
    ["a conferral before the decision", { conferredOn: "2022-01-19" }, {}, ["conferredOn"]],
    ["a revocation before the conferral", { revokedOn: "2022-02-09" }, {}, ["revokedOn"]],
    [
      "a revocation decided on before the award",
      {},
      { revocationDecidedOn: "2022-01-19" },
      ["revocationDecision"],
    ],
  ])("is held against them: %s", (_what, change, fact, columns) => {
    expect(found(change, fact)).toEqual(columns);
  });

  it("is told what is on record", () => {
    const [one] = awardDisagreements({ ...award, ...person }, facts);
    expect(one?.allowed.en).toBe(
      '"Cờ thi đua Tòa án nhân dân" is given to COLLECTIVE, and this recipient is INDIVIDUAL',
    );
    const [time] = awardDisagreements(award, { ...facts, title: { ...title, validFrom: "2024-01-01" } });
    expect(time?.allowed.en).toBe('"Cờ thi đua Tòa án nhân dân" was given from 2024-01-01 on');
  });
});
