import { useOpenedOperation } from "./links/use-opened-operation";
import { useActiveTabId } from "./use-active-tab-id";
import { useEditorThemes } from "./use-editor-themes";
import { useEditorOptions } from "./use-editor-options";
import { useLanguageOfPopups } from "./use-language-of-popups";
import { useSystemTheme } from "./use-system-theme";
import { useVisibleTab } from "./use-visible-tab";

/** What has to run inside GraphiQL's provider and draws nothing. */
export function IdeEffects() {
  useActiveTabId();
  useEditorThemes();
  useEditorOptions();
  useLanguageOfPopups();
  useSystemTheme();
  useVisibleTab();
  useOpenedOperation();
  return null;
}
