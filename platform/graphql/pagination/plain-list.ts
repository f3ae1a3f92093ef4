import { GraphError } from "../../errors/graph-error";
import type { Text } from "../../languages/language";
import { texts } from "./pagination.texts";

/** How much a plain list gives where nothing else is said. */
const mostInPlainList = 1_000;

/** A plain list that can grow, and the connection beside it. */
export interface PlainList {
  /** What it lists: `awards`. */
  readonly what: Text;
  /** The field that gives the same, page by page. */
  readonly connection: string;
  /** How much it gives at most. */
  readonly most?: number;
}

/** How many rows are read for a plain list: one more than it gives tells that there are more. */
export const rowsToRead = ({ most = mostInPlainList }: PlainList): number => most + 1;

/** What is told of a list of which more is on record than it gives: it is never cut. */
export function listTooLong({ what, connection, most = mostInPlainList }: PlainList): GraphError {
  const counts = { measured: most + 1, allowed: most };
  return new GraphError("LIST_TOO_LONG", texts.listTooLong({ ...counts, what, connection }), {
    ...counts,
    suggestions: [connection],
  });
}

/** The description of a field's deprecation, where there is a connection beside it. */
export const plainListOf = (connection: string): string =>
  `Gives ${mostInPlainList} at most, and an error where there are more: ask for \`${connection}\`.`;

/** @throws GraphError LIST_TOO_LONG */
export function checkPlainList<Row>(rows: readonly Row[], list: PlainList): readonly Row[] {
  if (rows.length >= rowsToRead(list)) throw listTooLong(list);
  return rows;
}
