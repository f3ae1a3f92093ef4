import { answerOf } from "./answer-of";

interface Unit {
  code: string;
  name: string;
  kind: string;
  aliases: string[];
  validTo: string | null;
  parent: { code: string } | null;
  province: { name: string; current: { name: string } } | null;
  successions: { on: string; predecessor: { code: string }; successor: { code: string } }[];
  memberships: { role: string; season: { year: number; cluster: { code: string } } }[];
  nominations: { id: string; year: number; state: string; title: { code: string } }[];
  awards: { id: string; year: number; status: string; conferredOn: string; title: { code: string } }[];
}
interface Answer {
  node: Unit | null;
}

const file = "q09-unit-page.graphql";

describe("Q9: the page of a unit", () => {
  it("shows a department of the Supreme Court with its cluster and both of its proposals, but no award", async () => {
    const { node } = await answerOf<Answer>(file);
    expect(node).toMatchObject({
      code: "spc-dop",
      name: "Vụ Tổ chức - Cán bộ",
      kind: "DEPARTMENT",
      parent: { code: "spc" },
      province: null,
      awards: [],
    });
    expect(node?.aliases).toContain("Vụ Tổ chức Cán bộ");
    expect(node?.memberships).toContainEqual({
      role: "MEMBER",
      season: { year: 2021, cluster: expect.objectContaining({ code: "spc-cluster-6" }) },
    });
    expect(node?.nominations.map(({ id, title }) => `${id} ${title.code}`).sort()).toEqual([
      "Nomination:n08 GOVERNMENT_EMULATION_FLAG",
      "Nomination:n09 PEOPLES_COURT_EMULATION_FLAG",
    ]);
    for (const nomination of node?.nominations ?? []) {
      expect(nomination).toMatchObject({ year: 2021, state: "VOTED" });
    }
  });

  it("shows a provincial agency with its region of 2018 and its merger of 2025", async () => {
    const { node } = await answerOf<Answer>(file, { unit: "JusticeUnit:doj-bac-giang" });
    expect(node).toMatchObject({
      code: "doj-bac-giang",
      kind: "PROVINCIAL_JUSTICE_DEPT",
      validTo: "2025-06-30",
      province: { name: "Bắc Giang", current: { name: "Bắc Ninh" } },
      nominations: [],
      awards: [],
    });
    expect(node?.memberships.map(({ season }) => `${season.cluster.code} ${season.year}`)).toEqual([
      "justice-northern-mountain 2018",
    ]);
    expect(node?.successions).toHaveLength(1);
    expect(node?.successions[0]).toMatchObject({
      on: "2025-07-01",
      predecessor: { code: "doj-bac-giang" },
      successor: { code: "doj-bac-ninh-2025" },
    });
  });

  it("shows the award of a department of the enforcement system", async () => {
    const { node } = await answerOf<Answer>(file, { unit: "JusticeUnit:moj-gdcje-prof1" });
    expect(node).toMatchObject({ name: "Vụ Nghiệp vụ 1", nominations: [] });
    expect(node?.awards).toHaveLength(1);
    expect(node?.awards[0]).toMatchObject({
      id: "Award:a01",
      year: 2020,
      status: "GRANTED",
      conferredOn: "2020-05-29",
      title: { code: "COMMENDATION_CERTIFICATE" },
    });
  });

  it("answers null for a unit that is not there", async () => {
    expect(await answerOf<Answer>(file, { unit: "CourtUnit:no-such-unit" })).toEqual({ node: null });
  });
});
