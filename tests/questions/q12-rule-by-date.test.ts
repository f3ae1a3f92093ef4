import { answerOf } from "./answer-of";
import { codesOf } from "./codes-of";
import { found } from "./found";

interface Rule {
  code: string;
  validFrom: string | null;
  validTo: string | null;
  verified: boolean;
  clauses: { check: string }[];
}
interface Basis {
  citation: string;
  article: string | null;
  validFrom: string | null;
  validTo: string | null;
}
interface Answer {
  title: {
    code: string;
    name: string;
    rulesBefore: Rule[];
    rulesAfter: Rule[];
    legalBasesBefore: Basis[];
    legalBasesAfter: Basis[];
  };
}

const file = "q12-rule-by-date.graphql";

describe("Q12: which rule applied to a title on a date", () => {
  let title: Answer["title"];

  beforeAll(async () => {
    title = (await answerOf<Answer>(file)).title;
  });

  it("changes the rule for grassroots emulation fighters on 1 January 2024", () => {
    expect(title.name).toBe("Chiến sĩ thi đua cơ sở");
    expect(codesOf(title.rulesBefore)).toContain("r2-2003");
    expect(codesOf(title.rulesBefore)).not.toContain("r2-2024");
    expect(codesOf(title.rulesAfter)).toContain("r2-2024");
    expect(codesOf(title.rulesAfter)).not.toContain("r2-2003");
    expect(found(title.rulesBefore, "code", "r2-2003").validTo).toBe("2023-12-31");
    expect(found(title.rulesAfter, "code", "r2-2024")).toMatchObject({
      validFrom: "2024-01-01",
      validTo: "2026-09-30",
    });
  });

  it("required an initiative until 2023", () => {
    const checks = found(title.rulesBefore, "code", "r2-2003").clauses.map((clause) => clause.check);
    expect(checks).toContain("INITIATIVE");
  });

  it("rests on the law of 2003 before and on the law of 2022 after", () => {
    const citations = (bases: Basis[]) => bases.map((basis) => basis.citation).join(" | ");
    expect(citations(title.legalBasesBefore)).toContain("15/2003/QH11");
    expect(citations(title.legalBasesBefore)).not.toContain("06/2022/QH15");
    expect(citations(title.legalBasesAfter)).toContain("06/2022/QH15");
    expect(citations(title.legalBasesAfter)).not.toContain("15/2003/QH11");
  });

  it("marks the amendment of October 2026 as unverified", async () => {
    const { title: later } = await answerOf<Answer>(file, { before: "2026-09-30", after: "2026-10-01" });
    expect(codesOf(later.rulesBefore)).toContain("r2-2024");
    expect(codesOf(later.rulesAfter)).not.toContain("r2-2024");
    expect(found(later.rulesAfter, "code", "r2-2026")).toMatchObject({
      validFrom: "2026-10-01",
      verified: false,
    });
  });
});
