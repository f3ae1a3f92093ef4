import { answerOf } from "./answer-of";
import { codesOf } from "./codes-of";
import { found } from "./found";

interface Proposal {
  title: { name: string };
  nominee: { code: string; name: string };
}
interface Season {
  year: number;
  governmentFlag: Proposal[];
  sectorFlag: Proposal[];
}
interface Clusters {
  nodes: { code: string; season: Season }[];
}
interface Answer {
  sectors: { code: string; in2017: Clusters; in2021: Clusters }[];
}

const nominees = (proposals: Proposal[]) => proposals.map((proposal) => proposal.nominee);

describe("Q1: units put forward for both flags", () => {
  let justice: Season;
  let courts: Season;
  let answer: Answer;

  beforeAll(async () => {
    answer = await answerOf<Answer>("q01-both-flags.graphql");
    justice = found(found(answer.sectors, "code", "JUSTICE").in2017.nodes, "code", "moj-cluster-1").season;
    courts = found(found(answer.sectors, "code", "COURT").in2021.nodes, "code", "spc-cluster-6").season;
  });

  it("names two units of the Ministry for the Government flag of 2017, among the four for the sector's", () => {
    expect(codesOf(nominees(justice.governmentFlag))).toEqual(["moj-dop", "moj-gald"]);
    expect(codesOf(nominees(justice.sectorFlag))).toEqual(["moj-apf", "moj-dop", "moj-gald", "moj-office"]);
    expect(nominees(justice.sectorFlag).map((unit) => unit.name)).toEqual(
      expect.arrayContaining([
        "Văn phòng Bộ",
        "Vụ Các vấn đề chung về xây dựng pháp luật",
        "Vụ Tổ chức cán bộ",
        "Cục Kế hoạch – Tài chính",
      ]),
    );
  });

  it("names two units of the Supreme Court for the Government flag of 2021, among the four for the sector's", () => {
    expect(codesOf(nominees(courts.governmentFlag))).toEqual(["spc-dec", "spc-dop"]);
    expect(codesOf(nominees(courts.sectorFlag))).toEqual(["spc-academy", "spc-dec", "spc-dop", "spc-office"]);
    expect(nominees(courts.sectorFlag).map((unit) => unit.name)).toEqual(
      expect.arrayContaining(["Vụ Tổ chức - Cán bộ", "Văn phòng", "Học viện Tòa án"]),
    );
  });

  it("keeps the two flags apart by their titles", () => {
    const titles = (proposals: Proposal[]) => [...new Set(proposals.map((proposal) => proposal.title.name))];
    expect(titles(justice.governmentFlag)).toEqual(["Cờ thi đua của Chính phủ"]);
    expect(titles(courts.governmentFlag)).toEqual(["Cờ thi đua của Chính phủ"]);
    expect(titles(justice.sectorFlag)).toEqual(["Cờ thi đua ngành Tư pháp"]);
    expect(titles(courts.sectorFlag)).toEqual(["Cờ thi đua Tòa án nhân dân"]);
  });

  it("finds no other proposals for a flag in the two years", () => {
    const seasons = answer.sectors.flatMap((sector) =>
      [...sector.in2017.nodes, ...sector.in2021.nodes].map((cluster) => cluster.season),
    );
    expect(seasons.flatMap((season) => season.governmentFlag)).toHaveLength(4);
    expect(seasons.flatMap((season) => season.sectorFlag)).toHaveLength(8);
  });
});
