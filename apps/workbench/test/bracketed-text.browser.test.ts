import { readFileSync } from "node:fs";
import { bracketedText, handedOn, speechIn } from "entente";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { MEANS, shipped, walkOf } from "./journey.js";
import { type StaticSite, serveBuilt } from "./site.js";

describe.skipIf(!hasBrowser)("Report, Text", () => {
  let site: StaticSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  it.each(MEANS)(
    "opens the position behind a bracket, and goes back to it, by %s",
    async (by) => {
      const { page } = browser;
      const walk = walkOf(page, by);
      await page.goto("about:blank");
      await page.goto(`${site.address}#/report/text?case=strait`);
      const bracket = page.getByRole("button", { name: /^\[NOR: Half the catch\]/ });
      await bracket.waitFor({ timeout: 30_000 });
      await walk.press(bracket);
      const drawer = page.locator(".why");
      await drawer.getByRole("heading", { name: "Where North stands on Total catch" }).waitFor();
      await expect.poll(() => drawer.locator("[data-opens=s1]").count()).toBe(1);
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator(":focus[aria-label^='[NOR: Half the catch]']").waitFor();
      await walk.press(page.getByRole("button", { name: /^\[SO, IS: / }));
      await expect.poll(() => drawer.locator("[data-opens]").count()).toBe(2);
      await page.keyboard.press("Escape");
    },
    60_000,
  );

  it("keeps back what its maker says, in the clauses and in the files", async () => {
    const { page } = browser;
    await page.goto("about:blank");
    await page.goto(`${site.address}#/report/text?case=strait`);
    await page.getByLabel("Keep back").selectOption("figures-only");
    const { kase, line } = handedOn(shipped("strait"), "figures-only", speechIn("en"));
    await page.locator(".clauses", { hasText: line ?? "" }).waitFor({ timeout: 20_000 });
    const { clauses } = bracketedText(kase, { version: "0" });
    const [first] = clauses.map(({ pieces }) => pieces.map(({ text }) => text).join(""));
    await page
      .locator("[data-clause]", { hasText: first ?? "" })
      .first()
      .waitFor();
    const take = page.getByRole("button", { name: "Take away as Markdown" });
    const [file] = await Promise.all([page.waitForEvent("download"), take.press("Enter")]);
    expect(readFileSync(await file.path(), "utf8")).toContain(line);
  }, 60_000);

  it("writes the roadmap, in each language, and on a narrow page in the dark", async () => {
    const { page } = browser;
    await page.goto(`${site.address}#/report/text?case=strait`);
    await page.getByLabel("The roadmap").check();
    const { clauses } = bracketedText(shipped("strait"), { by: "roadmap", version: "0" });
    await expect.poll(() => page.locator("[data-clause]").count(), { timeout: 20_000 }).toBe(clauses.length);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: "dark" });
    for (const language of ["ko", "ja", "zh", "en"] as const) {
      await page.locator("select:has(option[lang=ko])").selectOption(language);
      const { title } = bracketedText(shipped("strait"), { by: "roadmap", language, version: "0" });
      await page.locator(".clauses h2", { hasText: title }).waitFor({ timeout: 20_000 });
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    }
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !/^(blob:)?http:\/\/127\.0\.0\.1/.test(url))).toEqual([]);
  }, 120_000);
});
