import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

const MARKUP = '<img src=x onerror="globalThis.struck=1"><script>globalThis.struck=1</script>';
const text = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8")
  .replace("id: strait\n", "id: hostile\n")
  .replace(/^title: .*$/m, `title: '${MARKUP}'`)
  .replace(/name: \{ en: North,/, `name: { en: '${MARKUP}',`)
  .replace(/name: \{ en: Access to northern waters,/, `name: { en: '${MARKUP} access',`)
  .replace(/name: \{ en: no access without a catch limit,/, `name: { en: '${MARKUP} line',`)
  .replace('gloss: "North wants the catch cut by half."', `gloss: '${MARKUP}'`);

describe.skipIf(!hasBrowser)("a case whose texts are markup", () => {
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

  it("shows them as letters, on every question, in the drawer and in the address", async () => {
    expect(text.split("globalThis.struck").length).toBeGreaterThan(10);
    await page.goto(site.address);
    await page.locator('input[type="file"]').setInputFiles({
      name: "hostile.case.yaml",
      mimeType: "text/yaml",
      buffer: Buffer.from(text),
    });
    for (const key of ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]) {
      await page.locator("main[data-state=fresh] [data-answer]").waitFor();
      await page.keyboard.press(key);
    }
    await page.keyboard.press("1");
    await page.locator("main[data-question=agree][data-state=fresh] .figure").first().click();
    await page.locator('[data-opens="positions.north.quota"]').click();
    await page.locator('[data-opens="s1"]').click();
    expect(await page.locator(".why h2").textContent()).toBe(MARKUP);
    await page.locator('[data-mark="position.north.access"]').click();
    expect(await page.locator("main img, main script, .bar img").count()).toBe(0);
    expect(await page.evaluate("globalThis.struck")).toBeUndefined();
    expect(await page.title()).toContain("<img");
    expect(page.url()).not.toMatch(/img|script/);
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  }, 120_000);
});
