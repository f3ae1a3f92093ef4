import "reflect-metadata";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute, parse } from "graphql";
import { accessOf } from "../../../platform/access/testkit/access-of";
import type { Database } from "../../../platform/database/database";
import { openSqlite } from "../../../platform/database/open-sqlite";
import { StatementLog } from "../../../platform/database/statement-log";
import type { Subgraph } from "../../../platform/subgraph-server/subgraph";
import { sectors } from "../../sectors";
import { ClusterRow } from "../clusters/cluster.entity";
import { PledgeTargetRow } from "../pledges/pledge-target.entity";
import { PledgeRow } from "../pledges/pledge.entity";
import { MembershipRow } from "../seasons/membership.entity";
import { SeasonRow } from "../seasons/season.entity";
import { SectorRow } from "../sectors/sector.entity";
import { sectorShape } from "../shape";
import { openSector } from "../subgraph";
import { UnitRow } from "../units/unit.entity";
import { ScoreFileRow } from "./score-file.entity";
import { ScoreRow } from "./score.entity";
import { ScorecardRow } from "./scorecard.entity";
import { ScoringCriterionRow } from "./scoring-criterion.entity";
import { ScoringSchemeRow } from "./scoring-scheme.entity";

const justice = sectors.find(({ code }) => code === "JUSTICE") ?? failWithoutIt();
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const folder = mkdtempSync(join(tmpdir(), "scorecards-"));
const statements: string[] = [];
let database: Database;
let subgraph: Subgraph;

const season = "k-2025";
/** Units by rank: c and a share the second place, and d has none. */
const ranks = { b: 1, c: 2, a: 2, d: null } as const;
const units = Object.keys(ranks) as (keyof typeof ranks)[];
const criteria = [
  { criterionCode: "II", parentCode: null, ordinal: 3, maxPoints: 20 },
  { criterionCode: "I", parentCode: null, ordinal: 1, maxPoints: 10 },
  { criterionCode: "I.2", parentCode: "s-I", ordinal: 4, maxPoints: 4.5 },
  { criterionCode: "I.1", parentCode: "s-I", ordinal: 2, maxPoints: 5.5 },
  { criterionCode: "III", parentCode: null, ordinal: 5, maxPoints: -3 },
];
const points = { "I.1": 0.1, "I.2": 0.2, II: 19.7, III: -0.25 };
const isReviewed = (unit: string) => unit === "b";
const cardOf = (unit: string) => `${season}--${unit}`;

beforeAll(async () => {
  const log = new StatementLog((sql) => statements.push(sql));
  database = await openSqlite(sectorShape(justice), folder, log);
  subgraph = openSector(justice, database);
  await database.write(async (manager) => {
    await manager.insert(SectorRow, { code: justice.code, name: "Tư pháp", englishName: "Justice" });
    await manager.insert(ClusterRow, {
      ...{ code: "k", name: "k", aliases: [], kind: "CLUSTER", search: "k", ...cited },
    });
    await manager.insert(SeasonRow, {
      code: season,
      clusterCode: "k",
      year: 2025,
      state: "SCORING",
      ...cited,
    });
    await manager.insert(
      UnitRow,
      units.map((code) => ({ code, name: code, aliases: [], kind: "DEPARTMENT", search: code, ...cited })),
    );
    await manager.insert(
      MembershipRow,
      units.map((unitCode) => ({
        ...{ code: cardOf(unitCode), seasonCode: season, unitCode, year: 2025, role: "MEMBER" },
        ...{ rank: ranks[unitCode], ...cited },
      })),
    );
    const scheme = { code: "s", name: "Bảng", unitKinds: ["DEPARTMENT"], decisionCode: "d1", ...cited };
    await manager.insert(ScoringSchemeRow, [
      { ...scheme, year: 2025 },
      { ...scheme, code: "t", year: 2024 },
    ]);
    await manager.insert(
      ScoringCriterionRow,
      criteria.map((one) => ({ ...one, code: `s-${one.criterionCode}`, schemeCode: "s", name: "Tiêu chí" })),
    );
    for (const unit of units) {
      const code = cardOf(unit);
      await manager.insert(ScorecardRow, {
        ...{ code, memberCode: code, seasonCode: season, unitCode: unit, clusterCode: "k", schemeCode: "s" },
        ...{ state: isReviewed(unit) ? "REVIEWED" : "SUBMITTED", submittedBy: "kín", version: 3 },
      });
      await manager.insert(
        ScoreRow,
        Object.entries(points).map(([criterion, self]) => ({
          ...{ code: `${code}-${criterion}`, scorecardCode: code, criterionCode: `s-${criterion}` },
          ...{ selfPoints: self, reviewedPoints: isReviewed(unit) ? self - 0.05 : null },
        })),
      );
    }
    await manager.insert(ScoreFileRow, {
      ...{ code: "f", scoreCode: `${cardOf("b")}-II`, name: "a.pdf", mediaType: "application/pdf" },
      ...{ bytes: 12, sha256: "0".repeat(64) },
    });
    await manager.insert(PledgeRow, { code: "g", seasonCode: season, content: [], ...cited });
    const target = { pledgeCode: "g", name: "Chỉ tiêu", value: 95.5, unitOfMeasure: "%" };
    await manager.insert(PledgeTargetRow, [
      { ...target, code: "g-10", ordinal: 10, value: null, unitOfMeasure: null },
      { ...target, code: "g-2", ordinal: 2 },
    ]);
  });
});

afterAll(async () => {
  await subgraph.close();
  rmSync(folder, { recursive: true });
});

async function ask(fields: string, roles: readonly string[] = ["auditor"]) {
  const document = parse(`{ justice { ${fields} } }`);
  statements.length = 0;
  const contextValue = subgraph.createContext(accessOf(roles));
  const { data, errors } = await execute({ schema: subgraph.schema, document, contextValue });
  if (errors) throw new AggregateError(errors, errors.join("\n"));
  return (JSON.parse(JSON.stringify(data)) as { justice: Record<string, unknown> }).justice;
}

type Card = Readonly<Record<string, unknown>> & { readonly unit: { readonly code: string } };

async function cards(fields: string, roles?: readonly string[]): Promise<readonly Card[]> {
  const { cluster } = await ask(
    `cluster(code: "k") { season(year: 2025) { scorecards { unit { code } ${fields} } } }`,
    roles,
  );
  return (cluster as { season: { scorecards: readonly Card[] } }).season.scorecards;
}

describe("the scorecards of a season", () => {
  it("stand by rank, by unit where two share one, and last without", async () => {
    expect((await cards("state")).map(({ unit }) => unit.code)).toEqual(["b", "a", "c", "d"]);
  });

  it("tell points in the order of the table, and their sums without noise", async () => {
    const [first, second] = await cards(`
      state version totalSelf totalReviewed scheme { code }
      scores { selfPoints reviewedPoints criterion { code parentCode } evidence { name bytes mediaType sha256 } }
    `);
    const file = { name: "a.pdf", bytes: 12, mediaType: "application/pdf", sha256: "0".repeat(64) };
    expect(first).toMatchObject({ state: "REVIEWED", version: 3, totalSelf: 19.75, totalReviewed: 19.55 });
    expect(first?.["scores"]).toMatchObject([
      { selfPoints: 0.1, criterion: { code: "I.1", parentCode: "I" }, evidence: [] },
      { selfPoints: 0.2, criterion: { code: "I.2", parentCode: "I" }, evidence: [] },
      { selfPoints: 19.7, criterion: { code: "II", parentCode: null }, evidence: [file] },
      { selfPoints: -0.25, criterion: { code: "III", parentCode: null }, evidence: [] },
    ]);
    expect(second).toMatchObject({ state: "SUBMITTED", totalSelf: 19.75, totalReviewed: null });
  });

  it("take as many statements for four as for one", async () => {
    const fields = `totalSelf totalReviewed scheme { maxPoints criteria { code } }
      scores { criterion { code } evidence { name } }`;
    const one = await cards(fields, ["unit-officer:JUSTICE/b"]);
    const fewer = statements.length;
    expect([one.length, (await cards(fields)).length]).toEqual([1, 4]);
    expect(statements).toHaveLength(fewer);
  });

  it.each([
    ["the anonymous", [], []],
    ["a reader", ["reader", "analyst"], []],
    ["the officer of a unit", ["unit-officer:JUSTICE/a"], ["a"]],
    ["the officer of a unit of the same code elsewhere", ["unit-officer:COURT/a"], []],
    ["the head of the cluster", ["cluster-head:JUSTICE/k"], ["b", "a", "c", "d"]],
    ["the head of another", ["cluster-head:JUSTICE/l"], []],
    ["an officer of the sector", ["sector-officer:JUSTICE"], ["b", "a", "c", "d"]],
    ["an officer of another", ["sector-officer:COURT"], []],
    ["the secretary of its council", ["council-secretary:JUSTICE"], ["b", "a", "c", "d"]],
    ["an administrator", ["administrator"], ["b", "a", "c", "d"]],
  ])("are those that are for %s, and no others", async (_who, roles, codes) => {
    expect((await cards("totalSelf", roles)).map(({ unit }) => unit.code)).toEqual(codes);
  });

  it("tell nobody who sent or reviewed them but in their history", () => {
    const type = subgraph.schema.getType("Scorecard");
    expect(type && "getFields" in type ? Object.keys(type.getFields()).sort() : []).toEqual([
      ...["history", "scheme", "scores", "state", "totalReviewed", "totalSelf", "unit", "version"],
    ]);
  });
});

it("the scoring tables of a year tell their lines, parents first, and what they give in all", async () => {
  const { scoringSchemes } = await ask(
    "scoringSchemes(year: 2025) { code year unitKinds maxPoints decision { id } criteria { code parentCode maxPoints } sources { inferred } }",
    [],
  );
  expect(scoringSchemes).toEqual([
    {
      ...{ code: "s", year: 2025, unitKinds: ["DEPARTMENT"], maxPoints: 30 },
      ...{ decision: { id: "Decision:d1" }, sources: [{ inferred: false }] },
      criteria: [
        { code: "I", parentCode: null, maxPoints: 10 },
        { code: "I.1", parentCode: "I", maxPoints: 5.5 },
        { code: "I.2", parentCode: "I", maxPoints: 4.5 },
        { code: "II", parentCode: null, maxPoints: 20 },
        { code: "III", parentCode: null, maxPoints: -3 },
      ],
    },
  ]);
});

it("a pledge tells its targets in their order, with numbers where they have one", async () => {
  const { cluster } = await ask(
    'cluster(code: "k") { season(year: 2025) { pledges { targets { name value unitOfMeasure } } } }',
    [],
  );
  expect(cluster).toEqual({
    season: {
      pledges: [
        {
          targets: [
            { name: "Chỉ tiêu", value: 95.5, unitOfMeasure: "%" },
            { name: "Chỉ tiêu", value: null, unitOfMeasure: null },
          ],
        },
      ],
    },
  });
});

function failWithoutIt(): never {
  throw new Error("there is no sector JUSTICE");
}
