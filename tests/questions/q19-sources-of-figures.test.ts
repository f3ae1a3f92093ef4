import { answerOf } from "./answer-of";
import { found } from "./found";

interface Source {
  inferred: boolean;
  document: { code: string; author: string | null; publishedOn: string | null };
}
interface Cited {
  sources: Source[];
}
interface Season {
  memberCount: number | null;
  members: (Cited & { unit: { code: string } })[];
  leadership: Cited[];
  rounds: (Cited & { code: string })[];
  pledges: (Cited & { code: string; signatoryCount: number })[];
  nominations: Cited[];
}
interface Answer {
  sectors: { code: string; clusters: { nodes: { code: string; season: Season }[] } }[];
}

const file = "q19-sources-of-figures.graphql";

async function seasonOf(sector: string, cluster: string, year: number): Promise<Season> {
  const { sectors } = await answerOf<Answer>(file, { year });
  return found(found(sectors, "code", sector).clusters.nodes, "code", cluster).season;
}

const documentsOf = ({ sources }: Cited) => sources.map((source) => source.document.code);
const isInferred = ({ sources }: Cited) => sources.some((source) => source.inferred);

describe("Q19: the source of a figure", () => {
  it("shows that the twelve members of Cluster VI are stated by the article of 12 October 2021", async () => {
    const season = await seasonOf("COURT", "spc-cluster-6", 2021);
    expect(season.members).toHaveLength(12);
    for (const member of season.members) {
      expect(documentsOf(member)).toContain("S3");
      expect(isInferred(member)).toBe(false);
    }
    const documents = season.members.flatMap((member) => member.sources.map((source) => source.document));
    const article = found(documents, "code", "S3");
    expect(article.publishedOn).toBe("2021-10-12");
    expect(article.author?.toUpperCase()).toBe("CẢNH DINH");
  });

  it("shows that the members of the Northern Delta region are inferred, though their number is stated", async () => {
    const season = await seasonOf("JUSTICE", "justice-northern-delta", 2018);
    expect(season.memberCount).toBe(22);
    expect(season.members.filter(isInferred)).toHaveLength(22);
  });

  it("shows that the members of the Northern Mountain region are inferred from an older list", async () => {
    const season = await seasonOf("JUSTICE", "justice-northern-mountain", 2018);
    expect(season.memberCount).toBe(28);
    const otherwiseConfirmed = /-(bac-giang|son-la)$/;
    const others = season.members.filter((member) => !otherwiseConfirmed.test(member.unit.code));
    expect(others).toHaveLength(24);
    expect(others.every(isInferred)).toBe(true);
  });

  it("marks the rounds whose first or last day the article leaves open", async () => {
    const season = await seasonOf("JUSTICE", "justice-northern-delta", 2018);
    expect(
      season.rounds.map((round) => [round.code, isInferred(round), ...documentsOf(round)]).sort(),
    ).toEqual([
      ["r01", true, "S1"],
      ["r02", true, "S1"],
    ]);
  });

  it("cites a source for every figure of every cluster", async () => {
    for (const year of [2017, 2018, 2021, 2022]) {
      const { sectors } = await answerOf<Answer>(file, { year });
      for (const { season } of sectors.flatMap((sector) => sector.clusters.nodes)) {
        const { members, leadership, rounds, pledges, nominations } = season;
        for (const figure of [...members, ...leadership, ...rounds, ...pledges, ...nominations]) {
          expect(figure.sources.length).toBeGreaterThan(0);
        }
      }
    }
  });
});
