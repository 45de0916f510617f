import { readFileSync } from "node:fs";
import { ask, readCase, VERBS, type Verb } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

const PLACES = ["documents", "case", "compare", "record", "report"] as const;

describe.skipIf(!hasBrowser)("every screen of the strait", () => {
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

  const open = async (screen: string): Promise<void> => {
    await page.goto(`${site.address}#/${screen}?case=strait`);
    await page.locator(VERBS.includes(screen as Verb) ? "main[data-state=fresh]" : "main").waitFor();
  };

  it.each([
    { width: 1440, scheme: "light" },
    { width: 1440, scheme: "dark" },
    { width: 390, scheme: "light" },
  ] as const)(
    "has nothing that axe complains of, and scrolls one way, at $width in $scheme",
    async ({ width, scheme }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const screen of [...VERBS, ...PLACES]) {
        await open(screen);
        expect({ screen, found: await violationsOf(page) }).toEqual({ screen, found: [] });
        expect(await page.evaluate("document.documentElement.scrollWidth"), screen).toBeLessThanOrEqual(width);
      }
    },
    240_000,
  );

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
