import type { Language } from "../../../languages/language";
import { isBroken, shownAt, textAt, unwatched, type RawRow } from "../../csv/raw-row";
import type { Fault } from "../../faults/fault";
import { FaultLog } from "../../faults/fault-log";
import type { CompiledKind } from "../../kinds/compiled-kind";
import type { CellStyle, SheetRow } from "../../workbooks/cell";
import type { Sheet } from "../../workbooks/sheet";
import { isOfFaults, readHeader, type Header } from "../reading/header";
import { readTable } from "../reading/read-table";
import { placeOf, type KindFile } from "../reading/source-file";
import { faultsOfRows, faultText, headingOfFaults, namedFaultText, pastLimit } from "./faults-of-rows";
import { guarded } from "./guarded";

/**
 * The rejected rows of a sheet, with its header. A column with faults has one more beside it, where these stand, and its
 * faulty cells are coloured; faults of whole rows stand at the end.
 */
export function rejectedSheet(file: KindFile, kind: CompiledKind, log: FaultLog, language: Language): Sheet {
  return { name: file.sheet ?? kind.name, frozenRows: 1, rows: rowsOf(file, kind, log, language) };
}

async function* rowsOf(
  file: KindFile,
  kind: CompiledKind,
  log: FaultLog,
  language: Language,
): AsyncGenerator<SheetRow> {
  const faults = faultsOfRows(file, log);
  const faultyColumns = new Set([...faults.values()].flat().map(({ columnNumber }) => columnNumber));
  let layout: Layout | null = null;
  for await (const { header, rows } of readTable(file, kind, unwatched)) {
    if (header) {
      const read = readHeader(header, kind, file, new FaultLog(0));
      layout = read && new Layout(read, faultyColumns, language);
      if (layout) yield layout.headings();
    }
    for (const row of rows) {
      if (isBroken(row) || !layout || !log.rejected.has(placeOf(file), row.line)) continue;
      yield layout.row(row, faults.get(row.line));
    }
  }
}

/** How the rejected rows of a sheet are laid out. */
class Layout {
  /** The places of the columns that are kept, in the sheet that was read: all but those of earlier faults. */
  private readonly places: readonly number[];
  private readonly faultHeading: string;

  /** @param faultyColumns the numbers of the columns that have faults */
  constructor(
    private readonly header: Header,
    private readonly faultyColumns: ReadonlySet<number | null>,
    private readonly language: Language,
  ) {
    this.places = header.names.flatMap((name, at) => (isOfFaults(name) ? [] : [at]));
    this.faultHeading = headingOfFaults(language, header.hasHeadings);
  }

  headings(): SheetRow {
    const cells = this.places.flatMap((at) => [
      guarded(this.header.names[at] ?? ""),
      ...(this.isFaulty(at) ? [this.faultHeading] : []),
    ]);
    return { cells: [...cells, this.faultHeading], style: "heading" };
  }

  row(row: RawRow, faults: readonly Fault[] | undefined): SheetRow {
    const { language } = this;
    const cells: (string | null)[] = [];
    const styles = new Map<number, CellStyle>();
    for (const at of this.places) {
      const here = faults?.filter(({ columnNumber }) => columnNumber === at + 1) ?? [];
      styles.set(cells.length, here.length > 0 ? "faulty" : "text");
      cells.push(guarded(this.textOf(row, at)));
      if (!this.isFaulty(at)) continue;
      styles.set(cells.length, "fault");
      cells.push(here.length > 0 ? here.map((fault) => faultText(fault, language)).join("; ") : null);
    }
    const ofRow = faults?.filter(({ columnNumber }) => columnNumber === null || !this.isShown(columnNumber));
    styles.set(cells.length, "fault");
    cells.push(
      ofRow === undefined
        ? pastLimit[language]
        : ofRow.map((fault) => namedFaultText(fault, language)).join("; ") || null,
    );
    return { cells, styles };
  }

  private textOf(row: RawRow, at: number): string {
    const text = textAt(row, at, this.header.columns[at]?.column.type.holds);
    return typeof text === "string" ? text : shownAt(row, at);
  }

  private isFaulty(at: number): boolean {
    return this.faultyColumns.has(at + 1);
  }

  private isShown(columnNumber: number): boolean {
    return this.places.includes(columnNumber - 1);
  }
}
