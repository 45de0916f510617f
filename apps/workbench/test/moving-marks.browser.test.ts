import { readFileSync } from "node:fs";
import { ask, type Case, readCase } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

const text = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");

/** Counts of the library for the strait, changed as text. */
function library(
  forum: string,
  { where, change = (one) => one }: { where?: string; change?: (one: string) => string } = {},
) {
  const { kase } = readCase(change(text), { file: "strait.case.yaml" });
  if (kase === null) throw new Error("the strait does not read");
  const { zone } = ask(kase as Case, "agree", { forum, where, draws: 0 }).result as {
    zone: { count: number; deliverable: number };
  };
  return zone;
}

describe.skipIf(!hasBrowser)("marks of a picture", () => {
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
  beforeEach(async () => {
    await page.goto("about:blank");
    await page.goto(`${site.address}#/agree?case=strait&forum=north-south`);
    await settled();
    const discard = page.getByRole("button", { name: "Discard" });
    if ((await discard.count()) > 0) await discard.click();
    await page.locator("[data-change]").first().waitFor({ state: "detached" });
    await settled();
  }, 60_000);

  const settled = () => page.locator("main[data-state=fresh] [data-answer]").waitFor();
  const changes = () => page.locator("[data-change]").evaluateAll((all) => all.map((one) => one.dataset.change));
  const mark = (id: string) => page.locator(`[data-mark="${id}"]`);
  const shows = (count: number) =>
    page
      .locator("main[data-state=fresh] [data-answer] .figure", { hasText: new RegExp(`^${count}$`) })
      .first()
      .waitFor();

  it("are picked up with Space, moved by arrows and pages, snap with Shift, and are put back with Escape", async () => {
    await mark("position.north.access").focus();
    await page.keyboard.press(" ");
    const held = page.getByRole("slider", { name: /North.*Access/ });
    await held.first().waitFor();
    for (const key of ["ArrowRight", "PageUp", "PageUp", "PageUp", "ArrowLeft"]) await page.keyboard.press(key);
    expect(await page.locator("[data-held]").getAttribute("aria-valuetext")).toBe("50, By licence");
    expect(await changes()).toEqual(["pos.north.access.at:50"]);
    await page.keyboard.press("Shift+ArrowRight");
    expect(await page.locator("[data-held]").getAttribute("aria-valuetext")).toBe("100, Open");
    await page.keyboard.press("Escape");
    await page.locator("[data-change]").first().waitFor({ state: "detached" });
    expect(await page.locator("[data-held]").count()).toBe(0);
    expect(await page.evaluate("document.activeElement.dataset.mark")).toBe("position.north.access");
  }, 60_000);

  it("leave ghosts where they were, which B hides, and one undo takes a whole move back", async () => {
    await mark("position.north.access").focus();
    await page.keyboard.press(" ");
    for (let k = 0; k < 3; k++) await page.keyboard.press("PageUp");
    await page.keyboard.press("Enter");
    await page.locator('[data-ghost="position.north.access"]').waitFor({ state: "attached" });
    await page.keyboard.press("b");
    await page.locator('[data-ghost="position.north.access"]').waitFor({ state: "detached" });
    await page.keyboard.press("b");
    await page.locator('[data-ghost="position.north.access"]').waitFor({ state: "attached" });
    await page.getByText("As entered: on paper · 6").waitFor();
    await page.keyboard.press("Control+z");
    await page.locator("[data-change]").first().waitFor({ state: "detached" });
  }, 60_000);

  it("follow the pointer, and the answer follows them", async () => {
    const box = await mark("position.north.access").boundingBox();
    if (box === null) throw new Error("the mark is not drawn");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 100, y, { steps: 5 });
    const there = await mark("position.north.access").boundingBox();
    expect(Math.abs((there?.x ?? 0) - box.x - 100)).toBeLessThan(6);
    await page.mouse.up();
    const [code = ""] = await changes();
    expect(Number(code.replace("pos.north.access.at:", ""))).toBeGreaterThan(25);
    expect(page.url()).toContain(encodeURIComponent(code));
    await page.keyboard.press("Control+z");
    await page.locator("[data-change]").first().waitFor({ state: "detached" });
  }, 60_000);

  it("soften a red line by its bracket, by pointer, by keys and in the small form", async () => {
    const bracket = mark("line.no-access-without-quota.quota.0.to");
    const box = await bracket.boundingBox();
    if (box === null) throw new Error("the bracket is not drawn");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 600, y, { steps: 8 });
    await page.mouse.up();
    expect(await changes()).toEqual(["rl.no-access-without-quota.require.quota:none"]);
    const without = library("north-south", { change: (one) => one.replace(/redLines:\n(?: .*\n)+/, "redLines: {}\n") });
    await shows(without.count);
    await page.keyboard.press("Control+z");
    await shows(6);

    await bracket.focus();
    await page.keyboard.press(" ");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await changes()).toEqual(["rl.no-access-without-quota.require.quota:=halved"]);
    const harder = library("north-south", {
      change: (one) => one.replace('quota: ">= science" }\n    evidence', 'quota: "= halved" }\n    evidence'),
    });
    await shows(harder.count);

    await page.getByLabel("Applies where Access to northern waters is").selectOption(">= open");
    const later = library("north-south", {
      change: (one) =>
        one
          .replace('quota: ">= science" }\n    evidence', 'quota: "= halved" }\n    evidence')
          .replace('access: ">= licensed" } # omitted', 'access: ">= open" } # omitted'),
    });
    await page.locator("[data-change]").nth(1).waitFor();
    await shows(later.count);
    expect(await violationsOf(page)).toEqual([]);
  }, 60_000);

  it("take a line off with X, weigh with plus and minus, and pin an option with P", async () => {
    await mark("line.no-access-without-quota.quota.0.to").focus();
    await page.keyboard.press("x");
    expect(await changes()).toEqual(["rl.no-access-without-quota:off"]);
    await page.keyboard.press("Control+z");
    await settled();
    await mark("position.north.access").focus();
    await page.keyboard.press("-");
    await page.keyboard.press("-");
    expect(await changes()).toEqual(["pos.north.access.salience:40"]);
    await page.getByRole("button", { name: "Discard" }).click();
    await settled();
    await page.goto(`${site.address}#/agree?case=strait&forum=strait-commission`);
    await settled();
    await mark("shown.access").focus();
    await page.keyboard.press("p");
    await page.locator('[data-pin="access = licensed"]').waitFor();
    await shows(library("strait-commission", { where: "access = licensed" }).count);
    await mark("shown.access").click();
    await page.locator(".card").getByRole("button", { name: "Open" }).click();
    await page.locator('[data-pin="access = open"]').waitFor();
    await shows(library("strait-commission", { where: "access = open" }).count);
    await page.locator('[data-pin="access = open"]').click();
    await shows(6);
  }, 60_000);

  it("have what no mark stands for beside them: seats, rules, alternatives, linkages, days and conditions", async () => {
    await page.goto(`${site.address}#/agree?case=strait&forum=strait-commission`);
    await settled();
    const attempt = async (what: string, which: string | null, value: string | null): Promise<void> => {
      await page.getByRole("button", { name: "+ Change something" }).click();
      await page.getByLabel("What is changed").selectOption(what);
      if (which !== null) await page.getByLabel("Which").selectOption(which);
      if (value !== null) await page.locator(".add input").fill(value);
      await page.getByRole("button", { name: "Try it" }).click();
    };
    await attempt("seatOut", "isles", null);
    expect(await changes()).toEqual(["seat.strait-commission.isles:out"]);
    await page.getByText("on paper", { exact: false }).first().waitFor();
    await attempt("seatOut", "south", null);
    await attempt("towardIn", "south", null);
    await attempt("rule", "majority", null);
    await attempt("reserve", "north", "0.5");
    await attempt("linkage", "catch-and-access", "0.3");
    await attempt("ordering", "quota-first", null);
    expect(await changes()).toEqual([
      "seat.strait-commission.isles:out",
      "seat.strait-commission.south:out",
      "to.strait-commission.south:in",
      "rule.strait-commission:majority",
      "alt.north:0.5",
      "ln.catch-and-access.value:0.3",
      "or.quota-first:off",
    ]);
    expect(await page.locator(".whatif em").count()).toBe(0);
    await page.getByRole("button", { name: "Discard" }).click();
    await shows(6);
    await attempt("day", null, "2023-06");
    await expect.poll(() => page.url()).toContain("asOf=2023-06");
    await page.goBack();
    await shows(6);
    await page.getByRole("button", { name: "+ Add a condition" }).click();
    await page.getByLabel("Issue", { exact: true }).selectOption("quota");
    await page.getByLabel("Test", { exact: true }).selectOption(">=");
    await page.getByLabel("Option", { exact: true }).selectOption("halved");
    await shows(library("strait-commission", { where: "quota >= halved" }).count);
    expect(await violationsOf(page)).toEqual([]);
    expect(browser.complaints).toEqual([]);
  }, 60_000);
});
