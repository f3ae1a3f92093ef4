import { AwardRow } from "../awards/award.entity";
import { PersonRow } from "../people/person.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aDecision, anAward, aPerson, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";
import { DecisionRow } from "./decision.entity";

let graph: AwardsGraph;

beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(DecisionRow, [
    aDecision({ code: "d1", number: "69/QĐ-TANDTC", signedOn: "2020-12-28", signerCode: "viet" }),
    aDecision({ code: "d2", number: "19/CT-TTg", signedOn: "2021-07-16", subject: "Phát động thi đua" }),
    aDecision({ code: "d3", number: "19/ct-ttg", signedOn: "2022-01-01" }),
    aDecision({ code: "d4", signedOn: null, subject: "Thi đua, không số" }),
  ]);
  await graph.put(PersonRow, [aPerson({ code: "viet", fullName: "Trần Quốc Việt" })]);
  await graph.put(AwardTitleRow, [aTitle({ code: "FLAG" })]);
  await graph.put(AwardRow, [
    anAward({ code: "a1", titleCode: "FLAG", year: 2019, decisionCode: "d1" }),
    anAward({ code: "a2", titleCode: "FLAG", year: 2020, decisionCode: "d1" }),
  ]);
});
afterAll(() => graph.close());

describe("a decision", () => {
  it.each(["69/QĐ-TANDTC", "  69/qđ-tandtc ", "69/QĐ-TANDTC".normalize("NFD")])(
    "is found by its number as %j",
    async (number) => {
      const operation =
        "query ($number: ID!) { decision(number: $number) { id signer { fullName } awards { id } } }";
      expect(await graph.ask(operation, { number })).toEqual({
        decision: {
          id: "Decision:d1",
          signer: { fullName: "Trần Quốc Việt" },
          awards: [{ id: "Award:a2" }, { id: "Award:a1" }],
        },
      });
    },
  );

  it("is null where none has the number, nor a number that only begins so", async () => {
    expect(await graph.ask('{ decision(number: "69") { id } }')).toEqual({ decision: null });
  });

  it("is not guessed where several have the number", async () => {
    expect(await graph.errorCodes('{ decision(number: "19/CT-TTg") { id } }')).toEqual(["AMBIGUOUS_NUMBER"]);
  });
});

describe("decisions", () => {
  it.each([
    ["{}", ["d3", "d2", "d1", "d4"]],
    ["{ fromYear: 2021 }", ["d3", "d2"]],
    ["{ toYear: 2021 }", ["d2", "d1"]],
    ["{ fromYear: 2021, toYear: 2021 }", ["d2"]],
    ['{ signedFrom: "2021-07-16" }', ["d3", "d2"]],
    ['{ signedTo: "2021-07-15" }', ["d1"]],
    ['{ signedFrom: "2020-12-28", signedTo: "2021-07-16" }', ["d2", "d1"]],
    ['{ signedTo: "2021-07-16", search: "thi" }', ["d2"]],
    ['{ search: "THI dua" }', ["d2", "d4"]],
    ['{ search: "thi", toYear: 2030 }', ["d2"]],
  ])("with the filter %s come newest first, those without a day last", async (filter, expected) => {
    const { decisions } = await graph.ask<{ decisions: { nodes: { id: string }[] } }>(
      `{ decisions(filter: ${filter}) { nodes { id } } }`,
    );
    expect(decisions.nodes.map(({ id }) => id)).toEqual(expected.map((code) => `Decision:${code}`));
  });

  it("refuse a range of years that ends before it begins", async () => {
    expect(
      await graph.errorCodes("{ decisions(filter: { fromYear: 2021, toYear: 2020 }) { totalCount } }"),
    ).toEqual(["INVALID_YEAR"]);
  });
});
