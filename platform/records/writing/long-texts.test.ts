import { EntityManager } from "typeorm";
import { kinds, people } from "../testkit/atlas";
import { ImportBench } from "../testkit/import-bench";

const [count, length] = [600, 10_000];

let bench: ImportBench;
beforeAll(async () => {
  bench = await ImportBench.open();
  const lines = Array.from({ length: count }, (_, at) => `p${at},${String(at).padEnd(length, "ă")}\n`);
  bench.write("people.csv", `code,name\n${lines.join("")}`);
});
afterAll(() => bench.close());
afterEach(() => jest.restoreAllMocks());

describe("long texts", () => {
  it("are written in statements that a server takes, and told of before they fill the memory", async () => {
    const queries = jest.spyOn(EntityManager.prototype, "query");
    const told: number[] = [];
    const written = (changes: readonly object[]) => Promise.resolve(void told.push(changes.length));
    await bench.import({
      kinds: kinds.map((kind) => (kind === people ? { ...people, written } : kind)),
    });
    const sizes = queries.mock.calls.map(([sql, values = []]) => Buffer.byteLength(sql + values.join("")));
    expect(Math.max(...sizes)).toBeLessThan(1024 ** 2);
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(count);
    expect(Math.max(...told) * length).toBeLessThan(3_000_000);
  });
});
