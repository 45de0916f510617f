import { readFileSync } from "node:fs";
import { ask, explainRecord, readCase, screenOf, VERBS, verifyLedger, withoutLine } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { bent, MEANS, shipped, walkOf } from "./journey.js";
import { keptText } from "./kept.js";
import { type StaticSite, serveBuilt } from "./site.js";

const AGAINST = "contradicts one past response, by North";
const RAIL = [/Room\?/, /Stand/, /Deal/, /Block/, /Order/, /Forum/, /Ratify/, /Break/, /Pay/, /Known/];

// Journey 11 of the workbench's acceptance list: the past as a test; and the ledger of journey 10.
describe.skipIf(!hasBrowser)("the track record", () => {
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

  const headline = (words: RegExp): Promise<void> =>
    vi.waitFor(async () => expect(await page.locator("[data-answer]").textContent()).toMatch(words), {
      timeout: 20_000,
    });

  it.each(MEANS)(
    "explains the strait's past, and says which change takes that away and which brings it back; by %s",
    async (by) => {
      const { press, choose, pick, go, settled } = walkOf(page, by);
      await page.goto(`${site.address}#/record?case=strait`);
      await headline(/explains 2 of 2 past responses\./);
      expect(await page.locator("[data-offer] [data-mark=yes]").count()).toBe(2);

      // The line off and North half way: what North refused it would then have taken.
      await press(page.getByRole("button", { name: "+ Change something" }));
      await choose(page.getByLabel("What is changed"), "line");
      await choose(page.getByLabel("Which"), "no-access-without-quota");
      await press(page.getByRole("button", { name: "Try it" }));
      await go(/Room\?/, ["1"]);
      await settled("agree");
      await pick(page.locator('[data-mark="position.north.access"]'));
      if (by === "keyboard") {
        for (const key of ["PageUp", "PageUp", "PageUp"]) await page.keyboard.press(key);
        await page.keyboard.press("Enter");
      } else {
        await page.locator('.card input[type="number"]').first().click({ clickCount: 3 });
        await page.keyboard.type("50");
      }
      await page.locator("[data-change='pos.north.access.at:50']").waitFor();
      await page
        .locator("main[data-state=fresh] .answer", { hasText: "contradicts one past response, by North" })
        .waitFor();
      // So does every other headline that rests on North, and no other.
      const tried = bent(withoutLine(shipped("strait"), "redLines", "no-access-without-quota"));
      const resting = VERBS.filter((verb) =>
        screenOf(tried, ask(tried, verb, { draws: 0 })).headline?.doubts.some((doubt) => doubt.includes(AGAINST)),
      );
      expect(resting.length).toBeGreaterThan(3);
      for (const [k, name] of RAIL.entries()) {
        await go(name, [String((k + 1) % 10)]);
        await settled(VERBS[k] ?? "agree");
        const said = page.locator("main[data-state=fresh] .answer").first();
        if (resting.includes(VERBS[k] ?? "agree")) await said.filter({ hasText: AGAINST }).waitFor();
        else expect(await said.textContent()).not.toContain(AGAINST);
      }
      await go(/Track record/, ["g", "t"]);
      await headline(/explains 1 of 2 past responses; it contradicts 1\./);
      const refused = page.locator("tr").filter({ has: page.locator("td[data-mark=no]") });
      expect(await refused.locator("[data-margin]").getAttribute("data-margin")).toBe("0");

      await press(page.getByRole("button", { name: /^Try: North on Access to northern waters: 50 → 49/ }));
      await headline(/explains 2 of 2/);
      await press(page.getByRole("button", { name: "Discard" }));
      await page.locator("[data-change]").first().waitFor({ state: "detached" });
      await headline(/explains 2 of 2/);
      await page.locator("[data-fitting] p").first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
    },
    90_000,
  );

  it("counts what Korea 2019 explains as the library does", async () => {
    const file = "korea-2019.case.yaml";
    const { kase } = readCase(readFileSync(new URL(`../../../cases/${file}`, import.meta.url), "utf8"), { file });
    if (kase === null) throw new Error("korea-2019 does not read");
    const { record } = explainRecord(kase);
    const count = (match: boolean | null): number => record.filter((one) => one.match === match).length;
    await page.goto(`${site.address}#/record?case=korea-2019`);
    await vi.waitFor(
      async () => {
        expect(await page.locator("td[data-mark=yes]").count()).toBe(count(true));
        expect(await page.locator("td[data-mark=no]").count()).toBe(count(false));
        expect(await page.locator("td[data-mark=open]").count()).toBe(count(null));
      },
      { timeout: 60_000 },
    );
  }, 90_000);

  it("seals a typed chance, leaves nothing of it to edit, resolves and scores it", async () => {
    await page.goto(`${site.address}#/record/forecasts?case=strait`);
    await page.getByText("No forecast is sealed yet").waitFor();
    await page.getByLabel("What is forecast").fill("The three sign before the season");
    await page.getByLabel("Chance as you judge it, 0 to 1").fill("0.7");
    await page.getByLabel("Known on").fill("2999-04-15");
    await page.keyboard.press("Enter");
    const table = page.getByRole("table").filter({ hasText: "The three sign before the season" });
    await table.waitFor();
    expect(await table.locator("input, [contenteditable]").count()).toBe(0);
    const ledger = await keptText(page, "ledger:sample:strait");
    expect(verifyLedger(ledger)).toMatchObject({ entries: 1, sealedOk: true });
    await page.reload();
    await table.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: /^It happened/ }).click();
    await headline(/0?\.09/);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    expect(browser.complaints).toEqual([]);
  }, 60_000);
});
