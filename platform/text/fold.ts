/**
 * Folds text for search: marks removed, đ to d, lower case, everything that is neither letter nor digit to one space.
 * `fold("Tòa án – ĐẮK LẮK")` is `"toa an dak lak"`.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of a search text, folded and without doubles. */
export function searchWords(text: string): readonly string[] {
  return [...new Set(fold(text).split(" "))].filter((word) => word !== "");
}

/** The folded search column of a record: its texts in one line with a space before each word, doubles dropped. */
export function searchColumn(texts: readonly (string | null | undefined)[]): string {
  return ` ${[...new Set(texts.flatMap((text) => (text ? fold(text).split(" ") : [])))].join(" ")}`;
}
