import { nameEnd } from "../../text/fold";

/** How well a record fits a search: its name is just that, begins so, or has the words somewhere. */
export function nameRank(column: string, words: readonly string[]): 0 | 1 | 2 {
  if (column.startsWith(` ${words.join(" ")} ${nameEnd}`)) return 0;
  return column.startsWith(` ${words.join(" ")}`) ? 1 : 2;
}

/** The same for a statement: an expression over a search column, and its parameters. */
export function nameRankIn(column: string, words: readonly string[]) {
  return {
    expression: `CASE WHEN ${column} LIKE :wholeName THEN 0 WHEN ${column} LIKE :nameBegins THEN 1 ELSE 2 END`,
    parameters: { wholeName: ` ${words.join(" ")} ${nameEnd}%`, nameBegins: ` ${words.join(" ")}%` },
  };
}
