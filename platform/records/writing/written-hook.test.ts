import type { EntityManager } from "typeorm";
import type { RowChange } from "..";
import { kinds, regions, Region } from "../testkit/atlas";
import { ImportBench } from "../testkit/import-bench";

let bench: ImportBench;
beforeEach(async () => (bench = await ImportBench.open()));
afterEach(() => bench.close());

function importTelling(
  tell: (changes: readonly RowChange<Region>[], manager: EntityManager) => Promise<void>,
) {
  const told = { ...regions, written: tell };
  return bench.import({ kinds: [told, ...kinds.slice(1)] as never });
}

describe("a kind that wants to know what was written", () => {
  it("is told of new rows and of changed ones as they were and are, not of others, in each database", async () => {
    const told: unknown[] = [];
    const tell = async (changes: readonly RowChange<Region>[], manager: EntityManager) => {
      const database = manager.dataSource === bench.north ? "north" : "south";
      for (const { before, after } of changes) told.push([database, before?.name ?? null, after?.name]);
      expect(manager.queryRunner?.isTransactionActive).toBe(true);
    };
    bench.write("regions.csv", "code,name,side\nred,Red,NORTH\ncuu,Cửu Long,SOUTH\n");
    await importTelling(tell);
    bench.write("regions.csv", "code,name,side\nred,Reddish,NORTH\ncuu,Cửu Long,SOUTH\nmid,Mid,SOUTH\n");
    await importTelling(tell);
    await importTelling(tell);
    const first = [
      [null, "Red"],
      [null, "Cửu Long"],
    ];
    const second = [
      ["Red", "Reddish"],
      [null, "Mid"],
    ];
    expect(told).toEqual([
      ...first.map((change) => ["north", ...change]),
      ...first.map((change) => ["south", ...change]),
      ...second.map((change) => ["north", ...change]),
      ...second.map((change) => ["south", ...change]),
    ]);
  });

  it("finds the version of a row, which each change makes one more", async () => {
    const versions: unknown[] = [];
    const tell = async (changes: readonly RowChange<Region>[]) => {
      for (const { before, after } of changes) versions.push([before?.version ?? null, after?.version]);
    };
    const stored = async () => (await bench.north.manager.find(Region)).map(({ version }) => version);
    bench.write("regions.csv", "code,name,side\nred,Red,NORTH\n");
    await importTelling(tell);
    expect(await stored()).toEqual([1]);
    bench.write("regions.csv", "code,name,side\nred,Reddish,NORTH\n");
    await importTelling(tell);
    await importTelling(tell);
    expect(await stored()).toEqual([2]);
    expect(versions.slice(0, 2)).toEqual([
      [null, 1],
      [null, 1],
    ]);
    expect(versions.slice(2)).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it("undoes the import when it fails", async () => {
    bench.write("regions.csv", "code,name,side\nred,Red,NORTH\n");
    await expect(importTelling(() => Promise.reject(new Error("no")))).rejects.toThrow(
      "regions cannot be written to the database north: no",
    );
    expect(await bench.north.manager.count(Region)).toBe(0);
  });
});
