import { readFileSync } from "node:fs";
import { ask, readCase } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

const text = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const source = readFileSync(new URL("../../../cases/sources/gazette.txt", import.meta.url), "utf8");

// Journey 3 of the workbench's acceptance list: why this number?
describe.skipIf(!hasBrowser)("why this number", () => {
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser({ worlds: "drawn" })]);
    page = browser.page;
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  const focused = (): Promise<string> => page.evaluate("document.activeElement.textContent");
  const open = async (screen: string): Promise<void> => {
    await page.goto("about:blank");
    await page.goto(`${site.address}#/${screen}?case=strait`);
    await page.locator("main[data-state=fresh] [data-answer]").waitFor();
  };

  it("leads by keys from the count to the highlighted sentence and back to the count", async () => {
    await open("agree");
    await page.locator(".headline .figure").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".why .formula").waitFor();
    expect(await page.locator(".why dl").textContent()).toContain("6");
    const input = page.locator('[data-opens="positions.north.quota"]');
    await input.focus();
    await page.keyboard.press("Enter");
    await page.locator('[data-opens="s1"]').focus();
    await page.keyboard.press("Enter");
    const marked = await page.locator(".why mark").textContent();
    expect(marked?.length).toBeGreaterThan(10);
    expect(source.replaceAll(/\s+/g, " ")).toContain(marked?.replaceAll(/\s+/g, " "));
    expect(await page.locator(".why blockquote .around").count()).toBeGreaterThan(1);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Backspace");
    expect(await page.evaluate("document.activeElement.dataset.opens")).toBe("s1");
    await page.keyboard.press("Backspace");
    expect(await page.evaluate("document.activeElement.dataset.opens")).toBe("positions.north.quota");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Escape");
    expect(await page.locator(".why").count()).toBe(0);
    expect(await focused()).toBe("6");
  }, 60_000);

  it("leads there by pointer too, ends honestly where a value is judged, and copies the whole way", async () => {
    await open("agree");
    await page.locator(".headline .figure").first().click();
    await page.locator('[data-opens="positions.north.access"]').click();
    expect(await page.locator(".why").textContent()).toMatch(/judged.*a trawler was held/is);
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByRole("button", { name: "Copy as text" }).click();
    await page.getByText("Copied", { exact: true }).waitFor();
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(copied).toContain("6 of 8 packages");
    expect(copied).toContain("North wants the catch cut by half.");
    expect(copied).toMatch(/Three coasts, one strait ¶ 3/);
  }, 60_000);

  it("names paragraph and gloss where the text is not at hand", async () => {
    await page.goto("about:blank");
    await page.goto(site.address);
    const without = text.replace(/^ *file: sources\/gazette\.txt.*\n/m, "").replace("id: strait\n", "id: bare\n");
    await page.locator('input[type="file"]').setInputFiles({
      name: "bare.case.yaml",
      mimeType: "text/yaml",
      buffer: Buffer.from(without),
    });
    await page.locator("main[data-state=fresh] .headline .figure").first().click();
    await page.locator('[data-opens="positions.north.quota"]').click();
    await page.locator('[data-opens="s1"]').click();
    expect(await page.locator(".why").textContent()).toMatch(/paragraph 3.*drop it on the Documents screen/s);
    expect(await page.locator(".why mark").count()).toBe(0);
  }, 60_000);

  it("opens at what the answer hinges on with H, and lets another value be tried there", async () => {
    const { kase } = readCase(text, { file: "strait" });
    if (kase === null) throw new Error("the strait does not read");
    const headline = ask(kase, "deal", { draws: 1000 }).findings.find(({ level }) => level === "headline");
    await open("deal");
    await page.locator("[data-badge]").waitFor({ timeout: 60_000 });
    expect(await page.locator("[data-badge]").getAttribute("data-hinge")).toBe(headline?.hinge);
    await page.keyboard.press("h");
    await page.locator(".why").getByText("The answer hinges on this").waitFor();
    await page.locator(".why .card").getByRole("button", { name: "How much it matters −5" }).click();
    await page.locator('[data-change="pos.north.access.salience:45"]').waitFor();
    await page.keyboard.press("Control+z");
    await page.locator("[data-change]").first().waitFor({ state: "detached" });
  }, 120_000);

  it.each([
    { width: 1440, lies: "beside" },
    { width: 1024, lies: "above" },
    { width: 390, lies: "alone" },
  ])(
    "lies $lies at $width",
    async ({ width, lies }) => {
      await page.setViewportSize({ width, height: 900 });
      await open("agree");
      await page.locator(".headline .figure").first().click();
      await page.locator(".why .formula").waitFor();
      const box =
        "(one) => { const { left, right, width, top } = document.querySelector(one).getBoundingClientRect(); return { left, right, width, top }; }";
      const place = (of: string) =>
        page.evaluate<{ left: number; right: number; width: number; top: number }>(`(${box})(${JSON.stringify(of)})`);
      const [drawer, answer] = [await place(".why"), await place("#answer")];
      if (lies === "beside") expect(answer.right).toBeLessThanOrEqual(drawer.left);
      if (lies === "above") expect(answer.right).toBeGreaterThan(drawer.left);
      if (lies === "alone") expect([drawer.width, drawer.top]).toEqual([390, 0]);
      else expect(drawer.width).toBe(400);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      expect(browser.complaints).toEqual([]);
    },
    60_000,
  );
});
