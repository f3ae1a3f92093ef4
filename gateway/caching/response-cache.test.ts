import { GraphQLError } from "graphql";
import type { CachePolicy } from "../../platform/graphql/cache-policy";
import { RequestDeadline } from "../../platform/server/request/request-deadline";
import type { SubgraphSource } from "../sources/subgraph-source";
import { AnswerText, type Answer } from "../execution/shaping/answer-text";
import { MemoryStore } from "./memory-store";
import type { RequestCache } from "./request-cache";
import { ResponseCache, type Asked } from "./response-cache";

const running = new RequestDeadline(Infinity);
const forAll: CachePolicy = { maxAge: 60, isPrivate: false };
const forOne: CachePolicy = { maxAge: 60, isPrivate: true };

/** Two subgraphs whose versions a test sets, and a cache over them. */
class Bench {
  readonly versions: Record<string, string | null | Error> = { north: "n1", south: "s1" };
  readonly store = new MemoryStore();
  runs = 0;

  cache(supergraph = "supergraph"): ResponseCache {
    return new ResponseCache({ store: this.store, supergraph, source: (name) => this.source(name) });
  }

  /** Asks, and waits until what is to be kept is kept. */
  async ask(
    asked: Partial<Asked> = {},
    {
      policy = forAll,
      ...how
    }: { policy?: CachePolicy | undefined; errors?: Answer["errors"]; meanwhile?: () => void } = {},
    cache = this.cache(),
  ) {
    const run = async (request: RequestCache): Promise<Answer> => {
      this.runs += 1;
      request.note(forAll);
      request.note("maxAge" in policy ? policy : undefined);
      how.meanwhile?.();
      return { data: { run: this.runs }, errors: [...(how.errors ?? [])] };
    };
    const whole = {
      operation: "o",
      variables: {},
      principal: null,
      language: "en" as const,
      subgraphs: ["north", "south"],
      deadline: running,
      ...asked,
    };
    const { data, isHit } = await cache.answer(whole, run);
    await new Promise(setImmediate);
    return { isHit, data: data instanceof AnswerText ? data.toJSON() : data };
  }

  private source(name: string): SubgraphSource {
    return {
      ask: () => Promise.reject(new Error("not asked here")),
      probe: async () => undefined,
      version: async () => {
        const version = this.versions[name] ?? null;
        if (version instanceof Error) throw version;
        return version;
      },
    };
  }
}

describe("a response cache", () => {
  let bench: Bench;
  beforeEach(() => (bench = new Bench()));

  it("gives an answer again", async () => {
    expect(await bench.ask()).toEqual({ isHit: false, data: { run: 1 } });
    expect(await bench.ask()).toEqual({ isHit: true, data: { run: 1 } });
  });

  it.each(["north", "south"])("does not give an answer again when %s has another version", async (name) => {
    await bench.ask();
    bench.versions[name] = "new";
    expect(await bench.ask()).toEqual({ isHit: false, data: { run: 2 } });
    expect(await bench.ask()).toEqual({ isHit: true, data: { run: 2 } });
  });

  it("gives no answer in another language", async () => {
    await bench.ask();
    expect((await bench.ask({ language: "vi" })).isHit).toBe(false);
    expect((await bench.ask({ language: "vi" })).data).toEqual({ run: 2 });
    expect((await bench.ask()).data).toEqual({ run: 1 });
  });

  it("gives it again when a subgraph changes that it was not made of", async () => {
    await bench.ask({ subgraphs: ["north"] });
    bench.versions["south"] = "new";
    expect((await bench.ask({ subgraphs: ["north"] })).isHit).toBe(true);
  });

  it("keeps nothing of a run in which a version changed, under no version", async () => {
    await bench.ask({}, { meanwhile: () => (bench.versions["south"] = "s2") });
    expect((await bench.ask()).isHit).toBe(false);
    await bench.store.close();
    await bench.ask({}, { meanwhile: () => (bench.versions["south"] = "s3") });
    bench.versions["south"] = "s2";
    expect((await bench.ask()).isHit).toBe(false);
  });

  it.each([null, new Error("away")])("keeps nothing when a version is not told (%s)", async (version) => {
    bench.versions["south"] = version;
    await bench.ask();
    expect((await bench.ask()).isHit).toBe(false);
  });

  it("gives nothing while a version is not told", async () => {
    await bench.ask();
    bench.versions["south"] = null;
    expect((await bench.ask()).isHit).toBe(false);
    bench.versions["south"] = "s1";
    expect((await bench.ask()).isHit).toBe(true);
  });

  it.each<[string, Partial<Asked>]>([
    ["operation", { operation: "p" }],
    ["variables", { variables: { a: 1 } }],
    ["principal", { principal: "somebody" }],
  ])("tells other %s apart", async (_what, other) => {
    await bench.ask();
    expect((await bench.ask(other)).isHit).toBe(false);
    expect((await bench.ask(other)).isHit).toBe(true);
  });

  it("tells supergraphs apart", async () => {
    await bench.ask();
    expect((await bench.ask({}, {}, bench.cache("another"))).isHit).toBe(false);
  });

  it("gives what is private to the same principal only, and keeps it for nobody who is not known", async () => {
    await bench.ask({ principal: "one" }, { policy: forOne });
    expect((await bench.ask({ principal: "one" }, { policy: forOne })).isHit).toBe(true);
    expect((await bench.ask({ principal: "other" }, { policy: forOne })).isHit).toBe(false);
    await bench.ask({}, { policy: forOne });
    expect((await bench.ask({}, { policy: forOne })).isHit).toBe(false);
  });

  it.each([
    ["may not be kept", { policy: {} as CachePolicy }],
    ["may be kept for no time", { policy: { maxAge: 0, isPrivate: false } }],
    ["has errors", { errors: [new GraphQLError("no")] }],
  ])("keeps no answer that %s", async (_what, how) => {
    await bench.ask({}, how);
    expect((await bench.ask()).isHit).toBe(false);
  });

  it("keeps no answer whose client went away before it was whole", async () => {
    const deadline = new RequestDeadline(60_000);
    await bench.ask({ deadline }, { meanwhile: () => deadline.abort("gone") });
    expect((await bench.ask()).isHit).toBe(false);
  });
});

describe("entities", () => {
  const question = { subgraph: "south", text: "query", variables: { a: 1 } };
  const representations = [
    { __typename: "Town", id: "1" },
    { __typename: "Town", id: "2" },
  ];
  let bench: Bench;
  beforeEach(() => (bench = new Bench()));

  /** What is found of two towns, after which both are kept. */
  async function find(asked: Partial<Asked> = {}, policy = forAll, of = question) {
    let found: readonly (string | undefined)[] = [];
    const cache = bench.cache();
    const whole = {
      operation: `${Math.random()}`,
      variables: {},
      principal: null,
      language: "en" as const,
      subgraphs: ["north", "south"],
      deadline: running,
    };
    await cache.answer({ ...whole, ...asked }, async (request) => {
      const keys = request.entityKeys(of, representations) ?? [];
      found = await request.readEntities("south", keys);
      keys.forEach((key, at) => request.intend(key, ["south"], `{"town":${at}}`, policy));
      return { data: {}, errors: [new GraphQLError("something else is wrong")] };
    });
    await new Promise(setImmediate);
    return found;
  }

  const none = [undefined, undefined];
  const both = ['{"town":0}', '{"town":1}'];

  it("are found again, also by another operation and beside another version of another subgraph", async () => {
    expect(await find()).toEqual(none);
    bench.versions["north"] = "n2";
    expect(await find()).toEqual(both);
  });

  it("are not found when their subgraph has another version, or does not tell", async () => {
    await find();
    bench.versions["south"] = "s2";
    expect(await find()).toEqual(none);
    bench.versions["south"] = null;
    expect(await find()).toEqual([]);
  });

  it("are not found by another principal, another text or other variables", async () => {
    await find();
    expect(await find({ principal: "one" })).toEqual(none);
    expect(await find({}, forAll, { ...question, text: "other" })).toEqual(none);
    expect(await find({}, forAll, { ...question, variables: { a: 2 } })).toEqual(none);
  });

  it("that are private are found by their principal only", async () => {
    await find({}, forOne);
    expect(await find({}, forOne)).toEqual(none);
    await find({ principal: "one" }, forOne);
    expect(await find({ principal: "one" }, forOne)).toEqual(both);
  });

  it("make an answer private, and of no longer time, that is made of them", async () => {
    await find({ principal: "one" }, { maxAge: 20, isPrivate: true });
    const store = jest.spyOn(bench.store, "write");
    const asked = {
      operation: "o",
      variables: {},
      principal: "one",
      language: "en" as const,
      subgraphs: ["south"],
      deadline: running,
    };
    await bench.cache().answer(asked, async (request) => {
      request.note(forAll);
      await request.readEntities("south", request.entityKeys(question, representations) ?? []);
      return { data: {}, errors: [] };
    });
    await new Promise(setImmediate);
    const [[[kept] = []] = []] = store.mock.calls;
    expect(kept?.maxAge).toBeLessThanOrEqual(20);
    expect(kept?.text).toMatch(/^\d+(\.\d+)? private /);
  });
});
