import { MemoryTokenBuckets } from "./memory-token-buckets";

function counting(perMinute: number) {
  const clock = { now: 1_000_000 };
  const counter = new MemoryTokenBuckets(perMinute, () => clock.now);
  return {
    clock,
    takeMany: (count: number, asker = "a") => Array.from({ length: count }, () => counter.take(asker)),
  };
}

describe("one who may ask sixty times a minute", () => {
  it("may ask so often at once, and then once a second", () => {
    const { clock, takeMany } = counting(60);
    expect(takeMany(60)).toEqual(Array<number>(60).fill(0));
    expect(takeMany(1)).toEqual([1000]);
    clock.now += 999;
    expect(takeMany(1)).toEqual([1]);
    clock.now += 1;
    expect(takeMany(2)).toEqual([0, 1000]);
  });

  it("does not wait longer for having asked too often", () => {
    const { clock, takeMany } = counting(60);
    takeMany(1000);
    clock.now += 1000;
    expect(takeMany(1)).toEqual([0]);
  });

  it("has no more for having waited long", () => {
    const { clock, takeMany } = counting(60);
    clock.now += 10 * 60_000;
    expect(takeMany(61)[60]).toBe(1000);
  });

  it("is counted apart from others", () => {
    const { takeMany } = counting(60);
    takeMany(60, "a");
    expect(takeMany(1, "b")).toEqual([0]);
  });
});

it("any rate is let whole, however its fractions add up", () => {
  for (const perMinute of [1, 7, 999, 6000]) {
    const { takeMany } = counting(perMinute);
    expect(Math.max(...takeMany(perMinute))).toBe(0);
    expect(takeMany(1)[0]).toBeGreaterThan(0);
  }
});
