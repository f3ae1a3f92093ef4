import { useGraphiQL } from "@graphiql/react";
import { useLayoutEffect } from "react";
import { activeTabId } from "./answers/answer-facts";

/** Tells the fetcher, which is outside of React, in which tab an operation is run. */
export function useActiveTabId(): void {
  const id = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id);
  useLayoutEffect(() => activeTabId.set(id ?? null), [id]);
}
