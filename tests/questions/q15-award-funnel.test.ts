import { answerOf } from "./answer-of";
import { found } from "./found";

interface Row {
  sector: string;
  year: number;
  title: { code: string };
  registrations: number;
  nominations: number;
  awards: number;
  revoked: number;
}
interface Statement {
  titleCode: string | null;
  count: number | null;
  sharePercent: number | null;
}
interface Answer {
  recorded: Row[];
  stated: {
    code: string;
    clusters: { nodes: { code: string; seasons: { year: number; registrationStatements: Statement[] }[] }[] };
  }[];
}

describe("Q15: from registration to nomination to award", () => {
  let answer: Answer;
  let statementsOf: (sector: string, cluster: string, year: number) => Statement[];

  beforeAll(async () => {
    answer = await answerOf<Answer>("q15-award-funnel.graphql");
    statementsOf = (sector, cluster, year) =>
      found(found(found(answer.stated, "code", sector).clusters.nodes, "code", cluster).seasons, "year", year)
        .registrationStatements;
  });

  it("has proposals for flags on record, but neither registrations nor awards", () => {
    const rows = answer.recorded.map(
      ({ sector, year, title, nominations }) => `${sector} ${year} ${title.code} ${nominations}`,
    );
    expect(rows.sort()).toEqual([
      "COURT 2021 GOVERNMENT_EMULATION_FLAG 2",
      "COURT 2021 PEOPLES_COURT_EMULATION_FLAG 4",
      "JUSTICE 2017 GOVERNMENT_EMULATION_FLAG 2",
      "JUSTICE 2017 JUSTICE_SECTOR_EMULATION_FLAG 4",
    ]);
    for (const row of answer.recorded) expect(row).toMatchObject({ registrations: 0, awards: 0, revoked: 0 });
  });

  it("knows that all civil servants of the Ministry's Cluster I registered in 2017", () => {
    const shares = statementsOf("JUSTICE", "moj-cluster-1", 2017).map((statement) => statement.sharePercent);
    expect(shares).toContain(100);
  });

  it("knows in sum who of the Northern Mountain region registered for a flag in 2018", () => {
    const statements = statementsOf("JUSTICE", "justice-northern-mountain", 2018);
    const counts = (title: string) =>
      statements
        .filter((statement) => statement.titleCode === title)
        .map((statement) => statement.count ?? 0)
        .sort((left, right) => left - right);
    expect(counts("JUSTICE_SECTOR_EMULATION_FLAG")).toEqual([8, 52]);
    expect(counts("GOVERNMENT_EMULATION_FLAG")).toEqual([3]);
  });

  it("knows nothing of the courts' registrations", () => {
    expect(statementsOf("COURT", "spc-cluster-6", 2021)).toEqual([]);
  });
});
