import { trimSpaces, composed } from "../../columns/cell-text";
import { NotAValue } from "../../columns/column";
import type { FaultLog } from "../../faults/fault-log";
import type { CompiledKind } from "../../kinds/compiled-kind";
import type { MadeRow } from "./made-row";
import type { ReadBatch, ReadRow } from "./read-row";

const rowsAtOnce = 500;

/** Gives the records that were made of a list as those of a file are read; what is wrong goes to the log. */
export function* madeRecords(
  made: readonly MadeRow[],
  kind: CompiledKind,
  log: FaultLog,
): Generator<ReadBatch> {
  for (let at = 0; at < made.length; at += rowsAtOnce) {
    const rows = made.slice(at, at + rowsAtOnce).map((row) => madeRecord(row, kind, log));
    yield { rows, lostRows: false };
  }
}

function madeRecord({ line, texts, placeOf }: MadeRow, { columns }: CompiledKind, log: FaultLog): ReadRow {
  const record: Record<string, unknown> = {};
  let isWhole = true;
  for (const { property, column } of columns) {
    const text = texts[property] ?? "";
    const cell = composed(trimSpaces(text));
    const value = cell instanceof NotAValue ? cell : column.parse(cell);
    if (value instanceof NotAValue) {
      log.add(placeOf(property), value.problem, text);
      isWhole = false;
    } else record[property] = value;
  }
  return {
    line,
    record,
    isWhole,
    cell: (property) => ({ place: placeOf(property), text: texts[property] ?? "" }),
  };
}
