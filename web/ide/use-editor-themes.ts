import { useMonaco } from "@graphiql/react";
import { useEffect } from "react";

interface Colors {
  readonly raised: string;
  readonly accent: string;
  readonly lineNumber: string;
  readonly bracket: string;
  readonly argument: string;
  readonly comment: string;
  readonly number: string;
}

const light: Colors = {
  raised: "#ffffff",
  accent: "#b3047a",
  lineNumber: "#1d6d82",
  bracket: "#1f6b1f",
  argument: "#544fbd",
  comment: "#006b00",
  number: "#056345",
};

const dark: Colors = {
  raised: "#212a3b",
  accent: "#ff5794",
  lineNumber: "#a8b4c8",
  bracket: "#da70d6",
  argument: "#908aff",
  comment: "#8fbf7f",
  number: "#b5cea8",
};

/** GraphiQL's themes of the editor, with text that stands out 4.5 to 1 from the ground, the answer's too (WCAG AA). */
export function useEditorThemes(): void {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    monaco?.editor.defineTheme("graphiql-LIGHT", { base: "vs", inherit: true, ...themeOf(light) });
    monaco?.editor.defineTheme("graphiql-DARK", { base: "vs-dark", inherit: true, ...themeOf(dark) });
  }, [monaco]);
}

function themeOf({ raised, accent, lineNumber, bracket, argument, comment, number }: Colors) {
  const clear = "#ffffff00";
  const accentBehind = `${accent}19`;
  return {
    colors: {
      "editor.background": clear,
      "scrollbar.shadow": clear,
      "editorLineNumber.foreground": lineNumber,
      "editorBracketHighlight.foreground2": bracket,
      "editorHoverWidget.background": raised,
      "editorSuggestWidget.background": raised,
      "editorWidget.background": raised,
      "menu.background": raised,
      "quickInput.background": raised,
      "editorSuggestWidget.selectedBackground": accentBehind,
      "editorSuggestWidget.selectedForeground": accent,
      "list.hoverBackground": accentBehind,
      "list.highlightForeground": accent,
      "list.focusHighlightForeground": accent,
      "textLink.foreground": accent,
      "textLink.activeForeground": accent,
      focusBorder: accent,
    },
    rules: [
      { token: "argument.identifier.gql", foreground: argument },
      { token: "comment", foreground: comment },
      { token: "number", foreground: number },
    ],
  };
}
