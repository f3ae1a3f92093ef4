import type { ListColumns } from "./list-columns";
import type { ListDesk } from "./list-desk";
import type { ListSheet } from "./list-sheet";

/**
 * A kind of lists as people write them: a sheet with title rows, headings, and a row for each of those whom it is about. Its
 * rows become records of several kinds, which are imported like any others.
 */
export interface ListKind extends ListColumns {
  /** What a file or a sheet may be called that is one. */
  readonly name: string;
  readonly description: string;
  /** Whether the title rows, folded, are those of such a list. */
  isTitled(titles: string): boolean;
  /** Makes records of a list. Where something is missing or not clear the desk is told, and nothing is imported. */
  expand(list: ListSheet, desk: ListDesk): Promise<void>;
}
