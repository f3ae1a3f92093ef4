import { codeType } from "./code";
import { Column } from "./column";
import { listType } from "./list-of";

/** The key of a record of another kind, or of one of several kinds. */
export function reference(...kinds: readonly [string, ...string[]]): Column<string | null, "code"> {
  return new Column<string | null, "code">({ ...codeType, reference: { kinds, many: false } }, null, "code");
}

/** Keys of records of another kind, or of one of several kinds, separated by `|`. An empty cell is an empty list. */
export function references(...kinds: readonly [string, ...string[]]): Column<string[], "codes"> {
  const type = { ...listType(codeType), reference: { kinds, many: true } };
  return new Column<string[], "codes">(type, [], "codes");
}
