import type { ContestantName } from "./contestants";
import { goalTable } from "./goals";
import type { MeasuredEntrant } from "./measure";

const entrant = (name: ContestantName, firstCpu: number | null, perSecond: number): MeasuredEntrant => ({
  name,
  requests: 100,
  perSecond,
  p50: 1,
  p99: 2,
  cpu: firstCpu,
  firstCpu,
});

const small = (...entrants: readonly MeasuredEntrant[]) =>
  goalTable([{ name: "small", title: "small", bytes: 10, entrants }]);

describe("the table of goals", () => {
  it("says yes where a bound is kept and no where it is not", () => {
    const shown = small(entrant("stock", 10, 1), entrant("service", 3, 1), entrant("hive-js", 4, 1));
    expect(shown).toMatch(/small: gateway CPU \/ stock's +\| +≤ 0\.2 \| +0\.30 \| +no \|/);
    expect(shown).toMatch(/small: gateway CPU \/ Hive's with JavaScript +\| +< 1 \| +0\.75 \| +yes \|/);
  });

  it("leaves out the goals whose contestants were not measured", () => {
    expect(small(entrant("stock", 10, 1), entrant("service", 1, 1))).not.toContain("Hive");
  });

  it("judges nothing where the processor time is not known", () => {
    expect(small(entrant("stock", null, 1), entrant("service", null, 1))).toMatch(/n\/a \| +n\/a \|/);
  });
});
