import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { csvLine } from "../csv/csv-line";
import type { Fault } from "../faults/fault";
import { FaultLog } from "../faults/fault-log";
import type { CompiledKind } from "../kinds/compiled-kind";
import type { KindSet } from "../kinds/kind-set";
import { faultHeader, readHeader, type Header } from "./reading/header";
import { isBroken, shownAt, textAt, unwatched, type RawRow } from "../csv/raw-row";
import { rowsOfFile } from "./reading/read-records";
import { placeOf, type KindFile } from "./reading/source-file";
import { trimSpaces } from "../columns/cell-text";
import { guardFormula } from "../columns/formula-guard";

const pastLimit =
  "has a fault; only the first faults of an import are kept, so correct these and import again";

/**
 * Writes the rejected rows as CSV files: each with the header of its file and one column more, for what is wrong. The
 * files stand in a folder as the files that the rows come from stood among the sources.
 */
export async function writeRejects(
  files: readonly KindFile[],
  kinds: KindSet,
  log: FaultLog,
  folder: string,
): Promise<void> {
  for (const file of files) {
    if (!log.rejected.hasAnyOf(placeOf(file))) continue;
    const sheets = files.filter(({ path, kind }) => path === file.path && kind === file.kind);
    const path = join(folder, pathWithin(file, sheets.indexOf(file) + 1));
    await mkdir(dirname(path), { recursive: true });
    await pipeline(Readable.from(linesOf(file, kinds.get(file.kind), log)), createWriteStream(path));
  }
}

/**
 * `articles/towns.csv`; `articles/book/towns.csv` for the first sheet with towns of a workbook, and `articles/book/2/towns.csv`
 * for the second.
 */
function pathWithin({ label, kind, sheet }: KindFile, number: number): string {
  if (sheet === undefined) return label;
  return join(label.slice(0, -extname(label).length), number === 1 ? "" : String(number), `${kind}.csv`);
}

async function* linesOf(file: KindFile, kind: CompiledKind, log: FaultLog): AsyncGenerator<string> {
  const faults = textsByRow(file, log);
  let faultsAt: number | undefined;
  let columns: Header["columns"] = [];
  for await (const batch of rowsOfFile(file, unwatched)) {
    let text = "";
    for (const row of batch) {
      if (isBroken(row)) continue;
      if (faultsAt === undefined) {
        const names = row.cells.map(trimSpaces);
        const old = names.indexOf(faultHeader);
        faultsAt = old === -1 ? Infinity : old;
        columns = readHeader(row, kind, file, new FaultLog())?.columns ?? [];
        text += csvLine(withFault(names.map(guarded), faultsAt, faultHeader));
      } else if (log.rejected.has(placeOf(file), row.line)) {
        const told = faults.get(row.line)?.join("; ") ?? pastLimit;
        text += csvLine(withFault(asTexts(row, columns), faultsAt, told));
      }
    }
    yield text;
  }
}

/** The cells of a row as a CSV file has them. */
function asTexts(row: RawRow, columns: Header["columns"]): readonly string[] {
  return row.cells.map((_, at) => {
    const text = textAt(row, at, columns[at]?.column.type.holds);
    return guarded(trimSpaces(typeof text === "string" ? text : shownAt(row, at)));
  });
}

/** What a spreadsheet would take for a formula is marked as none, if it is not yet; whoever corrects it meets no formula. */
function guarded(text: string): string {
  return text.startsWith("'") ? text : guardFormula(text);
}

/** The cells with the fault after them, or in the place of one of an earlier import. */
function withFault(cells: readonly string[], at: number, fault: string): string[] {
  return [...cells.slice(0, at), fault, ...cells.slice(at + 1)];
}

function textsByRow(file: KindFile, log: FaultLog): Map<number, string[]> {
  const texts = new Map<number, string[]>();
  for (const fault of log.faults().items) {
    if (fault.row === undefined || fault.file !== file.path || fault.sheet !== file.sheet) continue;
    texts.set(fault.row, [...(texts.get(fault.row) ?? []), textOf(fault)]);
  }
  return texts;
}

function textOf({ column, allowed, remedy }: Fault): string {
  const told = [allowed, remedy].filter((part) => part !== undefined).join("; ");
  return column === null ? told : `${column}: ${told}`;
}
