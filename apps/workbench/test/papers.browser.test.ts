import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

describe.skipIf(!hasBrowser)("brief, report and comparison", () => {
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

  it("shows the brief as it will be handed over, and hands over the same", async () => {
    await page.goto(`${site.address}#/report/brief?case=strait`);
    await page.getByText("Bottom line").waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Take away as Markdown" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("brief.en.md");
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString()).toContain("6 of 8 packages");
    expect(await violationsOf(page)).toEqual([]);
  }, 60_000);

  it("leaves out the chapters that are not wanted", async () => {
    await page.getByRole("tab", { name: "Report" }).click();
    await page.getByRole("heading", { name: "Who pays, who gains, and who decides?" }).first().waitFor();
    await page.getByLabel("Pay", { exact: true }).uncheck();
    await page
      .getByRole("heading", { name: "Who pays, who gains, and who decides?" })
      .first()
      .waitFor({ state: "detached" });
  }, 60_000);

  it("says what a what-if changes, beside the case as written", async () => {
    await page.goto(`${site.address}#/compare?case=strait&w=rl.no-access-without-quota%3Aoff`);
    await page.locator("[data-change]").waitFor();
    await page.locator("#compared table").first().waitFor();
    await page.getByRole("tab", { name: "Every single change" }).click();
    await page.locator("#compared table").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !/^(blob:)?http:\/\/127\.0\.0\.1/.test(url))).toEqual([]);
  }, 60_000);
});
