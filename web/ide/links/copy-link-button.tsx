import { pick, ToolbarButton, useGraphiQL } from "@graphiql/react";
import { use } from "react";
import { SavedOperationsContext } from "../saved-questions/saved-operations-context";
import { linkNotice } from "./link-notice-shown";
import { writeLink } from "./operation-link";

/** Copies a link to what is in the tab, and puts it into the address bar. */
export function CopyLinkButton() {
  const saved = use(SavedOperationsContext);
  const { queryEditor, variableEditor } = useGraphiQL(pick("queryEditor", "variableEditor"));
  const copy = async () => {
    const page = window.location.origin + window.location.pathname;
    const operations = saved.status === "ready" ? saved.operations : [];
    const tab = { query: queryEditor?.getValue() ?? "", variables: variableEditor?.getValue() ?? "" };
    const link = writeLink(page, tab, operations);
    window.history.replaceState(null, "", link);
    linkNotice.set((await isCopied(link)) ? "copied" : "in-address");
  };
  return (
    <ToolbarButton onClick={() => void copy()} label="Copy a link to this operation (chép liên kết)">
      <LinkIcon />
    </ToolbarButton>
  );
}

/** Browsers have a clipboard for pages only that come over HTTPS or from the machine itself. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function LinkIcon() {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M10 14a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7L12 6.3" />
      <path d="M14 10a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7l1.5-1.5" />
    </svg>
  );
}
