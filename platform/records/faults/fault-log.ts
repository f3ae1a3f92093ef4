import type { Fault, Found, Place, Problem } from "./fault";
import { NoticeLog } from "./notice-log";
import { RejectedRows } from "./rejected-rows";

/** The faults that an import found: the first ones whole, and how many there are. */
export interface Faults {
  readonly items: readonly Fault[];
  readonly total: number;
  /** Kinds that are referred to, and have no record at all. */
  readonly emptyKinds: readonly string[];
}

/** Collects faults. Past its limit they are only counted, so that a file that is wrong in every row fills no memory. */
export class FaultLog {
  private readonly items: Fault[] = [];
  private total = 0;
  /** The rows that have faults. */
  readonly rejected = new RejectedRows();
  /** What is no fault. */
  readonly notices = new NoticeLog();
  private readonly emptyKinds = new Set<string>();
  private isOfRowsAlone = true;

  constructor(private readonly limit = 10_000) {}

  add(place: Place, problem: Problem, found: Found = null): void {
    this.total += 1;
    if (place.row === undefined) this.isOfRowsAlone = false;
    else this.rejected.add(place, place.row);
    if (this.items.length >= this.limit) return;
    const { code, allowed, remedy } = problem;
    const { file, sheet, row, line, columnNumber, column } = place;
    this.items.push({
      file,
      sheet,
      row,
      line,
      columnNumber,
      column,
      code,
      found: typeof found === "string" ? shorten(found) : found,
      allowed,
      remedy,
    });
  }

  /** Takes a row for one that has a fault, which is told elsewhere. */
  reject(place: Place): void {
    if (place.row !== undefined) this.rejected.add(place, place.row);
  }

  /** Notes that there are no records of some kinds. */
  noteEmpty(kinds: readonly string[]): void {
    for (const kind of kinds) this.emptyKinds.add(kind);
  }

  /** How many faults there are. */
  get count(): number {
    return this.total;
  }

  isEmpty(): boolean {
    return this.total === 0;
  }

  /** Whether every fault is one of a row that can be left out. */
  hasRowFaultsOnly(): boolean {
    return this.isOfRowsAlone;
  }

  /** The faults, each file's together in the order of its lines. */
  faults(): Faults {
    return {
      items: [...this.items].sort(inOrderOfFiles),
      total: this.total,
      emptyKinds: [...this.emptyKinds],
    };
  }
}

function inOrderOfFiles(one: Fault, other: Fault): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  if (one.sheet !== other.sheet) return (one.sheet ?? "") < (other.sheet ?? "") ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0) || (one.columnNumber ?? 0) - (other.columnNumber ?? 0);
}

const longest = 60;

/** At most 60 characters of a text; what was left out is shown as an ellipsis. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  const characters = [...text.slice(0, 2 * longest)];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}
