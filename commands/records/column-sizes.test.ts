import "reflect-metadata";
import libsql from "libsql";
import { DataSource } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import { NotAValue } from "../../platform/records/columns/column";
import { compileKind } from "../../platform/records/kinds/compiled-kind";
import { databaseShapes } from "../open-databases";
import { recordKinds } from "./record-kinds";

/** A column of texts on a server, in bytes. */
const textColumn = 65_535;

/** Whether a column has room for a value, on SQLite and on a server. */
function hasRoom({ type, length }: Pick<ColumnMetadata, "type" | "length">, value: unknown): boolean {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (type === "int") return Math.abs(Number(value) + 0.5) < 2 ** 31;
  if (type === "varchar") return [...text].length <= Number(length);
  return Buffer.byteLength(text) <= textColumn;
}

/** Cells at and beyond the ends of columns: long texts, texts of large and of escaped letters, lists, and numbers. */
const cells = [
  ...["2147483647", "2147483648", "-2147483649", "9007199254740993"],
  ...[33, 65, 97, 129, 256, 513, 10_001, 65_536].map((length) => "x".repeat(length)),
  ...["\u{20000}", '"'].map((letter) => letter.repeat(10_000)),
  ...[1_000, 6_000, 20_000].map((items) => Array.from({ length: items }, (_, at) => at).join("|")),
];

const openedKinds = Promise.all(
  databaseShapes().map(async ({ entities }) => {
    const options = { type: "better-sqlite3", driver: libsql, database: ":memory:" } as const;
    const source = await new DataSource({ ...options, entities: [...entities] as never[] }).initialize();
    await source.destroy();
    return source;
  }),
);

describe("the values of records", () => {
  it.each(recordKinds.map((kind) => [kind.name, kind] as const))(
    "of %s are not taken where their table has no room for them",
    async (_name, kind) => {
      const source = (await openedKinds).find((each) => each.hasMetadata(kind.entity));
      const tooLarge = compileKind(kind).columns.flatMap(({ header, rowProperty, column: { type } }) => {
        const stored = source?.getMetadata(kind.entity).findColumnWithPropertyName(rowProperty ?? "");
        // How long codes of other records are is their own kind's to say.
        if (!stored || type.reference?.many === false) return [];
        return [...cells, ...(type.values ?? [])].flatMap((cell) => {
          const value = type.parse(cell);
          return value instanceof NotAValue || hasRoom(stored, value)
            ? []
            : [`${header}: ${cell.slice(0, 20)}`];
        });
      });
      expect(tooLarge).toEqual([]);
    },
  );
});
