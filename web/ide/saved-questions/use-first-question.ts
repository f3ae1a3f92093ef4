import { pick, useGraphiQL } from "@graphiql/react";
import { use, useEffect, useRef } from "react";
import { SavedOperationsContext } from "./saved-operations-context";
import { useOpenOperation } from "./use-open-operation";

/** Puts the first saved question into the first tab when there is nothing in it yet. */
export function useFirstQuestion(): void {
  const saved = use(SavedOperationsContext);
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick("tabs", "queryEditor", "variableEditor"));
  const openOperation = useOpenOperation();
  const done = useRef(false);

  useEffect(() => {
    if (done.current || saved.status !== "ready" || !queryEditor || !variableEditor) return;
    done.current = true;
    const [first] = saved.operations;
    if (first && tabs.length === 1 && !queryEditor.getValue().trim()) openOperation(first);
  }, [saved, tabs, queryEditor, variableEditor, openOperation]);
}
