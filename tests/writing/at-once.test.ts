import { verifyChain } from "../../platform/audit/verify-chain";
import { ScoreRow } from "../../subgraphs/sector/scoring/score.entity";
import { ScorecardRow } from "../../subgraphs/sector/scoring/scorecard.entity";
import { MembershipRow } from "../../subgraphs/sector/seasons/membership.entity";
import { SeasonRow } from "../../subgraphs/sector/seasons/season.entity";
import { putScoredSeasons, seasonId } from "../../subgraphs/sector/testkit/scored-seasons";
import { ClusterRow } from "../../subgraphs/sector/clusters/cluster.entity";
import { freshDatabase, type TestDatabase } from "../../testing/test-database";
import { courtsToWalk } from "../bad-input/mutations/courts";
import { openToWalk, type GraphToWalk } from "../bad-input/mutations/graph-to-walk";

const units = ["u1", "u2", "u3", "u4", "u5", "u6"];
const rounds = [1, 2, 3, 4];
const clients = Array.from({ length: 12 }, (_, at) => at);
const officer = ["sector-officer:COURT"];
const cited = { sourceCodes: ["S1"], inferred: false, note: null };

let where: TestDatabase;
/** As two processes have it; of files there is one. */
let graphs: readonly GraphToWalk[];
beforeAll(async () => {
  where = freshDatabase();
  const first = await openToWalk(courtsToWalk, where.location);
  const second = "folder" in where.location ? null : await openToWalk(courtsToWalk, where.location);
  graphs = second ? [first, second] : [first];
  await putScoredSeasons(first, units);
  await first.put(
    ClusterRow,
    rounds.map((round) => ({ code: `r${round}`, name: "Cụm", kind: "CLUSTER", search: "cum", ...cited })),
  );
  await first.put(
    SeasonRow,
    rounds.map((round) => ({
      ...{ code: `r${round}-2022`, clusterCode: `r${round}`, year: 2022, state: "SCORING", ...cited },
    })),
  );
  const members = rounds.flatMap((round) => units.map((unit) => ({ season: `r${round}-2022`, round, unit })));
  await first.put(
    MembershipRow,
    members.map(({ season, unit }) => ({
      ...{ code: `${season}--${unit}`, seasonCode: season, unitCode: unit, year: 2022, role: "MEMBER" },
      ...cited,
    })),
  );
  await first.put(
    ScorecardRow,
    members.map(({ season, round, unit }) => ({
      ...{ code: `${season}--${unit}`, memberCode: `${season}--${unit}`, seasonCode: season, unitCode: unit },
      ...{ clusterCode: `r${round}`, schemeCode: "s-2022", state: "SUBMITTED", submittedBy: "somebody" },
    })),
  );
  await first.put(
    ScoreRow,
    members.flatMap(({ season, unit }) =>
      ["I.1", "I.2", "II", "III"].map((criterion) => ({
        ...{ code: `${season}--${unit}-${criterion}`, scorecardCode: `${season}--${unit}` },
        ...{ criterionCode: `s-2022-${criterion}`, selfPoints: criterion === "III" ? 0 : 4 },
      })),
    ),
  );
});
afterAll(async () => {
  for (const graph of graphs ?? []) await graph.close();
  await where?.remove();
});

interface Done {
  readonly userErrors: readonly { readonly code: string; readonly currentVersion: number | null }[];
}

let keys = 0;
/** Sends a mutation to each of the processes in turn; gives the codes of why nothing was written. */
async function send(name: string, type: string, matter: object, roles = officer): Promise<readonly string[]> {
  keys += 1;
  const input = { ...matter, write: { idempotencyKey: `key-${keys}`, reason: "Nhập lại hồ sơ cũ" } };
  const text = `mutation ($input: ${type}!) { done: ${name}(input: $input) { userErrors { code currentVersion } } }`;
  const { data, errors } = (await graphs[keys % graphs.length]?.run(text, { input }, roles)) ?? {};
  if (errors) throw new AggregateError(errors, JSON.stringify(errors));
  const { userErrors } = (data?.["done"] ?? { userErrors: [] }) as Done;
  return userErrors.map(({ code, currentVersion }) => [code, currentVersion ?? []].flat().join(" "));
}

const rows = <Row>(text: string) => graphs[0]?.database.manager().query<Row[]>(text) ?? Promise.resolve([]);
const times = (count: number, what: string) => new Array<string>(count).fill(what);

describe("many clients at once", () => {
  it("change one version of a record once, and the others are told the version that it has", async () => {
    const told = await Promise.all(
      clients.map((client) =>
        send("correctCourtRecord", "CorrectRecordInput", {
          ...{ kind: "clusters", code: "c1", version: 1 },
          changes: [{ column: "note", value: `Lần ${client}` }],
        }),
      ),
    );
    expect(told.flat()).toEqual(times(clients.length - 1, "CONFLICT 2"));
  });

  it("score a unit once, however many of them send its first points, and then each version once", async () => {
    const submit = (unit: string, version: number | null) =>
      send(
        "submitCourtSelfScore",
        "SubmitSelfScoreInput",
        {
          ...{ seasonId: seasonId("UNDER_WAY"), unitId: `CourtUnit:${unit}`, version },
          scores: [{ criterionCode: "I.1", points: 5 }],
        },
        [`unit-officer:COURT/${unit}`],
      );
    for (const version of [null, 1]) {
      const told = await Promise.all(
        units.flatMap((unit) => [1, 2, 3, 4].map(async () => ({ unit, codes: await submit(unit, version) }))),
      );
      const once = told.filter(({ codes }) => codes.length === 0).map(({ unit }) => unit);
      expect(once.sort()).toEqual(units);
      expect(told.flatMap(({ codes }) => codes)).toEqual(
        times(3 * units.length, `CONFLICT ${(version ?? 0) + 1}`),
      );
    }
    expect(await rows("SELECT code FROM scorecard WHERE season_code = 'c1-2021'")).toHaveLength(units.length);
    expect(await rows("SELECT code FROM score WHERE scorecard_code LIKE 'c1-2021--%'")).toHaveLength(
      units.length,
    );
  });

  it.each(rounds)("rank by what was reviewed, and review nothing after that (%s)", async (round) => {
    const review = async (unit: string, at: number) => ({
      unit,
      points: 8 + (at % 3),
      codes: await send("reviewCourtScorecard", "ReviewScorecardInput", {
        ...{ seasonId: `CourtClusterSeason:r${round}-2022`, unitId: `CourtUnit:${unit}`, version: 1 },
        ...{ outcome: "CONFIRM" },
        scores: [{ criterionCode: "II", points: at % 3, note: "Thiếu minh chứng" }],
      }),
    });
    const advance = () =>
      send("advanceCourtSeason", "AdvanceSeasonInput", {
        season: { id: `CourtClusterSeason:r${round}-2022`, version: 1 },
        ...{ to: "CONFERENCE", on: "2022-12-31" },
      });
    // Some are asked for before the season moves on, and some after that.
    const [first = "", ...others] = units;
    const reviewed = [await review(first, 0)];
    const asked = others.slice(0, round).map((unit, at) => review(unit, at + 1));
    const advanced = advance();
    asked.push(...others.slice(round).map((unit, at) => review(unit, at + round + 1)));
    reviewed.push(...(await Promise.all(asked)));
    const moved = await advanced;
    expect(moved).toEqual([]);
    const done = reviewed.filter(({ codes }) => codes.length === 0);
    expect(reviewed.flatMap(({ codes }) => codes)).toEqual(times(units.length - done.length, "WRONG_STATE"));
    const points = new Map(done.map((one) => [one.unit, one.points]));
    const ranked = await rows<{ unit: string; place: number | null; score: string | number | null }>(
      "SELECT unit_code AS unit, `rank` AS place, score FROM membership " +
        `WHERE season_code = 'r${round}-2022' ORDER BY unit_code`,
    );
    expect(
      ranked.map(({ unit, score, place }) => [unit, score === null ? null : Number(score), place]),
    ).toEqual(
      units.map((unit) => {
        const own = points.get(unit) ?? null;
        const above = [...points.values()].filter((other) => own !== null && other > own).length;
        return [unit, own, own === null ? null : above + 1];
      }),
    );
  });

  it("leave one chain that holds", async () => {
    const manager = graphs[0]?.database.manager();
    expect(manager && (await verifyChain(manager))).toMatchObject({ broken: null });
  });
});
