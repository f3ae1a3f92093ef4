import { answerOf } from "./answer-of";
import { codesOf } from "./codes-of";
import { found } from "./found";
import { agenciesOf, deltaProvinces } from "./regions-of-2018";

interface UnitName {
  code: string;
  name: string;
}
interface Season {
  year: number;
  startsOn: string;
  endsOn: string;
  state: string;
  memberCount: number | null;
  members: { role: string; unit: UnitName }[];
  leadership: {
    role: string;
    basis: string;
    unit: UnitName | null;
    person: { fullName: string } | null;
    decision: { number: string | null; signedOn: string | null } | null;
  }[];
  pledges: { signedOn: string; place: string; signatoryCount: number; signatories: UnitName[] }[];
  rounds: { code: string; kind: string; startsOn: string; endsOn: string }[];
  nominations: {
    title: { code: string };
    nominee: UnitName;
    state: string;
    ballot: { votesFor: number | null; votesAgainst: number | null; eligibleVoters: number | null } | null;
  }[];
}
interface Answer {
  sector: { name: string; cluster: { name: string; kind: string; season: Season | null } };
}

const file = "q03-cluster-season.graphql";

describe("Q3: one cluster with members, leaders, pledge, rounds and votes", () => {
  describe("Cluster VI of the Supreme People's Court in 2021", () => {
    let cluster: Answer["sector"]["cluster"];
    let season: Season;

    beforeAll(async () => {
      cluster = (await answerOf<Answer>(file)).sector.cluster;
      season = cluster.season as Season;
    });

    it("has the twelve members that the article names", () => {
      expect(cluster).toMatchObject({ name: "Cụm thi đua số VI TANDTC", kind: "CLUSTER" });
      expect(season).toMatchObject({ year: 2021, state: "BALLOT", memberCount: 12 });
      expect(codesOf(season.members.map((member) => member.unit))).toEqual([
        "spc-academy",
        "spc-apf",
        "spc-congly",
        "spc-dec",
        "spc-dop",
        "spc-icd",
        "spc-inspectorate",
        "spc-journal",
        "spc-legal-science",
        "spc-office",
        "spc-southern",
        "spc-synthesis",
      ]);
    });

    it("is led by the Inspectorate, with the Journal as deputy, by decision 69 of 28 December 2020", () => {
      const decision = { number: "69/QĐ-TANDTC-TĐKT", signedOn: "2020-12-28" };
      expect(season.leadership).toHaveLength(2);
      expect(found(season.leadership, "role", "HEAD")).toMatchObject({
        basis: "APPOINTED",
        unit: { code: "spc-inspectorate", name: "Ban Thanh tra" },
        person: null,
        decision,
      });
      expect(found(season.leadership, "role", "DEPUTY")).toMatchObject({
        basis: "APPOINTED",
        unit: { code: "spc-journal", name: "Tạp chí Tòa án nhân dân" },
        person: { fullName: "Trần Quốc Việt" },
        decision,
      });
    });

    it("shows the leaders among the members too", () => {
      const withRole = (role: string) =>
        season.members.filter((member) => member.role === role).map((member) => member.unit.code);
      expect(withRole("HEAD")).toEqual(["spc-inspectorate"]);
      expect(withRole("DEPUTY")).toEqual(["spc-journal"]);
      expect(withRole("MEMBER")).toHaveLength(10);
    });

    it("has six proposals that were voted on, without a figure of any ballot", () => {
      expect(season.nominations.map(({ title, nominee }) => `${title.code} ${nominee.code}`).sort()).toEqual([
        "GOVERNMENT_EMULATION_FLAG spc-dec",
        "GOVERNMENT_EMULATION_FLAG spc-dop",
        "PEOPLES_COURT_EMULATION_FLAG spc-academy",
        "PEOPLES_COURT_EMULATION_FLAG spc-dec",
        "PEOPLES_COURT_EMULATION_FLAG spc-dop",
        "PEOPLES_COURT_EMULATION_FLAG spc-office",
      ]);
      for (const { state, ballot } of season.nominations) {
        expect(state).toBe("VOTED");
        expect(ballot?.votesFor ?? null).toBeNull();
        expect(ballot?.votesAgainst ?? null).toBeNull();
        expect(ballot?.eligibleVoters ?? null).toBeNull();
      }
    });

    it("has neither a pledge nor a round", () => {
      expect(season.pledges).toEqual([]);
      expect(season.rounds).toEqual([]);
    });
  });

  describe("the Northern Delta region in 2018", () => {
    let season: Season;

    beforeAll(async () => {
      const variables = { sector: "JUSTICE", cluster: "justice-northern-delta", year: 2018 };
      season = (await answerOf<Answer>(file, variables)).sector.cluster.season as Season;
    });

    it("has a department of justice and one of enforcement from each of eleven provinces", () => {
      expect(season).toMatchObject({ state: "PLEDGED", memberCount: 22 });
      expect(codesOf(season.members.map((member) => member.unit))).toEqual(agenciesOf(deltaProvinces));
    });

    it("signed its pledge in Hải Phòng on 9 March, all members together", () => {
      expect(season.pledges).toHaveLength(1);
      expect(season.pledges[0]).toMatchObject({
        signedOn: "2018-03-09",
        place: "Hải Phòng",
        signatoryCount: 22,
      });
      expect(codesOf(season.pledges[0]?.signatories ?? [])).toEqual(agenciesOf(deltaProvinces));
    });

    it("had two peak rounds, one each half of the year", () => {
      expect(found(season.rounds, "code", "r01")).toMatchObject({
        kind: "PEAK",
        startsOn: "2018-01-01",
        endsOn: "2018-06-30",
      });
      expect(found(season.rounds, "code", "r02")).toMatchObject({
        kind: "PEAK",
        startsOn: "2018-07-01",
        endsOn: "2018-12-31",
      });
      expect(season.rounds).toHaveLength(2);
    });

    it("has no nominee and no leader on record", () => {
      expect(season.nominations).toEqual([]);
      expect(season.leadership).toEqual([]);
    });
  });

  it("answers with no season for a year in which the cluster is not on record", async () => {
    const { sector } = await answerOf<Answer>(file, { year: 1999 });
    expect(sector.cluster.season).toBeNull();
  });
});
