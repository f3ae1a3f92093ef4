import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** With many tabs open the new one lies outside the bar: this moves the bar, and nothing else, until it is seen. */
export function useVisibleTab(): void {
  const tabId = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id);
  useEffect(() => {
    const tab = document.querySelector(".graphiql-tab-active");
    const bar = tab?.parentElement;
    if (!tab || !bar) return;
    const [place, seen] = [tab.getBoundingClientRect(), bar.getBoundingClientRect()];
    if (place.right > seen.right) bar.scrollLeft += place.right - seen.right;
    if (place.left < seen.left) bar.scrollLeft -= seen.left - place.left;
  }, [tabId]);
}
