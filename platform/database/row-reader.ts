import type { EntityMetadata, ObjectLiteral } from "typeorm";

type Value = string | number | boolean | null;

/** A row as the driver gives it. */
export type DriverRow = Readonly<Record<string, Value>>;

/** One column of a table: where its value stands in a raw row, and what it becomes. */
interface ReadColumn {
  readonly property: string;
  /** The name under which it is selected; null for a value within the row's JSON. */
  readonly name: string | null;
  /** Makes the property's value of the column's; null where they are the same. */
  readonly convert: ((value: Value) => unknown) | null;
}

/** Reads the rows of one table. */
export interface RowReader<Row> {
  /** What a statement over the table under an alias has to select. */
  selections(alias: string): readonly { readonly expression: string; readonly name: string }[];
  read(raw: DriverRow): Row;
}

/** Types whose values are the property's as they come. */
const asTheyCome = new Set<unknown>(["varchar", "text", "int", "double"]);

const json = "row_json";
const readers = new WeakMap<EntityMetadata, RowReader<ObjectLiteral>>();

/**
 * The reader of a table; what it does with each column is worked out once. Out of SQLite a row comes as one text of
 * JSON, for each value that crosses from the library costs more than its parsing. SQLite writes 15 digits of a number
 * into JSON, so doubles are selected beside.
 */
export function rowReaderOf<Row extends ObjectLiteral>(metadata: EntityMetadata): RowReader<Row> {
  const known = readers.get(metadata);
  if (known) return known as RowReader<Row>;
  const reader = makeReader(metadata);
  readers.set(metadata, reader);
  return reader as RowReader<Row>;
}

function makeReader(metadata: EntityMetadata): RowReader<ObjectLiteral> {
  const columns = readColumns(metadata);
  const inJson = columns.filter(({ name }) => name === null).map(({ property }) => property);
  const Row = metadata.target as new () => Record<string, unknown>;
  return {
    selections: (alias) => [
      ...(inJson.length > 0
        ? [
            {
              expression: `json_array(${inJson.map((property) => `${alias}.${property}`).join(", ")})`,
              name: json,
            },
          ]
        : []),
      ...columns.flatMap(({ property, name }) =>
        name === null ? [] : [{ expression: `${alias}.${property}`, name }],
      ),
    ],
    read: (raw) => {
      const values = inJson.length > 0 ? (JSON.parse(raw[json] as string) as Value[]) : [];
      const row = new Row();
      let at = 0;
      for (const { property, name, convert } of columns) {
        const value = (name === null ? values[at++] : raw[name]) ?? null;
        row[property] = value === null || convert === null ? value : convert(value);
      }
      return row;
    },
  };
}

function readColumns({ columns, dataSource }: EntityMetadata): readonly ReadColumn[] {
  const { driver } = dataSource;
  const isSqlite = dataSource.options.type === "better-sqlite3";
  return columns.map((column, index) => ({
    property: column.propertyName,
    name: isSqlite && column.type !== "double" ? null : `c${index}`,
    convert:
      asTheyCome.has(column.type) && !column.transformer
        ? null
        : (value) => driver.prepareHydratedValue(value, column) as unknown,
  }));
}
