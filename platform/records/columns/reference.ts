import { codeType } from "./code";
import { Column, optional } from "./column";
import { listType } from "./list-of";

/** The key of a record of another kind, or of one of several kinds. */
export function reference(...kinds: readonly [string, ...string[]]): Column<string | null> {
  return optional<string>({ ...codeType, reference: { kinds, many: false } });
}

/** Keys of records of another kind, or of one of several kinds, separated by `|`. An empty cell is an empty list. */
export function references(...kinds: readonly [string, ...string[]]): Column<string[]> {
  return new Column<string[]>({ ...listType(codeType), reference: { kinds, many: true } }, []);
}
