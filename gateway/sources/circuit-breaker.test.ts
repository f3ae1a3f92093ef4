import { CircuitBreaker, type CircuitState } from "./circuit-breaker";

/** A breaker whose clock a test sets, with no chance in its pauses. */
function bench() {
  let time = 0;
  const states: CircuitState[] = [];
  const breaker = new CircuitBreaker({
    now: () => time,
    chance: () => 0.5,
    onChange: (state) => states.push(state),
  });
  return {
    breaker,
    states,
    wait: (milliseconds: number) => void (time += milliseconds),
    fail: (times: number) => {
      for (let at = 0; at < times; at += 1) if (breaker.enter()) breaker.fail();
    },
    succeed: (times: number) => {
      for (let at = 0; at < times; at += 1) if (breaker.enter()) breaker.succeed();
    },
  };
}

describe("a breaker", () => {
  it("stays closed while an answer comes now and then", () => {
    const { breaker, fail, succeed } = bench();
    for (let times = 0; times < 20; times += 1) {
      fail(4);
      succeed(5);
    }
    expect(breaker.state).toBe("closed");
  });

  it("opens after ten faults in a row, and refuses at once", () => {
    const { breaker, fail } = bench();
    fail(9);
    expect(breaker.state).toBe("closed");
    fail(1);
    expect(breaker.state).toBe("open");
    expect(breaker.enter()).toBe(false);
  });

  it("opens when three quarters of what is asked fail, once enough was asked", () => {
    const { breaker, fail, succeed } = bench();
    for (let times = 0; times < 3; times += 1) {
      succeed(1);
      fail(4);
    }
    expect(breaker.state).toBe("closed");
    succeed(1);
    fail(4);
    expect(breaker.state).toBe("open");
  });

  it("forgets faults of long ago", () => {
    const { breaker, fail, succeed, wait } = bench();
    for (let times = 0; times < 30; times += 1) {
      succeed(1);
      fail(4);
      wait(4_000);
    }
    expect(breaker.state).toBe("closed");
  });

  it("lets one request try after a pause, and closes when that is answered", () => {
    const { breaker, fail, wait, states } = bench();
    fail(10);
    wait(249);
    expect(breaker.enter()).toBe(false);
    wait(1);
    expect([breaker.enter(), breaker.enter(), breaker.enter()]).toEqual([true, false, false]);
    breaker.succeed();
    expect([breaker.enter(), breaker.enter()]).toEqual([true, true]);
    expect(states).toEqual(["open", "half-open", "closed"]);
  });

  it("pauses longer each time that the one request fails, and shortly again once all is well", () => {
    const { breaker, fail, succeed, wait } = bench();
    fail(10);
    const pauses: number[] = [];
    for (let times = 0; times < 6; times += 1) {
      let pause = 0;
      for (; !breaker.enter(); pause += 10) wait(10);
      pauses.push(pause);
      breaker.fail();
    }
    expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 5000]);
    wait(5_000);
    succeed(11);
    fail(10);
    expect(breaker.state).toBe("open");
    wait(250);
    expect(breaker.enter()).toBe(true);
  });

  it("lets another try when the one who tried has gone away", () => {
    const { breaker, fail, wait, states } = bench();
    fail(10);
    wait(250);
    expect(breaker.enter()).toBe(true);
    breaker.letGo();
    expect(breaker.enter()).toBe(true);
    expect(states).toEqual(["open", "half-open", "half-open"]);
  });
});
