import { askAsAuditor, askSaved } from "../../testing/ask-graph";
import { savedOperation } from "../../testing/saved-operations";

interface Answer {
  eligibility: {
    year: number;
    result: string;
    title: { code: string; name: string };
    recipient: { code: string; name: string };
    clauses: { result: string }[] | null;
  };
}

const file = "q11-eligibility.graphql";
const lacking = {
  year: 2021,
  result: "INSUFFICIENT_DATA",
  title: { code: "EXCELLENT_LABOUR_COLLECTIVE", name: "Tập thể lao động xuất sắc" },
  recipient: { code: "spc-dop", name: "Vụ Tổ chức - Cán bộ" },
};

describe("Q11: is a unit eligible, and what is missing", () => {
  it("lacks the data to say whether the Supreme Court's personnel department qualifies for 2021", async () => {
    const { data, errors } = await askAsAuditor<Answer>(savedOperation(file));
    expect(errors).toBeUndefined();
    expect(data.eligibility).toMatchObject(lacking);
  });

  it("never takes a missing record for a failure", async () => {
    const { data } = await askAsAuditor<Answer>(savedOperation(file));
    const results = data.eligibility.clauses?.map((clause) => clause.result);
    expect(results?.length).toBeGreaterThan(0);
    expect(results).not.toContain("FAIL");
  });

  it("tells everybody how it stands, and only those who decide what it rests on", async () => {
    const { data, errors } = await askSaved<Answer>(file);
    expect(data.eligibility).toMatchObject({ ...lacking, clauses: null });
    expect(errors).toMatchObject([
      { path: ["eligibility", "clauses"], extensions: { code: "UNAUTHENTICATED" } },
    ]);
  });
});
