import { useEffect } from "react";

/** GraphiQL hangs its dialogs and tooltips, which are in English, on the body of a page that is in Vietnamese. */
export function useLanguageOfPopups(): void {
  useEffect(() => {
    const observer = new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node instanceof HTMLElement && !node.lang) node.lang = "en";
    });
    observer.observe(document.body, { childList: true });
    return () => observer.disconnect();
  }, []);
}
