import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

describe.skipIf(!hasBrowser)("a report with switches, taken from the page", () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-live-"));
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser()]);
    page = browser.page;
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  async function taken(): Promise<string> {
    const take = page.getByRole("button", { name: "Take away as HTML with switches" });
    await expect.poll(() => take.isEnabled(), { timeout: 60_000 }).toBe(true);
    const [file] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), take.press("Enter")]);
    expect(file.suggestedFilename()).toBe("report.en.interactive.html");
    const path = join(folder, "r.html");
    await file.saveAs(path);
    return readFileSync(path, "utf8");
  }

  it("holds the case and the engine: a reader without a network switches an order off and sees what changes", async () => {
    await page.goto(`${site.address}#/report/report?case=strait`);
    const text = await taken();
    expect(Buffer.byteLength(text)).toBeLessThan(2_000_000);
    expect(text).toContain("North wants the catch cut by half");
    const reader = await browser.context.newPage();
    await browser.context.setOffline(true);
    try {
      await reader.goto(pathToFileURL(join(folder, "r.html")).href);
      await reader.locator("#live details").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
      const status = reader.locator("#live [role=status]").filter({ hasText: /./ });
      await reader.locator('[data-change="orderings.quota-first"]').press("Space");
      // What it changes is nothing that the ten sentences say: the limit comes first for its own sake.
      await expect.poll(() => status.textContent(), { timeout: 60_000 }).toBe("No answer changes.");
      await reader.locator('[data-change="orderings.quota-first"]').press("Space");
      await expect.poll(() => status.textContent(), { timeout: 60_000 }).toBe("The case stands as entered again.");
      await reader.locator('[data-change="linkages.catch-and-access"]').press("Space");
      await expect.poll(() => status.textContent(), { timeout: 60_000 }).toMatch(/^Answers that change: \d+ of 10\.$/);
      expect(await violationsOf(reader)).toEqual([]);
    } finally {
      await browser.context.setOffline(false);
      await reader.close();
    }
  }, 150_000);

  it("keeps back what its maker says, in every file", async () => {
    await page.getByLabel("Keep back").selectOption("figures-only");
    await page.getByText("■■■").first().waitFor({ timeout: 60_000 });
    const text = await taken();
    expect(text).not.toContain("North wants the catch cut by half");
    expect(text).not.toContain("Three coasts, one strait");
    const take = page.getByRole("button", { name: "Take away as Markdown" });
    const [file] = await Promise.all([page.waitForEvent("download"), take.click()]);
    await file.saveAs(join(folder, "r.md"));
    const markdown = readFileSync(join(folder, "r.md"), "utf8");
    expect(markdown).toContain("figures-only");
    expect(markdown).not.toContain("North wants the catch cut by half");
    expect(await violationsOf(page)).toEqual([]);
  }, 120_000);

  it("lets its reader suppose the scenarios beside the case, but for one that is supposed already", async () => {
    await page.goto("about:blank");
    await page.goto(`${site.address}#/report/report?case=orchard`);
    expect(await taken()).toContain('"no-other-farm"');
    await page.goto("about:blank");
    await page.goto(`${site.address}#/report/report?case=orchard&w=if.no-other-farm:on`);
    expect(await taken()).not.toContain('"no-other-farm"');
  }, 120_000);
});
