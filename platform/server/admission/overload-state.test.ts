import { OverloadState } from "./overload-state";

/** Lets one through every 10 ms from a time on, each after it waited so long. */
function letThrough(state: OverloadState, waited: number, from: number, until: number, takes = 5): void {
  for (let now = from; now < until; now += 10) state.noteWait(waited, now, takes);
}

describe("whether more comes than can be done", () => {
  it("is so at once when a line overflows", () => {
    const state = new OverloadState();
    state.noteOverflow(1000);
    expect(state.isOverloaded).toBe(true);
  });

  it("is so when everybody waits long for half a second", () => {
    const state = new OverloadState();
    letThrough(state, 0, 0, 1000);
    letThrough(state, 150, 1000, 1490);
    expect(state.isOverloaded).toBe(false);
    letThrough(state, 150, 1490, 1530);
    expect(state.isOverloaded).toBe(true);
  });

  it("is not so when a few wait for each other, of whom each takes long", () => {
    const state = new OverloadState();
    letThrough(state, 300, 0, 5000, 80);
    expect(state.isOverloaded).toBe(false);
    letThrough(state, 700, 5000, 6000, 80);
    expect(state.isOverloaded).toBe(true);
  });

  it("is not so when many came at once and the line is gone soon", () => {
    const state = new OverloadState();
    letThrough(state, 0, 0, 1000);
    letThrough(state, 300, 1000, 1400);
    letThrough(state, 0, 1400, 1450);
    letThrough(state, 300, 1450, 1900);
    expect(state.isOverloaded).toBe(false);
  });

  it("is not so when one had to wait long after nobody came for a while", () => {
    const state = new OverloadState();
    letThrough(state, 0, 0, 100);
    letThrough(state, 300, 60_000, 60_400);
    expect(state.isOverloaded).toBe(false);
  });

  it("ends when little more comes than is done", () => {
    const state = new OverloadState();
    state.noteOverflow(0);
    for (let now = 0; now <= 600; now += 10) state.noteArrival(now);
    expect(state.isOverloaded).toBe(true);
    for (let now = 610; now <= 1200; now += 10) {
      state.noteArrival(now);
      state.noteEnd();
    }
    expect(state.isOverloaded).toBe(false);
  });
});
