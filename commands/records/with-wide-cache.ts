import { dialectOf } from "../../platform/database/dialect-of";
import type { Databases } from "../open-databases";

/** What SQLite keeps of a file in memory, in kilobytes: while it is read, and while a million rows are written to it. */
const usual = 2000;
const wide = 8_000;

/**
 * Does some work while SQLite keeps more of its files in memory. The indexes of a large table do not fit into what it
 * usually keeps, and so are written to disk and read again many times in one transaction.
 */
export async function withWideCache<Result>(
  databases: Databases,
  work: () => Promise<Result>,
): Promise<Result> {
  await setCache(databases, wide);
  try {
    return await work();
  } finally {
    await setCache(databases, usual);
  }
}

async function setCache(databases: Databases, kilobytes: number): Promise<void> {
  for (const database of Object.values(databases)) {
    if (dialectOf(database.manager()) !== "sqlite") continue;
    await database.write((manager) => manager.query(`PRAGMA cache_size = -${kilobytes}`));
  }
}
