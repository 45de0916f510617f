import { readFileSync } from "node:fs";
import { bracketedText, type Case, readBracketedText } from "entente";
import type { Download } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { changeOf } from "../src/document/changes.js";
import { applyChanges } from "../src/worker/apply.js";
import { MEANS, shipped, walkOf } from "./journey.js";
import { type StaticSite, serveBuilt } from "./site.js";

const CLOSED = "korea-2021.file-closed";
/** Journey 1 as it stands before its last step: the file is closed, Tokyo's line is softer, Japan's chair is empty. */
const TRIED = [`if.${CLOSED}:on`, "rl.jp-abductees.when.sanctions:>=full", "seat.four.japan:out"];

function tried(): Case {
  const file = new URL(`../../../cases/${CLOSED}.scenario.yaml`, import.meta.url);
  const scenarios = { [CLOSED]: readFileSync(file, "utf8") };
  const changes = TRIED.map(changeOf).filter((change) => change !== null);
  const { kase, left } = applyChanges(shipped("korea-2021"), changes, { day: "2021-03-31", scenarios });
  expect([changes.length, left]).toEqual([TRIED.length, []]);
  return kase;
}

async function textIn(file: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

describe.skipIf(!hasBrowser)("Report, Text", () => {
  let site: StaticSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser({ worlds: "drawn" })]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  it.each(MEANS)(
    "ends journey 1 with a clause for every issue that moves, by %s",
    async (by) => {
      const { page } = browser;
      const walk = walkOf(page, by);
      const kase = tried();
      const { package: meant } = bracketedText(kase, { version: "0" });
      const moved = Object.keys(kase.issues).filter((issue) => meant[issue] !== kase.issues[issue]?.statusQuo);
      const silent = Object.keys(kase.issues).filter((issue) => !moved.includes(issue));
      expect([moved.length > 0, silent.length > 0]).toEqual([true, true]);

      await page.goto("about:blank");
      await page.goto(`${site.address}#/deal?case=korea-2021&w=${encodeURIComponent(TRIED.join(","))}`);
      await walk.settled("deal");
      const trust = page.locator("main[data-question=deal] [data-badge] .badge");
      await trust.waitFor({ timeout: 120_000 });
      const badge = (await trust.textContent()) ?? "";
      await walk.go(/^Report/, ["g", "r"]);
      await walk.press(page.getByRole("tab", { name: "Text" }));
      await page.locator(".clauses[data-state=fresh]").waitFor({ timeout: 30_000 });

      const issues = await page
        .locator("[data-clause]")
        .evaluateAll<(string | null)[], { getAttribute(name: string): string | null }>((all) =>
          all.map((one) => one.getAttribute("data-issue")),
        );
      expect(issues).toEqual(moved);
      const left = (await page.locator("[data-silent]").textContent()) ?? "";
      for (const issue of silent) expect(left.toLowerCase()).toContain(nameOf(kase, issue).toLowerCase());
      const caption = (await page.locator("[data-caption]").textContent()) ?? "";
      expect(caption).toContain("As of 2021-");
      expect(caption).toContain("asked at:");
      expect(caption).toContain(badge.trim());

      const taken: Record<string, string> = {};
      for (const kind of ["Markdown", "HTML"]) {
        const coming = page.waitForEvent("download");
        await walk.press(page.getByRole("button", { name: `Take away as ${kind}` }));
        taken[kind] = await textIn(await coming);
      }
      const { Markdown: markdown = "", HTML: html = "" } = taken;
      expect(readBracketedText(kase, markdown).package).toEqual(meant);
      for (const text of [markdown, html]) expect(text).toContain(badge.trim().split(" ").slice(1, 4).join(" "));
      expect(html).not.toMatch(/\b(src|href)\s*=|url\(|@import|https?:/iu);
      expect(await violationsOf(page)).toEqual([]);
    },
    240_000,
  );

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

function nameOf({ issues }: Case, issue: string): string {
  const name = issues[issue]?.name;
  return typeof name === "string" ? name : (name?.en ?? issue);
}
