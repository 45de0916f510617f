import { readFileSync } from "node:fs";
import { ask, readCase } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

const text = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");

/** Numbers that the library gives for the strait as written. */
function library(forum: string, where?: string) {
  const { kase } = readCase(text, { file: "strait.case.yaml" });
  if (kase === null) throw new Error("the strait does not read");
  const { zone } = ask(kase, "agree", { forum, where, draws: 0 }).result as {
    zone: { count: number; deliverable: number };
  };
  return { count: String(zone.count), deliverable: String(zone.deliverable) };
}

// Journey 2 of the workbench's acceptance list: a what-if with exact numbers.
describe.skipIf(!hasBrowser)("a what-if on the strait", () => {
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

  const zone = () => page.locator("main[data-state=fresh] [data-answer]");
  const figures = async (): Promise<string[]> => zone().locator(".figure").allInnerTexts();
  const settled = async (count: string): Promise<void> => {
    await zone()
      .locator(".figure", { hasText: new RegExp(`^${count}$`) })
      .first()
      .waitFor();
  };

  it("counts as the library does, at both tables and within a goal", async () => {
    await page.goto(`${site.address}#/agree?case=strait&forum=strait-commission`);
    const { count, deliverable } = library("strait-commission");
    expect([count, deliverable]).toEqual(["6", "6"]);
    await settled("6");
    expect(await figures()).toEqual(["6", "8", "6"]);
    await page.locator('[data-goal="some-access"]').click();
    await settled(library("strait-commission", "some-access").count);
    await page.locator('[data-goal="some-access"]').click();
    await settled("6");
    await page.getByLabel("Forum").selectOption("north-south");
    await page
      .getByText(/only on paper|on paper/i)
      .first()
      .waitFor();
    expect(library("north-south")).toEqual({ count: "6", deliverable: "0" });
  }, 60_000);

  it("moves a position by keyboard, takes a line off, and undoes to the start", async () => {
    await page.goto(`${site.address}#/agree?case=strait&forum=north-south`);
    await zone().waitFor();
    const mark = page.locator('[data-mark="position.north.access"]');
    await mark.focus();
    await page.keyboard.press(" ");
    const dial = page.locator('.card input[type="number"]').first();
    await dial.fill("50");
    await page.locator("[data-change='pos.north.access.at:50']").waitFor();
    await page.locator('[data-mark^="line.no-access-without-quota"]').first().click();
    await page.getByLabel("The line holds").uncheck();
    await settled("8");
    expect(page.url()).toContain("w=pos.north.access.at%3A50%2Crl.no-access-without-quota%3Aoff");
    const again = await browser.context.newPage();
    await again.goto(page.url());
    await again.locator("[data-change]").nth(1).waitFor();
    expect(await again.locator("[data-answer] .figure").allInnerTexts()).toContain("8");
    await again.close();
    await page.getByRole("button", { name: "Discard" }).click();
    await page.locator("[data-change]").first().waitFor({ state: "detached" });
    await settled("6");
  }, 60_000);

  it("has nothing that axe complains of, asks nobody else, and breaks no policy", async () => {
    expect(await violationsOf(page)).toEqual([]);
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  }, 60_000);
});
