/** How what is suggested begins, as GraphQL has it and in Vietnamese. */
export const beginnings = { en: " Did you mean ", vi: " Có phải ý muốn nói " } as const;

/**
 * Takes what GraphQL suggests off the end of what it says, as a subgraph has told it in whatever language. The last is GraphQL's:
 * what comes before may be a client's text.
 */
export function withoutSuggestion(message: string): { told: string; suggested: string | undefined } {
  const found = Object.values(beginnings)
    .map((beginning) => ({ beginning, at: message.endsWith("?") ? message.lastIndexOf(beginning) : -1 }))
    .find(({ at }) => at !== -1);
  if (!found) return { told: message, suggested: undefined };
  const { beginning, at } = found;
  return { told: message.slice(0, at), suggested: message.slice(at + beginning.length, -1) };
}
