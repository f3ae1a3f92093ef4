/** Whether a statement failed because a row with its key, or with another key that is unique, is there already. */
export function isDuplicate(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === "ER_DUP_ENTRY" || /^SQLITE_CONSTRAINT_(PRIMARYKEY|UNIQUE)/.test(String(code));
}
