import { Congestion } from "./congestion";

/** Lets one operation after another begin, each of which takes 4 ms, with so many inside as are told. */
function work(congestion: Congestion, inside: readonly number[], from = 0): number {
  let now = from;
  for (const many of inside) {
    congestion.noteInside(many, now);
    congestion.noteBegin(many);
    congestion.noteArrival(false);
    congestion.noteWork(4);
    now += 4;
  }
  congestion.noteInside(inside.at(-1) ?? 0, now);
  return now;
}

const times = (count: number, inside: (at: number) => number) =>
  Array.from({ length: count }, (_none, at) => inside(at));
const growing = times(100, (at) => at / 2);

describe("whether more comes than can be done", () => {
  it("is so when a line grows and grows", () => {
    const congestion = new Congestion();
    work(congestion, growing);
    expect(congestion.isOverload).toBe(true);
    expect(congestion.room).toBe(4);
  });

  it("is so when a line comes and goes, and is long on the whole", () => {
    const congestion = new Congestion();
    work(
      congestion,
      times(480, (at) => 6 + 6 * Math.sin(at / 5)),
    );
    expect(congestion.isOverload).toBe(true);
  });

  it("is not so when a line comes and goes, and is short on the whole", () => {
    const congestion = new Congestion();
    work(
      congestion,
      times(2_000, (at) => Math.max(0, 8 * Math.sin(at / 5) - 2)),
    );
    expect(congestion.isOverload).toBe(false);
  });

  it.each([4, 8, 20])("is not so while a line of %p stands still", (inside) => {
    const congestion = new Congestion();
    work(
      congestion,
      times(2_000, (at) => inside + (at % 2)),
    );
    expect(congestion.isOverload).toBe(false);
  });

  it("is not so when many come at once and are done one by one", () => {
    const congestion = new Congestion();
    work(
      congestion,
      times(30, (at) => 30 - at),
    );
    expect(congestion.isOverload).toBe(false);
  });

  it("is so no longer once the thread has had nothing to do for as long as some operations take", () => {
    const congestion = new Congestion();
    const now = work(congestion, growing);
    congestion.noteInside(0, now);
    congestion.noteInside(1, now + 20);
    expect(congestion.isOverload).toBe(true);
    congestion.noteInside(0, now + 30);
    congestion.noteInside(1, now + 70);
    expect(congestion.isOverload).toBe(false);
  });

  it("is so no longer once the thread has had something to do for four fifths of its time only", () => {
    const congestion = new Congestion();
    const now = work(congestion, growing);
    work(
      congestion,
      times(1_000, (at) => (at % 10 === 0 ? 0 : 1)),
      now,
    );
    expect(congestion.isOverload).toBe(true);
    work(
      congestion,
      times(1_000, (at) => (at % 4 === 0 ? 0 : 2)),
      now + 4_000,
    );
    expect(congestion.isOverload).toBe(false);
  });
});

describe("the room under overload", () => {
  it("is the less the more is refused, and for one at least", () => {
    const congestion = new Congestion();
    work(congestion, growing);
    for (let each = 0; each < 5; each += 1) congestion.noteArrival(true);
    expect(congestion.room).toBe(2);
    for (let each = 0; each < 100; each += 1) congestion.noteArrival(true);
    expect(congestion.room).toBe(1);
  });

  it("is tried anew now and then, since those who were refused may have gone", () => {
    const congestion = new Congestion();
    work(congestion, growing);
    for (let each = 0; each < 100; each += 1) congestion.noteArrival(true);
    for (let each = 0; each < 64; each += 1) congestion.noteBegin(1);
    expect(congestion.room).toBe(4);
  });
});
