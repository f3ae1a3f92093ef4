import { cutShort } from "../text/shown-text";

/** How long the texts of one line may be together, and each, in UTF-16 units. */
const mostCharacters = 24_000;
const longestText = 10_000;
const longestName = 100;
/** How many entries of a list or an object are told; of the rest, how many there are. */
const mostEntries = 200;
const deepest = 12;

/**
 * The fields of a line of the log, no longer than a line may be, whatever a client has sent that is told in it: texts are
 * cut and end with `…`, and of long lists the beginning is told. Errors are left to the one who writes them.
 */
export function boundedFields(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.values(fields).every(isShort) ? fields : (new Bounding().cut(fields, 0) as typeof fields);
}

/** Most lines have nothing to cut. */
function isShort(value: unknown): boolean {
  return typeof value === "string" ? value.length <= 200 : typeof value !== "object" || value === null;
}

class Bounding {
  private left = mostCharacters;

  cut(value: unknown, depth: number): unknown {
    if (typeof value === "string") return this.text(value, longestText);
    if (typeof value !== "object" || value === null || value instanceof Error) {
      this.left -= 4;
      return value;
    }
    if (depth > deepest) return "…";
    if (!Array.isArray(value)) return Object.fromEntries(this.entries(value, depth));
    const shown: unknown[] = [];
    for (const one of value.slice(0, mostEntries)) {
      if (this.left <= 0) break;
      shown.push(this.cut(one, depth + 1));
    }
    return shown.length < value.length ? [...shown, more(value.length - shown.length)] : shown;
  }

  private entries(value: object, depth: number): readonly (readonly [name: string, value: unknown])[] {
    const entries = Object.entries(value);
    const shown: [string, unknown][] = [];
    for (const [name, one] of entries.slice(0, mostEntries)) {
      // Of the line itself no field is left out.
      if (this.left <= 0 && depth > 0) break;
      shown.push([this.text(name, longestName), this.cut(one, depth + 1)]);
    }
    return shown.length < entries.length ? [...shown, ["…", more(entries.length - shown.length)]] : shown;
  }

  private text(text: string, longest: number): string {
    // Counted with what stands around it.
    this.left -= 4 + Math.min(text.length, longest);
    return cutShort(text, longest);
  }
}

function more(count: number): string {
  return `… ${count} more`;
}
