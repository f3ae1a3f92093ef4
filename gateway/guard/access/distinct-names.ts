/** Texts, which may have brackets in them, and what nests objects and lists. */
const pieces = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;

/**
 * Whether a text is JSON in which no object has a name twice. Parsers differ in which of the two they take, so that two
 * who read the same text could read two things.
 */
export function isJsonWithDistinctNames(text: string): boolean {
  try {
    JSON.parse(text);
  } catch {
    return false;
  }
  /** The names so far of each object that is open; null for a list. */
  const open: (Set<string> | null)[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (piece === "{") open.push(new Set());
    else if (piece === "[") open.push(null);
    else if (piece === "}" || piece === "]") open.pop();
    else {
      const names = open.at(-1);
      if (!names || !/^\s*:/.test(text.slice(index + piece.length, index + piece.length + 100))) continue;
      const name = JSON.parse(piece) as string;
      if (names.has(name)) return false;
      names.add(name);
    }
  }
  return true;
}
