import type { SearchTerm, SoughtWord } from "./search-term";

/** A condition of a statement, with its parameters. */
export interface SqlCondition {
  readonly condition: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The condition that a folded search column has some terms; `prefix` begins the names of its parameters. */
export function termsIn(column: string, terms: readonly SearchTerm[], prefix: string): SqlCondition {
  const parameters: Record<string, string> = {};
  const isLike = (pattern: string) => {
    const name = `${prefix}${Object.keys(parameters).length}`;
    parameters[name] = pattern;
    return `${column} LIKE :${name}`;
  };
  const hasWord = ({ text, isWhole }: SoughtWord) =>
    isWhole ? `(${isLike(`% ${text} %`)} OR ${isLike(`% ${text}`)})` : isLike(`% ${text}%`);
  const hasTerm = ({ spellings }: SearchTerm) => {
    const all = spellings.map((words) => words.map(hasWord).join(" AND "));
    return all.length === 1 ? (all[0] ?? "") : `(${all.map((one) => `(${one})`).join(" OR ")})`;
  };
  return { condition: terms.map(hasTerm).join(" AND "), parameters };
}
