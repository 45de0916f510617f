import { askClass } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { MEANS, shipped, walkOf } from "./journey.js";
import { type StaticSite, serveBuilt } from "./site.js";

const PASTED = "group,quota,access\nRed,science,licensed\nBlue,halved,open\nGreen,unlimited,licensed\nGrey,none,none\n";
const GROUPS = [
  { name: "Red", package: { quota: "science", access: "licensed" } },
  { name: "Blue", package: { quota: "halved", access: "open" } },
  { name: "Green", package: { quota: "unlimited", access: "licensed" } },
  { name: "Grey", package: null },
];

// Journey 14 of the workbench's acceptance list: a class, then after signature.
describe.skipIf(!hasBrowser)("a class that plays the strait", () => {
  let site: StaticSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  const cellsOf = (page: Page): Promise<string[][]> =>
    page.evaluate(
      "[...document.querySelectorAll('#compared table:not([data-groups])')].map((table) => [...table.querySelectorAll('td, th')].map((cell) => cell.textContent))",
    );

  it.each(MEANS)(
    "keeps the front covered, says what the library says, and signs a group's deal, by %s",
    async (by) => {
      const { page } = browser;
      const walk = walkOf(page, by);
      await page.setViewportSize({ width: 1440, height: 1000 });
      await page.goto("about:blank");
      await page.goto(`${site.address}#/compare?case=strait`);
      await walk.press(page.getByRole("tab", { name: "Class" }));
      await page.getByText("No group has entered its deal yet").waitFor();
      await page.getByLabel("Paste deals").fill(`${PASTED}Odd,halfed,open\n`);
      await walk.press(page.getByRole("button", { name: "Read what is pasted" }));
      await page
        .getByRole("alert")
        .filter({ hasText: /halfed.*no option of quota/ })
        .waitFor();
      expect(await page.locator("[data-groups] tbody tr").count()).toBe(0);
      await page.getByLabel("Paste deals").fill(PASTED);
      await walk.press(page.getByRole("button", { name: "Read what is pasted" }));
      await expect.poll(() => page.locator("[data-groups] tbody tr").count()).toBe(4);

      // Covered: four groups and how things stand, and no word of the front, of a fair deal or of what was left.
      const covered = page.locator("figure[data-reveal=groups]");
      await covered.locator("svg").waitFor();
      await expect.poll(async () => (await cellsOf(page)).flat().join(" ")).toContain("Red");
      expect((await cellsOf(page)).flat().join(" ")).not.toMatch(/Nash|could still|left|front/i);
      expect(await page.locator(".findings li").count()).toBe(0);
      expect(await violationsOf(page)).toEqual([]);

      const { answer, tables } = askClass(shipped("strait"), GROUPS);
      await walk.press(page.getByRole("button", { name: "Reveal the front" }));
      await expect.poll(() => page.locator("[data-answer]").textContent()).toBe(answer.findings[0]?.text);
      expect(await page.locator(".findings li").allTextContents()).toEqual(
        answer.findings.slice(1).map(({ text }) => text),
      );
      expect(await cellsOf(page)).toEqual(
        tables.map(({ columns, rows }) => [...columns.map(({ heading }) => heading), ...rows.flat()]),
      );
      const [red, blue, green, grey] = answer.result.groups;
      expect([red?.onFront, blue?.onFront, grey?.distance?.toFixed(2)]).toEqual([true, true, "0.93"]);
      expect(green?.lines.map(({ id }) => id)).toEqual(["no-access-without-quota"]);
      expect(await violationsOf(page)).toEqual([]);

      await walk.press(page.getByLabel("Hide the names of groups"));
      await expect.poll(async () => (await cellsOf(page)).flat().join(" ")).toContain("Group 4");
      expect(await page.locator("main").textContent()).not.toMatch(/\b(Red|Blue|Green|Grey)\b/);
      await walk.press(page.getByLabel("Hide the names of groups"));

      await walk.press(page.getByRole("button", { name: "Sign the deal of Red" }));
      await page
        .locator("form.seal p", {
          hasText: "Total catch: What the scientists advise; Access to northern waters: By licence",
        })
        .waitFor();
      await page.getByLabel("Signed on").fill("2024-03-10");
      await page.getByLabel("Days for a step").fill("21");
      await walk.press(page.getByRole("button", { name: "Sign this deal" }));
      await expect
        .poll(() => page.locator("[data-answer]").textContent(), { timeout: 20_000 })
        .toMatch(/^0 of 2 clauses done/);
      await walk.press(page.getByRole("button", { name: /^Undo/ }));
      await page.getByText("No signed text of this case").waitFor();
    },
    120_000,
  );

  it("enters deals by hand, in each language, on a narrow page in the dark", async () => {
    const { page } = browser;
    await page.goto(`${site.address}#/compare/class?case=orchard`);
    await page.getByRole("button", { name: "+ Add a group" }).click();
    await page.locator("figure[data-reveal] svg").waitFor();
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: "dark" });
    for (const language of ["ko", "ja", "zh", "en"]) {
      await page.locator("select:has(option[lang=ko])").selectOption(language);
      await expect.poll(() => page.evaluate("document.documentElement.lang")).toBe(language);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    }
    expect(browser.complaints).toEqual([]);
  }, 60_000);
});
