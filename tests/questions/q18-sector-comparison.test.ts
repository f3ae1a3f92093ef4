import { answerOf } from "./answer-of";
import { codesOf } from "./codes-of";
import { found } from "./found";

interface Season {
  year: number;
  startsOn: string;
  endsOn: string;
  leadership: { basis: string }[];
  conferences: { code: string; kinds: string[]; heldOn: string | null; online: boolean | null }[];
}
interface Sector {
  code: string;
  name: string;
  titles: { code: string; level: string; sector: string | null }[];
  clusters: { nodes: { code: string; name: string; kind: string; seasons: Season[] }[] };
}
interface Answer {
  sectors: Sector[];
}

describe("Q18: how the two systems differ", () => {
  let justice: Sector;
  let courts: Sector;

  beforeAll(async () => {
    const { sectors } = await answerOf<Answer>("q18-sector-comparison.graphql");
    justice = found(sectors, "code", "JUSTICE");
    courts = found(sectors, "code", "COURT");
  });

  const seasonsOf = (sector: Sector) => sector.clusters.nodes.flatMap((cluster) => cluster.seasons);
  const seasonOf = (sector: Sector, cluster: string, year: number) =>
    found(found(sector.clusters.nodes, "code", cluster).seasons, "year", year);

  it("has clusters in both systems, and regions of local agencies in the Justice sector alone", () => {
    expect(justice.clusters.nodes.map(({ code, kind }) => `${code} ${kind}`).sort()).toEqual([
      "justice-northern-delta REGION",
      "justice-northern-mountain REGION",
      "moj-cluster-1 CLUSTER",
    ]);
    expect(courts.clusters.nodes.map(({ code, kind }) => `${code} ${kind}`)).toEqual([
      "spc-cluster-6 CLUSTER",
    ]);
  });

  it("elects leaders in the courts; in the Justice sector they are appointed or the basis is unknown", () => {
    const bases = (sector: Sector) =>
      [...new Set(seasonsOf(sector).flatMap((season) => season.leadership.map((term) => term.basis)))].sort();
    expect(bases(justice)).toEqual(["APPOINTED", "UNKNOWN"]);
    expect(bases(courts)).toEqual(["APPOINTED", "ELECTED"]);
  });

  it("runs the courts' year from October to September, the Ministry's with the calendar", () => {
    expect(seasonOf(courts, "spc-cluster-6", 2021)).toMatchObject({
      startsOn: "2020-10-01",
      endsOn: "2021-09-30",
    });
    expect(seasonOf(justice, "moj-cluster-1", 2017)).toMatchObject({
      startsOn: "2017-01-01",
      endsOn: "2017-12-31",
    });
  });

  it("sums the year up in October online at the courts, in December at the Ministry", () => {
    const courtSummary = found(seasonOf(courts, "spc-cluster-6", 2021).conferences, "code", "e05");
    expect(courtSummary).toMatchObject({ heldOn: "2021-10-12", online: true });
    expect(courtSummary.kinds).toContain("SUMMARY");
    const ministrySummary = found(seasonOf(justice, "moj-cluster-1", 2017).conferences, "code", "e04");
    expect(ministrySummary.heldOn).toBe("2017-12-01");
    expect(ministrySummary.kinds).toContain("SUMMARY");
  });

  it("gives each system its own flag and emulation fighter beside the common titles", () => {
    expect(codesOf(justice.titles)).toEqual(
      expect.arrayContaining(["JUSTICE_SECTOR_EMULATION_FIGHTER", "JUSTICE_SECTOR_EMULATION_FLAG"]),
    );
    expect(codesOf(courts.titles)).toEqual(
      expect.arrayContaining([
        "EXCELLENT_JUDGE",
        "EXEMPLARY_JUDGE",
        "OUTSTANDING_JUDGE",
        "PEOPLES_COURT_EMULATION_FIGHTER",
        "PEOPLES_COURT_EMULATION_FLAG",
      ]),
    );
    expect(codesOf(justice.titles)).not.toContain("PEOPLES_COURT_EMULATION_FLAG");
    expect(codesOf(courts.titles)).not.toContain("JUSTICE_SECTOR_EMULATION_FLAG");
  });
});
