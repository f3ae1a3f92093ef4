import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { putSeasons } from "./testkit/seasons-to-advance";

let graph: SectorGraph;

beforeAll(async () => {
  graph = await openSectorGraph();
  await putSeasons(graph);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: AdvanceSeasonInput!) {
  advanceCourtSeason(input: $input) {
    season { state version members { unit { code } rank score } transitions { to allowed missing { code } } }
    userErrors { code path message englishMessage currentVersion missing { code message englishMessage } }
    warnings { code englishMessage }
  }
}`;

interface Answer {
  readonly advanceCourtSeason: {
    readonly season: {
      readonly state: string;
      readonly version: number;
      readonly members: readonly { readonly rank: number | null; readonly score: number | null }[];
    } | null;
    readonly userErrors: readonly {
      readonly code: string;
      readonly path: readonly string[];
      readonly missing: readonly { readonly code: string }[];
    }[];
    readonly warnings: readonly { readonly code: string }[];
  };
}

const versions = new Map<string, number>();
let keys = 0;
const input = (
  code: string,
  to: string,
  on: string,
  {
    version,
    ...write
  }: { readonly version?: number; readonly reason?: string; readonly dryRun?: boolean } = {},
) => ({
  ...{ season: { id: `CourtClusterSeason:${code}`, version: version ?? versions.get(code) ?? 1 }, to, on },
  write: { idempotencyKey: `key-${(keys += 1)}`, ...write },
});
const advance = async (...of: Parameters<typeof input>) => {
  const { advanceCourtSeason } = await graph.ask<Answer>(mutation, { input: input(...of) });
  if (advanceCourtSeason.season) versions.set(of[0], advanceCourtSeason.season.version);
  return advanceCourtSeason;
};
const told = ({ userErrors }: Answer["advanceCourtSeason"]) =>
  userErrors.map(({ code, path, missing }) => [
    ...[code, path.slice(1).join(".")],
    ...missing.map((one) => one.code),
  ]);
const transitions = async (clusterCode: string, year: number) => {
  const { courts } = await graph.ask<{
    courts: {
      cluster: { season: { transitions: { to: string; allowed: boolean; missing: { code: string }[] }[] } };
    };
  }>(
    `query ($code: ID!, $year: Int!) {
    courts { cluster(code: $code) { season(year: $year) { transitions { to allowed missing { code message englishMessage } } } } }
  }`,
    { code: clusterCode, year },
  );
  return courts.cluster.season.transitions.map(({ to, allowed, missing }) => [
    ...[to, allowed],
    ...missing.map(({ code }) => code),
  ]);
};
const reason = "Nhập lại hồ sơ cũ";

describe("a season through its year", () => {
  it.each([
    ["LAUNCHED", "2089-10-05", {}, []],
    ["REGISTRATION", "2089-10-20", {}, []],
    ["PLEDGED", "2089-11-20", {}, ["COUNT_MISMATCH"]],
    ["UNDER_WAY", "2089-12-01", {}, []],
    ["SCORING", "2090-10-01", {}, []],
    ["UNDER_WAY", "2090-10-02", { reason }, []],
    ["SCORING", "2090-10-03", {}, []],
  ])("moves to %s", async (to, on, write, warnings) => {
    const before = versions.get("c1-2090") ?? 1;
    const answer = await advance("c1-2090", to, on, write);
    expect(answer).toMatchObject({ userErrors: [], season: { state: to, version: before + 1 } });
    expect(answer.warnings.map(({ code }) => code)).toEqual(warnings);
  });

  it("keeps each step with its day", async () => {
    interface Steps {
      readonly courts: {
        readonly cluster: {
          readonly season: { readonly steps: readonly Readonly<Record<string, string>>[] };
        };
      };
    }
    const { courts } = await graph.ask<Steps>(
      `{ courts { cluster(code: "c1") { season(year: 2090) { steps { fromState toState takenOn } } } } }`,
    );
    expect(
      courts.cluster.season.steps.map(
        ({ fromState, toState, takenOn }) => `${fromState} ${toState} ${takenOn}`,
      ),
    ).toEqual([
      "PLANNED LAUNCHED 2089-10-05",
      "LAUNCHED REGISTRATION 2089-10-20",
      "REGISTRATION PLEDGED 2089-11-20",
      "PLEDGED UNDER_WAY 2089-12-01",
      "UNDER_WAY SCORING 2090-10-01",
      "SCORING UNDER_WAY 2090-10-02",
      "UNDER_WAY SCORING 2090-10-03",
    ]);
  });

  const points = ({ season: moved }: Answer["advanceCourtSeason"]) =>
    moved?.members.map(({ rank, score: own }) => [rank, own]);

  it("ranks its members when it is summed up, and takes ranks back when it goes back", async () => {
    expect(points(await advance("c1-2090", "CONFERENCE", "2090-10-12"))).toEqual([
      [2, 80.5],
      [2, 80.5],
      [1, 90],
    ]);
    const back = await advance("c1-2090", "SCORING", "2090-10-12", { reason });
    expect(points(back)).toEqual(Array.from({ length: 3 }, () => [null, null]));
    expect((await advance("c1-2090", "CONFERENCE", "2090-10-13")).season?.state).toBe("CONFERENCE");
  });

  it("waits for a vote, which the awards subgraph is asked for", async () => {
    expect(told(await advance("c1-2090", "BALLOT", "2090-10-13"))).toEqual([
      ["REQUIREMENT_MISSING", "to", "BALLOT_CLOSED"],
    ]);
    expect(await transitions("c1", 2090)).toEqual([
      ["BALLOT", false, "BALLOT_CLOSED"],
      ["CLOSED", true],
      ["UNDER_WAY", true],
      ["SCORING", true],
    ]);
    const votes = (...states: readonly string[]) => {
      const ballots = states.map((state) => ({ id: `BallotSession:${state}`, state }));
      const nominee = { id: "CourtUnit:u1" };
      const isOpen = !states.includes("CLOSED");
      const nomination = {
        state: "VOTED",
        nominee,
        ballot: isOpen ? null : { heldOn: "2090-10-12" },
        ballots,
      };
      graph.setOwnerTells("CourtClusterSeason:c1-2090", { nominations: [nomination, nomination] });
    };
    votes("VOID", "OPEN");
    expect(await transitions("c1", 2090)).toMatchObject([
      ["BALLOT", false, "BALLOT_CLOSED"],
      ["CLOSED", false, "NO_OPEN_BALLOT"],
      ["UNDER_WAY", true],
      ["SCORING", true],
    ]);
    votes("VOID", "CLOSED");
    expect((await advance("c1-2090", "BALLOT", "2090-10-13")).season?.state).toBe("BALLOT");
    expect(told(await advance("c1-2090", "CONFERENCE", "2090-10-14", { reason }))).toEqual([
      ["REQUIREMENT_MISSING", "to", "BALLOT_VOID"],
    ]);
    expect((await advance("c1-2090", "CLOSED", "2090-10-14")).season?.state).toBe("CLOSED");
    expect(await transitions("c1", 2090)).toEqual([
      ["CONFERENCE", false, "BALLOT_VOID"],
      ["BALLOT", true],
    ]);
  });
});

describe("a step of a season", () => {
  it("tells all that stands in the way at once", async () => {
    const answer = await advance("c3-2090", "LAUNCHED", "2089-09-30");
    expect(told(answer)).toEqual([
      ["OUTSIDE_PERIOD", "on"],
      ["REQUIREMENT_MISSING", "to", "MOVEMENT_LAUNCHED"],
    ]);
    expect(answer.userErrors[1]).toMatchObject({
      message: expect.stringContaining("phong trào thi đua mà cụm tham gia") as string,
      englishMessage: expect.stringContaining("a movement that the season takes part in") as string,
      missing: [{ message: expect.any(String) as string, englishMessage: expect.any(String) as string }],
    });
    expect(await transitions("c3", 2090)).toEqual([["LAUNCHED", false, "MOVEMENT_LAUNCHED"]]);
  });

  it.each([
    ["to a state that does not follow", "c3-2090", "UNDER_WAY", "2090-01-01", {}, "WRONG_STATE", "to"],
    ["to the state in which it is", "c3-2090", "PLANNED", "2090-01-01", {}, "WRONG_STATE", "to"],
    ["on a day after the year", "c2-2019", "LAUNCHED", "2019-10-01", { reason }, "OUTSIDE_PERIOD", "on"],
    ["of another version", "c3-2090", "LAUNCHED", "2090-01-01", { version: 4 }, "CONFLICT", "season.version"],
    ["of a season that is not there", "c9-2090", "LAUNCHED", "2090-01-01", {}, "NOT_FOUND", "season.id"],
    ["back without a reason", "c4-2090", "SCORING", "2090-10-12", {}, "REASON_NEEDED", "write.reason"],
    [
      "back for an empty reason",
      "c4-2090",
      "SCORING",
      "2090-10-12",
      { reason: " " },
      "REASON_NEEDED",
      "write.reason",
    ],
  ] as const)("is refused %s", async (_what, code, to, on, write, error, path) => {
    expect(told(await advance(code, to, on, { ...write }))).toEqual([[error, path]]);
  });

  it("names states by their Vietnamese terms", async () => {
    const { userErrors } = await advance("c3-2090", "CLOSED", "2090-01-01");
    expect(userErrors).toMatchObject([
      {
        message: "Năm thi đua đang ở bước xây dựng kế hoạch không chuyển được sang bước kết thúc, bàn giao.",
        englishMessage: "From PLANNED a season does not move to CLOSED.",
      },
    ]);
  });

  it("is not taken without what it needs while the year may still be recorded, whatever the reason", async () => {
    expect(told(await advance("c3-2090", "LAUNCHED", "2090-01-01", { reason }))).toEqual([
      ["REQUIREMENT_MISSING", "to", "MOVEMENT_LAUNCHED"],
    ]);
  });

  it.each([
    ["LAUNCHED", "2019-01-01", 1],
    ["PLEDGED", "2019-02-01", 1],
    ["UNDER_WAY", "2019-03-01", 0],
    ["SCORING", "2019-10-01", 0],
    ["CONFERENCE", "2019-10-12", 1],
    ["BALLOT", "2019-10-12", 1],
    ["CLOSED", "2019-12-01", 1],
  ])(
    "to %s is taken with a reason and a warning in a year of the past that documents do not tell all of",
    async (to, on, lacks) => {
      if (lacks > 0) {
        const without = await advance("c2-2019", to, on);
        expect(without.userErrors).toMatchObject([
          {
            code: "REQUIREMENT_MISSING",
            englishMessage: expect.stringContaining("or a reason be given") as string,
          },
        ]);
      }
      const answer = await advance("c2-2019", to, on, { reason });
      expect(answer).toMatchObject({ userErrors: [], season: { state: to } });
      expect(answer.warnings.map(({ code }) => code)).toEqual(
        Array.from({ length: lacks }, () => "DATA_MISSING"),
      );
    },
  );

  it("that turns on votes is not taken while the awards subgraph does not answer; others are", async () => {
    graph.setOwnersAnswer(false);
    const errors = (...of: Parameters<typeof input>) =>
      graph.errorCodes(
        `mutation ($input: AdvanceSeasonInput!) { advanceCourtSeason(input: $input) { userErrors { code } } }`,
        { input: input(...of) },
      );
    const dry = { reason, dryRun: true };
    expect(await errors("c4-2090", "BALLOT", "2090-10-12", dry)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    expect(await errors("c5-2090", "CONFERENCE", "2090-10-12", dry)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    expect(await errors("c4-2090", "SCORING", "2090-10-12", dry)).toEqual([]);
    const asked = await graph.ask<{
      courts: {
        cluster: { season: { transitions: readonly { missing: readonly { englishMessage: string }[] }[] } };
      };
    }>(
      `{ courts { cluster(code: "c4") { season(year: 2090) {
        transitions { to allowed missing { code englishMessage } }
      } } } }`,
    );
    const told = asked.courts.cluster.season.transitions.flatMap(({ missing }) => missing);
    expect(told.map(({ englishMessage }) => englishMessage)).toContainEqual(
      expect.stringMatching(/not known, the awards subgraph does not answer/),
    );
    graph.setOwnersAnswer(true);
  });

  it("is for who the table says, where the season lies", async () => {
    const errors = (role: string, ...of: Parameters<typeof input>) =>
      graph.errorCodes(mutation, { input: input(...of) }, [role]);
    const dry = { reason, dryRun: true };
    expect(await errors("cluster-head:COURT/c3", "c3-2090", "LAUNCHED", "2090-01-01", dry)).toEqual([]);
    expect(await errors("cluster-head:COURT/c1", "c3-2090", "LAUNCHED", "2090-01-01", dry)).toEqual([
      "FORBIDDEN",
    ]);
    expect(await errors("cluster-head:COURT/c4", "c4-2090", "BALLOT", "2090-10-12", dry)).toEqual([
      "FORBIDDEN",
    ]);
    expect(await errors("cluster-head:COURT/c4", "c4-2090", "SCORING", "2090-10-12", dry)).toEqual([
      "FORBIDDEN",
    ]);
    expect(await errors("administrator", "c3-2090", "LAUNCHED", "2090-01-01", dry)).toEqual(["FORBIDDEN"]);
    expect(await errors("sector-officer:COURT", "c4-2090", "SCORING", "2090-10-12", dry)).toEqual([]);
  });
});
