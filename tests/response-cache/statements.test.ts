import { MemoryStore } from "../../gateway/caching/memory-store";
import { openCountingGraph, type CountingGraph } from "../statement-counts/counting-graph";
import { waitUntil } from "../../testing/wait-until";
import { askForStatus } from "./ask-for-status";

/** Units are asked for as entities, after the awards of which they are the recipients. */
const awards = (first: number) =>
  `{ awards(first: ${first}) { nodes { id recipient { ... on Unit { name englishName } } } } }`;
const ofVersions = (statement: string) => statement.startsWith("/* record_version.read */");
const ofUnits = (statement: string) => statement.startsWith("/* unit.");

describe("what is kept", () => {
  let cached: CountingGraph;
  let plain: CountingGraph;

  beforeAll(async () => {
    cached = await openCountingGraph(3, new MemoryStore());
    plain = await openCountingGraph(3);
  });

  afterAll(async () => {
    await cached?.close();
    await plain?.close();
  });

  it("is given again without a statement but those for the versions", async () => {
    expect((await cached.statementsOf(awards(20))).filter((one) => !ofVersions(one))).not.toEqual([]);
    await waitUntil("a hit", async () => (await askForStatus(cached.url, awards(20))).isHit === true);
    const statements = await cached.statementsOf(awards(20));
    expect(statements.filter((one) => !ofVersions(one))).toEqual([]);
    expect(statements.length).toBeGreaterThan(0);
  });

  it("of entities is used by other operations: those that it has are not asked for", async () => {
    expect((await plain.statementsOf(awards(10))).filter(ofUnits)).not.toEqual([]);
    expect((await cached.statementsOf(awards(10))).filter(ofUnits)).toEqual([]);
    for (const first of [10, 40]) {
      const { data } = await askForStatus(cached.url, awards(first));
      expect(data).toEqual((await askForStatus(plain.url, awards(first))).data);
    }
  });
});
