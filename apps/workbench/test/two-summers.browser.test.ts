import { ask, verifyLedger } from "entente";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { MEANS, shipped, walkOf } from "./journey.js";
import { keptText } from "./kept.js";
import { type StaticSite, serveBuilt } from "./site.js";

const stands = (id: string): string =>
  ask(shipped(id), "stand", { draws: 0 }).findings.find(({ level }) => level === "headline")?.text ?? "";

// Journey 10 of the workbench's acceptance list on Korea: what changed between 2019 and 2021, and a forecast of it.
describe.skipIf(!hasBrowser)("2019 and 2021 beside each other", () => {
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    site = await serveBuilt();
  }, 60_000);
  afterEach(async () => {
    await browser?.close();
  });
  afterAll(async () => {
    await site?.close();
  });

  it.each(MEANS)(
    "frame what changed: Japan apart then, different errands now; by %s",
    async (by) => {
      browser = await openBrowser();
      page = browser.page;
      const { go, choose, settled } = walkOf(page, by);
      await page.goto(`${site.address}#/agree?case=korea-2021`);
      await settled("agree");
      await go(/Compare/, ["g", "m"]);
      expect(await page.locator("[data-answer]").textContent()).toContain("Keep a what-if to compare it");
      await choose(page.getByLabel("Compare with"), "korea-2019");
      const row = page.locator(".beside tr[data-verb=stand]");
      await row.waitFor({ timeout: 90_000 });
      expect(await page.locator(".beside thead th").allTextContents()).toEqual([
        "Question",
        "korea-2019",
        "korea-2021",
      ]);
      expect(await row.locator("td.framed").count()).toBe(2);
      expect(await row.locator("td p").allTextContents()).toEqual([stands("korea-2019"), stands("korea-2021")]);
      expect(await row.locator("td b").first().textContent()).toBe("Japan");
      expect(stands("korea-2021")).toContain("want the same, but each puts something else first");
      expect(await violationsOf(page)).toEqual([]);
      expect(browser.complaints).toEqual([]);
    },
    180_000,
  );

  it.each(MEANS)(
    "can be staked a chance on, which is then sealed; by %s",
    async (by) => {
      browser = await openBrowser();
      page = browser.page;
      const { go, press, settled } = walkOf(page, by);
      await page.goto(`${site.address}#/agree?case=korea-2021`);
      await settled("agree");
      await go(/Track record/, ["g", "t"]);
      await press(page.getByRole("tab", { name: /Forecasts/ }));
      await page.getByText("No forecast is sealed yet").waitFor();
      const claim = "The four carry one offer to Pyongyang";
      for (const [field, words] of [
        ["What is forecast", claim],
        ["Chance as you judge it, 0 to 1", "0.3"],
        ["Known on", "2999-05-09"],
      ] as const) {
        const box = page.getByLabel(field);
        await (by === "pointer" ? box.click() : box.focus());
        await page.keyboard.type(words);
      }
      await press(page.getByRole("button", { name: /Seal/ }));
      const table = page.getByRole("table").filter({ hasText: claim });
      await table.waitFor({ timeout: 20_000 });
      expect(await table.locator("input, textarea, select, [contenteditable]").count()).toBe(0);
      expect(verifyLedger(await keptText(page, "ledger:sample:korea-2021"))).toMatchObject({
        entries: 1,
        sealedOk: true,
      });
      expect(await violationsOf(page)).toEqual([]);
      expect(browser.complaints).toEqual([]);
    },
    120_000,
  );

  it("speak Korean on a dark telephone: no sideways scroll, and each picture's table opens", async () => {
    browser = await openBrowser({ width: 390, height: 844 });
    page = browser.page;
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(`${site.address}#/agree?case=korea-2021`);
    await page.locator(".bar select:has(option[value=ko])").selectOption("ko");
    await page.locator("html[lang=ko]").waitFor();
    for (const [verb, key] of [
      ["agree", "1"],
      ["stand", "2"],
      ["deal", "3"],
      ["block", "4"],
      ["order", "5"],
      ["forum", "6"],
      ["ratify", "7"],
      ["break", "8"],
      ["pay", "9"],
      ["watch", "0"],
    ] as const) {
      await page.evaluate("document.activeElement?.blur()");
      await page.keyboard.press(key);
      await page.locator(`main[data-question=${verb}][data-state=fresh] svg.scene`).waitFor({ timeout: 60_000 });
      await page.keyboard.press("t");
      await page.locator("#picture table tbody tr").first().waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth"), verb).toBeLessThanOrEqual(390);
      await page.keyboard.press("t");
      await page.locator("#picture svg.scene").waitFor();
    }
    expect(await violationsOf(page)).toEqual([]);
    expect(browser.complaints).toEqual([]);
  }, 180_000);
});
