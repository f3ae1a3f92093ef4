/** Where the parts of the page stand below each other, brings one of them into sight. */
export function showOnNarrowScreens(selector: string): void {
  if (!window.matchMedia("(max-width: 700px)").matches) return;
  document.querySelector(selector)?.scrollIntoView({ block: "start" });
}
