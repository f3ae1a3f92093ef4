import { describePlan } from "./describe-plan";

const fetch = (serviceName: string) =>
  ({ kind: "Fetch", serviceName, operation: 'query { person(name: "Nguyễn Văn A") { code } }' }) as never;

describe("a plan that is told", () => {
  it("names its fetches, where and in what order, and nothing that they ask for", () => {
    const courts = { kind: "Flatten", path: ["sectors", "@"], node: fetch("courts") } as never;
    const node = {
      kind: "Sequence",
      nodes: [fetch("awards"), { kind: "Parallel", nodes: [courts, fetch("justice")] }],
    } as never;
    expect(describePlan({ kind: "QueryPlan", node })).toBe("awards, (courts at sectors.@ | justice)");
    expect(describePlan({ kind: "QueryPlan" })).toBe("nothing is fetched");
  });
});
