import { useFirstQuestion } from "./saved-questions/use-first-question";
import { useEditorOptions } from "./use-editor-options";
import { useSystemTheme } from "./use-system-theme";
import { useVisibleTab } from "./use-visible-tab";

/** What has to run inside GraphiQL's provider and draws nothing. */
export function IdeEffects() {
  useEditorOptions();
  useSystemTheme();
  useVisibleTab();
  useFirstQuestion();
  return null;
}
