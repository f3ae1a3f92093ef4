import type { BenchDatabase } from "./databases/bench-database";
import { keptRows } from "./kept-rows";

/** What bare inserts of one table came to; the last part is the commit of all. */
export interface BarePart {
  readonly name: string;
  readonly rows: number;
  readonly seconds: number;
  /** Processor time of this process, user and system. */
  readonly cpuSeconds: number;
}

/** As many as the importer puts into a statement. */
const rowsAtOnce = 500;

/**
 * Inserts the rows that an import of awards has left in one database into an empty one: many rows a statement, one
 * transaction, the bare driver, nothing checked. What reading them takes is not counted.
 */
export async function bareInserts(
  database: BenchDatabase,
  from: string,
  into: string,
): Promise<readonly BarePart[]> {
  await database.make(into);
  const source = await database.connect(from);
  const target = await database.connect(into);
  const parts: BarePart[] = [];
  await target.begin();
  for (const { table, where, order } of keptRows) {
    const columns = await source.columns(table);
    const clock = new Clock();
    let rows = 0;
    for await (const some of source.rows(table, columns, `WHERE ${where} ORDER BY ${order}`, rowsAtOnce)) {
      await clock.time(() => target.insert(table, columns, some));
      rows += some.length;
    }
    parts.push({ name: table, rows, seconds: clock.seconds, cpuSeconds: clock.cpuSeconds });
  }
  const clock = new Clock();
  await clock.time(() => target.commit());
  parts.push({ name: "commit", rows: 0, seconds: clock.seconds, cpuSeconds: clock.cpuSeconds });
  for (const { table, where } of keptRows) {
    const [imported, inserted] = [await source.count(table, where), await target.count(table, "1 = 1")];
    if (imported !== inserted) throw new Error(`${table}: ${imported} rows imported, ${inserted} inserted`);
  }
  await source.close();
  await target.close();
  return parts;
}

/** Adds up what some pieces of work take. */
class Clock {
  seconds = 0;
  cpuSeconds = 0;

  async time(work: () => Promise<void>): Promise<void> {
    const cpu = process.cpuUsage();
    const begin = performance.now();
    await work();
    this.seconds += (performance.now() - begin) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    this.cpuSeconds += (user + system) / 1_000_000;
  }
}
