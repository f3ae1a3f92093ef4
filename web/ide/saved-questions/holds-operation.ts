import type { TabsState } from "@graphiql/react";
import { variablesText, type OpenableOperation } from "./saved-operation";

/** Whether a tab shows the operation unchanged. */
export function holdsOperation(
  tab: TabsState["tabs"][number] | undefined,
  operation: OpenableOperation,
): boolean {
  return tab?.query === operation.query && (tab.variables ?? "") === variablesText(operation);
}
