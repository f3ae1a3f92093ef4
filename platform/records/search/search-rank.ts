import { nameEnd } from "../../text/fold";
import { hasTerms, writtenWords, type SearchTerm } from "./search-term";
import { termsIn, type SqlCondition } from "./terms-in";

/** A record as a search ranks it. */
export interface RankedTexts {
  /** Its folded search column. */
  readonly search: string;
  /** Its name as it is written; undefined where its marks do not matter. */
  readonly name?: string | null | undefined;
}

const otherMarks = 4;

/**
 * How well a record fits a search, the best first: its name is just that; begins so; all words are whole ones of it; they
 * are beginnings. Names without the marks that were written come after all that have them.
 */
export function searchRank({ search, name }: RankedTexts, terms: readonly SearchTerm[]): number {
  return (hasMarks(name, terms) ? 0 : otherMarks) + fitOf(search, terms);
}

function fitOf(column: string, terms: readonly SearchTerm[]): 0 | 1 | 2 | 3 {
  const phrase = writtenWords(terms).join(" ");
  if (column.startsWith(` ${phrase} ${nameEnd}`)) return 0;
  if (column.startsWith(` ${phrase}`)) return 1;
  return hasTerms(column, terms.map(inWholeWords)) ? 2 : 3;
}

function hasMarks(name: string | null | undefined, terms: readonly SearchTerm[]): boolean {
  if (name === undefined) return true;
  return terms.every(
    ({ marked }) =>
      marked.length === 0 ||
      (name !== null && marked.some((form) => name.startsWith(form) || name.includes(` ${form}`))),
  );
}

function inWholeWords(term: SearchTerm): SearchTerm {
  const spellings = term.spellings.map((words) => words.map(({ text }) => ({ text, isWhole: true })));
  return { ...term, spellings };
}

/** The columns of a statement by which it ranks: the folded one, and that of the name where there is one. */
export interface RankedColumns {
  readonly search: string;
  readonly name?: string;
}

/** The same for a statement: an expression over its columns, and its parameters. */
export function searchRankIn({ search, name }: RankedColumns, terms: readonly SearchTerm[]) {
  const phrase = ` ${writtenWords(terms).join(" ")}`;
  const whole = termsIn(search, terms.map(inWholeWords), "whole");
  const fit = `CASE WHEN ${search} LIKE :wholeName THEN 0 WHEN ${search} LIKE :nameBegins THEN 1 WHEN ${whole.condition} THEN 2 ELSE 3 END`;
  const marks = name === undefined ? null : marksIn(name, terms);
  return {
    expression: marks ? `(${fit} + CASE WHEN ${marks.condition} THEN 0 ELSE ${otherMarks} END)` : fit,
    parameters: {
      wholeName: `${phrase} ${nameEnd}%`,
      nameBegins: `${phrase}%`,
      ...whole.parameters,
      ...marks?.parameters,
    },
  };
}

/** The condition that a name has the marks that were written; null where none were. */
function marksIn(name: string, terms: readonly SearchTerm[]): SqlCondition | null {
  const parameters: Record<string, string> = {};
  const placeOf = (text: string) => {
    const parameter = `marked${Object.keys(parameters).length}`;
    parameters[parameter] = text;
    return `INSTR(${name}, :${parameter})`;
  };
  const conditions = terms
    .filter(({ marked }) => marked.length > 0)
    .map(({ marked }) =>
      marked.map((form) => `${placeOf(form)} = 1 OR ${placeOf(` ${form}`)} > 0`).join(" OR "),
    );
  if (conditions.length === 0) return null;
  return { condition: conditions.map((one) => `(${one})`).join(" AND "), parameters };
}
