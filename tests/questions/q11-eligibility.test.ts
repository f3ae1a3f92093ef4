import { answerOf } from "./answer-of";

interface Answer {
  eligibility: {
    year: number;
    result: string;
    title: { code: string; name: string };
    recipient: { code: string; name: string };
    clauses: { result: string }[];
  };
}

describe("Q11: is a unit eligible, and what is missing", () => {
  it("lacks the data to say whether the Supreme Court's personnel department qualifies for 2021", async () => {
    const { eligibility } = await answerOf<Answer>("q11-eligibility.graphql");
    expect(eligibility).toMatchObject({
      year: 2021,
      result: "INSUFFICIENT_DATA",
      title: { code: "EXCELLENT_LABOUR_COLLECTIVE", name: "Tập thể lao động xuất sắc" },
      recipient: { code: "spc-dop", name: "Vụ Tổ chức - Cán bộ" },
    });
  });

  it("never takes a missing record for a failure", async () => {
    const { eligibility } = await answerOf<Answer>("q11-eligibility.graphql");
    expect(eligibility.clauses.map((clause) => clause.result)).not.toContain("FAIL");
  });
});
