import type { Text } from "../../languages/language";
import type { Place } from "./fault";

/** What can be worth knowing of the files of an import. */
type NoticeCode =
  | "UNREAD_SHEET"
  | "UNUSUAL"
  | "ROWS_ABOVE"
  | "NUMBERED"
  | "GROUP_ROW"
  | "CLOSING_ROW"
  | "LIST_ROWS"
  | "NEW_RECORD";

/** Something that is no fault, and that the writer of a file should know. */
export interface Notice extends Place {
  readonly code: NoticeCode;
  readonly words: Text;
}

/** The notices of an import: the first ones, and how many there are. */
export interface Notices {
  readonly items: readonly Notice[];
  readonly total: number;
}

/** Collects notices. Past its limit they are only counted. */
export class NoticeLog {
  private readonly items: Notice[] = [];
  private total = 0;

  constructor(private readonly limit = 1_000) {}

  add(place: Place, code: NoticeCode, words: Text): void {
    this.total += 1;
    if (this.items.length < this.limit) this.items.push({ ...place, code, words });
  }

  all(): Notices {
    return { items: this.items, total: this.total };
  }
}
