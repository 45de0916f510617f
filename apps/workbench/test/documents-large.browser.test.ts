import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

const N = 10_000;
const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
/** The strait with ten thousand statements of its two speakers. */
const large = JSON.stringify({
  ...{ entente: 1, id: "large", asOf: "2024-03-01" },
  parties: { north: { name: "North" }, south: { name: "South" } },
  issues: { access: { statusQuo: "closed", options: { closed: { at: 0 }, open: { at: 100 } } } },
  positions: {
    north: { access: { at: 0, salience: 50, note: "n" } },
    south: { access: { at: 100, salience: 50, note: "n" } },
  },
  sources: { paper: { title: "Paper", date: "2024-02-01" } },
  statements: Object.fromEntries(
    Array.from({ length: N }, (_, k) => [
      `s${k}`,
      {
        source: "paper",
        paragraph: k + 1,
        holder: k % 10 === 0 ? "north" : "south",
        issue: "access",
        stance: k % 101,
        date: "2024-01",
      },
    ]),
  ),
});
/** About 300 pages: 3,000 paragraphs of five sentences. */
const book = Array.from({ length: 3_000 }, (_, k) =>
  Array.from(
    { length: 5 },
    (_, s) => `In paragraph ${k + 1} the boats of the south waited for the ${s + 1}th time.`,
  ).join(" "),
).join("\n\n");

describe.skipIf(!hasBrowser)("much text and many statements", () => {
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

  const rows = () => page.locator("[role=listitem]");
  const open = async (name: string, text: string): Promise<void> => {
    await page.goto(site.address);
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name, mimeType: "text/yaml", buffer: Buffer.from(text) });
    await page.locator("main[data-state]").first().waitFor();
    await page.getByRole("button", { name: /^Documents/ }).click();
  };

  it("keeps at most 80 of 10,000 rows in the page, tells their true number, and reaches the last by keyboard", async () => {
    await open("large.case.json", large);
    await page.locator(`[data-statements="${N}"]`).waitFor({ timeout: 60_000 });
    await rows().first().waitFor();
    expect(await rows().count()).toBeLessThanOrEqual(80);
    expect(await rows().first().getAttribute("aria-setsize")).toBe(String(N));
    expect(await rows().first().getAttribute("aria-posinset")).toBe("1");
    await page.evaluate("document.querySelector('.list').scrollTop = 1e9");
    await page.locator(`[aria-posinset="${N - 1}"]`).waitFor();
    expect(await rows().count()).toBeLessThanOrEqual(80);
    await page.locator(`[aria-posinset="${N - 1}"]`).focus();
    await page.keyboard.press("ArrowDown");
    await page.locator(`[aria-posinset="${N}"]:focus`).waitFor();
    await page.keyboard.press("ArrowUp");
    await page.locator(`[aria-posinset="${N - 1}"]:focus`).waitFor();
  }, 120_000);

  it("filters them all", async () => {
    await page.locator(".filter summary").click();
    await page.getByRole("combobox", { name: "Holder" }).selectOption("north");
    await page.locator(`[data-found="${N / 10}"]`).waitFor();
    expect(await rows().first().getAttribute("aria-setsize")).toBe(String(N / 10));
  }, 60_000);

  it("shows the first screen of a long source, and walks to its end", async () => {
    await open("strait.case.yaml", strait);
    await page.locator("[data-statements='3']").waitFor();
    await page.locator(".import").click();
    await page.locator(".importer input[data-files]").setInputFiles({
      name: "book.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(book),
    });
    const preview = page.locator("article[data-import]");
    await preview.getByLabel("Id").fill("book");
    await preview.getByRole("button", { name: "Add to the case" }).click();
    await page.locator("[data-sentence='0']").waitFor({ timeout: 60_000 });
    expect(await page.locator(".paragraph").count()).toBeLessThanOrEqual(80);
    await page.evaluate("document.querySelector('.reader').scrollTop = 1e9");
    await page.locator("[data-sentence='14999']").click();
    await page.locator("[data-sentence='14999'][data-marked]").waitFor();
    await page.keyboard.press("k");
    await page.locator("[data-sentence='14998'][data-marked]:focus").waitFor();
    await page.getByRole("searchbox").fill("paragraph 1500 the");
    await page.locator(".found button").first().click();
    await page.getByRole("searchbox").fill("");
    await page.locator("[data-paragraph='1500'] [data-marked]").waitFor();
  }, 120_000);

  it("writes nothing on the console", () => {
    expect(browser.complaints).toEqual([]);
  });
});
