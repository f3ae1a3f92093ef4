import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { holdsOperation } from "./holds-operation";
import { variablesText, type OpenableOperation } from "./saved-operation";

/** Opens an operation: in the tab that has it unchanged, else in the active tab if that is blank, else in a new one. */
export function useOpenOperation(): (operation: OpenableOperation) => void {
  const { addTab, changeTab, setOperationName, stop, updateActiveTabValues } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick("tabs", "activeTabIndex", "queryEditor", "variableEditor"),
  );

  return (operation) => {
    // An answer that is still on its way would land in the tab opened here.
    stop();
    const openAt = tabs.findIndex((tab) => holdsOperation(tab, operation));
    if (openAt === -1) {
      const { query, name } = operation;
      const variables = variablesText(operation);
      if (queryEditor?.getValue().trim()) addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
      updateActiveTabValues({ query, variables, operationName: name });
    } else if (openAt !== activeTabIndex) {
      changeTab(openAt);
    }
    // GraphiQL reads the name from the text only after a pause, and would send the last tab's until then.
    if (operation.name) setOperationName(operation.name);
  };
}
