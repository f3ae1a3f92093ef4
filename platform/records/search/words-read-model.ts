import type { ReadModel } from "../../database/read-model";
import { differingWords, rewriteWords } from "./recount-words.store";
import type { SearchedSource } from "./searched-source.store";

/** The index of words of one owner. */
export function wordsReadModel(source: SearchedSource): ReadModel {
  return {
    name: `words of ${source.owner}`,
    differences: (manager) => differingWords(manager, source),
    rewrite: (manager) => rewriteWords(manager, source),
  };
}
