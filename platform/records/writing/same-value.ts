import { isDeepStrictEqual } from "node:util";
import type { ColumnType } from "typeorm";

/** Types of columns whose values are numbers, which some drivers give as text. */
export const numberTypes: ReadonlySet<ColumnType> = new Set<ColumnType>([
  Number,
  "int",
  "integer",
  "tinyint",
  "smallint",
  "mediumint",
  "float",
  "double",
  "real",
  "decimal",
  "numeric",
]);

/**
 * Whether a column has the same value in a row that is to be written and in the row that a driver read. Drivers differ:
 * a decimal is a number here and a string there, a point of time a Date or a text.
 */
export function isSameValue(type: ColumnType, wanted: unknown, stored: unknown): boolean {
  if (wanted == null || stored == null) return wanted == null && stored == null;
  if (wanted instanceof Date || stored instanceof Date) return time(wanted) === time(stored);
  if (typeof wanted === "object" || typeof stored === "object")
    return isDeepStrictEqual(asJson(wanted), asJson(stored));
  if (typeof wanted === "boolean" || typeof stored === "boolean") return Boolean(wanted) === Boolean(stored);
  if (numberTypes.has(type)) return Number(wanted) === Number(stored);
  return asText(wanted) === asText(stored);
}

function time(value: unknown): number {
  return (value instanceof Date ? value : new Date(asText(value))).getTime();
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
