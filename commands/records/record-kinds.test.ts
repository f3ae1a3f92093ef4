import "reflect-metadata";
import libsql from "libsql";
import { DataSource, getMetadataArgsStorage } from "typeorm";
import { compileKind } from "../../platform/records/kinds/compiled-kind";
import { databaseShapes } from "../open-databases";
import { KindSet } from "../../platform/records/kinds/kind-set";
import { recordKinds } from "./record-kinds";

/** The length of a column of an entity, as it is declared there or in the class that it extends. */
function lengthOf(entity: unknown, property: string): number {
  const column = getMetadataArgsStorage().columns.find(
    ({ target, propertyName }) =>
      propertyName === property &&
      typeof target === "function" &&
      typeof entity === "function" &&
      (target === entity || entity.prototype instanceof target),
  );
  return Number(column?.options.length ?? NaN);
}

describe("the columns of records", () => {
  const shapes = new Map(
    databaseShapes().flatMap((shape) => shape.entities.map((entity) => [entity, shape])),
  );

  it.each(recordKinds.map((kind) => [kind.name, kind] as const))(
    "of %s are in the table, empty where a cell may be, and all that a row must have is told",
    async (_name, kind) => {
      const entities = [...(shapes.get(kind.entity)?.entities ?? [])] as never[];
      const options = { type: "better-sqlite3", driver: libsql, database: ":memory:", entities } as const;
      const source = await new DataSource(options).initialize();
      const { columns: stored } = source.getMetadata(kind.entity);
      await source.destroy();
      const { columns } = compileKind(kind);
      const kept = columns.filter(({ rowProperty }) => rowProperty !== null);
      const found = kept.map(({ rowProperty, column }) => {
        const there = stored.find(({ propertyName }) => propertyName === rowProperty);
        return { rowProperty, isNullable: there?.isNullable, isRight: column.parse("") === null };
      });
      expect(found.filter(({ isNullable, isRight }) => isNullable !== isRight)).toEqual([]);
      const needed = stored.filter(
        ({ propertyName }) =>
          propertyName !== "version" && !kept.some((one) => one.rowProperty === propertyName),
      );
      if (needed.length === 0) expect(kind.derived).toBeUndefined();
      else expect(kind.derived).toBeDefined();
      const restored = columns.filter(({ column }) => column.kept === "form");
      expect(kind.restored === undefined).toBe(restored.length === 0);
    },
  );
});

describe("the codes of records", () => {
  const withCodes = recordKinds.filter(({ name }) => name !== "sectors");

  it.each(withCodes.map((kind) => [kind.name, kind] as const))(
    "of %s are as long as their column takes, and no longer",
    (_name, kind) => {
      const length = lengthOf(kind.entity, "code");
      const column = kind.columns[kind.key];
      expect(column?.parse("a".repeat(length))).toBe("a".repeat(length));
      expect(column?.parse("a".repeat(length + 1))).toMatchObject({
        problem: {
          allowed: { en: `a code has at most ${length} characters; this one has ${length + 1}` },
        },
      });
    },
  );

  it("fit into the columns of the records that refer to them", () => {
    const tooLong = recordKinds.flatMap((kind) =>
      Object.entries(kind.columns).flatMap(([property, { type }]) => {
        const length = lengthOf(kind.entity, `${property}Code`);
        if (!type.reference || type.reference.many || Number.isNaN(length)) return [];
        return type.reference.kinds.flatMap((name) => {
          const target = recordKinds.find((one) => one.name === name);
          const most = lengthOf(target?.entity, "code");
          return most > length ? [`${kind.name}.${property}: ${length}, ${name} have ${most}`] : [];
        });
      }),
    );
    expect(tooLong).toEqual([]);
  });
});

describe("the Vietnamese names of records", () => {
  it("are there for every kind, and can stand on a sheet", () => {
    const names = recordKinds.map(({ name, vietnameseNames }) => [name, vietnameseNames?.[0] ?? ""]);
    expect(names.filter(([, name = ""]) => !/^\p{Lu}[^[\]:*?/\\]{1,30}$/u.test(name))).toEqual([]);
    expect(() => new KindSet(recordKinds)).not.toThrow();
  });

  it("head every column of every kind", () => {
    const bare = recordKinds.flatMap(({ name, columns }) =>
      Object.entries(columns).flatMap(([property, { headings }]) =>
        /^\p{Lu}/u.test(headings[0] ?? "") ? [] : [`${name}.${property}`],
      ),
    );
    expect(bare).toEqual([]);
  });

  it("are there for every value of an enum", () => {
    const bare = recordKinds.flatMap(({ name, columns }) =>
      Object.entries(columns).flatMap(([property, { type }]) =>
        (type.values ?? []).flatMap((value) =>
          type.labels?.has(value) ? [] : [`${name}.${property}: ${value}`],
        ),
      ),
    );
    expect(bare).toEqual([]);
  });
});
