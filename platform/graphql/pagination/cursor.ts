import { GraphError } from "../../errors/graph-error";

/** The values of a row's ordering columns, in their order. */
export type CursorKeys = readonly (string | number | null)[];

/** Makes an opaque cursor of a list's name and a row's ordering keys. */
export function encodeCursor(list: string, keys: CursorKeys): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString("base64url");
}

/**
 * Reads a cursor back.
 * @throws GraphError INVALID_CURSOR when it is no cursor, or one of another list.
 */
export function decodeCursor(list: string, cursor: string, length: number): CursorKeys {
  const parts = parse(cursor);
  if (!parts) throw invalid("is not a cursor");
  const [name, ...keys] = parts;
  if (name !== list) throw invalid("is a cursor of another list");
  if (keys.length !== length) throw invalid("is not a cursor of this list");
  return keys;
}

function parse(cursor: string): (string | number | null)[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parts) && parts.every(isKey) ? parts : null;
  } catch {
    return null;
  }
}

function isKey(part: unknown): part is string | number | null {
  return part === null || typeof part === "string" || typeof part === "number";
}

function invalid(what: string): GraphError {
  return new GraphError(
    "INVALID_CURSOR",
    `\`after\` ${what}. Take it from \`pageInfo.endCursor\` of the same list.`,
  );
}
