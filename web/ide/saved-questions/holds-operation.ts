import type { TabsState } from "@graphiql/react";
import { variablesText, type SavedOperation } from "./saved-operation";

/** Whether a tab shows the question as it was saved. */
export function holdsOperation(
  tab: TabsState["tabs"][number] | undefined,
  operation: SavedOperation,
): boolean {
  return tab?.query === operation.query && (tab.variables ?? "") === variablesText(operation);
}
