import { askStatus, readCase, type StatusAnswer } from "entente";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { MEANS, walkOf } from "./journey.js";
import { keptText } from "./kept.js";
import { type StaticSite, serveBuilt } from "./site.js";

describe.skipIf(!hasBrowser)("Track record, After signature", () => {
  let site: StaticSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveBuilt();
  }, 60_000);
  afterAll(async () => {
    await site?.close();
  });

  it.each(MEANS)(
    "signs the deal, takes statuses in and back, and says what the library says, by %s",
    async (by) => {
      browser = await openBrowser();
      try {
        await follow(by);
      } finally {
        await browser.close();
      }
    },
    180_000,
  );

  async function follow(by: (typeof MEANS)[number]): Promise<void> {
    const { page } = browser;
    const walk = walkOf(page, by);
    const headline = (words: RegExp): Promise<void> =>
      expect.poll(() => page.locator("[data-answer]").textContent(), { timeout: 20_000 }).toMatch(words);
    const kept = async (): Promise<StatusAnswer> => {
      await page.getByText("Saved", { exact: false }).first().waitFor();
      const { kase, problems } = readCase(await keptText(page, "sample:strait"), { file: "strait" });
      if (kase === null) throw new Error(problems.map(({ message }) => message).join("\n"));
      return askStatus(kase, {}, { moved: "left" }).answer;
    };
    await page.goto(`${site.address}#/record?case=strait`);
    await walk.press(page.getByRole("tab", { name: "After signature" }));
    await headline(/No signed text/);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("Signed on").fill("2024-03-10");
    await page.getByLabel("Days for a step").fill("21");
    await walk.press(page.getByRole("button", { name: "Sign this deal" }));
    // The steps take three weeks each, the limit first: 31 March and 21 April.
    await headline(/^0 of 2 clauses done/);
    const clauses = page.getByRole("table").filter({ has: page.locator("caption", { hasText: "Clauses" }) });
    for (const day of ["2024-03-31", "2024-04-21"])
      await clauses.getByRole("cell", { name: day, exact: true }).waitFor();

    const enter = async (clause: string, level: string, date: string): Promise<void> => {
      await walk.choose(page.locator("label", { hasText: /^Clause/ }).locator("select"), clause);
      await walk.choose(page.locator("label", { hasText: /^Status/ }).locator("select"), level);
      await page.getByLabel("Day", { exact: true }).fill(date);
      await walk.press(page.getByRole("button", { name: "Enter what became of a clause" }));
    };
    await page.getByLabel("Statements or sources").fill("s1");
    await enter("c1", "1", "2024-04-15");
    // Begun and not done on 15 April, 15 days after it was due: late, by those three, and Isles is exposed by 35 points.
    await headline(
      /^0 of 2 clauses done, 1 late, first .Total catch.* by North, South and Isles; today Isles stands 35 points below walking away\.$/,
    );
    const exposed = (await kept()).result.parties.find(({ party }) => party === "isles");
    expect(exposed?.gain).toBeCloseTo(-0.35, 2);
    expect(await page.locator('[data-mark="planned.quota"], [data-mark="actual.quota"]').count()).toBeGreaterThan(0);
    expect(await violationsOf(page)).toEqual([]);

    await enter("c1", "3", "2024-04-20");
    await headline(/^1 of 2 clauses done/);
    await walk.press(page.getByRole("button", { name: /^Undo/ }));
    await headline(/^0 of 2 clauses done, 1 late/);
    await walk.press(page.getByRole("button", { name: /^Redo/ }));
    await headline(/^1 of 2 clauses done/);
    expect((await kept()).result.clauses.map(({ id, level }) => [id, level])).toEqual([
      ["c1", 3],
      ["c2", 0],
    ]);

    await enter("c1", "2", "2024-04-01");
    await page.getByRole("alert").filter({ hasText: "is not after it" }).waitFor();

    const coming = page.waitForEvent("download");
    await walk.press(page.getByRole("button", { name: "Take away the dates (.ics)" }));
    const chunks: Buffer[] = [];
    for await (const chunk of await (await coming).createReadStream()) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString()).toContain("DTSTART;VALUE=DATE:20240331");

    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: "dark" });
    for (const language of ["ko", "ja", "zh"]) {
      await page.locator("select:has(option[lang=ko])").selectOption(language);
      await expect.poll(() => page.evaluate("document.documentElement.lang")).toBe(language);
      await page.locator("[data-answer][data-state=fresh]").waitFor({ timeout: 30_000 });
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    }
    expect(browser.complaints).toEqual([]);
  }
});
