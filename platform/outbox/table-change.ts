import { getMetadataArgsStorage, type EntityTarget } from "typeorm";

type Value = string | number | boolean | null;

/** Values by the properties of an entity. */
type Values = Readonly<Record<string, Value>>;

/** What is to become of one row of a table: the row as it is to be, or null where there is to be none. */
export interface TableChange {
  readonly table: string;
  /** The properties that tell the row apart. */
  readonly key: Values;
  readonly row: Values | null;
}

/** Tells a change of a row of an entity, whose table may lie in a database that is not open here. */
export function tableChange(entity: EntityTarget<object>, key: object, row: object | null): TableChange {
  const { table, keys } = describe(entity);
  const from = plain(key);
  return {
    table,
    key: Object.fromEntries(keys.map((property) => [property, from[property] ?? null])),
    row: row && plain(row),
  };
}

function describe(entity: EntityTarget<object>): {
  readonly table: string;
  readonly keys: readonly string[];
} {
  const { tables, columns } = getMetadataArgsStorage();
  const table = tables.find(({ target }) => target === entity)?.name;
  const keys = columns
    .filter(({ target, options }) => target === entity && options.primary === true)
    .map(({ propertyName }) => propertyName);
  if (table === undefined || keys.length === 0)
    throw new Error("an event tells of an entity that names no table or key");
  return { table, keys };
}

function plain(row: object): Values {
  return Object.fromEntries(
    Object.entries(row).map(([property, value]) => [property, asValue(property, value)]),
  );
}

function asValue(property: string, value: unknown): Value {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Error(`an event tells of plain values only, and ${property} is none`);
}
