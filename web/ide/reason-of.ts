/** What went wrong, in words for the screen: no stack, no class of error. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
