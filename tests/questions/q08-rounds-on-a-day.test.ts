import { answerOf } from "./answer-of";
import { codesOf } from "./codes-of";

interface Round {
  code: string;
  kind: string;
  startsOn: string;
  endsOn: string;
}
interface Answer {
  sectors: { clusters: { nodes: { code: string; seasons: { rounds: Round[] }[] }[] } }[];
}

const file = "q08-rounds-on-a-day.graphql";

const roundsOf = ({ sectors }: Answer) =>
  sectors.flatMap((sector) =>
    sector.clusters.nodes.flatMap((cluster) => cluster.seasons.flatMap((season) => season.rounds)),
  );

describe("Q8: emulation rounds running on a day", () => {
  it("finds the first peak round of both northern regions on 15 May 2018", async () => {
    const answer = await answerOf<Answer>(file);
    const rounds = roundsOf(answer);
    expect(codesOf(rounds)).toEqual(["r01", "r03-1"]);
    for (const round of rounds) {
      expect(round).toMatchObject({ kind: "PEAK", startsOn: "2018-01-01", endsOn: "2018-06-30" });
    }
    const regions = answer.sectors
      .flatMap((sector) => sector.clusters.nodes)
      .filter((cluster) => cluster.seasons.some((season) => season.rounds.length > 0));
    expect(codesOf(regions)).toEqual(["justice-northern-delta", "justice-northern-mountain"]);
  });

  it.each([
    ["2018-01-01", ["r01", "r03-1"]],
    ["2018-06-30", ["r01", "r03-1"]],
    ["2018-07-01", ["r02", "r03-2"]],
    ["2018-12-31", ["r02", "r03-2"]],
    ["2017-12-31", []],
    ["2019-01-01", []],
  ])("counts the first and the last day in: %s", async (day, expected) => {
    expect(codesOf(roundsOf(await answerOf<Answer>(file, { day })))).toEqual(expected);
  });
});
