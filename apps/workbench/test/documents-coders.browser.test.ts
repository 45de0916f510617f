import { readFileSync } from "node:fs";
import { agreeOnCodings, compareCoders, readCase, readCodings } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { MEANS, type Walk, walkOf } from "./journey.js";
import { type StaticSite, serveBuilt } from "./site.js";

const sample = (name: string): string =>
  readFileSync(new URL(`../src/samples/two-coders/${name}`, import.meta.url), "utf8");
const { kase } = readCase(sample("two-coders.case.yaml"), { file: "two-coders.case.yaml" });
const codingsOf = (coder: string) => readCodings(sample(`${coder}.codings.jsonl`)).codings.map(({ entry }) => entry);
const coders = [
  ["ann", codingsOf("ann")],
  ["bo", codingsOf("bo")],
] as const;

// Journey 5 of the workbench's acceptance list: two coders.
describe.skipIf(!hasBrowser).each(MEANS)("two coders, by %s", (by) => {
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  let walk: Walk;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser()]);
    page = browser.page;
    walk = walkOf(page, by);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  const tab = (name: string): Promise<void> => walk.press(page.getByRole("tab", { name }));
  const allStatements = (): Promise<void> => walk.press(page.getByRole("button", { name: /All statements/ }));
  const seen = async (): Promise<string[]> => {
    await tab("Read");
    await walk.press(page.locator('[data-source="council"]'));
    await page.locator("[data-sentence]").first().waitFor();
    await allStatements();
    if ((await page.locator(".filter details[open]").count()) === 0) await walk.press(page.locator(".filter summary"));
    await walk.choose(page.getByLabel("Status"), "waiting");
    const said = new Set<string>();
    // The list holds what can be seen: it is walked through to its end.
    for (let step = 0; step < 5; step++) {
      const ids = await page
        .locator("[role=listitem] [data-statement]")
        .evaluateAll((all) =>
          all.map((one) => (one as unknown as { dataset: { statement: string } }).dataset.statement),
        );
      for (const id of ids) said.add(id);
      if (by === "keyboard") await page.locator(".list").press("PageDown");
      else
        await page
          .locator(".list")
          .hover()
          .then(() => page.mouse.wheel(0, 500));
      await page.waitForTimeout(100);
    }
    await tab("Coders");
    return [...said].sort();
  };
  const ids = (...lists: (typeof coders)[number][]) => lists.flatMap(([, own]) => own.map(({ id }) => id)).sort();

  it("shows each coder their own codings alone, and both once they are released", async () => {
    await page.goto(`${site.address}#/documents/coders?case=two-coders`);
    for (const one of coders) {
      await walk.choose(page.getByLabel("Coding as"), one[0]);
      await page.locator('[data-own="8"]').waitFor();
      expect(await seen()).toEqual(ids(one));
    }
    expect(await page.locator("[data-alpha-of]").count()).toBe(0);
    await walk.press(page.getByRole("button", { name: "Release the codings" }));
    await page.locator("[data-alpha-of]").first().waitFor();
    expect(await seen()).toEqual(ids(...coders));
  }, 60_000);

  it("tells the agreement that the library tells, with as many pairs as there are places", async () => {
    if (kase === null) throw new Error("the sample does not read");
    const found = agreeOnCodings(new Map(coders), { kase });
    for (const [field, { value, interval }] of Object.entries(found.alpha)) {
      const cell = page.locator(`[data-alpha-of="${field}"]`);
      expect(await cell.getAttribute("data-exact")).toBe(value === null ? null : String(value));
      if (interval !== null)
        expect(await page.locator("tr", { has: cell }).textContent()).toContain(
          interval.map((one) => one.toFixed(2)).join(" – "),
        );
    }
    const pairs = found.confusions.filter(({ field }) => field === "stance").reduce((sum, { n }) => sum + n, 0);
    expect(await page.locator("[data-pairs]").getAttribute("data-pairs")).toBe(String(pairs));
    expect(await violationsOf(page)).toEqual([]);
  }, 60_000);

  it("frames the answers that differ between the two as the library compares them", async () => {
    if (kase === null) throw new Error("the sample does not read");
    const { result } = compareCoders(kase, coders, { asOf: "2023-06-01" });
    const differing = result.rows.filter(({ changed }) => changed).map(({ verb, key }) => `${verb} ${key}`);
    await page.locator("[data-differing]").waitFor();
    expect(differing.length).toBeGreaterThan(0);
    expect(await page.locator("[data-differing]").getAttribute("data-differing")).toBe(String(differing.length));
    const framed = await page.locator("tr[data-differs]").allInnerTexts();
    expect(framed).toHaveLength(differing.length);
    for (const text of framed) expect(text).toContain("two competent analysts");
  }, 60_000);

  it("settles the costliest disagreement, keeps both originals and the agreement as it was", async () => {
    const before = Number(await page.locator("[data-disagreements]").getAttribute("data-disagreements"));
    const alpha = await page.locator('[data-alpha-of="stance"]').getAttribute("data-exact");
    await walk.press(page.locator("[data-disagreements] tbody tr").first().getByRole("button", { name: "Settle" }));
    await page.locator(".settling blockquote").waitFor();
    await page.locator(".settling h3:focus").waitFor();
    expect(await page.locator(".settling blockquote").textContent()).toBe(
      "Downton's mill owners want the weir left as it is.",
    );
    expect(await violationsOf(page)).toEqual([]);
    await walk.fill(page.getByLabel("Why"), "The owners speak for the town.");
    await walk.press(page.getByRole("button", { name: "Take bo", exact: true }));
    await page.locator(`[data-disagreements="${before - 1}"]`).waitFor();
    await page.locator("[data-disagreements] button:focus").waitFor();
    expect(await page.locator('[data-alpha-of="stance"]').getAttribute("data-exact")).toBe(alpha);
    expect(await page.locator('[data-coder="ann"] [data-otherwise]').getAttribute("data-otherwise")).toBe("1");
    expect(await page.locator('[data-coder="bo"] [data-otherwise]').getAttribute("data-otherwise")).toBe("0");
    const decided = await page.locator("[data-decided]").allInnerTexts();
    expect(decided.map((text) => text.split("\t").slice(0, 3))).toEqual([
      ["ann-3", "ann", "not taken"],
      ["bo-3", "bo", "taken"],
    ]);
    expect(decided[0]).toContain("The owners speak for the town.");
    expect(await violationsOf(page)).toEqual([]);
    await tab("Read");
    await allStatements();
    for (const id of ["ann-3", "bo-3"]) await page.locator(`[data-statement="${id}"]`).waitFor();
    if (by === "keyboard") await page.keyboard.press("Control+z");
    else await page.getByRole("button", { name: /^Undo/ }).click();
    await tab("Coders");
    await page.locator(`[data-disagreements="${before}"]`).waitFor();
  }, 60_000);

  // How it looks has nothing to do with how one works.
  it.runIf(by === "pointer").each([
    { width: 1440, scheme: "dark" },
    { width: 390, scheme: "light" },
    { width: 390, scheme: "dark" },
  ] as const)(
    "has nothing that axe complains of on any tab at $width in $scheme",
    async ({ width, scheme }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const tab of ["Read", "Inbox", "Coders", "Networks"]) {
        await page.getByRole("tab", { name: tab }).click();
        if (tab === "Read") await page.locator('[data-source="council"]').click();
        await page.waitForTimeout(300);
        expect({ tab, found: await violationsOf(page) }).toEqual({ tab, found: [] });
        expect(await page.evaluate("document.documentElement.scrollWidth"), tab).toBeLessThanOrEqual(width);
      }
    },
    60_000,
  );

  it("writes nothing on the console and asks nobody else", () => {
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  });
});
