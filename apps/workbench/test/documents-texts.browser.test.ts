import { readFileSync } from "node:fs";
import { readCase } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDocx } from "../../../packages/entente-cli/test/documents/make-docx.js";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { keptText } from "./kept.js";
import { type StaticSite, serveBuilt } from "./site.js";

const pdf = readFileSync(new URL("../../../packages/entente-cli/test/documents/strait.pdf", import.meta.url));
const html = `<!doctype html><html lang="en"><head><title>On the quay</title><meta name="author" content="M. Holm">
<meta property="article:published_time" content="2024-02-20T08:00:00Z"></head><body><nav>Home</nav><article>
<h1>On the quay</h1><p>North refused any access to its waters. <script>document.title = "run"</script></p>
<p>South demanded that northern waters be opened.</p></article></body></html>`;
const BODY = ["South’s boats wait.", "North will not let them in."]
  .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
  .join("");
const markdown =
  "---\nauthor: A. Berg\ndate: 2024-02-21\n---\n# Limits\n\nNorth insists on a **limit** on the catch.\n";

/** A quotation, and a place where it may have stood. */
const quoted = (quote: string, start: number): string =>
  `quote: "${quote}", start: ${start}, end: ${start + quote.length},`;

describe.skipIf(!hasBrowser)("texts of every kind, by pointer", () => {
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser()]);
    page = browser.page;
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  it("reads HTML, Markdown, PDF and DOCX in the browser, and runs nothing in them", async () => {
    await page.goto(`${site.address}#/documents?case=strait`);
    await page.locator(".import").click();
    await page.locator(".importer input[data-files]").setInputFiles([
      { name: "quay.html", mimeType: "text/html", buffer: Buffer.from(html) },
      { name: "limits.md", mimeType: "text/markdown", buffer: Buffer.from(markdown) },
      { name: "strait.pdf", mimeType: "application/pdf", buffer: pdf },
      {
        name: "boats.docx",
        mimeType: "application/zip",
        buffer: Buffer.from(makeDocx(BODY)),
      },
      { name: "picture.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]) },
    ]);
    const previews = page.locator(".importer article");
    await previews.nth(4).waitFor();
    const titles = await previews
      .getByLabel("Title")
      .evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value));
    expect(titles.slice(0, 2)).toEqual(["On the quay", "Limits"]);
    expect(await previews.nth(0).getByLabel("Author").inputValue()).toBe("M. Holm");
    expect(await previews.nth(0).getByLabel("Date").inputValue()).toBe("2024-02-20");
    expect(await previews.nth(1).getByLabel("Date").inputValue()).toBe("2024-02-21");
    expect(await previews.nth(3).locator(".excerpt").textContent()).toContain("North will not let them in.");
    expect(await previews.nth(4).getByRole("alert").textContent()).toContain("is a picture");
    expect(await page.title()).not.toBe("run");
    expect(await violationsOf(page)).toEqual([]);
    await previews.nth(0).getByRole("button", { name: "Add to the case" }).click();
    await page.locator("[data-source]", { hasText: "On the quay" }).waitFor();
  }, 60_000);

  it("recognises a text that is here already, and refuses a date that is none", async () => {
    await page
      .locator(".importer input[data-files]")
      .setInputFiles([{ name: "again.html", mimeType: "text/html", buffer: Buffer.from(html) }]);
    const again = page.locator(".importer article", { hasText: "again.html" });
    await again.getByText("This text is here already, as On the quay.").waitFor();
    expect(await again.getByRole("button", { name: "Add to the case" }).isDisabled()).toBe(true);
    const limits = page.locator(".importer article", { hasText: "limits.md" });
    await limits.getByLabel("Date").fill("soon");
    expect(await limits.getByRole("button", { name: "Add to the case" }).isDisabled()).toBe(true);
    await page.locator(".importer").getByRole("button", { name: "Close" }).click();
  }, 60_000);

  it("takes a text that is dropped", async () => {
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(["Isles want a limit on the catch."], "isles.txt", { type: "text/plain" }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`);
    await page.locator(".importer article", { hasText: "isles.txt" }).waitFor();
    await page.locator(".importer").getByRole("button", { name: "Close" }).click();
  }, 60_000);

  it("finds words in all texts, and goes to the sentence", async () => {
    await page.getByRole("searchbox").fill("opened");
    await page.locator(".found button").first().click();
    await page.getByRole("searchbox").fill("");
    await page.locator("[data-marked]", { hasText: "South demanded" }).waitFor();
  }, 60_000);

  it("codes a sentence and decides on suggestions by pointer, together with one undo", async () => {
    await page.locator("[data-sentence]", { hasText: "North refused" }).dblclick();
    const card = page.locator(".coding");
    await card.getByLabel("Your name as a coder").fill("Bo");
    await card.getByLabel("Holder").fill("North");
    await card.getByLabel("Issue").fill("access");
    await card.getByLabel("Where on the ladder").fill("40");
    await card.getByLabel("leaning").check();
    await card.getByRole("button", { name: /Save and go on/ }).click();
    await page.locator("[data-own='1']").waitFor();
    await page.locator("button[data-open-suggestions]").click();
    const open = Number(await page.locator("[data-open-suggestions]").getAttribute("data-open-suggestions"));
    expect(open).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Accept all shown" }).click();
    expect(await page.locator(".preview[role=alert]").textContent()).toContain("of Bo");
    await page.getByRole("button", { name: "Do it" }).click();
    await page.locator("[data-open-suggestions='0'], [data-own]:not([data-own='1'])").first().waitFor();
    await page.keyboard.press("Control+z");
    await page.locator("[data-own='1']").waitFor();
    await page.getByRole("button", { name: "Decline all shown" }).click();
    await page.getByRole("button", { name: "Do it" }).click();
    await page.locator("[data-open-suggestions='0']").waitFor();
    await page.getByRole("button", { name: /All statements/ }).click();
    await page.locator(".filter summary").click();
    await page.getByLabel("Status").selectOption("declined");
    await page.locator(`[data-found="${open}"]`).waitFor();
    expect(await page.locator("[data-statements]").getAttribute("data-statements")).toBe("4");
    await page.getByRole("button", { name: "Clear the filter" }).click();
  }, 60_000);

  it("adds a holder and an issue that the case does not know, and takes all of that back at once", async () => {
    await page.locator("[data-source]", { hasText: "On the quay" }).click();
    await page.locator("[data-sentence]", { hasText: "South demanded" }).dblclick();
    const card = page.locator(".coding");
    await card.getByLabel("Holder").fill("Port owners");
    await card.getByLabel("Issue").fill("Harbour dues");
    expect(await card.getByText("new: will be added to the case").count()).toBe(2);
    await card.getByLabel("Where on the ladder").fill("changed");
    await page.keyboard.press("Control+Enter");
    await page.locator("[data-state=waiting]", { hasText: "Port owners" }).waitFor();
    await page.keyboard.press("Control+z");
    await page.locator("[data-state=waiting]", { hasText: "Port owners" }).waitFor({ state: "detached" });
    await page.locator(".filter summary").click();
    expect(await page.getByRole("combobox", { name: "Holder" }).first().textContent()).not.toContain("Port owners");
  }, 60_000);

  it("shows networks as matrix and as links, leads from a tie to its statements, and hands them over", async () => {
    await page.goto(`${site.address}#/documents/networks?case=korea-2019`);
    const tie = page.locator("[data-tie='south-korea china'], [data-tie]").first();
    await tie.click();
    await page.locator("[data-behind-id]").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Take away as GraphML" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("korea-2019.subtract.graphml");
    await page.getByLabel("Shown as").selectOption("links");
    await page.locator("[data-link]").first().focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-behind-id]").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
  }, 60_000);

  it("lists quotations that a changed text no longer has, and puts them where they stand now", async () => {
    const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
    const coded = strait
      .replace(/^ *file: sources\/gazette\.txt.*\n/m, "")
      .replace("id: strait\n", "id: lost\n")
      .replace(
        "s1: { source: gazette, paragraph: 3,",
        `s1: { source: gazette, paragraph: 3, ${quoted("North wants the catch cut by half.", 40)}`,
      )
      .replace(
        "s2: { source: gazette, paragraph: 4,",
        `s2: { source: gazette, paragraph: 4, ${quoted("South wants to be let in.", 0)}`,
      );
    await page.goto("about:blank");
    await page.goto(site.address);
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: "lost.case.yaml", mimeType: "text/yaml", buffer: Buffer.from(coded) });
    await page.locator("main[data-state=fresh] [data-answer]").waitFor();
    await page.getByRole("button", { name: /^Documents/ }).click();
    await page.locator('[data-source="gazette"]').click();
    const edited =
      "The talks\n\nNorth wants the catch to be cut by half.\n\nSouth wants to be let in. Nobody else spoke.";
    await page
      .getByLabel("Choose the text")
      .setInputFiles({ name: "gazette.txt", mimeType: "text/plain", buffer: Buffer.from(edited) });
    const lost = page.locator("[data-lost='2']");
    await lost.waitFor();
    const [first, second] = [lost.locator('[data-lost-anchor="s1"]'), lost.locator('[data-lost-anchor="s2"]')];
    expect(await first.locator("ins").textContent()).toBe("North wants the catch to be cut by half.");
    expect(await second.locator("ins").textContent()).toBe("South wants to be let in.");
    expect(await second.textContent()).toContain("The same words stand in paragraph 3");
    expect(await violationsOf(page)).toEqual([]);
    await second.getByRole("button", { name: "Put it there" }).press("Enter");
    await page.locator("[data-lost='1']").waitFor();
    await page.locator('[data-lost-anchor="s1"]').getByRole("button", { name: "Put it there" }).click();
    await page.locator("[data-lost]").waitFor({ state: "detached" });
    const start = edited.indexOf("North");
    await expect
      .poll(async () => readCase(await keptText(page, "file:lost.case.yaml")).kase?.statements.s1)
      .toMatchObject({ quote: "North wants the catch to be cut by half.", paragraph: 2, start, end: start + 40 });
    for (let k = 0; k < 2; k++) await page.keyboard.press("Control+z");
    await page.locator("[data-lost='2']").getByRole("button", { name: "Put all 2 where they are shown" }).click();
    await page.locator("[data-lost]").waitFor({ state: "detached" });
  }, 60_000);

  it("writes nothing on the console and asks nobody else", () => {
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !/^(blob:)?http:\/\/127\.0\.0\.1/.test(url))).toEqual([]);
  });
});
