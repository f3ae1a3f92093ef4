import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { csvLine } from "../csv/csv-line";
import type { Fault } from "../faults/fault";
import type { FaultLog } from "../faults/fault-log";
import type { KindSet } from "../kinds/kind-set";
import type { CompiledKind } from "../kinds/compiled-kind";
import { faultHeader, isOfFaults } from "./reading/header";
import { isBroken, unwatched, type RawRow } from "../csv/raw-row";
import { readTable } from "./reading/read-table";
import { placeOf, type KindFile } from "./reading/source-file";
import { trimSpaces } from "../columns/cell-text";
import { guardFormula } from "../columns/formula-guard";

const pastLimit =
  "has a fault; only the first faults of an import are kept, so correct these and import again";

/**
 * Writes the rejected rows as CSV files: each with the header of its file and one column more, for what is wrong. The
 * files stand in a folder as the files that the rows come from stood among the sources. A list is corrected where it is: its
 * rows say nothing without its title.
 */
export async function writeRejects(
  files: readonly KindFile[],
  kinds: KindSet,
  log: FaultLog,
  folder: string,
): Promise<void> {
  for (const file of files) {
    if (file.made || !log.rejected.hasAnyOf(placeOf(file))) continue;
    const path = join(folder, pathWithin(file));
    await mkdir(dirname(path), { recursive: true });
    await pipeline(Readable.from(linesOf(file, kinds.get(file.kind), log)), createWriteStream(path));
  }
}

/** `articles/towns.csv`, and `articles/book/towns.csv` for a sheet of a workbook. */
function pathWithin({ label, kind, sheet }: KindFile): string {
  return sheet === undefined ? label : join(label.slice(0, -extname(label).length), `${kind}.csv`);
}

async function* linesOf(file: KindFile, kind: CompiledKind, log: FaultLog): AsyncGenerator<string> {
  const faults = textsByRow(file, log);
  let faultsAt = Infinity;
  for await (const { header, rows } of readTable(file, kind, unwatched)) {
    let text = "";
    if (header) {
      const names = header.row.cells.map(trimSpaces);
      const old = names.findIndex(isOfFaults);
      if (old !== -1) faultsAt = old;
      text += csvLine(withFault(names, faultsAt, faultHeader));
    }
    for (const row of rows) {
      if (isBroken(row)) continue;
      if (log.rejected.has(placeOf(file), row.line)) {
        const told = faults.get(row.line)?.join("; ") ?? pastLimit;
        text += csvLine(withFault(asText(row, file), faultsAt, told));
      }
    }
    yield text;
  }
}

/**
 * The cells of a row as a CSV file has them. A text of a workbook is marked where it would begin to be a formula; a
 * formula stays one, and a fault.
 */
function asText({ cells, problems }: RawRow, { sheet }: KindFile): readonly string[] {
  if (sheet === undefined) return cells;
  return cells.map((cell, at) => (problems?.has(at) || cell.startsWith("'") ? cell : guardFormula(cell)));
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
