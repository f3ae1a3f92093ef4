import { answerOf } from "./answer-of";
import { codesOf } from "./codes-of";
import { found } from "./found";

interface Limitation {
  code: string;
  year: number;
  category: string;
  categories: string[];
  season: { year: number; cluster: { name: string } } | null;
  sources: { document: { code: string } }[];
}
interface Answer {
  sectors: { code: string; findings: { totalCount: number; nodes: Limitation[] } }[];
}

const file = "q05-recurring-limitations.graphql";

/** Every limitation of the articles under each category that it touches. */
const byCategory: Record<string, { JUSTICE: string[]; COURT: string[] }> = {
  COMMUNICATION: { JUSTICE: ["x19"], COURT: ["x15", "x17"] },
  EXEMPLARS: { JUSTICE: ["x01", "x12", "x14", "x20"], COURT: ["x17", "x18"] },
  VOTING_INTEGRITY: { JUSTICE: ["x13"], COURT: ["x16"] },
  ORGANISATION: { JUSTICE: ["x08", "x09"], COURT: ["x16"] },
  REVIEW_QUALITY: { JUSTICE: ["x02"], COURT: [] },
  REGISTRATION: { JUSTICE: ["x03"], COURT: [] },
  INITIATIVES: { JUSTICE: ["x04"], COURT: [] },
  SCORING: { JUSTICE: ["x05"], COURT: [] },
  TIMING: { JUSTICE: ["x06"], COURT: [] },
  GENERAL: { JUSTICE: ["x07"], COURT: [] },
  REVIEW: { JUSTICE: ["x10"], COURT: [] },
  THEMATIC: { JUSTICE: ["x11"], COURT: [] },
  ARCHIVING: { JUSTICE: ["x21"], COURT: [] },
};

describe("Q5: limitations that recur in both systems", () => {
  it("finds communication, exemplars and deference in both systems between 2015 and 2021", async () => {
    const { sectors } = await answerOf<Answer>(file);
    const justice = found(sectors, "code", "JUSTICE").findings;
    const courts = found(sectors, "code", "COURT").findings;
    expect(codesOf(justice.nodes)).toEqual(["x01", "x12", "x13", "x14", "x19", "x20"]);
    expect(codesOf(courts.nodes)).toEqual(["x15", "x16", "x17", "x18"]);
    expect([justice.totalCount, courts.totalCount]).toEqual([6, 4]);
  });

  it("says of each limitation when, where and by which article it was reported", async () => {
    const { sectors } = await answerOf<Answer>(file);
    const limitations = sectors.flatMap((sector) => sector.findings.nodes);
    const deference = found(limitations, "code", "x13");
    expect(deference.year).toBe(2017);
    expect(deference.season?.cluster.name).toContain("Cụm thi đua số I");
    expect(deference.sources.map((source) => source.document.code)).toEqual(["S2"]);
    expect(found(limitations, "code", "x20").year).toBe(2015);
    expect(found(limitations, "code", "x16")).toMatchObject({
      year: 2021,
      season: { year: 2021, cluster: { name: "Cụm thi đua số VI TANDTC" } },
    });
  });

  it.each(Object.entries(byCategory))("finds the limitations of category %s", async (category, expected) => {
    const { sectors } = await answerOf<Answer>(file, { categories: [category] });
    const codes = (sector: string) => codesOf(found(sectors, "code", sector).findings.nodes);
    expect({ JUSTICE: codes("JUSTICE"), COURT: codes("COURT") }).toEqual(expected);
  });

  it("finds twenty-one limitations in all categories together, none of them twice", async () => {
    const { sectors } = await answerOf<Answer>(file, { categories: Object.keys(byCategory) });
    expect(found(sectors, "code", "JUSTICE").findings.totalCount).toBe(17);
    expect(found(sectors, "code", "COURT").findings.totalCount).toBe(4);
    const codes = sectors.flatMap((sector) => sector.findings.nodes.map((limitation) => limitation.code));
    expect(new Set(codes).size).toBe(21);
  });

  it("keeps both categories of a limitation that touches two", async () => {
    const { sectors } = await answerOf<Answer>(file);
    const limitations = sectors.flatMap((sector) => sector.findings.nodes);
    expect([...found(limitations, "code", "x16").categories].sort()).toEqual([
      "ORGANISATION",
      "VOTING_INTEGRITY",
    ]);
    expect([...found(limitations, "code", "x17").categories].sort()).toEqual(["COMMUNICATION", "EXEMPLARS"]);
    expect(found(limitations, "code", "x13").categories).toEqual(["VOTING_INTEGRITY"]);
  });
});
