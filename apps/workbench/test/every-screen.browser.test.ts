import { readFileSync } from "node:fs";
import { ask, readCase, VERBS, type Verb } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";
import { TABS } from "./tabs.js";

const PLACES = Object.keys(TABS);
const LOOKS = [
  { width: 1440, theme: "light" },
  { width: 1440, theme: "dark" },
  { width: 390, theme: "light" },
] as const;
const STRAIT = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const isFull = process.env.ENTENTE_FULL === "1";

describe.skipIf(!hasBrowser)("every screen of the strait", () => {
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

  const open = async (screen: string): Promise<void> => {
    await page.goto(`${site.address}#/${screen}?case=strait`);
    await page.locator(VERBS.includes(screen as Verb) ? "main[data-state=fresh]" : "main").waitFor();
  };

  const check = async (what: string, width: number): Promise<void> => {
    expect({ what, found: await violationsOf(page) }).toEqual({ what, found: [] });
    expect(await page.evaluate("document.documentElement.scrollWidth"), what).toBeLessThanOrEqual(width);
  };
  const dress = async ({ width, theme }: { width: number; theme: string }): Promise<void> => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({
      colorScheme: theme === "dark" ? "dark" : "light",
      contrast: theme === "contrast" ? "more" : "no-preference",
    });
  };

  /** Figures of the page with more than two digits that count, whole ones aside (UI.md §4); each text by itself. */
  const tooPrecise = async (): Promise<string[]> => {
    const texts = await page.evaluate<string[]>(`(() => {
      const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) found.push(walker.currentNode.textContent);
      return found;
    })()`);
    const figures = texts.flatMap((text) => text.match(/(?<![\d.,\w])\d[\d,]*\.\d+(?![\d.\w])/g) ?? []);
    return figures.filter((figure) => figure.replace(/[.,]/g, "").replace(/^0+/, "").length > 2);
  };

  it.each(LOOKS)(
    "has nothing that axe complains of, no figure too precise, and scrolls one way, at $width in $theme",
    async (look) => {
      await dress(look);
      for (const screen of [...VERBS, ...PLACES]) {
        await open(screen);
        await check(screen, look.width);
        expect({ screen, figures: await tooPrecise() }).toEqual({ screen, figures: [] });
      }
    },
    240_000,
  );

  it.each(LOOKS)(
    "has nothing that axe complains of before a case is open, in the palette and beside a why, at $width in $theme",
    async (look) => {
      await dress(look);
      await page.goto("about:blank");
      await page.goto(site.address);
      await page.locator("main.home [data-sample]").first().waitFor();
      await check("home", look.width);
      await open("agree");
      await page.keyboard.press("Control+k");
      await page.locator("dialog.palette[open] [role=option]").first().waitFor();
      await check("palette", look.width);
      await page.keyboard.press("Escape");
      await page.locator(".headline .figure").first().click();
      await page.locator(".why .formula").waitFor();
      await check("why", look.width);
    },
    120_000,
  );

  describe.skipIf(!isFull)("in full, which ENTENTE_FULL=1 npx vitest run every-screen runs", () => {
    const names = [...VERBS, ...PLACES, ...Object.entries(TABS).flatMap(([of, tabs]) => tabs.map((t) => `${of}/${t}`))];
    it.each([1440, 390].flatMap((width) => ["light", "dark", "contrast"].map((theme) => ({ width, theme }))))(
      "has nothing that axe complains of on any tab at $width in $theme",
      async (look) => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.goto(site.address);
        await page.locator(".bar select").last().selectOption(look.theme);
        await dress(look);
        try {
          for (const name of names) {
            await open(name);
            await check(name, look.width);
          }
        } finally {
          await page.setViewportSize({ width: 1440, height: 900 });
          await page.locator(".bar select").last().selectOption("system");
        }
      },
      600_000,
    );

    it.each([1440, 390].flatMap((width) => ["light", "dark", "contrast"].map((theme) => ({ width, theme }))))(
      "has nothing that axe complains of on any tab of a case with mistakes at $width in $theme",
      async (look) => {
        await dress({ width: 1440, theme: "light" });
        await page.goto("about:blank");
        await page.goto(site.address);
        await page.locator(".bar select").last().selectOption(look.theme);
        await dress(look);
        try {
          await check("home", look.width);
          const buffer = Buffer.from(STRAIT.replace("at: open, salience: 90", "at: opn, salience: 140"));
          await page
            .locator('input[type="file"]')
            .setInputFiles({ name: "mine.case.yaml", mimeType: "text/yaml", buffer });
          await page.getByRole("button", { name: "Show them in the text" }).waitFor();
          for (const name of names) {
            await page.goto(page.url().replace(/#\/[^?]*/, `#/${name}`));
            await page.locator("main h1").first().waitFor();
            expect(page.url()).toContain(`#/${name}`);
            await check(`${name} of a case with mistakes`, look.width);
          }
        } finally {
          await page.setViewportSize({ width: 1440, height: 900 });
          await page.locator(".bar select").last().selectOption("system");
        }
      },
      600_000,
    );
  });

  it("shows the badge that the command gives for the same number of worlds", async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open("agree");
    await page.locator("[data-badge]").waitFor({ timeout: 60_000 });
    const file = "strait.case.yaml";
    const { kase } = readCase(readFileSync(new URL(`../../../cases/${file}`, import.meta.url), "utf8"), { file });
    if (kase === null) throw new Error("the strait does not read");
    const headline = ask(kase, "agree", { draws: 1000 }).findings.find(({ level }) => level === "headline");
    expect(await page.locator("[data-badge]").getAttribute("data-badge")).toBe(headline?.rests);
    expect(await page.locator("[data-badge]").getAttribute("data-hinge")).toBe(headline?.hinge);
  }, 120_000);

  it("writes nothing on the console and asks nobody else", () => {
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  });
});
