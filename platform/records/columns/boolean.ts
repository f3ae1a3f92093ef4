import { optional, NotAValue, type Column } from "./column";
import { texts } from "./columns.texts";
import type { Text } from "../../languages/language";

/** As spreadsheets write them, and in Vietnamese. */
const words: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["đúng", true],
  ["có", true],
  ["false", false],
  ["sai", false],
  ["không", false],
]);
/** A cross marks what holds in one list, and what does not in another. */
const crosses = new Set(["x", "×", "✗", "✓", "√"]);

/** `true` or `false`, also `đúng` or `sai`, `có` or `không`, whatever the case of their letters. */
export function boolean(): Column<boolean | null> {
  return optional<boolean>({
    parse: (cell) => {
      if (cell === "true" || cell === "false") return cell === "true";
      const word = cell.toLowerCase();
      return words.get(word) ?? new NotAValue(texts.trueOrFalse, remedyFor(word));
    },
    format: String,
    choices: ["Có", "Không"],
  });
}

function remedyFor(word: string): Text | undefined {
  return crosses.has(word) ? texts.crossIsTrue : undefined;
}
