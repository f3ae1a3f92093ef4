import { Entity, PrimaryColumn } from "typeorm";

/** Longer words are kept by their beginning; a search by more of it looks at the record itself. */
export const longestWord = 64;

/**
 * One word of one searched record. The rows are the index: a search reads the range of the words that begin as its own
 * does, of the records of one owner.
 */
@Entity("search_word", { withoutRowid: true })
export class SearchWordRow {
  /** What is searched: the name of a list's records, as in `unit`. */
  @PrimaryColumn("varchar", { length: 16 })
  owner: string;

  @PrimaryColumn("varchar", { length: longestWord })
  word: string;

  @PrimaryColumn("varchar", { length: 96 })
  code: string;
}
