import type { CompiledKind } from "../kinds/compiled-kind";
import type { AnyRecord } from "../kinds/record";
import type { AnyColumn } from "../columns/column";
import type { CellStyle, CellValue } from "./cell";

/** What a sheet with records of a kind is called. */
export function sheetNameOf({ kind, name }: CompiledKind): string {
  return kind.vietnameseNames?.[0] ?? name;
}

/** What stands over the columns of a kind in a workbook that is written. */
export function headingsIn({ columns }: CompiledKind): readonly string[] {
  return columns.map(({ header, column }) => column.headings[0] ?? header);
}

/** How the cells of a column look: what is typed in there is taken as it is, but for days and numbers. */
export function styleOf({ type }: AnyColumn): CellStyle {
  if (type.holds === "day" && !type.isList) return "day";
  return type.holds === "number" && !type.isList ? "general" : "text";
}

/** The cells of a record: numbers, days and booleans as such, all else as the text that a CSV file has. */
export function recordCells({ columns }: CompiledKind, record: AnyRecord): CellValue[] {
  return columns.map(({ property, column }) => cellOf(record[property], column));
}

function cellOf(value: unknown, column: AnyColumn): CellValue {
  const text = column.format(value);
  if (text === "") return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return styleOf(column) === "day" ? { day: text } : text;
}
