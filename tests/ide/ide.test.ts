import { readdirSync } from "node:fs";
import { mkdtemp, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startGraph } from "../../testing/start-graph";
import { root } from "../../testing/start-process";
import { auditorToken, tokenOf, tokenSettings } from "../../testing/tokens";
import { waitUntil } from "../../testing/wait-until";
import { accessibilityFaults } from "./accessibility-faults";
import { IdePage } from "./ide-page";
import { launchChromium } from "./launch-chromium";

const quiet = { requestsElsewhere: [], consoleErrors: [], policyViolations: [] };

describe("the GraphQL IDE", () => {
  let graph: Awaited<ReturnType<typeof startGraph>>;
  let browser: Browser;
  let ide: IdePage;

  beforeAll(async () => {
    graph = await startGraph({ env: tokenSettings });
    browser = await launchChromium();
  });

  afterEach(() => ide.page.close());

  afterAll(async () => {
    await browser?.close();
    await graph?.stop();
  });

  describe("as a first visitor opens it", () => {
    beforeEach(async () => {
      ide = await IdePage.open(browser, graph.url);
    });

    it("opens with the list of saved questions and the first of them in the first tab", async () => {
      await ide.questions.first().waitFor();
      expect(await ide.questions.count()).toBe(20);
      await ide.waitForText(ide.editor, "query BothFlags(");
      expect(await ide.tabs.allInnerTexts()).toEqual(["BothFlags"]);
      expect(await ide.page.title()).toBe("Emulation graph – Đồ thị thi đua khen thưởng");
    });

    it("offers the steps of officers apart from the questions, each of which is a trial until it is told to write", async () => {
      const steps = ide.page.getByRole("region", { name: "Steps of officers" }).getByRole("listitem");
      await steps.first().waitFor();
      const saved = readdirSync(join(root, "schema", "steps"));
      expect(await steps.count()).toBe(saved.length);
      await steps.filter({ hasText: "Open a season" }).getByRole("button").first().click();
      await ide.waitForText(ide.editor, "$dryRun: Boolean! = true");
    });

    it("finds questions by words typed without Vietnamese marks", async () => {
      await ide.questions.first().waitFor();
      await ide.filter.fill("dot thi dua");
      const found = await ide.questions.allInnerTexts();
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(20);
      for (const text of found) expect(text).toMatch(/đợt/i);
    });

    it("finds questions by each word that the filter suggests, which are of all three kinds", async () => {
      await ide.questions.first().waitFor();
      const placeholder = (await ide.filter.getAttribute("placeholder")) ?? "";
      const suggested = placeholder.replace(/^Lọc: |…$/g, "").split(", ");
      expect(suggested).toEqual(["suy ton", "flag", "q07"]);
      for (const text of suggested) {
        await ide.filter.fill(text);
        expect([text, await ide.questions.count()]).not.toEqual([text, 0]);
      }
      expect(await ide.questions.allInnerTexts()).toEqual([expect.stringContaining("9 March 2018")]);
    });

    it("opens a chosen question in a tab of its own, and runs it", async () => {
      await ide.filter.fill("mot cum thi dua trong mot nam");
      await ide.button("Một cụm thi đua trong một năm").click();
      await ide.waitForText(ide.editor, "query ClusterSeasonPage(");
      expect(await ide.tabs.allInnerTexts()).toEqual(["BothFlags", "ClusterSeasonPage"]);

      await ide.button("Run ClusterSeasonPage").click();
      await ide.waitForText(ide.answer, '"name": "Cụm thi đua số VI TANDTC"');
      expect(await ide.tabs.count()).toBe(2);

      const screenshot = join(await mkdtemp(join(tmpdir(), "ide-")), "answer.png");
      await ide.page.screenshot({ path: screenshot });
      expect((await stat(screenshot)).size).toBeGreaterThan(10_000);
      expect(ide.troubles).toEqual(quiet);
    });

    it("tells status, time and size of an answer, and gives it as a file", async () => {
      await ide.waitForText(ide.editor, "query BothFlags(");
      await ide.run();
      await ide.page.getByText(/^HTTP 200 · [\d.]+ m?s · [\d.]+ k?B$/).waitFor();
      const download = ide.page.waitForEvent("download");
      await ide.button("Tải JSON · Download").click();
      expect((await download).suggestedFilename()).toBe("BothFlags.json");
      const answer: unknown = JSON.parse(await readFile(await (await download).path(), "utf8"));
      expect(answer).toEqual({ data: expect.objectContaining({ sectors: expect.anything() }) });

      await ide.button("New tab").click();
      await ide.page.getByText(/^HTTP 200/).waitFor({ state: "detached" });
      expect(ide.troubles).toEqual(quiet);
    });

    it("sends the token that is entered once with all tabs and saved questions, and stores it nowhere", async () => {
      await ide.filter.fill("q11");
      await ide.button("Run Eligibility").click();
      await ide.page.getByText("What was refused needs a token.").waitFor();
      await ide.page.getByText("Phần bị từ chối cần mã truy cập.").waitFor();

      const token = auditorToken();
      await ide.button("Enter a token").click();
      await ide.page.getByRole("textbox", { name: "Paste a token" }).fill(token);
      await ide.page.keyboard.press("Enter");
      await ide.page.getByRole("banner").getByText("Token in use").waitFor();
      await ide.button("Run Eligibility").click();
      await ide.page.getByText("What was refused").waitFor({ state: "detached" });
      await ide.waitForText(ide.answer, '"clauses": [');

      await ide.button("New tab").click();
      await ide.editor.click();
      await ide.page.keyboard.type("{ titles { code ");
      await ide.page.keyboard.press("Escape");
      const sent = ide.page.waitForRequest("**/graphql");
      await ide.run();
      expect((await (await sent).allHeaders()).authorization).toBe(`Bearer ${token}`);

      // GraphiQL writes its tabs and its history after a pause.
      const stored = () => ide.page.evaluate("JSON.stringify([localStorage, sessionStorage])");
      await waitUntil("the tabs stored", async () => String(await stored()).includes("Eligibility"));
      expect(String(await stored())).not.toContain(token.slice(0, 20));
      await ide.page.reload();
      await ide.tokenButton.filter({ hasText: "Mã truy cập" }).waitFor();
      expect(ide.troubles).toEqual(quiet);
    });

    it("says which roles are needed where the token's are not enough, and of a wrong token that it is wrong", async () => {
      await ide.filter.fill("q11");
      for (const [token, sentence] of [
        [tokenOf(), /does not hold a role that is needed \(one of: .*auditor/],
        ["not.a.token", "The token is not taken"],
      ] as const) {
        await ide.tokenButton.click();
        await ide.page.getByRole("textbox", { name: "Paste a token" }).fill(token);
        await ide.button("Dùng · Use").click();
        await ide.button("Run Eligibility").click();
        await ide.page.locator(".answer-footer").getByText(sentence).waitFor();
      }
    });

    it("checks and completes what is typed, by workers from its own origin", async () => {
      await ide.waitForText(ide.editor, "query BothFlags(");
      await ide.button("New tab").click();
      await ide.editor.click();
      await ide.page.keyboard.type("query Typed { sec");
      await ide.page.getByRole("option", { name: /^sectors/ }).waitFor();
      await ide.page.locator(".squiggly-error").first().waitFor();
      expect(ide.troubles).toEqual(quiet);
    });

    it("shows the documentation, searched over descriptions, and the history beside the saved questions", async () => {
      await ide.questions.first().waitFor();
      await ide.button("Show Documentation Explorer").click();
      await ide.page.getByText("All Schema Types").waitFor();
      const search = ide.page.getByRole("searchbox", { name: "Search names and descriptions" });
      await search.fill("giao uoc");
      await ide.button(/^EmulationPledge /).click();
      await ide.page.locator(".graphiql-doc-explorer-title").filter({ hasText: "EmulationPledge" }).waitFor();
      await search.fill("no word of the schema");
      await ide.page.getByText("0 found").waitFor();
      await ide.button("Show History").click();
      await ide.page.getByRole("region", { name: "History" }).waitFor();
      expect(ide.troubles).toEqual(quiet);
    });

    it("says so when the saved questions cannot be loaded, and still works", async () => {
      await ide.page.route("**/operations", (route) => route.fulfill({ status: 503 }));
      await ide.page.reload();
      await ide.waitForText(
        ide.page.getByRole("alert"),
        "The saved questions could not be loaded (HTTP 503)",
      );
      await ide.button(/Execute query/).waitFor();
    });

    it("says in both languages that the server is gone, until it is back", async () => {
      await ide.waitForText(ide.editor, "query BothFlags(");
      await ide.page.route("**/graphql", (route) => route.abort());
      await ide.run();
      await ide.waitForText(ide.answer, "Máy chủ không trả lời");
      await ide.waitForText(ide.answer, "The server does not answer");
      const notice = ide.page.getByRole("alert").filter({ hasText: "The server does not answer" });
      await notice.waitFor();
      await ide.page.unroute("**/graphql");
      await notice.getByRole("button", { name: "Try again" }).click();
      await notice.waitFor({ state: "detached" });
    });
  });

  it("opens what a link names, and copies such links", async () => {
    const variables = { flags: ["GOVERNMENT_EMULATION_FLAG"] };
    const link = `${graph.url}/?operation=q15&variables=${encodeURIComponent(JSON.stringify(variables))}`;
    ide = await IdePage.open(browser, link);
    await ide.waitForText(ide.editor, "query AwardFunnel(");
    await ide.waitForText(ide.variables, '"flags": [ "GOVERNMENT_EMULATION_FLAG" ]');
    expect(await ide.copiedLink()).toBe(link);

    const query = "query Flags { titles { code } } # cờ & thi đua";
    await ide.page.goto(`${graph.url}/?query=${encodeURIComponent(query)}`);
    await ide.waitForText(ide.editor, "# cờ & thi đua");
    expect(new URL(await ide.copiedLink()).searchParams.get("query")).toBe(query);

    await ide.page.goto(`${graph.url}/?operation=q99`);
    await ide.page.getByText("The link names a saved question that is not here.").waitFor();
    expect(ide.troubles).toEqual(quiet);
  });

  it.each(["light", "dark"] as const)(
    "keeps to WCAG AA in its %s theme, from the header to an answer",
    async (theme) => {
      ide = await IdePage.open(browser, graph.url, { colorScheme: theme });
      await ide.filter.fill("q11");
      await ide.button("Run Eligibility").click();
      await ide.page.getByText("What was refused").waitFor();
      await ide.tokenButton.click();
      expect(await accessibilityFaults(ide.page)).toEqual([]);
      await ide.button("Show Documentation Explorer").click();
      await ide.page.getByText("All Schema Types").waitFor();
      expect(await accessibilityFaults(ide.page)).toEqual([]);
    },
  );

  it("has a heading, a main part, and a way past the header for who uses a keyboard", async () => {
    ide = await IdePage.open(browser, graph.url);
    expect(await ide.page.getByRole("heading", { level: 1 }).allInnerTexts()).toEqual([
      expect.stringContaining("Emulation graph"),
    ]);
    expect(await ide.page.getByRole("main").getAttribute("lang")).toBe("en");
    await ide.page.keyboard.press("Tab");
    await ide.page.keyboard.press("Enter");
    const focused = "document.activeElement.closest('section').getAttribute('aria-label')";
    expect(await ide.page.evaluate(focused)).toBe("Operation Editor");
    await ide.button("Open settings dialog").click();
    await ide.page.getByRole("dialog").waitFor();
    expect(await ide.page.evaluate("document.querySelector('[role=dialog]').closest('[lang]').lang")).toBe(
      "en",
    );
  });

  it("stands below each other on a telephone, and brings an answer into sight", async () => {
    ide = await IdePage.open(browser, graph.url, { viewport: { width: 390, height: 844 } });
    await ide.filter.fill("q03");
    await ide.button("Run ClusterSeasonPage").click();
    await ide.waitForText(ide.answer, '"name": "Cụm thi đua số VI TANDTC"');
    expect(await ide.page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    const boxes = await Promise.all(
      [".graphiql-plugin", ".graphiql-editors", ".graphiql-response"].map((part) =>
        ide.page.locator(part).boundingBox(),
      ),
    );
    for (const box of boxes) expect(box?.width).toBeGreaterThan(350);
    const [, editors, answer] = boxes;
    expect(answer?.y).toBeGreaterThanOrEqual((editors?.y ?? 0) + (editors?.height ?? 0));
    expect(answer?.y).toBeLessThan(844 / 2);
  });

  it("is sent under a policy that allows scripts of its own origin only", async () => {
    const policy = (await fetch(graph.url)).headers.get("content-security-policy");
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/worker-src 'self'(;|$)/);
  });
});
