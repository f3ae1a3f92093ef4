import { columnLetters } from "../faults/column-letters";
import type { CompiledKind, NamedColumn } from "../kinds/compiled-kind";
import type { SheetRow } from "../workbooks/cell";
import type { Sheet } from "../workbooks/sheet";
import { codesSheetName } from "./codes-sheet-name";

/** A record of a catalogue: its key, and its name. */
export type CatalogueEntry = readonly [key: string, name: string];

/** The records of catalogues, by the names of their kinds. */
export type Catalogues = ReadonlyMap<string, readonly CatalogueEntry[]>;

/** What may stand in a column, each beside what it means. */
interface Block {
  readonly heading: string;
  readonly entries: readonly (readonly [written: string, meaning: string])[];
  readonly columns: readonly NamedColumn[];
}

/** The sheet of a template that says what may stand in its columns, and where each column finds that there. */
export interface CodesSheet {
  readonly sheet: Sheet;
  /** The cells to choose from, by the names of columns: `'Danh mục mã'!$A$2:$A$7`. */
  readonly choices: ReadonlyMap<string, string>;
}

const headingRows = 1;

/** Lists values of enums by their Vietnamese words, and keys of catalogues; null where a kind has neither. */
export function codesSheet(kind: CompiledKind, catalogues: Catalogues): CodesSheet | null {
  const blocks = blocksOf(kind, catalogues);
  if (blocks.length === 0) return null;
  const choices = blocks.flatMap(({ entries, columns }, at) => {
    const letters = columnLetters(placeOf(at) + 1);
    const area = `'${codesSheetName}'!$${letters}$${headingRows + 1}:$${letters}$${headingRows + entries.length}`;
    return columns.map(({ header }) => [header, area] as const);
  });
  const widths = blocks.flatMap(
    () => [{ width: 36, style: "text" }, { width: 36, style: "text" }, { width: 3 }] as const,
  );
  const sheet = { name: codesSheetName, columns: widths, frozenRows: headingRows, rows: rowsOf(blocks) };
  return { sheet, choices: new Map(choices) };
}

/** Two columns a block, and one between it and the next. */
function placeOf(block: number): number {
  return block * 3;
}

function* rowsOf(blocks: readonly Block[]): Generator<SheetRow> {
  yield { cells: blocks.flatMap(({ heading }) => [heading, "Nghĩa", null]), style: "heading" };
  const height = Math.max(...blocks.map(({ entries }) => entries.length));
  for (let at = 0; at < height; at += 1)
    yield { cells: blocks.flatMap(({ entries }) => [...(entries[at] ?? [null, null]), null]) };
}

/** A block a list of values; columns with the same list share it. */
function blocksOf({ columns }: CompiledKind, catalogues: Catalogues): readonly Block[] {
  const blocks = new Map<string, Block>();
  for (const named of columns) {
    const entries = entriesOf(named, catalogues);
    if (entries.length === 0) continue;
    const id = entries.join();
    const before = blocks.get(id);
    const heading = named.column.headings[0] ?? named.header;
    blocks.set(id, {
      heading: before ? `${before.heading}; ${heading}` : heading,
      entries,
      columns: [...(before?.columns ?? []), named],
    });
  }
  return [...blocks.values()];
}

function entriesOf({ column: { type } }: NamedColumn, catalogues: Catalogues): Block["entries"] {
  if (type.values) return type.values.map((value) => [capitalised(type.labels?.get(value) ?? value), value]);
  return (type.reference?.kinds ?? []).flatMap((kind) => catalogues.get(kind) ?? []);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
