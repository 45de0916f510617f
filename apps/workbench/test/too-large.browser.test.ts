import { readFileSync } from "node:fs";
import { askerOf, type Case, readCase } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

const SAMPLE = "five-shores";
const text = readFileSync(new URL(`../src/samples/${SAMPLE}/${SAMPLE}.case.yaml`, import.meta.url), "utf8");

/** Packages that the library finds acceptable with Arden's place on the catch elsewhere. */
function library(at: number | null): string {
  const { kase } = readCase(text, { file: `${SAMPLE}.case.yaml` });
  if (kase === null) throw new Error("the sample does not read");
  const entry = [kase.positions.arden?.catch].flat()[0];
  if (entry === undefined || !("at" in entry)) throw new Error("Arden has no place");
  const { range: _, ...place } = entry;
  const moved = { ...kase.positions.arden, catch: at === null ? entry : { ...place, at } };
  const tried = { ...kase, positions: { ...kase.positions, arden: moved } } as Case;
  const { zone } = askerOf(tried).answer("agree").result as { readonly zone: { readonly count: number } };
  return new Intl.NumberFormat("en").format(zone.count);
}

/** What the page saw: answers that were drawn, and tasks of more than 50 ms on its own thread. */
interface Seen {
  readonly drawn: readonly string[];
  readonly long: readonly number[];
}

// Journey 8 of the workbench's acceptance list: too large, and stop.
describe.skipIf(!hasBrowser).each(["pointer", "keyboard"] as const)("two million packages, by %s", (by) => {
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser()]);
    page = browser.page;
    await page.addInitScript(`
      window.seen = { drawn: [], soFar: [] };
      new MutationObserver(() => {
        const told = document.querySelector("main[data-state=fresh] [data-answer]")?.textContent ?? "";
        if (told !== "" && told !== window.seen.drawn.at(-1)) window.seen.drawn.push(told);
        const soFar = document.querySelector("[data-so-far]")?.textContent;
        if (soFar !== undefined && soFar !== window.seen.soFar.at(-1)) window.seen.soFar.push(soFar);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    `);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  const fresh = () => page.locator("main[data-state=fresh] [data-answer]");
  const state = () => page.locator("main[data-state]").getAttribute("data-state");
  const seen = () => page.evaluate("window.seen") as Promise<Seen & { readonly soFar: readonly string[] }>;
  const forget = () => page.evaluate("window.seen.drawn = []");
  const press = async (name: string | RegExp): Promise<void> => {
    const button = page.getByRole("button", { name }).first();
    if (by === "pointer") await button.click();
    else await button.press("Enter");
  };
  const slider = () => page.locator('[data-change^="pos.arden.catch"] input[type=range]');
  const moveTo = async (at: number): Promise<void> => {
    if (by === "pointer") {
      const box = await slider().boundingBox();
      if (box === null) throw new Error("the slider is not there");
      await page.mouse.move(box.x + 8 + ((box.width - 16) * at) / 100, box.y + box.height / 2);
    } else await page.keyboard.press("ArrowRight");
  };

  it("counts so far while it counts, and then as the library does", async () => {
    // Where the machine is so busy that the count is over before the page gets to draw, it is looked at again.
    for (let looks = 0; looks < 3 && (looks === 0 || (await seen()).soFar.length === 0); looks++) {
      await page.goto("about:blank");
      await page.goto(site.address);
      const card = page.locator(`[data-sample="${SAMPLE}"]`);
      if (by === "pointer") await card.click();
      else await card.press("Enter");
      await fresh().waitFor({ timeout: 60_000 });
      expect(await fresh().textContent()).toContain(library(null));
    }
    expect((await seen()).soFar.join("\n")).toMatch(/^So far [\d,]+ acceptable among the first [\d,]+/);
  }, 120_000);

  it("of ten moves in two seconds draws at most two, the last as the library has it", async () => {
    await page.goto(`${page.url()}&w=pos.arden.catch.at%3A30`);
    await fresh().waitFor({ timeout: 60_000 });
    await forget();
    if (by === "pointer") {
      await moveTo(30);
      await page.mouse.down();
    } else await slider().focus();
    for (let k = 1; k <= 10; k++) {
      await moveTo(30 + k);
      await page.waitForTimeout(150);
    }
    if (by === "pointer") await page.mouse.up();
    const at = Number(await slider().inputValue());
    expect(at).toBeGreaterThan(35);
    await fresh()
      .filter({ hasText: library(at) })
      .waitFor({ timeout: 60_000 });
    const { drawn } = await seen();
    expect(drawn.length).toBeLessThanOrEqual(2);
    expect(drawn.at(-1)).toContain(library(at));
  }, 120_000);

  it("Escape, or Cancel, within the run stops it, the old answer stays and Recompute is offered", async () => {
    const before = await fresh().textContent();
    await page.locator('[data-change^="pos.arden.catch"] input[type=number]').fill("80");
    await page.locator(".running").waitFor();
    const began = await page.evaluate("performance.now()");
    if (by === "pointer") {
      await page.locator(".run button").first().waitFor({ timeout: 60_000 });
      await page.locator(".run button").first().click();
    } else await page.keyboard.press("Escape");
    await page.locator("[data-waits=stopped]").waitFor();
    expect(began).toBeGreaterThan(0);
    expect(await page.locator(".running").count()).toBe(0);
    expect(await page.locator("main[data-state]").count()).toBe(1);
    if ((await state()) === "stale") {
      expect(await page.locator("[data-answer]").textContent()).toBe(before);
      expect(await page.locator(".answer .stale").textContent()).toBe("From before the change");
      expect(await page.locator(".picture .stale").textContent()).toBe("From before the change");
    }
    expect(await violationsOf(page)).toEqual([]);
    if (by === "pointer") await press("Recompute");
    else await page.keyboard.press("Control+Enter");
    await fresh().waitFor({ timeout: 60_000 });
    await page.locator("[data-waits]").waitFor({ state: "detached" });
    expect(await fresh().textContent()).toContain(library(80));
  }, 120_000);

  it("a field takes what is typed while a run goes on", async () => {
    await page.locator('[data-change^="pos.arden.catch"] input[type=number]').fill("60");
    await page.locator(".running").waitFor();
    await page.getByLabel("As of").first().focus();
    await page.keyboard.press("End");
    await page.keyboard.type("-09");
    expect(await page.getByLabel("As of").first().inputValue()).toMatch(/-09$/);
    await page.keyboard.press("Escape");
  }, 60_000);

  it("ends with nothing that axe complains of, and nothing on the console", async () => {
    expect(await violationsOf(page)).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
