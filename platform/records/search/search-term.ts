/** A word that is looked for: the beginning of one, or a whole one. */
export interface SoughtWord {
  readonly text: string;
  readonly isWhole: boolean;
}

/** One thing that a search looks for. A record has it that has all words of one of its spellings. */
export interface SearchTerm {
  /** Folded words; the first spelling is the one that was written. */
  readonly spellings: readonly (readonly SoughtWord[])[];
  /** How a word that was written with marks may stand in a name; none for what was written without. */
  readonly marked: readonly string[];
}

/** The words of a search as they were written, folded and without doubles. */
export function writtenWords(terms: readonly SearchTerm[]): readonly string[] {
  return [...new Set(terms.flatMap(({ spellings: [written = []] }) => written.map(({ text }) => text)))];
}

/** Whether a folded search column has what a search looks for. */
export function hasTerms(column: string, terms: readonly SearchTerm[]): boolean {
  return terms.every(({ spellings }) =>
    spellings.some((words) => words.every(({ text, isWhole }) => hasWord(column, text, isWhole))),
  );
}

/** Whether a folded search column has a word, or one that begins so. */
function hasWord(column: string, word: string, isWhole: boolean): boolean {
  return isWhole ? `${column} `.includes(` ${word} `) : column.includes(` ${word}`);
}
