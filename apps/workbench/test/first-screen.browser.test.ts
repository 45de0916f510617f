import { readFileSync } from "node:fs";
import { ask, type Case, firstScreenOf, readCase } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

/** As the rail has them. */
const ORDER = ["agree", "stand", "deal", "block", "order", "forum", "ratify", "break", "pay", "watch"] as const;

function shipped(id: string): Case {
  const text = readFileSync(new URL(`../../../cases/${id}.case.yaml`, import.meta.url), "utf8");
  const { kase } = readCase(text, { file: id });
  if (kase === null) throw new Error(`${id} does not read`);
  return kase;
}

describe.skipIf(!hasBrowser)("the first screen", () => {
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

  it.each(["strait", "korea-2021"])(
    "of %s says what is known of each, the least known first, and how the case fares against the past",
    async (id) => {
      await page.goto(`${site.address}#/agree?case=${id}`);
      await page.locator(".strip").waitFor({ timeout: 30_000 });
      const { known, offers, record } = firstScreenOf(shipped(id));
      const strip = page.locator(".strip");
      const [told, past] = [strip.locator("section").nth(0), strip.locator("section").nth(1)];
      // The strip of the case before may still be there.
      await told
        .locator("li > .hidden", { hasText: known[0]?.says ?? "" })
        .first()
        .waitFor({ state: "attached" });
      await past.locator("p", { hasText: record }).waitFor({ state: "attached" });
      expect(await told.locator("li > .hidden").allTextContents()).toEqual(known.map(({ says }) => says));
      expect(await past.locator("li > .hidden").allTextContents()).toEqual(offers.map(({ says }) => says));
      expect(await past.locator("p").textContent()).toBe(record);
      if (id === "korea-2021") expect(known[0]?.party).toBe("dprk");
    },
    60_000,
  );

  it("is named after question, answer and case", async () => {
    await page.goto(`${site.address}#/agree?case=strait`);
    await page.locator("main[data-state=fresh]").waitFor();
    await expect.poll(() => page.title()).toBe("Room? · room · 6 · Fishing the strait");
    await page.keyboard.press("5");
    await expect.poll(() => page.title()).toBe("Order · 2 steps · Fishing the strait");
  }, 60_000);

  it("has the badges of all ten questions beside them, as the command gives them", async () => {
    await page.goto(`${site.address}#/stand?case=strait`);
    await page.locator("main[data-state=fresh]").waitFor();
    const expected = ORDER.map((verb) => {
      const headline = ask(shipped("strait"), verb, { draws: 1000 }).findings.find(({ level }) => level === "headline");
      return headline?.rests ?? null;
    });
    const kinds =
      "[...document.querySelectorAll('.rail ol button')].map((one) => one.querySelector('.sign')?.dataset.kind ?? null)";
    await expect.poll(() => page.evaluate(kinds), { timeout: 90_000 }).toEqual(expected);
  }, 180_000);

  it("tells a new answer once to those who do not see it, and nothing while something is dragged", async () => {
    await page.goto(`${site.address}#/agree?case=strait&forum=north-south`);
    await page.locator("main[data-state=fresh]").waitFor();
    await page.waitForTimeout(1_000);
    await page.evaluate(`
      globalThis.told = [];
      new MutationObserver(() => told.push(document.querySelector("[data-live]").textContent))
        .observe(document.querySelector("[data-live]"), { childList: true, characterData: true, subtree: true });
    `);
    await page.locator('[data-mark="position.north.access"]').click();
    const dial = page.locator('.card input[type="range"]').first();
    await dial.focus();
    for (let k = 0; k < 30; k++) await page.keyboard.press("ArrowRight");
    await page.locator('[data-mark^="line.no-access-without-quota"]').first().click();
    await page.getByLabel("The line holds").uncheck();
    await page.locator("[data-answer] .figure", { hasText: /^8$/ }).first().waitFor();
    await expect.poll(() => page.evaluate<string[]>("told")).toHaveLength(1);
    await page.waitForTimeout(1_500);
    expect(await page.evaluate<string[]>("told")).toEqual(["Room? room · 8, was on paper · 6"]);
    expect(await violationsOf(page)).toEqual([]);
    expect(browser.complaints).toEqual([]);
  }, 60_000);
});
