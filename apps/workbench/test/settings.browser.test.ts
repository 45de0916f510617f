import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

describe.skipIf(!hasBrowser)("settings", () => {
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser()]);
    page = browser.page;
    await page.goto(`${site.address}#/agree?case=strait&forum=north-south`);
    await fresh().waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Settings" }).click();
    await page.locator("[data-screen=settings]").waitFor();
  }, 120_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  const fresh = () => page.locator("main[data-state=fresh] [data-answer]");
  const settings = () => page.getByRole("button", { name: "Settings" });
  const row = (id: string) => page.locator(`[data-command="${id}"]`);

  it("have nothing that axe complains of", async () => {
    expect(await violationsOf(page)).toEqual([]);
  }, 60_000);

  it("all shortcuts stand in a dialog, those of what has the focus first, and are found by words and keys", async () => {
    const rows = await page.locator("tr[data-command]").allInnerTexts();
    const ids = await page.locator("tr[data-command]").evaluateAll((all) => all.map((one) => one.dataset.command));
    const keyed = ids.filter((_, k) => !/–$/m.test(rows[k] ?? ""));
    expect(keyed.length).toBeGreaterThan(25);
    await page.locator("h1").first().click();
    await page.keyboard.press("1");
    await fresh().waitFor();
    await page.locator('[data-mark^="position."]').first().focus();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.locator("[data-group]").nth(4).waitFor();
    const groups = () => dialog.locator("[data-group]").evaluateAll((all) => all.map((one) => one.dataset.group));
    expect((await groups())[0]).toBe("picture");
    expect(new Set(await groups()).size).toBe(5);
    const listed = await dialog.locator("[data-shortcut]").evaluateAll((all) => all.map((one) => one.dataset.shortcut));
    expect(listed).toEqual(expect.arrayContaining(keyed));
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByRole("searchbox").fill("red line");
    expect(await dialog.locator("[data-shortcut]").allInnerTexts()).toEqual(["Red line off or on\nX"]);
    await dialog.getByRole("searchbox").fill("F6");
    expect(await dialog.locator("[data-shortcut]").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await page.evaluate("document.activeElement.dataset.mark")).toMatch(/^position\./);
    await page.locator(".bar").getByRole("button", { name: "Keys" }).click();
    await dialog.getByRole("button", { name: "Close" }).click();
    await dialog.waitFor({ state: "detached" });
    await settings().click();
  }, 60_000);

  it("a key is changed, one that is taken is refused by name, and letters are switched off", async () => {
    await row("table").getByRole("button").first().click();
    await page.keyboard.press("b");
    expect(await row("table").getByRole("alert").textContent()).toContain("B is already the key of");
    await row("table").getByRole("button").first().click();
    await page.keyboard.press("y");
    expect(await row("table").getByRole("button").first().textContent()).toBe("Y");
    await page.keyboard.press("1");
    await fresh().waitFor({ timeout: 60_000 });
    await page.keyboard.press("y");
    await page.locator(".picture table").waitFor();
    await settings().click();
    await page.getByLabel("Single letters are shortcuts").uncheck();
    await page.locator("h1").first().click();
    await page.keyboard.press("1");
    expect(await page.locator("[data-screen=settings]").count()).toBe(1);
    await page.getByLabel("Single letters are shortcuts").check();
  }, 60_000);

  it("with Compute as I type off an edit starts nothing until it is asked for, also after a reload", async () => {
    await page.getByLabel("Compute as I type").uncheck();
    await page.reload();
    await page.locator("[data-screen=settings]").waitFor({ timeout: 60_000 });
    expect(await page.getByLabel("Compute as I type").isChecked()).toBe(false);
    await page.locator("h1").first().click();
    await page.keyboard.press("1");
    await fresh().waitFor({ timeout: 60_000 });
    const before = await fresh().textContent();
    await page.locator('[data-mark^="line.no-access-without-quota"]').first().click();
    await page.getByLabel("The line holds").uncheck();
    await page.locator("[data-waits=changed]").waitFor();
    // Long enough for the strait to be answered many times over.
    await page.waitForTimeout(1_500);
    expect(await page.locator("main").getAttribute("data-state")).toBe("stale");
    expect(await page.locator("[data-answer]").textContent()).toBe(before);
    await page.keyboard.press("Control+Enter");
    await fresh().waitFor({ timeout: 60_000 });
    expect(await page.locator("[data-waits]").count()).toBe(0);
  }, 120_000);

  it("the seed is printed under the picture, and the expert panel shows its tables", async () => {
    await settings().click();
    await page.getByLabel("Compute as I type").check();
    await page.getByLabel("Seed of what is drawn").fill("42");
    await page.getByLabel("Show the expert panel").check();
    await page.locator("h1").first().click();
    await page.keyboard.press("1");
    await page.locator(".picture svg", { hasText: "seed 42" }).waitFor({ timeout: 60_000 });
    await page.locator(".rail").getByRole("button", { name: "Expert panel" }).click();
    await page.locator('[data-table="expert-power"] td').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('[data-table="expert-power"] td').first().textContent()).toBe("50 %");
    expect(await violationsOf(page)).toEqual([]);
    expect(browser.complaints).toEqual([]);
  }, 120_000);
});
