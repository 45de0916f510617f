import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

/** The class of what has the focus. */
const FOCUSED = "document.activeElement.className";

/** Whether some of what has the focus is what one sees where it stands. */
const IS_SEEN = `(() => {
  const one = document.activeElement, box = one.getBoundingClientRect();
  for (let y = Math.max(1, box.top + 1); y < Math.min(innerHeight, box.bottom); y += 4)
    for (let x = Math.max(1, box.left + 1); x < Math.min(innerWidth, box.right); x += 4)
      if (one.contains(document.elementFromPoint(x, y))) return true;
  return false;
})()`;

describe.skipIf(!hasBrowser)("the regions of a page", () => {
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

  async function open(width: number, address = "agree?case=strait"): Promise<void> {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("about:blank");
    await page.goto(`${site.address}#/${address}`);
    await page.locator("main[data-state=fresh]").waitFor();
  }

  it("take the focus in turn with F6, and the other way with Shift+F6, also out of a field", async () => {
    await open(1440);
    await page.locator("[data-answer] .figure").first().click();
    await page.locator(".why h2").waitFor();
    await page.locator(".bar input").focus();
    const seen: string[] = [];
    for (let k = 0; k < 7; k++) {
      await page.keyboard.press("F6");
      seen.push(await page.evaluate<string>(FOCUSED));
    }
    expect(seen).toEqual(["rail", "answer", "picture", "panels", "why", "whatif", "bar"]);
    await page.keyboard.press("Shift+F6");
    expect(await page.evaluate(FOCUSED)).toBe("whatif");
  }, 60_000);

  it("are reached by three links before everything else, which leave the address alone", async () => {
    await open(1440);
    const address = page.url();
    for (const [presses, target] of [
      [1, "answer"],
      [2, "picture"],
      [3, "scroll"],
    ] as const) {
      await page.evaluate("document.activeElement.blur(); document.querySelector('.skip').focus()");
      for (let k = 1; k < presses; k++) await page.keyboard.press("Tab");
      expect(await page.evaluate(IS_SEEN)).toBe(true);
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate(FOCUSED)).toBe(target);
    }
    expect(page.url()).toBe(address);
  }, 60_000);

  it.each([1440, 1024, 390])(
    "never hide what has the focus at %i, with the drawer open",
    async (width) => {
      await open(width);
      await page.locator("[data-answer] .figure").first().click();
      await page.locator(".why h2").waitFor();
      await page.evaluate("document.querySelector('main button, main a').focus()");
      const covered: string[] = [];
      for (let k = 0; k < 60; k++) {
        await page.keyboard.press("Tab");
        if (await page.evaluate("document.activeElement === document.body")) break;
        if (!(await page.evaluate(IS_SEEN)))
          covered.push(await page.evaluate("document.activeElement.outerHTML.slice(0, 90)"));
      }
      expect(covered).toEqual([]);
    },
    60_000,
  );

  it("follow one another by Tab as they are named", async () => {
    await open(1440, "agree?case=strait&w=pos.north.access.at:40");
    const order = await page.evaluate<string[]>(`(() => {
      const names = [];
      for (const one of document.querySelectorAll("button, select, input, summary, [tabindex='0']")) {
        const region = one.closest(".bar, .rail, .answer, .picture, .panels, .whatif")?.className;
        if (region !== undefined && names.at(-1) !== region) names.push(region);
      }
      return names;
    })()`);
    expect(order).toEqual(["bar", "rail", "answer", "picture", "panels", "whatif"]);
  }, 60_000);

  it("are, on the narrowest page, read by scrolling one way", async () => {
    for (const screen of ["agree", "stand", "deal", "block", "order", "forum", "ratify", "break", "pay", "watch"]) {
      await open(320, `${screen}?case=strait`);
      expect(await page.evaluate("document.documentElement.scrollWidth"), screen).toBeLessThanOrEqual(320);
    }
  }, 120_000);

  it("show names beside the rail at 1024 for what has the focus", async () => {
    await open(1024);
    const rail = page.locator(".rail");
    expect((await rail.boundingBox())?.width).toBe(64);
    const words = rail.locator("button").nth(4).locator(".words");
    expect((await words.boundingBox())?.width).toBeLessThanOrEqual(1);
    await rail.locator("button").nth(3).focus();
    await page.keyboard.press("Tab");
    expect((await words.boundingBox())?.width).toBeGreaterThan(40);
  }, 60_000);

  it("give at 390 the questions as a sheet over a bar of 56, and the changes in a strip of 32", async () => {
    await open(390);
    const foot = page.locator(".foot nav");
    expect((await foot.boundingBox())?.height).toBe(56);
    expect(await page.locator(".tried").count()).toBe(0);
    await foot.getByRole("button", { name: "Questions" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".sheet ol button").count()).toBe(10);
    expect(await page.evaluate("document.activeElement.getAttribute('aria-current')")).toBe("page");
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.evaluate("document.activeElement.dataset.opens")).toBe("questions");
    await page.keyboard.press("Enter");
    await page.locator(".sheet button", { hasText: "Block" }).click();
    await page.locator("main[data-question=block]").waitFor();
    expect(await page.locator(".sheet").count()).toBe(0);

    await open(390, "agree?case=strait&w=rl.no-access-without-quota:off");
    const strip = page.locator(".tried");
    await expect.poll(() => strip.textContent()).toMatch(/^1 change · room · \d+ → room · \d+$/);
    expect((await strip.boundingBox())?.height).toBe(32);
    await strip.click();
    expect(await page.locator("[data-sheet=whatif] .chip").count()).toBe(1);
    expect(await violationsOf(page)).toEqual([]);
    await page.locator(".sheet").getByRole("button", { name: "Discard" }).click();
    await expect.poll(() => page.locator(".sheet .chip").count()).toBe(0);
    expect(browser.complaints).toEqual([]);
  }, 60_000);
});
