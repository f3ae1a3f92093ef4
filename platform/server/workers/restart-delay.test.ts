import { RestartDelay } from "./restart-delay";

const long = 60_000;

describe("a worker that ended", () => {
  it("after a long time is replaced at once", () => {
    expect(new RestartDelay().noteEnd(long)).toBe(0);
  });

  it("soon after its start is replaced later each time, up to ten seconds", () => {
    const delay = new RestartDelay();
    const waits = Array.from({ length: 9 }, () => delay.noteEnd(5));
    expect(waits).toEqual([100, 200, 400, 800, 1600, 3200, 6400, 10_000, 10_000]);
  });

  it("is the fifth in a row to end soon: that is hopeless, and no longer once one has lived", () => {
    const delay = new RestartDelay();
    for (let ended = 1; ended <= 4; ended += 1) delay.noteEnd(5);
    expect(delay.isHopeless).toBe(false);
    delay.noteEnd(5);
    expect(delay.isHopeless).toBe(true);
    delay.noteEnd(long);
    expect(delay.isHopeless).toBe(false);
  });
});
