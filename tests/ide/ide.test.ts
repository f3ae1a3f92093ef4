import { mkdtemp, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startGraph } from "../../testing/start-graph";
import { IdePage } from "./ide-page";
import { launchChromium } from "./launch-chromium";

const quiet = { requestsElsewhere: [], consoleErrors: [], policyViolations: [] };

describe("the GraphQL IDE", () => {
  let graph: Awaited<ReturnType<typeof startGraph>>;
  let browser: Browser;
  let ide: IdePage;

  beforeAll(async () => {
    graph = await startGraph();
    browser = await launchChromium();
  });

  beforeEach(async () => {
    ide = await IdePage.open(browser, graph.url);
  });

  afterEach(() => ide.page.close());

  afterAll(async () => {
    await browser?.close();
    await graph?.stop();
  });

  it("opens with the list of saved questions and the first of them in the first tab", async () => {
    await ide.questions.first().waitFor();
    expect(await ide.questions.count()).toBe(20);
    await ide.waitForText(ide.editor, "query BothFlags(");
    expect(await ide.tabs.allInnerTexts()).toEqual(["BothFlags"]);
    expect(await ide.page.title()).toBe("Emulation graph – Đồ thị thi đua khen thưởng");
  });

  it("finds questions by words typed without Vietnamese marks", async () => {
    await ide.questions.first().waitFor();
    await ide.filter.fill("dot thi dua");
    const found = await ide.questions.allInnerTexts();
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(20);
    for (const text of found) expect(text).toMatch(/đợt/i);
  });

  it("opens a chosen question in a tab of its own, and runs it", async () => {
    await ide.filter.fill("mot cum thi dua trong mot nam");
    await ide.page.getByRole("button", { name: "Một cụm thi đua trong một năm" }).click();
    await ide.waitForText(ide.editor, "query ClusterSeasonPage(");
    expect(await ide.tabs.allInnerTexts()).toEqual(["BothFlags", "ClusterSeasonPage"]);

    await ide.page.getByRole("button", { name: "Run ClusterSeasonPage" }).click();
    await ide.waitForText(ide.answer, '"name": "Cụm thi đua số VI TANDTC"');
    expect(await ide.tabs.count()).toBe(2);

    const screenshot = join(await mkdtemp(join(tmpdir(), "ide-")), "answer.png");
    await ide.page.screenshot({ path: screenshot });
    expect((await stat(screenshot)).size).toBeGreaterThan(10_000);
    expect(ide.troubles).toEqual(quiet);
  });

  it("checks and completes what is typed, by workers from its own origin", async () => {
    await ide.waitForText(ide.editor, "query BothFlags(");
    await ide.page.getByRole("button", { name: "New tab" }).click();
    await ide.editor.click();
    await ide.page.keyboard.type("query Typed { sec");
    await ide.page.getByRole("option", { name: /^sectors/ }).waitFor();
    await ide.page.locator(".squiggly-error").first().waitFor();
    expect(ide.troubles).toEqual(quiet);
  });

  it("shows the documentation, the query builder and the history beside the saved questions", async () => {
    await ide.questions.first().waitFor();
    await ide.page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await ide.page.getByText("All Schema Types").waitFor();
    await ide.page.getByRole("button", { name: "Show Query builder" }).click();
    await ide.page.locator(".graphiql-explorer-root").getByText("sectors").first().waitFor();
    await ide.page.getByRole("button", { name: "Show History" }).click();
    await ide.page.getByRole("region", { name: "History" }).waitFor();
    expect(ide.troubles).toEqual(quiet);
  });

  it("says so when the saved questions cannot be loaded, and still works", async () => {
    await ide.page.route("**/operations", (route) => route.fulfill({ status: 503 }));
    await ide.page.reload();
    await ide.waitForText(ide.page.getByRole("alert"), "The saved questions could not be loaded (HTTP 503)");
    await ide.page.getByRole("button", { name: /Execute query/ }).waitFor();
  });

  it("is sent under a policy that allows scripts of its own origin only", async () => {
    const policy = (await fetch(graph.url)).headers.get("content-security-policy");
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/worker-src 'self'(;|$)/);
  });
});

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
    await ide.page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await ide.page.getByText("All Schema Types").waitFor();
    await ide.page.getByRole("button", { name: /Execute query/ }).click();
    await ide.waitForText(ide.answer, '"data": {');
  });

  it("shows why a question of one's own is not run", async () => {
    await ide.page.getByRole("button", { name: "New tab" }).click();
    await ide.editor.click();
    await ide.page.keyboard.type("query Own { titles { code ");
    await ide.page.keyboard.press("Escape");
    await ide.page.getByRole("button", { name: /Execute query/ }).click();
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
    await ide.page.getByRole("button", { name: /Execute query/ }).click();
    await ide.waitForText(ide.answer, '"data": {');
  });
});
