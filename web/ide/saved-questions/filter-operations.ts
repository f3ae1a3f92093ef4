import { foldText } from "./fold-text";
import type { SavedOperation } from "./saved-operation";

/** The questions with words that begin with each word of the text, ignoring case and Vietnamese marks. */
export function filterOperations(operations: SavedOperation[], text: string): SavedOperation[] {
  const wanted = wordsOf(text);
  return operations.filter(({ titleVi, titleEn, description, name }) => {
    const words = wordsOf([titleVi, titleEn, description, name].join(" "));
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
