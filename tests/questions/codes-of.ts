/** Codes in a fixed order, for lists whose order the schema does not promise. */
export function codesOf(items: readonly { code: string }[]): string[] {
  return items.map((item) => item.code).sort();
}
