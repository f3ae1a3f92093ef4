import { createLogger } from "../observability/logger";
import { addEvents } from "./add-events.store";
import { applyEvents } from "./apply-events.store";
import { Delivery, type SendEvents } from "./delivery";
import type { EventBatch } from "./event-batch";
import { outboxNotes } from "./outbox-notes";
import { openTelling, town, TownOutlineRow, type TellingDatabases } from "./testkit/telling-databases";
import { tableChange, type TableChange } from "./table-change";
import { readWaiting, waitingEvents } from "./waiting-events.store";

const log = createLogger("test", "silent");
const patience = 30_000;

let both: TellingDatabases;
let delivery: Delivery | undefined;
beforeEach(async () => (both = await openTelling()));
afterEach(async () => {
  await delivery?.stop();
  delivery = undefined;
  await both.close();
});

const apply = (batch: EventBatch) => applyEvents(both.receiver, [TownOutlineRow], batch);
const tell = (...changes: readonly TableChange[]) =>
  both.sender.write((manager) => addEvents(manager, "map", changes));
const waiting = async () => (await waitingEvents(both.sender.manager())).map(({ count }) => count);

/** Begins to deliver, by default straight into the other database. */
function deliver(send: SendEvents = (_target, batch) => apply(batch)): Delivery {
  delivery = new Delivery({ database: both.sender, target: "map", send, log });
  delivery.start();
  return delivery;
}

/** What waits first, as it would be sent. */
async function nextBatch(): Promise<EventBatch> {
  const batch = await readWaiting(both.sender, "map", 0);
  if (!batch) throw new Error("nothing waits");
  return batch;
}

describe("what a subgraph is told", () => {
  it("is there after it was delivered, and waits nowhere then", async () => {
    await tell(town("hue", "Huế"), town("vinh", "Vinh"));
    expect(await deliver().flush(patience)).toBe(true);
    expect(await both.towns()).toEqual({ hue: "Huế", vinh: "Vinh" });
    expect(await waiting()).toEqual([]);
  });

  it("is told when a writer says that it has committed", async () => {
    const own = deliver();
    expect(await own.flush(patience)).toBe(true);
    await tell(town("hue", "Huế"));
    own.wake();
    expect(await own.flush(patience)).toBe(true);
    expect(await both.towns()).toEqual({ hue: "Huế" });
  });

  it("is the last of what was written, whatever was before", async () => {
    await tell(town("hue", "Thuận Hóa"), town("vinh", "Vinh"));
    await tell(town("hue", "Huế"));
    await tell(town("vinh", null));
    await deliver().flush(patience);
    expect(await both.towns()).toEqual({ hue: "Huế" });
  });

  it("is nothing of a write that failed", async () => {
    const failing = both.sender.write(async (manager) => {
      await addEvents(manager, "map", [town("hue", "Huế")]);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await tell(town("vinh", "Vinh"));
    expect((await nextBatch()).events.map(({ id }) => id)).toEqual([1]);
    await deliver().flush(patience);
    expect(await both.towns()).toEqual({ vinh: "Vinh" });
  });

  it("is parted where it is long, and is all there", async () => {
    const many = Array.from({ length: 3_000 }, (_, at) => town(`t${at}`, "Buôn Ma Thuột ".repeat(4)));
    await tell(...many);
    expect((await nextBatch()).events.length).toBeGreaterThan(3);
    await deliver().flush(patience);
    expect(Object.keys(await both.towns())).toHaveLength(3_000);
  });

  it("changes the version of the records where it is kept, once, and not where it was written down", async () => {
    await tell(town("hue", "Huế"));
    const [here, there] = [await both.sender.version(), await both.receiver.version()];
    const batch = await nextBatch();
    await deliver().flush(patience);
    const after = await both.receiver.version();
    expect(after).not.toBe(there);
    expect(await apply(batch)).toBe(1);
    expect([await both.sender.version(), await both.receiver.version()]).toEqual([here, after]);
  });
});

describe("a subgraph that is told", () => {
  it("passes over what it has, and takes what is new in the same batch", async () => {
    await tell(town("hue", "Huế"));
    const first = await nextBatch();
    expect(await apply(first)).toBe(1);
    await both.receiver.write((manager) =>
      manager.update(TownOutlineRow, { code: "hue" }, { name: "changed" }),
    );
    await tell(town("vinh", "Vinh"));
    expect(await apply(first)).toBe(1);
    expect(await apply(await nextBatch())).toBe(2);
    expect(await both.towns()).toEqual({ hue: "changed", vinh: "Vinh" });
  });

  it("takes nothing after a gap, and says what it has", async () => {
    for (const name of ["a", "b", "c"]) await tell(town("hue", name));
    const { events, ...batch } = await nextBatch();
    expect(await apply({ ...batch, events: events.slice(0, 1) })).toBe(1);
    expect(await apply({ ...batch, events: events.slice(2) })).toBe(1);
    expect(await both.towns()).toEqual({ hue: "a" });
  });

  it("takes each event once, also when two bring it at a time", async () => {
    await tell(town("hue", "Huế"));
    const batch = await nextBatch();
    expect(await Promise.all([apply(batch), apply(batch), apply(batch)])).toEqual([1, 1, 1]);
    expect(await both.towns()).toEqual({ hue: "Huế" });
  });

  it.each<[string, TableChange]>([
    ["of a table that is not for that", { table: "event_inbox", key: { source: "x" }, row: null }],
    ["of a table that is not there", { table: "nowhere", key: { code: "x" }, row: null }],
    ["without the key", { table: "town_outline", key: {}, row: { name: "x" } }],
    ["with an empty key", { table: "town_outline", key: { code: null }, row: null }],
    [
      "with a column that is not there",
      { table: "town_outline", key: { code: "x" }, row: { "name; DROP": 1 } },
    ],
  ])("refuses a change %s, with all that came beside it", async (_what, change) => {
    const batch = {
      source: "towns",
      series: "s",
      events: [{ id: 1, changes: [town("hue", "Huế"), change] }],
    };
    await expect(apply(batch)).rejects.toThrow(expect.objectContaining({ name: "RefusedEvents" }));
    expect(await both.towns()).toEqual({});
  });
});

describe("what waits", () => {
  it("waits while the one who is to be told is away, and is told in order when it is back", async () => {
    await tell(town("hue", "a"));
    let isAway = true;
    const own = deliver((_target, batch) => (isAway ? Promise.reject(new Error("away")) : apply(batch)));
    expect(await own.flush(50)).toBe(false);
    await tell(town("hue", "b"));
    expect(await waiting()).toEqual([2]);
    isAway = false;
    expect(await own.flush(patience)).toBe(true);
    expect(await both.towns()).toEqual({ hue: "b" });
  });

  it("is told once more when the acknowledgement was lost, and done once", async () => {
    await tell(town("hue", "Huế"));
    let sent = 0;
    const own = deliver(async (_target, batch) => {
      const last = await apply(batch);
      if (++sent === 1) throw new Error("lost");
      return last;
    });
    await own.flush(patience);
    // The first flush may have come before the loss.
    expect(await own.flush(patience)).toBe(true);
    expect(sent).toBe(2);
    expect(await both.towns()).toEqual({ hue: "Huế" });
  });

  it("is told once by two who deliver at the same time", async () => {
    await tell(town("hue", "Huế"), town("vinh", "Vinh"));
    const other = new Delivery({
      database: both.sender,
      target: "map",
      send: (_to, batch) => apply(batch),
      log,
    });
    other.start();
    expect(await Promise.all([deliver().flush(patience), other.flush(patience)])).toEqual([true, true]);
    await other.stop();
    expect(await both.towns()).toEqual({ hue: "Huế", vinh: "Vinh" });
  });

  it("stays after a gap, which nobody can fill", async () => {
    await tell(town("hue", "a"));
    await apply(await nextBatch());
    await both.sender.write((manager) => manager.query("DELETE FROM outbox_event"));
    await tell(town("hue", "b"));
    await both.sender.write((manager) => manager.query("DELETE FROM outbox_event"));
    await tell(town("hue", "c"));
    expect(await deliver().flush(50)).toBe(false);
    expect([await both.towns(), await waiting()]).toEqual([{ hue: "a" }, [1]]);
  });

  it("begins a new series where the records were put back from a copy that is older than what was told", async () => {
    for (const name of ["a", "b"]) await tell(town("hue", name));
    await apply(await nextBatch());
    // As it was before both.
    await both.sender.write(async (manager) => {
      await manager.query("DELETE FROM outbox_event");
      await manager.query("UPDATE outbox_counter SET last_id = 0");
    });
    await tell(town("hue", "c"));
    const own = deliver();
    await own.flush(patience);
    expect(await own.flush(patience)).toBe(true);
    expect(await both.towns()).toEqual({ hue: "c" });
  });

  it("is told of to whoever looks after the process once it has waited for a minute", async () => {
    await tell(town("hue", "Huế"));
    expect(await outboxNotes([both.sender])).toEqual([]);
    const [note] = await outboxNotes([both.sender], Date.now() + 61_000);
    expect(note).toMatch(/^Events of towns wait for map since \S+Z: 1\. /);
  });
});

it("what is no plain value cannot be told", () => {
  expect(() => tableChange(TownOutlineRow, { code: "hue" }, { code: "hue", name: {} })).toThrow(
    "name is none",
  );
});
