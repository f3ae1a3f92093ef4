import type { Text } from "../../languages/language";
import { texts } from "./faults.texts";

/** What can be wrong with the files of an import. */
type FaultCode =
  | "NO_FILE"
  | "UNKNOWN_FILE"
  | "UNREADABLE_FILE"
  | "BROKEN_WORKBOOK"
  | "TOO_LARGE"
  | "FORMULA"
  | "ERROR_CELL"
  | "MERGED_CELLS"
  | "HIDDEN_SHEET"
  | "CHANGED_FILE"
  | "NOT_UTF8"
  | "BINARY"
  | "NO_HEADER"
  | "WRONG_SEPARATOR"
  | "MISSING_COLUMN"
  | "UNKNOWN_COLUMN"
  | "DOUBLED_COLUMN"
  | "BROKEN_QUOTES"
  | "ROW_TOO_LONG"
  | "WRONG_CELL_COUNT"
  | "REQUIRED"
  | "BAD_VALUE"
  | "UNKNOWN_VALUE"
  | "DUPLICATE_KEY"
  | "DANGLING_REFERENCE"
  | "CIRCLE"
  | "FAILED_CHECK"
  | "MISSING_FACT"
  | "WRONG_COUNT"
  | "UNCLEAR_NAME";

/**
 * Where something stands: the physical line of the file, or the row of the sheet, and the column by its place and by its
 * name in the header.
 */
export interface Place {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The line on which its row begins, when the fault is one of that row alone. */
  readonly row?: number;
  readonly line: number | null;
  readonly columnNumber: number | null;
  readonly column: string | null;
}

/** What is wrong with a text, wherever it stands: what is allowed there, and what the writer of the file can do. */
export interface Problem {
  readonly code: FaultCode;
  readonly allowed: Text;
  readonly remedy?: Text;
}

/** What was found: the text that stands there, or in words where it is counted. */
export type Found = string | Text | null;

/** One fault of one file, as it is shown to the writer of the file. A text of the file is shortened. */
export interface Fault extends Place, Problem {
  readonly found: Found;
}

/** The place of a whole file, or of a sheet. */
export function placeOfFile(file: string, sheet?: string): Place {
  return { file, sheet, line: null, columnNumber: null, column: null };
}

/** A file or folder that the system does not let be read. */
export function unreadable(error: unknown): Problem {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  return {
    code: "UNREADABLE_FILE",
    allowed: texts.cannotBeRead({ reason }),
    remedy: texts.checkPath,
  };
}
