import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

/** GraphiQL's own: it puts the buttons of a tab, to choose and to close it, into the element that is the tab. */
const NOT_OURS = { "nested-interactive": { enabled: false } };

/** The editor draws lines beyond its pane, too, which axe would hold against the ground of what covers them. */
const MARK_LINES_OUT_OF_SIGHT = `
  for (const line of document.querySelectorAll(".view-line, .line-numbers")) {
    const pane = line.closest(".graphiql-editor, .result-window")?.getBoundingClientRect();
    if (pane && line.getBoundingClientRect().bottom > pane.bottom) line.setAttribute("data-out-of-sight", "");
  }`;

/** What is wrong by WCAG 2.1 AA with what is seen of a page now: the rule, and where. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(MARK_LINES_OUT_OF_SIGHT);
  const where = JSON.stringify({ exclude: ["[data-out-of-sight]"] });
  const options = JSON.stringify({ runOnly: RULES, rules: NOT_OURS });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${where}, ${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
