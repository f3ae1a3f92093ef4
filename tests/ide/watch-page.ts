import type { Page } from "playwright-core";

/** What must not happen while somebody works in the IDE. */
export interface PageTroubles {
  requestsElsewhere: string[];
  consoleErrors: string[];
  policyViolations: string[];
}

/** Notes the troubles of a page from now on; call it before the page is opened. */
export async function watchPage(page: Page, origin: string): Promise<PageTroubles> {
  const troubles: PageTroubles = { requestsElsewhere: [], consoleErrors: [], policyViolations: [] };
  // On the context and not on the page: the workers' requests and messages count too.
  page.context().on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.origin !== origin) troubles.requestsElsewhere.push(request.url());
  });
  page.context().on("console", (message) => {
    if (message.type() === "error") troubles.consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => troubles.consoleErrors.push(error.message));
  await page.exposeFunction("noteViolation", (text: string) => troubles.policyViolations.push(text));
  await page.addInitScript(`
    document.addEventListener("securitypolicyviolation", (violation) =>
      window.noteViolation(violation.violatedDirective + " " + violation.blockedURI));
  `);
  return troubles;
}
