import type { Database } from "../../platform/database/database";
import type { DatabaseShape } from "../../platform/database/database-shape";
import { openDatabase } from "../../platform/database/open-database";
import { createLogger } from "../../platform/observability/logger";
import { addEvents } from "../../platform/outbox/add-events.store";
import { applyEvents } from "../../platform/outbox/apply-events.store";
import { Delivery } from "../../platform/outbox/delivery";
import { tableChange } from "../../platform/outbox/table-change";
import { readCounter, readWaiting } from "../../platform/outbox/waiting-events.store";
import { awardsDatabase, keptOfOthers } from "../../subgraphs/awards/shape";
import { ProvinceOutlineRow } from "../../subgraphs/awards/units/unit-outline.entity";
import { sectorShape } from "../../subgraphs/sector/shape";
import { sectors } from "../../subgraphs/sectors";
import { freshDatabase, type TestDatabase } from "../../testing/test-database";
import { tellOfProvince } from "./outline-events";

const log = createLogger("test", "silent");
let where: TestDatabase;
const opened: Database[] = [];
let senders: readonly Database[];
let keepers: readonly Database[];

/**
 * As two processes have it, one after the other, since the first makes it. Of files there is one: two of a process would wait for each
 * other, and none of them would go on.
 */
async function openTwice(shape: DatabaseShape): Promise<readonly Database[]> {
  const first = await openDatabase(shape, where.location);
  opened.push(first);
  if ("folder" in where.location) return [first, first];
  const second = await openDatabase(shape, where.location);
  opened.push(second);
  return [first, second];
}

beforeAll(async () => {
  where = freshDatabase();
  const [sector] = sectors;
  if (!sector) throw new Error("no sector");
  senders = await openTwice(sectorShape(sector));
  keepers = await openTwice(awardsDatabase);
});
afterAll(async () => {
  for (const database of opened.splice(0)) await database.close();
  await where.remove();
});

const change = (code: string, currentCode: string) =>
  tableChange(ProvinceOutlineRow, { code }, { code, currentCode });

it("many writers of two processes number their events without gaps, those that fail included", async () => {
  const writes = Array.from({ length: 30 }, async (_, at) => {
    const database = senders[at % 2];
    if (!database) throw new Error("no database");
    if (at % 5 !== 0) return tellOfProvince(database, `p${at}`, "x");
    const failing = database.write(async (manager) => {
      await addEvents(manager, "awards", [change(`p${at}`, "x")]);
      throw new Error("no");
    });
    await failing.catch(() => undefined);
  });
  await Promise.all(writes);
  const [first] = senders;
  const batch = first && (await readWaiting(first, "awards", 0));
  expect(batch?.events.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
});

it("a write that is done again after a conflict tells once, under the next number", async () => {
  const [database] = senders;
  if (!database) throw new Error("no database");
  const before = (await readCounter(database.manager(), "awards"))?.lastId ?? 0;
  let attempts = 0;
  const write = () =>
    database.write(async (manager) => {
      await addEvents(manager, "awards", [change("p1", "x")]);
      attempts += 1;
      if (attempts === 1) throw Object.assign(new Error("conflict"), { code: "ER_LOCK_DEADLOCK" });
    });
  // A database on a server does it again itself.
  await write().catch(write);
  expect(attempts).toBe(2);
  expect(await readCounter(database.manager(), "awards")).toMatchObject({ lastId: before + 1 });
  expect((await readWaiting(database, "awards", before))?.events).toHaveLength(1);
});

it("two processes that tell two others the same leave what was written last", async () => {
  const deliveries = senders.map((database, at) => {
    const keeper = keepers[at] ?? database;
    return new Delivery({
      database,
      target: "awards",
      send: (_target, batch) => applyEvents(keeper, keptOfOthers, batch),
      log,
    });
  });
  for (const delivery of deliveries) delivery.start();
  const [first, second] = senders;
  for (let at = 0; at < 20; at += 1) {
    const database = at % 2 === 0 ? first : second;
    if (database) await tellOfProvince(database, "p-last", `at ${at}`);
    for (const delivery of deliveries) delivery.wake();
  }
  for (const delivery of deliveries) expect(await delivery.flush(30_000)).toBe(true);
  const row = await keepers[0]?.manager().findOneBy(ProvinceOutlineRow, { code: "p-last" });
  expect(row?.currentCode).toBe("at 19");
  for (const delivery of deliveries) await delivery.stop();
});
