import { readFileSync } from "node:fs";
import { ask, readCase } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

describe.skipIf(!hasBrowser)("where nothing is open", () => {
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser({ worlds: "drawn" })]);
    page = browser.page;
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  it("the cards say beneath the question whether there is room, and then how far that can be trusted", async () => {
    await page.goto(site.address);
    const text = readFileSync(new URL("../../../cases/korea-2021.case.yaml", import.meta.url), "utf8");
    const { kase } = readCase(text, { file: "korea-2021" });
    if (kase === null) throw new Error("the case does not read");
    const headline = ask(kase, "agree", { draws: 1000 }).findings.find(({ level }) => level === "headline");
    const card = page.locator('[data-sample="korea-2021"] .glance');
    await card.waitFor({ timeout: 30_000 });
    expect(await card.textContent()).toContain(headline?.text);
    await expect.poll(() => card.getAttribute("data-glance"), { timeout: 60_000 }).toBe(headline?.rests);
    const first = "[...document.querySelectorAll('[data-sample]')].slice(0, 3).map((one) => one.dataset.sample)";
    expect(await page.evaluate(first)).toEqual(["korea-2021", "korea-2019", "strait"]);

    expect(await violationsOf(page)).toEqual([]);
  }, 120_000);

  it("three questions make a case that opens, and a faulty line is named", async () => {
    await page.goto("about:blank");
    await page.goto(site.address);
    await page.getByRole("button", { name: "Start a new case" }).press("Enter");
    await page.getByLabel("Who negotiates?").fill("Alba\nBorea");
    await page.getByLabel("About what?").fill("Tariffs");
    await page.getByRole("button", { name: "Make the case" }).press("Enter");
    await page.getByText("“Tariffs” needs a colon").waitFor();
    await page.getByLabel("About what?").fill("Tariffs: none, low, high");
    await page.getByRole("combobox", { name: "Tariffs" }).selectOption("low");
    expect(await violationsOf(page)).toEqual([]);

    await page.getByRole("button", { name: "Make the case" }).press("Enter");
    await page.locator(".rail").waitFor();
    await page.keyboard.press("1");
    await page.locator("main[data-question=agree][data-state=fresh] [data-answer]").waitFor({ timeout: 30_000 });
  }, 60_000);

  it("a file is opened by a button, and by dropping it while another case is open", async () => {
    await page.goto("about:blank");
    await page.goto(`${site.address}#/agree?case=strait`);
    await page.locator("main[data-state=fresh] [data-answer]").waitFor({ timeout: 30_000 });
    const text = readFileSync(new URL("../../../cases/orchard.case.yaml", import.meta.url), "utf8");
    await page.evaluate(
      `(() => {
        const data = new DataTransfer();
        data.items.add(new File([${JSON.stringify(text)}], "orchard.case.yaml"));
        document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      })()`,
    );
    await expect.poll(() => page.title(), { timeout: 20_000 }).toMatch(/orchard/i);
    await page.getByRole("button", { name: "Entente" }).click();
    const chosen = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a file" }).click();
    const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url));
    await (await chosen).setFiles({ name: "mine.case.yaml", mimeType: "application/yaml", buffer: strait });
    await expect.poll(() => page.title(), { timeout: 20_000 }).toMatch(/strait/i);
    expect(browser.complaints).toEqual([]);
  }, 60_000);
});
