import { answerOf } from "./answer-of";

interface History {
  code: string;
  name: string;
  memberships: { season: { year: number; cluster: { code: string } } }[];
  nominations: unknown[];
  awards: unknown[];
}
interface Agency extends History {
  validTo: string;
  province: { name: string; validTo: string; current: { name: string } };
  successions: { kind: string; on: string; predecessor: { code: string }; successor: { code: string } }[];
  successors: (History & { validFrom: string })[];
}
interface Answer {
  sector: { unit: Agency };
}

const file = "q10-agency-after-merger.graphql";

describe("Q10: where an agency of 2018 is today", () => {
  let agency: Agency;

  beforeAll(async () => {
    agency = (await answerOf<Answer>(file)).sector.unit;
  });

  it("ends the enforcement department of Bắc Giang on the eve of 1 July 2025", () => {
    expect(agency).toMatchObject({
      code: "cje-bac-giang",
      name: "Cục Thi hành án dân sự tỉnh Bắc Giang",
      validTo: "2025-06-30",
      province: { name: "Bắc Giang", validTo: "2025-06-30", current: { name: "Bắc Ninh" } },
    });
  });

  it("hands its work to the new agency of Bắc Ninh", () => {
    expect(agency.successors.map((unit) => unit.code)).toEqual(["cje-bac-ninh-2025"]);
    expect(agency.successors[0]?.validFrom).toBe("2025-07-01");
    expect(agency.successions).toHaveLength(1);
    expect(agency.successions[0]).toMatchObject({
      kind: "MERGED_INTO",
      on: "2025-07-01",
      predecessor: { code: "cje-bac-giang" },
      successor: { code: "cje-bac-ninh-2025" },
    });
  });

  it("keeps the history of 2018 with the agency that earned it", () => {
    const clusters = (unit: History) =>
      unit.memberships.map(({ season }) => `${season.cluster.code} ${season.year}`);
    expect(clusters(agency)).toEqual(["justice-northern-mountain 2018"]);
    expect(agency).toMatchObject({ nominations: [], awards: [] });
    expect(agency.successors[0]).toMatchObject({ memberships: [], nominations: [], awards: [] });
  });

  it("takes the department of justice of Bắc Giang to Bắc Ninh as well", async () => {
    const { sector } = await answerOf<Answer>(file, { unit: "doj-bac-giang" });
    expect(sector.unit.name).toBe("Sở Tư pháp tỉnh Bắc Giang");
    expect(sector.unit.successors.map((unit) => unit.code)).toEqual(["doj-bac-ninh-2025"]);
  });

  it("brings together at Bắc Ninh two agencies of different regions", async () => {
    const { sector } = await answerOf<Answer>(file, { unit: "cje-bac-ninh" });
    expect(sector.unit.memberships.map(({ season }) => season.cluster.code)).toEqual([
      "justice-northern-delta",
    ]);
    expect(sector.unit.successors.map((unit) => unit.code)).toEqual(["cje-bac-ninh-2025"]);
  });

  it("knows of no new agency the day before the merger", async () => {
    const { sector } = await answerOf<Answer>(file, { asOf: "2025-06-30" });
    expect(sector.unit.successors.map((unit) => unit.code)).not.toContain("cje-bac-ninh-2025");
  });
});
