import libsql from "libsql";
import {
  Column,
  DataSource,
  Entity,
  Index,
  PrimaryColumn,
  type EntityTarget,
  type QueryRunner,
} from "typeorm";
import { driftOf } from "./drift";
import { classNameOf, migrationClass } from "./migration-class";

class CreateTown1000000000000 {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "town" ("code" varchar(96) PRIMARY KEY NOT NULL, "name" varchar(255) NOT NULL)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "town"`);
  }
}

abstract class OldTown {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;
  @Column("varchar", { length: 255 })
  name: string;
}

@Entity("town")
class Town extends OldTown {}

@Entity("town")
class TownWithMore extends OldTown {
  @Index("town_website")
  @Column("varchar", { length: 255, nullable: true })
  website: string | null;
  @Column("int", { nullable: true })
  people: number | null;
}

@Entity("town")
class TownOfARegion extends OldTown {
  @Column("varchar", { length: 96 })
  region: string;
}

async function migrated(entity: EntityTarget<object>): Promise<DataSource> {
  return new DataSource({
    type: "better-sqlite3",
    driver: libsql,
    database: ":memory:",
    entities: [entity as never],
    migrations: [CreateTown1000000000000],
    migrationsRun: true,
  }).initialize();
}

describe("what a migrated database lacks", () => {
  it("is nothing where its entities say no more", async () => {
    const source = await migrated(Town);
    expect(await driftOf(source)).toEqual({ up: [], down: [] });
    await source.destroy();
  });

  it("is a column that may be empty, which is added to the table and taken out of it again", async () => {
    const source = await migrated(TownWithMore);
    const { up, down } = await driftOf(source);
    await source.destroy();
    expect(up).toEqual([
      'ALTER TABLE "town" ADD COLUMN "website" varchar(255)',
      'ALTER TABLE "town" ADD COLUMN "people" integer',
      'CREATE INDEX "town_website" ON "town" ("website") ',
    ]);
    expect(down).toEqual([
      'DROP INDEX "town_website"',
      'ALTER TABLE "town" DROP COLUMN "people"',
      'ALTER TABLE "town" DROP COLUMN "website"',
    ]);
    const old = await migrated(TownWithMore);
    for (const statement of up) await old.query(statement);
    expect(await driftOf(old)).toEqual({ up: [], down: [] });
    for (const statement of down) await old.query(statement);
    expect(await driftOf(old)).toEqual({ up, down });
    await old.destroy();
  });

  it("is left to TypeORM where more than that has changed", async () => {
    const source = await migrated(TownOfARegion);
    const { up } = await driftOf(source);
    await source.destroy();
    expect(up[0]).toMatch(/^CREATE TABLE "temporary_town" .*"region" varchar\(96\) NOT NULL/);
  });
});

it("a migration is a class that does its statements, and undoes them", () => {
  const drift = { up: ['ALTER TABLE "town" ADD COLUMN "website" text'], down: ["A", "B"] };
  expect(migrationClass(classNameOf("add-town-website", 1790000000000), drift)).toBe(
    `import type { MigrationInterface, QueryRunner } from "typeorm";

export class AddTownWebsite1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \\"town\\" ADD COLUMN \\"website\\" text");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("A");
    await runner.query("B");
  }
}
`,
  );
});
