import type { Browser } from "playwright-core";
import { startGraph } from "../../testing/start-graph";
import { IdePage } from "./ide-page";
import { launchChromium } from "./launch-chromium";

describe("the GraphQL IDE of a graph that runs trusted documents only", () => {
  let graph: Awaited<ReturnType<typeof startGraph>>;
  let browser: Browser;
  let ide: IdePage;

  beforeAll(async () => {
    graph = await startGraph({ env: { TRUSTED_DOCUMENTS: "enforce" } });
    browser = await launchChromium();
    ide = await IdePage.open(browser, graph.url);
  });
  afterAll(async () => {
    await ide?.page.close();
    await browser?.close();
    await graph?.stop();
  });

  it("knows the schema and runs the saved questions", async () => {
    await ide.waitForText(ide.editor, "query BothFlags(");
    await ide.button("Show Documentation Explorer").click();
    await ide.page.getByText("All Schema Types").waitFor();
    await ide.button(/Execute query/).click();
    await ide.waitForText(ide.answer, '"data": {');
  });

  it("shows why a question of one's own is not run", async () => {
    await ide.button("New tab").click();
    await ide.editor.click();
    await ide.page.keyboard.type("query Own { titles { code ");
    // By the key: what completes the words may stand before the button.
    await ide.page.keyboard.press("Control+Enter");
    await ide.waitForText(ide.answer, "OPERATION_NOT_TRUSTED");
  });
});

describe("the GraphQL IDE of a graph in production", () => {
  let graph: Awaited<ReturnType<typeof startGraph>>;
  let browser: Browser;
  let ide: IdePage;

  beforeAll(async () => {
    graph = await startGraph({ env: { NODE_ENV: "production" } });
    browser = await launchChromium();
    ide = await IdePage.open(browser, graph.url);
  });
  afterAll(async () => {
    await ide?.page.close();
    await browser?.close();
    await graph?.stop();
  });

  it("says what to set, since the schema is not told, and runs operations", async () => {
    const notice = ide.page.getByRole("status").filter({ hasText: "INTROSPECTION=on" });
    await notice.waitFor();
    expect(await notice.innerText()).toContain("does not tell its schema");
    await ide.waitForText(ide.editor, "query BothFlags(");
    await ide.button(/Execute query/).click();
    await ide.waitForText(ide.answer, '"data": {');
  });
});
