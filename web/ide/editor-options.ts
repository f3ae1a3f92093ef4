import type { MonacoEditor } from "@graphiql/react";

export const EDITOR_FONT = { name: '"JetBrains Mono"', size: 14 };

/** What our editors have different from GraphiQL's. */
export const EDITOR_OPTIONS: Parameters<MonacoEditor["updateOptions"]>[0] = {
  fontFamily: `${EDITOR_FONT.name}, ui-monospace, monospace`,
  fontSize: EDITOR_FONT.size,
  wordWrap: "on",
  // Monaco takes Vietnamese letters for look-alikes of Latin ones and draws a box around each.
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
};
