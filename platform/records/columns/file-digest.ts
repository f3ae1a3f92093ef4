import { isFileDigest } from "../../files/file-digest";
import { NotAValue, optional, type AnyColumn, type CellType, type Column } from "./column";
import { texts } from "./file-digest.texts";
import { listOf } from "./list-of";

const type: CellType<string> = {
  parse: (cell) => {
    const digest = cell.toLowerCase();
    return isFileDigest(digest) ? digest : new NotAValue(texts.fileDigest);
  },
  format: (digest) => digest,
};

/** A file that the record rests on, in the store of files: the SHA-256 of its content, kept in small letters. */
export function fileDigest(): Column<string | null> {
  return optional<string>(type);
}

/** The types of columns of several. */
const types = new WeakSet<object>([type]);

/** Several files. */
export function fileDigests(): Column<string[]> {
  const column = listOf<string>(fileDigest());
  types.add(column.type);
  return column;
}

/** Whether a column has files. */
export function hasFiles(column: AnyColumn): boolean {
  return types.has(column.type);
}
