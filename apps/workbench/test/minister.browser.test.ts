import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

/** Words of a verdict, which stand nowhere: those of the templates' own test. */
const VERDICT = /\boptimal\b|likely deal|they agree|chance of agreement|최선|최적|합의할 확률|합의 가능성이/iu;

// Journey 10 of the workbench's acceptance list on Korea, after two-summers.browser.test.ts: a brief for the minister.
describe.skipIf(!hasBrowser)("a brief for the minister", () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-minister-"));
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    site = await serveBuilt();
  }, 60_000);
  afterEach(async () => {
    await browser?.close();
  });
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (paper: "brief" | "report", worlds: "few" | "none"): Promise<void> => {
    browser = await openBrowser({ worlds });
    page = browser.page;
    await page.goto(`${site.address}#/report/${paper}?case=korea-2021`);
    await page.locator(".preview h2").first().waitFor({ timeout: 60_000 });
    await page.locator("#paper [data-state=fresh]").waitFor({ timeout: 90_000 });
  };
  const speak = async (language: string): Promise<void> => {
    await page.locator(".bar select:has(option[value=ko])").selectOption(language);
    await page.locator(`html[lang=${language}]`).waitFor();
  };
  const take = async (language: string): Promise<string> => {
    const button = page.locator(".take button").first();
    const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(file.suggestedFilename()).toContain(`.${language}.html`);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  };
  /** A page of a file from disk while nothing can be reached, and what it asked for beside itself. */
  const offline = async (path: string): Promise<{ readonly paper: Page; readonly asked: readonly string[] }> => {
    await browser.context.setOffline(true);
    const paper = await browser.context.newPage();
    const asked: string[] = [];
    const own = pathToFileURL(path).href;
    paper.on("request", (request) => {
      if (request.url().split("#")[0] !== own && !request.url().startsWith("data:")) asked.push(request.url());
    });
    await paper.goto(own);
    return { paper, asked };
  };

  it("says on one A4 page the bottom line with its badge, three options and what is not known, also in Korean on a dark telephone", async () => {
    await open("brief", "few");
    const preview = page.locator(".preview");
    expect((await preview.locator(".bottom-line").textContent())?.length).toBeGreaterThan(20);
    expect(await preview.locator(".badge").count()).toBeGreaterThan(0);
    expect(await preview.locator("table.options thead th").count()).toBe(4);
    expect(await preview.getByRole("heading", { name: "What we do not know" }).count()).toBe(1);
    const unknown = await preview.locator("h2:text('What we do not know') + ul li").allTextContents();
    expect(unknown.filter((line) => line.trim().length > 10).length).toBeGreaterThan(0);
    expect(await violationsOf(page)).toEqual([]);
    const { paper, asked } = await offline(await take("en"));
    const pdf = (await paper.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    // A4 in points.
    const [, , , wide, high] = (pdf.match(/\/MediaBox\s*\[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/) ?? []).map(Number);
    expect([wide, high].map((one) => Math.round(one ?? 0))).toEqual([595, 842]);
    expect(asked).toEqual([]);
    await paper.close();
    await browser.context.setOffline(false);

    await page.emulateMedia({ colorScheme: "dark" });
    await speak("ko");
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator(".preview .bottom-line", { hasText: /[가-힣]/ }).waitFor({ timeout: 90_000 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    expect(await violationsOf(page)).toEqual([]);
    expect(browser.complaints).toEqual([]);
  }, 240_000);

  it("hands over a report in English and in Korean that asks for nothing, has its ten chapters and no verdict", async () => {
    await open("report", "none");
    for (const [language, heading] of [
      ["en", /Who pays/],
      ["ko", /[가-힣]/],
    ] as const) {
      await speak(language);
      await page.locator(".preview h2", { hasText: heading }).first().waitFor({ timeout: 90_000 });
      await page.locator("#paper [data-state=fresh]").waitFor({ timeout: 90_000 });
      const { paper, asked } = await offline(await take(language));
      expect(await paper.locator("html").getAttribute("lang")).toBe(language);
      expect(await paper.locator("figure svg, .picture svg").count()).toBeGreaterThanOrEqual(10);
      expect(await paper.locator("body").textContent()).not.toMatch(VERDICT);
      expect(await paper.locator("section.chapter:has(figure.picture)").count()).toBe(10);
      const figures = await paper
        .locator("section.chapter a.figure")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      expect(figures.length).toBeGreaterThan(20);
      const targets = new Set(await paper.locator("[id]").evaluateAll((all) => all.map((one) => `#${one.id}`)));
      expect(figures.filter((href) => !targets.has(href))).toEqual([]);
      // A picture that printing may not split, and that fits on a page of A4 with its margins.
      await paper.emulateMedia({ media: "print" });
      const pictures = await paper.evaluate<{ readonly breakInside: string; readonly height: number }[]>(
        `[...document.querySelectorAll("figure.picture")].map((one) => ({
          breakInside: getComputedStyle(one).breakInside, height: one.getBoundingClientRect().height,
        }))`,
      );
      expect(pictures.filter(({ breakInside, height }) => breakInside !== "avoid" || height > 1020)).toEqual([]);
      await paper.emulateMedia({ media: "screen" });
      expect(await violationsOf(paper)).toEqual([]);
      expect(asked).toEqual([]);
      await paper.close();
      await browser.context.setOffline(false);
    }
    expect(browser.complaints).toEqual([]);
  }, 240_000);
});
