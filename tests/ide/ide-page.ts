import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { watchPage } from "./watch-page";
import type { PageTroubles } from "./watch-page";

/** The IDE as somebody sees it: its parts by the names that they have on the screen. */
export class IdePage {
  private constructor(
    readonly page: Page,
    readonly troubles: PageTroubles,
  ) {}

  /** Opens the IDE as a first visitor, in a browser context of its own. */
  static async open(browser: Browser, url: string, context: BrowserContextOptions = {}): Promise<IdePage> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...context });
    const ide = new IdePage(page, await watchPage(page, new URL(url).origin));
    await page.goto(url);
    await ide.editor.waitFor();
    return ide;
  }

  get questions(): Locator {
    return this.page.getByRole("region", { name: "Saved questions" }).getByRole("listitem");
  }

  get filter(): Locator {
    return this.page.getByRole("searchbox", { name: "Filter the saved questions" });
  }

  get tabs(): Locator {
    return this.page.locator(".graphiql-tab");
  }

  get editor(): Locator {
    return this.page.getByRole("region", { name: "Operation Editor" }).locator(".view-lines");
  }

  get answer(): Locator {
    return this.page.getByRole("region", { name: "Result Window" }).locator(".view-lines");
  }

  get variables(): Locator {
    return this.page.getByRole("region", { name: "Variables" }).locator(".view-lines").first();
  }

  get tokenButton(): Locator {
    return this.page.getByRole("banner").getByRole("button", { name: /Token/ });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  /** A list of suggestions can come up late and lie over the button; it is no part of what is tried here. */
  async run(): Promise<void> {
    await this.button(/Execute query/).dispatchEvent("click");
  }

  /** What a link that is copied opens: it stands in the address bar, too. */
  async copiedLink(): Promise<string> {
    await this.button("Copy a link to this operation").click();
    await this.page.getByRole("status").filter({ hasText: "holds no token" }).waitFor();
    return this.page.url();
  }

  /** Waits until a part shows the text, whatever the line breaks and the editor's hard spaces. */
  async waitForText(part: Locator, text: string): Promise<void> {
    await part.filter({ hasText: new RegExp(escape(text).replace(/\s+/g, "\\s*")) }).waitFor();
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
