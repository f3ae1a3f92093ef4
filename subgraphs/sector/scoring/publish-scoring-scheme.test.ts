import { SectorRow } from "../sectors/sector.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { reasonsAgainstCriteria } from "./publish-scoring-scheme.mutation";

let graph: SectorGraph;

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(SectorRow, [{ code: "COURT", name: "Tòa án", englishName: "Courts" }]);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: PublishScoringSchemeInput!) {
  publishCourtScoringScheme(input: $input) {
    scheme {
      code name year unitKinds maxPoints decision { id } sources { inferred note }
      criteria { code parentCode name guidance maxPoints }
    }
    userErrors { code path message englishMessage } warnings { code }
  }
}`;

interface Answer {
  readonly publishCourtScoringScheme: {
    readonly scheme: { readonly code: string } | null;
    readonly userErrors: readonly {
      readonly code: string;
      readonly path: readonly string[];
      readonly message: string;
    }[];
  };
}

type Values = Readonly<Record<string, unknown>>;

let keys = 0;
const line = (code: string, maxPoints: number, more: Values = {}) => ({
  code,
  maxPoints,
  name: `Tiêu chí ${code}`,
  ...more,
});
const criteria = [
  line("I", 10),
  line("I.2", 4.5, { parentCode: "I", guidance: "Trên 95%: đủ điểm" }),
  line("I.1", 5.5, { parentCode: "I" }),
  line("II", -3),
];
const input = (more: Values, write: Values = {}) => ({
  name: "Bảng chấm điểm",
  year: 2022,
  unitKinds: ["DEPARTMENT"],
  criteria,
  ...more,
  write: { idempotencyKey: `key-${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
});
const publish = async (...of: Parameters<typeof input>) =>
  (await graph.ask<Answer>(mutation, { input: input(...of) })).publishCourtScoringScheme;
const refusals = async (more: Values) =>
  (await publish(more)).userErrors.map(({ code, path }) => [code, path.join(".")]);

describe("publishing a scoring table", () => {
  it("writes it with its lines in the order given, under codes made of its own", async () => {
    const answer = await publish(
      { year: 2021, unitKinds: ["DEPARTMENT", "OFFICE"], decisionId: "Decision:d1" },
      { inferred: true, note: "theo dự thảo" },
    );
    expect(answer).toMatchObject({
      scheme: {
        year: 2021,
        unitKinds: ["DEPARTMENT", "OFFICE"],
        maxPoints: 10,
        decision: { id: "Decision:d1" },
        sources: [{ inferred: true, note: "theo dự thảo" }],
        criteria: [
          { code: "I", parentCode: null, guidance: null, maxPoints: 10 },
          { code: "I.2", parentCode: "I", guidance: "Trên 95%: đủ điểm", maxPoints: 4.5 },
          { code: "I.1", parentCode: "I", maxPoints: 5.5 },
          { code: "II", parentCode: null, maxPoints: -3 },
        ],
      },
      userErrors: [],
    });
    const scheme = answer.scheme?.code ?? "";
    expect(scheme).toMatch(/^courts?-2021-[0-9a-f]{12}$/);
    const rows = await graph.database
      .manager()
      .query("SELECT code, ordinal FROM scoring_criterion WHERE scheme_code = ? ORDER BY ordinal", [scheme]);
    expect(rows).toEqual(
      ["I", "I.2", "I.1", "II"].map((code, at) => ({ code: `${scheme}-${code}`, ordinal: at + 1 })),
    );
    const next = await publish({ year: 2021, unitKinds: ["BOARD", "OFFICE"] });
    expect(next.userErrors).toMatchObject([
      {
        code: "ALREADY_EXISTS",
        path: ["input", "unitKinds", "1"],
        message: expect.stringContaining("2021 đã có") as unknown,
      },
    ]);
    expect(next.userErrors[0]?.message).toContain("văn phòng");
    expect(await refusals({ year: 2023, unitKinds: ["OFFICE"] })).toEqual([]);
  });

  it("takes one of those that are published at once for a kind", async () => {
    const both = await Promise.all(
      ["một", "hai"].map((name) => publish({ name, year: 2024, unitKinds: ["ACADEMY"] })),
    );
    expect(both.filter(({ scheme }) => scheme !== null)).toHaveLength(1);
  });

  it.each([
    ["no lines", { criteria: [] }, [["REQUIRED", "input.criteria"]]],
    ["no kinds", { unitKinds: [] }, [["REQUIRED", "input.unitKinds"]]],
    ["a name of nothing", { name: " " }, [["REQUIRED", "input.name"]]],
    ["a decision that is not there", { decisionId: "Decision:no-1" }, [["NOT_FOUND", "input.decisionId"]]],
    [
      "a kind twice, and one of another sector",
      { unitKinds: ["DEPARTMENT", "DEPARTMENT", "PROVINCIAL_JUSTICE_DEPT"] },
      [
        ["DUPLICATE", "input.unitKinds.1"],
        ["INVALID_VALUE", "input.unitKinds.2"],
      ],
    ],
    [
      "a code twice, parents that are not there or come later, and points of three digits, at once",
      {
        criteria: [
          line("I.1", 5, { parentCode: "I" }),
          line("I", 5.125, { parentCode: "IX" }),
          line("I", 5.125),
        ],
      },
      [
        ["INVALID_VALUE", "input.criteria.0.parentCode"],
        ["NOT_FOUND", "input.criteria.1.parentCode"],
        ["INVALID_VALUE", "input.criteria.1.maxPoints"],
        ["INVALID_VALUE", "input.criteria.1.maxPoints"],
        ["DUPLICATE", "input.criteria.2.code"],
        ["INVALID_VALUE", "input.criteria.2.maxPoints"],
      ],
    ],
    [
      "a line that gives nothing",
      { criteria: [line("I", 0)] },
      [["INVALID_VALUE", "input.criteria.0.maxPoints"]],
    ],
  ])("refuses %s", async (_what, more, expected) => {
    expect(await refusals(more)).toEqual(expected);
  });

  it.each([
    ["sector-officer:COURT", []],
    ["sector-officer:JUSTICE", ["FORBIDDEN"]],
    ["cluster-head:COURT/c1", ["FORBIDDEN"]],
    ["unit-officer:COURT/u1", ["FORBIDDEN"]],
    ["administrator", ["FORBIDDEN"]],
  ])("by %s answers %j", async (role, expected) => {
    const variables = { input: input({ year: 2019 }) };
    expect(await graph.errorCodes(mutation, variables, [role])).toEqual(expected);
  });
});

describe("the lines of a scoring table", () => {
  const at = (...lines: readonly ReturnType<typeof line>[]) =>
    reasonsAgainstCriteria(lines).map(({ code, at: path }) => `${code} ${path.slice(2).join(".")}`);
  const part = (code: string, maxPoints: number, parentCode = "I") => line(code, maxPoints, { parentCode });

  it.each([
    ["parts that add up", at(line("I", 1), part("a", 0.7), part("b", 0.3)), []],
    ["parts that take away beside those that give", at(line("I", 1), part("a", 1), part("b", -1)), []],
    ["parts that only take away", at(line("I", -3), part("a", -1), part("b", -2)), []],
    ["parts that give less", at(line("I", 10), part("a", 5), part("b", 4.99)), ["INVALID_VALUE 0.maxPoints"]],
    [
      "parts of parts that give more",
      at(line("I", 10), part("a", 10), part("b", 11, "a")),
      ["INVALID_VALUE 1.maxPoints"],
    ],
    ["a part of itself", at(part("I", 1)), ["INVALID_VALUE 0.parentCode"]],
  ])("with %s answer %#", (_what, reasons, expected) => expect(reasons).toEqual(expected));
});
