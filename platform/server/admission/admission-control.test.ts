import { AdmissionControl } from "./admission-control";
import { keepAsking, offer, randomNumbers, type Outcome } from "./testkit/simulated-load";
import { SimulatedServer, turnMs, type Work } from "./testkit/simulated-server";

const options = { mostUnderWay: 256, mostWaiting: 256 };

function serverWith(admission = options): SimulatedServer {
  return new SimulatedServer((loop) => new AdmissionControl(admission, loop));
}

/** Operations that all take the same time of the thread. */
const taking =
  (takes: number, waits?: number): (() => Work) =>
  () => ({ takes, ...(waits === undefined ? {} : { waits }) });

/** What came before those whom a test is about. */
const before: Readonly<Record<string, (server: SimulatedServer, until: number) => void>> = {
  nothing: () => undefined,
  "four who ask for little": (server, until) => keepAsking(server, 4, { from: 0, until, work: taking(2) }),
  "fifty who ask for little": (server, until) => keepAsking(server, 50, { from: 0, until, work: taking(2) }),
  "five times what can be done": (server, until) =>
    offer(server, () => 0.4, { from: 0, until, work: taking(2) }),
};

describe.each(Object.entries(before))("after %s", (_name, load) => {
  const random = randomNumbers(7);
  const mixed = () => ({ takes: random() < 0.7 ? 2 : 130 });
  it.each([
    ["four clients that ask for much", 4, taking(130)],
    ["eight clients that ask for much", 8, taking(130)],
    ["eight clients that ask for little", 8, taking(1)],
    ["eight clients that ask for little and for much", 8, mixed],
    ["sixteen clients", 16, taking(4)],
    ["fifty clients that wait for others", 50, taking(0.2, 50)],
  ])("refuses none of %s, each of which waits for its answer", async (_clients, clients, work) => {
    const server = serverWith();
    load(server, 2_000);
    const outcome = keepAsking(server, clients, { from: 2_100, until: 6_000, work });
    await server.runUntil(8_000);
    expect(outcome.refused).toBe(0);
    expect(outcome.answered).toBeGreaterThan(25);
  });
});

it.each([
  [30, 4],
  [10, 130],
  [200, 0.2],
])("refuses none of %p that come at once, while it has nothing else to do", async (requests, takes) => {
  const server = serverWith();
  const outcomes: number[] = [];
  for (let each = 0; each < requests; each += 1)
    server.ask(1_000, { takes }, (status) => outcomes.push(status));
  await server.runUntil(5_000);
  expect(outcomes).toEqual(Array(requests).fill(200));
});

describe.each([
  ["regularly", 0, () => 1],
  ["by chance", 0.1, (random: () => number) => -Math.log(random())],
])("offered operations that come %s", (_how, refusedByChance, interval) => {
  describe.each([
    ["all take the same", 4, () => 1],
    ["take a long time", 130, () => 1],
    ["differ", 4, (random: () => number) => 0.4 - 0.6 * Math.log(random())],
  ])("and %s", (_which, mean, factor) => {
    /** Offers so many times what can be done, for as long as 1500 operations take. */
    const offered = async (times: number): Promise<Outcome> => {
      const server = serverWith();
      const random = randomNumbers(3);
      const until = mean * 1_500;
      const pause = () => (interval(random) * (mean + 2 * turnMs)) / times;
      const outcome = offer(server, pause, {
        from: 0,
        until,
        work: () => ({ takes: mean * factor(random) }),
      });
      await server.runUntil(until + 10_000);
      expect(outcome.done / until).toBeGreaterThan(0.8 * Math.min(0.95, times));
      return outcome;
    };

    it("refuses none of four fifths of what it can do, but where many happen to come at once", async () => {
      const { answered, refused, took } = await offered(0.8);
      expect(took / answered).toBeLessThan(4 * mean);
      expect(refused).toBeLessThanOrEqual(refusedByChance * answered);
    });

    it.each([1, 1.5, 5])(
      "answers what it lets in of %p times what it can do in four times as long as it takes alone",
      async (times) => {
        const { answered, took } = await offered(times);
        expect(took / answered).toBeLessThan(4 * mean);
      },
    );
  });
});

it("keeps the thread busy with those that wait for others, and lets them wait for little else", async () => {
  const server = serverWith();
  const outcome = offer(server, () => 2 / 1.5, { from: 0, until: 5_000, work: taking(2, 200) });
  await server.runUntil(6_000);
  expect(outcome.took / outcome.answered).toBeLessThan(1.2 * 202);
  expect(outcome.done / 5_000).toBeGreaterThan(0.8);
});

it("bounds those that run and those that wait, however idle it is", async () => {
  const server = serverWith({ mostUnderWay: 3, mostWaiting: 2 });
  const outcomes: number[] = [];
  for (let each = 0; each < 20; each += 1)
    server.ask(each, { takes: 0.1, waits: 1_000 }, (status) => outcomes.push(status));
  await server.runUntil(500);
  expect(server.admission.counts).toMatchObject({ underWay: 3, waiting: 2, refused: 15 });
  await server.runUntil(5_000);
  expect(outcomes.filter((status) => status === 200)).toHaveLength(5);
});

it("refuses whoever has waited for five seconds", async () => {
  const server = serverWith({ mostUnderWay: 1, mostWaiting: 1 });
  const outcomes: number[] = [];
  for (const at of [0, 100]) server.ask(at, { takes: 1, waits: 60_000 }, (status) => outcomes.push(status));
  await server.runUntil(4_000);
  expect(outcomes).toEqual([]);
  await server.runUntil(8_000);
  expect(outcomes).toEqual([503]);
});

it("refuses next to none of what it can do, soon after more came than that", async () => {
  const server = serverWith();
  const random = randomNumbers(11);
  const byChance = (mean: number) => () => -mean * Math.log(random());
  offer(server, byChance(2), { from: 0, until: 2_000, work: taking(4) });
  await server.runUntil(2_000);
  offer(server, byChance(5), { from: 2_000, until: 6_000, work: taking(4) });
  const later = offer(server, byChance(5), { from: 6_000, until: 16_000, work: taking(4) });
  await server.runUntil(17_000);
  expect(later.refused).toBeLessThan(0.02 * later.answered);
});
