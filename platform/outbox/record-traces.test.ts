import { Column, Entity, PrimaryColumn } from "typeorm";
import { code, recordKind, reference, text } from "../records";
import { KindSet } from "../records/kinds/kind-set";
import { withOutlines } from "../records/kinds/with-outlines";
import { mentionChanges, outlineChanges } from "./record-traces";

@Entity("traced_region")
class RegionRow {
  @PrimaryColumn("varchar", { length: 16 })
  code: string;
  @Column("varchar", { length: 16 })
  side: string;
}

@Entity("traced_town")
class TownRow {
  @PrimaryColumn("varchar", { length: 16 })
  code: string;
  @Column("varchar", { length: 16 })
  name: string;
  @Column("varchar", { length: 16 })
  regionCode: string;
  @Column("varchar", { length: 16, nullable: true })
  mayorCode: string | null;
}

@Entity("traced_outline")
class OutlineRow {
  @PrimaryColumn("varchar", { length: 32 })
  id: string;
  @Column("varchar", { length: 16 })
  side: string;
}

const regions = recordKind({
  name: "regions",
  description: "Regions",
  columns: { code: code().required(), side: text({ maxLength: 16 }).required() },
  key: "code",
  databases: () => ["towns"],
  entity: RegionRow,
});

const towns = recordKind({
  name: "towns",
  description: "Towns",
  columns: {
    code: code().required(),
    name: text({ maxLength: 16 }).required(),
    region: reference("regions").required(),
    mayor: reference("towns"),
  },
  key: "code",
  looksUp: ["region.side"],
  mentions: "mayor",
  databases: () => ["towns"],
  entity: TownRow,
});

const kinds = new KindSet(
  withOutlines(
    [regions, towns],
    [
      {
        of: "towns",
        reads: ["code", "region"],
        database: "map",
        entity: OutlineRow,
        toRow: ({ code: own, region }, found) => ({
          id: `${String(region)}:${String(own)}`,
          side: found("region.side"),
        }),
      },
    ],
  ),
);
const kind = kinds.get("towns");
const lookUp = () => "NORTH";

const hue: TownRow = { code: "hue", name: "Huế", regionCode: "mid", mayorCode: "an" };
const outline = { id: "mid:hue", side: "NORTH" };

const recordOf = (row: TownRow) => kind.toRecord(row, "towns");
const sides = (before: TownRow | null, after: TownRow | null) => [
  { before: before && recordOf(before), after: after && recordOf(after), lookUp },
];

describe("what a record leaves behind with another subgraph", () => {
  it("is its outline and whom it names, when it is new", () => {
    expect([...outlineChanges(kind, sides(null, hue))]).toEqual([
      ["map", [{ table: "traced_outline", key: { id: "mid:hue" }, row: outline }]],
    ]);
    expect(mentionChanges(kind, [{ before: null, after: hue }])).toEqual([
      { table: "mention", key: { source: "towns:hue" }, row: { source: "towns:hue", targetCode: "an" } },
    ]);
  });

  it("goes with the record", () => {
    expect(outlineChanges(kind, sides(hue, null)).get("map")).toEqual([
      { table: "traced_outline", key: { id: "mid:hue" }, row: null },
    ]);
    expect(mentionChanges(kind, [{ before: hue, after: null }])).toEqual([
      { table: "mention", key: { source: "towns:hue" }, row: null },
    ]);
  });

  it("stays where what it tells of stays", () => {
    const renamed = { ...hue, name: "Thuận Hóa" };
    expect(outlineChanges(kind, sides(hue, renamed)).get("map")).toEqual([]);
    expect(mentionChanges(kind, [{ before: hue, after: renamed }])).toEqual([]);
    expect(mentionChanges(kind, [{ before: null, after: { ...hue, mayorCode: null } }])).toEqual([]);
  });

  it("is one outline less and one more where its key changes", () => {
    expect(outlineChanges(kind, sides(hue, { ...hue, regionCode: "south" })).get("map")).toEqual([
      { table: "traced_outline", key: { id: "mid:hue" }, row: null },
      { table: "traced_outline", key: { id: "south:hue" }, row: { id: "south:hue", side: "NORTH" } },
    ]);
  });

  it("is nothing of a kind that names nobody and has no outlines", () => {
    const region = { code: "mid", side: "NORTH" };
    const own = kinds.get("regions");
    expect([...outlineChanges(own, [{ before: null, after: region, lookUp }])]).toEqual([]);
    expect(mentionChanges(own, [{ before: null, after: region }])).toEqual([]);
  });
});
