import { EligibilityRuleRow } from "../eligibility/eligibility-rule.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aLegalBasis, aRule, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "./award-title.entity";
import { LegalBasisRow } from "./legal-basis.entity";

let graph: AwardsGraph;

beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(AwardTitleRow, [
    aTitle({ code: "FLAG", name: "Cờ thi đua của Chính phủ", level: "GOVERNMENT" }),
    aTitle({ code: "COURT_FLAG", name: "Cờ thi đua Tòa án", sector: "COURT", genericCode: "FLAG" }),
    aTitle({ code: "JUSTICE_FLAG", name: "Cờ thi đua ngành Tư pháp", sector: "JUSTICE" }),
    aTitle({ code: "OLD", name: "Huy hiệu", family: "COMMENDATION_FORM", validTo: "2003-12-31" }),
    aTitle({
      code: "WORKER",
      name: "Lao động tiên tiến",
      level: "GRASSROOTS",
      recipientKinds: ["INDIVIDUAL"],
    }),
  ]);
  await graph.put(LegalBasisRow, [
    aLegalBasis({ code: "b1", titleCode: "FLAG", validFrom: "2004-07-01", validTo: "2023-12-31" }),
    aLegalBasis({ code: "b2", titleCode: "FLAG", validFrom: "2024-01-01" }),
  ]);
  await graph.put(EligibilityRuleRow, [
    aRule({ code: "r-old", titleCodes: ["FLAG", "WORKER"], validTo: "2023-12-31" }),
    aRule({ code: "r-new", titleCodes: ["FLAG"], validFrom: "2024-01-01" }),
    aRule({ code: "r-every", titleCodes: [], validFrom: "2024-01-01" }),
  ]);
});
afterAll(() => graph.close());

interface Coded {
  readonly code: string;
}
interface Law {
  readonly legalBases: readonly Coded[];
  readonly rules: readonly Coded[];
}

const codes = (rows: readonly Coded[]) => rows.map(({ code }) => code);

describe("titles", () => {
  it.each([
    ["{}", ["FLAG", "COURT_FLAG", "JUSTICE_FLAG", "WORKER", "OLD"]],
    ["{ sectors: [COURT] }", ["FLAG", "COURT_FLAG", "WORKER", "OLD"]],
    ["{ sectors: [] }", ["FLAG", "WORKER", "OLD"]],
    ["{ families: [COMMENDATION_FORM] }", ["OLD"]],
    ["{ levels: [GOVERNMENT, GRASSROOTS] }", ["FLAG", "WORKER"]],
    ["{ recipientKinds: [INDIVIDUAL] }", ["WORKER"]],
    ['{ asOf: "2004-01-01" }', ["FLAG", "COURT_FLAG", "JUSTICE_FLAG", "WORKER"]],
    ['{ search: "toa CO thi" }', ["COURT_FLAG"]],
    ['{ search: "cờ", sectors: [JUSTICE], levels: [MINISTRY] }', ["JUSTICE_FLAG"]],
  ])("with the filter %s are those that fit it", async (filter, expected) => {
    const { titles } = await graph.ask<{ titles: Coded[] }>(`{ titles(filter: ${filter}) { code } }`);
    expect(codes(titles)).toEqual(expected);
  });

  it("of a sector are its own and the common ones", async () => {
    const { sector } = await graph.ask<{ sector: { titles: Coded[] } }>(
      "{ sector(code: JUSTICE) { titles { code } } }",
    );
    expect(codes(sector.titles)).toEqual(["FLAG", "JUSTICE_FLAG", "WORKER", "OLD"]);
  });

  it("name the title that they are a form of", async () => {
    expect(await graph.ask('{ title(code: "COURT_FLAG") { id generic { id } } }')).toEqual({
      title: { id: "AwardTitle:COURT_FLAG", generic: { id: "AwardTitle:FLAG" } },
    });
  });

  it("are null where no title has the code", async () => {
    expect(await graph.ask('{ title(code: "NONE") { id } }')).toEqual({ title: null });
  });
});

describe("a title's law", () => {
  const at = (day: string) => `legalBases(asOf: "${day}") { code } rules(asOf: "${day}") { code }`;

  it("is chosen by the day, to the day", async () => {
    const { before, after } = await graph.ask<{ before: Law; after: Law }>(
      `{ before: title(code: "FLAG") { ${at("2023-12-31")} } after: title(code: "FLAG") { ${at("2024-01-01")} } }`,
    );
    expect([codes(before.legalBases), codes(before.rules)]).toEqual([["b1"], ["r-old"]]);
    expect([codes(after.legalBases), codes(after.rules)]).toEqual([["b2"], ["r-new"]]);
  });

  it("is whole without a day", async () => {
    const { title } = await graph.ask<{ title: Law }>(
      '{ title(code: "FLAG") { legalBases { code } rules { code } } }',
    );
    expect([codes(title.legalBases), codes(title.rules)]).toEqual([
      ["b1", "b2"],
      ["r-old", "r-new"],
    ]);
  });

  it("is loaded at once for all titles", async () => {
    await graph.ask("{ titles { legalBases { code } rules { code clauses { ordinal } titles { code } } } }");
    expect([...graph.statements()].sort()).toEqual([
      "basis.byTitles",
      "clause.byRules",
      "rule.all",
      "title.all",
    ]);
  });
});

describe("all rules", () => {
  it("include those that hold for every title", async () => {
    expect(await graph.ask('{ eligibilityRules(asOf: "2024-06-01") { code titles { code } } }')).toEqual({
      eligibilityRules: [
        { code: "r-every", titles: [] },
        { code: "r-new", titles: [{ code: "FLAG" }] },
      ],
    });
  });
});
