import { pick, useGraphiQL } from "@graphiql/react";
import { use, useEffect, useRef } from "react";
import { SavedOperationsContext } from "../saved-questions/saved-operations-context";
import { useOpenOperation } from "../saved-questions/use-open-operation";
import { linkNotice } from "./link-notice-shown";
import { readLink, resolveLink } from "./operation-link";

/** Opens what the page's address names; without a link the first saved question, when nothing is in the first tab. */
export function useOpenedOperation(): void {
  const saved = use(SavedOperationsContext);
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick("tabs", "queryEditor", "variableEditor"));
  const openOperation = useOpenOperation();
  const done = useRef(false);

  useEffect(() => {
    if (done.current || saved.status === "loading" || !queryEditor || !variableEditor) return;
    const operations = saved.status === "ready" ? saved.operations : [];
    const link = readLink(window.location);
    // Without the questions nothing but a text can be opened; they may come at another try.
    if (saved.status === "failed" && link?.query == null) return;
    done.current = true;
    const [first] = operations;
    const { operation, fault } = link ? resolveLink(link, operations) : { operation: null, fault: null };
    if (fault) linkNotice.set(fault);
    if (operation) openOperation(operation);
    else if (first && tabs.length === 1 && !queryEditor.getValue().trim()) openOperation(first);
  }, [saved, tabs, queryEditor, variableEditor, openOperation]);
}
