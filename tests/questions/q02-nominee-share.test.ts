import { answerOf } from "./answer-of";
import { found } from "./found";

interface Season {
  year: number;
  memberCount: number | null;
  nominees: number;
  nomineesForGovernmentFlag: number;
  nomineesForSectorFlag: number;
}
interface Answer {
  sectors: { code: string; clusters: { nodes: { code: string; seasons: Season[] }[] } }[];
}

describe("Q2: share of a cluster's members that was nominated", () => {
  let seasonOf: (sector: string, cluster: string, year: number) => Season;

  beforeAll(async () => {
    const { sectors } = await answerOf<Answer>("q02-nominee-share.graphql");
    seasonOf = (sector, cluster, year) =>
      found(found(found(sectors, "code", sector).clusters.nodes, "code", cluster).seasons, "year", year);
  });

  it("counts a unit that is proposed for two flags once: 4 of the 12 members of Cluster VI in 2021", () => {
    expect(seasonOf("COURT", "spc-cluster-6", 2021)).toEqual({
      year: 2021,
      memberCount: 12,
      nominees: 4,
      nomineesForGovernmentFlag: 2,
      nomineesForSectorFlag: 4,
    });
  });

  it("gives no share for the Ministry's Cluster I in 2017, whose members nobody counted", () => {
    expect(seasonOf("JUSTICE", "moj-cluster-1", 2017)).toEqual({
      year: 2017,
      memberCount: null,
      nominees: 4,
      nomineesForGovernmentFlag: 2,
      nomineesForSectorFlag: 4,
    });
  });

  it.each([
    ["justice-northern-delta", 22],
    ["justice-northern-mountain", 28],
  ])("has the member count but no nominee of %s in 2018", (cluster, memberCount) => {
    expect(seasonOf("JUSTICE", cluster, 2018)).toMatchObject({ memberCount, nominees: 0 });
  });
});
