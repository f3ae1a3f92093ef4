import { foldText } from "../fold-text";
import type { SavedOperation } from "./saved-operation";

/** The questions with words that begin with each word of the text, ignoring case and Vietnamese marks. */
export function filterOperations(operations: SavedOperation[], text: string): SavedOperation[] {
  const wanted = wordsOf(text);
  return operations.filter((operation) => {
    const words = wordsIn(operation);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** The words by which a question is found: of its titles, its description, its name and its file, `q07`. */
function wordsIn({ titleVi, titleEn, description, name, file }: SavedOperation): string[] {
  const words = wordsOf([titleVi, titleEn, description, name, file].join(" "));
  // Files are numbered with two digits, which not everybody writes.
  return [...words, ...words.map((word) => word.replace(/^q0+(?=\d)/, "q"))];
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
