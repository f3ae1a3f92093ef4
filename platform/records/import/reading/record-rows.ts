import { trimSpaces } from "../../columns/cell-text";
import type { BrokenRow, RawRow } from "../../csv/raw-row";
import { placeOfFile } from "../../faults/fault";
import type { FaultLog } from "../../faults/fault-log";
import { LineSet } from "../../faults/line-set";
import { RowsWithoutRecords } from "../../headings/rows-without-records";
import { cutShort } from "../../../text/shown-text";
import type { Header } from "./header";
import { texts } from "./reading.texts";
import type { KindFile } from "./source-file";

/** Tells the rows of a table with Vietnamese headings that hold records from those that do not; notices tell of these. */
export class RecordRows {
  private readonly lines = new LineSet();
  private readonly withoutRecords: RowsWithoutRecords;
  private readonly required: readonly number[];

  constructor(
    { columns, numberAt }: Header,
    private readonly file: KindFile,
    private readonly log: FaultLog,
  ) {
    this.withoutRecords = new RowsWithoutRecords(numberAt);
    this.required = columns.flatMap((column, at) => (column?.column.isRequired ? [at] : []));
  }

  /** Whether a row holds no record. */
  passOver({ line, cells }: RawRow): boolean {
    const isComplete = this.required.every((at) => trimSpaces(cells[at] ?? "") !== "");
    const found = this.withoutRecords.next(cells, isComplete);
    if (found === undefined) {
      this.lines.add(line);
      return false;
    }
    const text = cutShort(cells.filter((cell) => cell.trim() !== "").join(" "), 60);
    const place = { ...placeOfFile(this.file.path, this.file.sheet), line };
    if (found === "group") this.log.notices.add(place, "GROUP_ROW", texts.headsGroup({ text }));
    else this.log.notices.add(place, "CLOSING_ROW", texts.closesTable({ text }));
    return true;
  }

  /** Whether cells that are merged have no record among them: they are a title, or stand in rows that are passed over. */
  isOutside({ line, lastLine = line ?? 0, problem }: BrokenRow): boolean {
    return problem.code === "MERGED_CELLS" && line !== null && !this.lines.hasAnyOf(line, lastLine);
  }
}
