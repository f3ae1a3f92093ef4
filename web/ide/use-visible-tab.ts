import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** With many tabs open the new one lies outside the bar: this brings the active tab into view. */
export function useVisibleTab(): void {
  const tabId = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id);
  useEffect(() => {
    document.querySelector(".graphiql-tab-active")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [tabId]);
}
