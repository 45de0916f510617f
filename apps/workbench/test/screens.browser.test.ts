import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { VERBS, type Verb } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser } from "../../../test/browser.js";
import { differing, fewColours } from "./pictures.js";
import { readPng, writePng } from "./png.js";
import { type StaticSite, serveBuilt } from "./site.js";
import { PLACES } from "./tabs.js";

const KEPT = new URL("screens/", import.meta.url);
/** Of what was looked at and found right, new pictures are kept with ENTENTE_SCREENS=renew. */
const isRenewed = process.env.ENTENTE_SCREENS === "renew";
/** Pixels that may differ, of all: another browser draws letters a little otherwise. */
const MOST = 0.015;

/** Nothing is being worked out any more, neither here nor in the rail: nine questions have badges there, the tenth counts them. */
const SETTLED = `
  document.querySelector("main[data-state=computing], [data-state=stale], main progress, .running, .pending") === null &&
  (innerWidth < 641 || document.querySelectorAll(".rail .sign").length >= 9) &&
  !/Being worked out|being checked/.test(document.querySelector("main").textContent)`;
const SOME = ["agree", "deal", "stand", "documents/read", "case/form"];
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const VIEWS = [
  ...[...VERBS, ...PLACES].map((screen) => ({ screen, size: WIDE, theme: "light" as const })),
  ...SOME.map((screen) => ({ screen, size: WIDE, theme: "dark" as const })),
  ...SOME.map((screen) => ({ screen, size: NARROW, theme: "light" as const })),
  ...[{ screen: "home", size: WIDE, theme: "light" as const }],
];

describe.skipIf(!hasBrowser)("the screens of the strait look as they were found right", () => {
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser({ worlds: "drawn" })]);
    page = browser.page;
    mkdirSync(KEPT, { recursive: true });
    // Once through, so that the rail has every answer and badge, whichever screen is looked at first.
    await page.goto(`${site.address}#/watch?case=strait`);
    await page.locator("main[data-state=fresh] .scene").waitFor({ timeout: 60_000 });
  }, 120_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  it.each(VIEWS)(
    "$screen at $size.width in $theme",
    async ({ screen, size, theme }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await open(screen);
      const shot = await still();
      const name = `${screen.replace("/", "-")}-${size.width}-${theme}.png`;
      const file = new URL(name, KEPT);
      if (isRenewed) writeFileSync(file, writePng(fewColours(readPng(shot))));
      expect(existsSync(file), `${name} is not kept: look at the screen, then run with ENTENTE_SCREENS=renew`).toBe(
        true,
      );
      const share = differing(readPng(readFileSync(file)), readPng(shot));
      if (share > MOST) writeFileSync(new URL(name.replace(".png", "-changed.png"), KEPT), shot);
      expect(share, `look at screens/${name.replace(".png", "-changed.png")}`).toBeLessThanOrEqual(MOST);
    },
    90_000,
  );

  async function open(screen: string): Promise<void> {
    // The case stays open from one screen to the next; the first page has none.
    if (screen === "home") await page.goto("about:blank");
    await page.goto(screen === "home" ? site.address : `${site.address}#/${screen}?case=strait`);
    const isQuestion = VERBS.includes(screen as Verb);
    if (screen === "home") await page.locator("main.home [data-sample]").nth(2).waitFor();
    else
      await page
        .locator(isQuestion ? "main[data-state=fresh] .scene" : "main h1")
        .first()
        .waitFor();
    if (screen !== "home") await expect.poll(() => page.evaluate(SETTLED), { timeout: 60_000 }).toBe(true);
  }

  /** The page once it has stopped changing. */
  async function still(): Promise<Buffer> {
    const shoot = (): Promise<Buffer> => page.screenshot({ animations: "disabled", caret: "hide" });
    let last = await shoot();
    for (let tries = 0; tries < 40; tries += 1) {
      await page.waitForTimeout(300);
      const next = await shoot();
      if (next.equals(last)) return next;
      last = next;
    }
    throw new Error("the page does not come to rest");
  }
});
