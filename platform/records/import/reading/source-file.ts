import type { MadeRow } from "./made-row";
import type { RowsPlace } from "../../faults/rejected-rows";

/** A file of an import. */
export interface SourceFile {
  /** As it is shown, and opened. */
  readonly path: string;
  /** Its name within what was given as a source, the folder's own name included: `articles/towns.csv`. */
  readonly label: string;
  readonly bytes: number;
}

/** A file, or a sheet of a workbook, whose name is that of a kind of records. */
export interface KindFile extends SourceFile {
  readonly kind: string;
  readonly sheet?: string;
  /** Its records, where they were made of a list and are not read. */
  readonly made?: readonly MadeRow[];
}

/** Where the rows of a file stand. */
export function placeOf({ path, sheet }: KindFile): RowsPlace {
  return { file: path, sheet };
}
