import { Column, Entity, PrimaryColumn } from "typeorm";
import { readWaiting } from "../outbox/waiting-events.store";
import { openTelling, TownOutlineRow, type TellingDatabases } from "../outbox/testkit/telling-databases";
import { code, recordKind, reference, text } from "../records";
import { KindSet } from "../records/kinds/kind-set";
import { withOutlines } from "../records/kinds/with-outlines";
import { OutboxTraces } from "./outbox-traces";
import type { TracedChange } from "./write-changes";

@Entity("traced_place")
class PlaceRow {
  @PrimaryColumn("varchar", { length: 16 })
  code: string;
  @Column("varchar", { length: 64 })
  name: string;
  @Column("varchar", { length: 16, nullable: true })
  mayorCode: string | null;
}

const places = recordKind({
  name: "places",
  description: "Places",
  columns: { code: code().required(), name: text({ maxLength: 64 }).required(), mayor: reference("places") },
  key: "code",
  mentions: "mayor",
  databases: () => ["towns"],
  entity: PlaceRow,
});
const outlined = withOutlines(
  [places],
  [
    {
      of: "places",
      reads: ["code", "name"],
      database: "map",
      entity: TownOutlineRow,
      toRow: ({ code: own, name }) => ({ code: own, name }),
    },
  ],
);
// As its own subgraph knows the kind: what others keep of it is not said there.
const kind = new KindSet([places]).get("places");

function change(before: PlaceRow | null, after: PlaceRow | null): TracedChange {
  const recordOf = (row: PlaceRow) => kind.toRecord(row, "towns");
  const was = before && { record: recordOf(before), code: before.code, version: 1, row: before };
  return {
    checked: {
      change: { kind: "places", code: "hue", at: [], was, cells: null } as never,
      kind,
      record: after && recordOf(after),
      lookUp: () => null,
    },
    row: { before, after },
  };
}

let both: TellingDatabases;
beforeEach(async () => (both = await openTelling()));
afterEach(() => both.close());

const hue: PlaceRow = { code: "hue", name: "Huế", mayorCode: "an" };

it("what a mutation does is noted for those who keep something of it, each in its order, and they are told after the commit", async () => {
  let woken = 0;
  const outbox = { wake: () => void (woken += 1), flush: () => Promise.resolve(true) };
  const traces = new OutboxTraces({ kinds: outlined, keeperOfMentions: "people", outbox });
  await both.sender.write((manager) => traces.note(kind, [change(null, hue)], manager));
  await both.sender.write((manager) =>
    traces.note(kind, [change(hue, { ...hue, mayorCode: null })], manager),
  );
  expect(woken).toBe(0);
  traces.committed();
  expect(woken).toBe(1);
  const events = async (target: string) => (await readWaiting(both.sender, target, 0))?.events;
  expect(await events("map")).toEqual([
    { id: 1, changes: [{ table: "town_outline", key: { code: "hue" }, row: { code: "hue", name: "Huế" } }] },
  ]);
  expect(await events("people")).toEqual([
    {
      id: 1,
      changes: [
        { table: "mention", key: { source: "places:hue" }, row: { source: "places:hue", targetCode: "an" } },
      ],
    },
    { id: 2, changes: [{ table: "mention", key: { source: "places:hue" }, row: null }] },
  ]);
});
