import libsql from "libsql";
import { Column, DataSource, Entity, PrimaryColumn, type EntityManager } from "typeorm";
import { code, fileDigest, fileDigests, importTables, recordKind, tellReferredFiles } from "..";
import { kinds } from "../testkit/atlas";

@Entity("map")
class AtlasMap {
  @PrimaryColumn("varchar", { length: 120 })
  code: string;
  @Column("varchar", { length: 64, nullable: true })
  scan: string | null;
  @Column("simple-json")
  sheets: string[];
}

const maps = recordKind({
  name: "maps",
  description: "Maps of the atlas",
  columns: { code: code().required(), scan: fileDigest(), sheets: fileDigests() },
  key: "code",
  databases: () => ["north"],
  entity: AtlasMap,
});

const digest = (digit: string) => digit.repeat(64);

describe("the files that records refer to", () => {
  it("are told of, those of every column and of every record", async () => {
    const source = await new DataSource({
      type: "better-sqlite3",
      driver: libsql,
      database: ":memory:",
      entities: [AtlasMap, ...importTables],
      synchronize: true,
    }).initialize();
    await source.manager.save(AtlasMap, [
      { code: "a", scan: digest("1"), sheets: [digest("2"), digest("3")] },
      { code: "b", scan: null, sheets: [digest("1")] },
    ]);
    const told: string[] = [];
    const north = {
      read: <Result>(work: (manager: EntityManager) => Promise<Result>) => work(source.manager),
    };
    await tellReferredFiles({ kinds: [...kinds, maps], databases: { north } }, (one) => told.push(one));
    expect(told).toEqual(["1", "2", "3", "1"].map(digest));
    await source.destroy();
  });
});
