import { answerOf } from "./answer-of";
import { codesOf } from "./codes-of";
import { found } from "./found";

interface Term {
  code: string;
  role: string;
  basis: string;
  unit: { code: string; name: string } | null;
  person: { fullName: string } | null;
  decision: { number: string | null; signedOn: string | null; issuedBy: string } | null;
}
interface Answer {
  sectors: {
    code: string;
    clusters: { nodes: { code: string; seasons: { year: number; leadership: Term[] }[] }[] };
  }[];
}

describe("Q4: who led each cluster, appointed or elected", () => {
  let answer: Answer;
  let termsOf: (sector: string, cluster: string, year: number) => Term[];

  beforeAll(async () => {
    answer = await answerOf<Answer>("q04-cluster-leaders.graphql");
    termsOf = (sector, cluster, year) =>
      found(
        found(found(answer.sectors, "code", sector).clusters.nodes, "code", cluster).seasons,
        "year",
        year,
      ).leadership;
  });

  it("knows seven leadership terms in both sectors", () => {
    const terms = answer.sectors.flatMap((sector) =>
      sector.clusters.nodes.flatMap((cluster) => cluster.seasons.flatMap((season) => season.leadership)),
    );
    expect(codesOf(terms)).toEqual(["l01", "l02", "l03", "l04", "l05", "l06", "l07"]);
  });

  it("names the head of the Ministry's Cluster I in 2017 without a known basis", () => {
    const terms = termsOf("JUSTICE", "moj-cluster-1", 2017);
    expect(terms).toHaveLength(1);
    expect(terms[0]).toMatchObject({
      role: "HEAD",
      basis: "UNKNOWN",
      unit: { code: "moj-gald", name: "Vụ Các vấn đề chung về xây dựng pháp luật" },
      person: { fullName: "Nguyễn Hồng Tuyến" },
    });
  });

  it("knows that the Ministry appointed the leaders of 2018, though not whom, nor by which number", () => {
    const terms = termsOf("JUSTICE", "moj-cluster-1", 2018);
    expect(terms.map((term) => term.role).sort()).toEqual(["DEPUTY", "HEAD"]);
    for (const term of terms) {
      expect(term).toMatchObject({ basis: "APPOINTED", unit: null, person: null });
      expect(term.decision?.number ?? null).toBeNull();
    }
  });

  it("shows that the courts' leaders of 2021 were appointed by decision 69 of the Chief Justice", () => {
    const terms = termsOf("COURT", "spc-cluster-6", 2021);
    const decision = { number: "69/QĐ-TANDTC-TĐKT", signedOn: "2020-12-28" };
    expect(found(terms, "role", "HEAD")).toMatchObject({
      basis: "APPOINTED",
      unit: { name: "Ban Thanh tra" },
      decision,
    });
    expect(found(terms, "role", "DEPUTY")).toMatchObject({
      basis: "APPOINTED",
      unit: { name: "Tạp chí Tòa án nhân dân" },
      person: { fullName: "Trần Quốc Việt" },
      decision,
    });
  });

  it("shows that the courts' leaders of 2022 were elected by the conference, without a decision", () => {
    const terms = termsOf("COURT", "spc-cluster-6", 2022);
    expect(found(terms, "role", "HEAD")).toMatchObject({
      basis: "ELECTED",
      unit: { code: "spc-legal-science", name: "Vụ Pháp chế và Quản lý khoa học" },
      person: null,
      decision: null,
    });
    expect(found(terms, "role", "DEPUTY")).toMatchObject({
      basis: "ELECTED",
      unit: { code: "spc-congly", name: "Báo Công lý" },
      person: null,
      decision: null,
    });
  });
});
