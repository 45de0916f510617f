import { readFileSync } from "node:fs";
import { ask, type Case, readCase } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { MEANS, walkOf } from "./journey.js";
import { type StaticSite, serveBuilt } from "./site.js";

const text = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const source = readFileSync(new URL("../../../cases/sources/gazette.txt", import.meta.url), "utf8");

/** North, to whom access matters this much. */
function withSalience(kase: Case, salience: number): Case {
  const entry = [kase.positions.north?.access].flat()[0];
  if (entry === undefined) throw new Error("North has no place on access");
  return {
    ...kase,
    positions: { ...kase.positions, north: { ...kase.positions.north, access: { ...entry, salience } } },
  };
}

/** As the Settings screen would set it. */
const SEEDED = `try { localStorage.setItem("entente.settings", JSON.stringify({ seed: 42 })); } catch {}`;

// Journey 3 of the workbench's acceptance list: why this number?
describe.skipIf(!hasBrowser)("why this number", () => {
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser({ worlds: "drawn" })]);
    page = browser.page;
    await browser.context.addInitScript(SEEDED);
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  const open = async (screen: string): Promise<void> => {
    await page.goto("about:blank");
    await page.goto(`${site.address}#/${screen}?case=strait`);
    await page.locator("main[data-state=fresh] [data-answer]").waitFor();
  };
  const focused = (what: string): Promise<string> => page.evaluate(`document.activeElement.${what}`);

  it.each(MEANS)(
    "leads from the count to the highlighted sentence and back, and ends honestly where a value is judged; by %s",
    async (by) => {
      const { press, go, settled } = walkOf(page, by);
      const up = async (): Promise<void> => {
        if (by === "keyboard") await page.keyboard.press("Backspace");
        else await page.getByRole("button", { name: "Back" }).click();
      };
      await open("stand");
      await go(/Room\?/, ["1"]);
      await settled("agree");
      await press(page.locator(".headline .figure").first());
      await page.locator(".why .formula").waitFor();
      // Names of the JSON answer are for who looks for them.
      expect(await page.locator(".why dl").isVisible()).toBe(false);
      await press(page.locator(".why summary"));
      expect(await page.locator(".why dl").textContent()).toMatch(/count\s*6/);
      await press(page.locator('[data-opens="positions.north.quota"]'));
      expect(await page.locator(".why .value").textContent()).toBe(
        "at “Half the catch”, place 100 of 100; range 60 to 100; weight 80",
      );
      expect(await page.locator(".why .written code").textContent()).toBe(
        "positions.north.quota: { at: halved, salience: 80, range: [60, 100] }",
      );
      await press(page.locator('[data-opens="s1"]'));
      const marked = await page.locator(".why mark").textContent();
      expect(marked?.length).toBeGreaterThan(10);
      expect(source.replaceAll(/\s+/g, " ")).toContain(marked?.replaceAll(/\s+/g, " "));
      expect(await page.locator(".why blockquote .around").count()).toBeGreaterThan(1);
      await up();
      expect(await focused("dataset.opens")).toBe("s1");
      await up();
      expect(await focused("dataset.opens")).toBe("positions.north.quota");
      await press(page.locator('[data-opens="positions.north.access"]'));
      expect(await page.locator(".why").textContent()).toMatch(/judged.*a trawler was held/is);
      await up();
      await press(page.getByRole("button", { name: "Copy as text" }));
      await page.getByText("Copied", { exact: true }).waitFor();
      const copied = await page.evaluate<string>("navigator.clipboard.readText()");
      expect(copied).toContain("6 of 8 packages");
      expect(copied).toContain("North wants the catch cut by half.");
      expect(copied).toMatch(/Three coasts, one strait ¶ 3/);
      expect(await violationsOf(page)).toEqual([]);
      // At the top there is nothing further up.
      if (by === "keyboard") for (const key of ["Backspace", "Escape"]) await page.keyboard.press(key);
      else await page.getByRole("button", { name: "Close", exact: true }).click();
      expect(await page.locator(".why").count()).toBe(0);
      expect(await focused("textContent")).toBe("6");
    },
    60_000,
  );

  it.each(MEANS)(
    "names paragraph and gloss where the text is not at hand, by %s",
    async (by) => {
      const { press, hand, settled } = walkOf(page, by);
      await page.goto("about:blank");
      await page.goto(site.address);
      const without = text.replace(/^ *file: sources\/gazette\.txt.*\n/m, "").replace("id: strait\n", "id: bare\n");
      const file = { name: "bare.case.yaml", mimeType: "text/yaml", buffer: Buffer.from(without) };
      await hand(page.getByRole("button", { name: "Open a file" }), file);
      await settled("agree");
      await press(page.locator(".headline .figure").first());
      await press(page.locator('[data-opens="positions.north.quota"]'));
      await press(page.locator('[data-opens="s1"]'));
      expect(await page.locator(".why").textContent()).toMatch(/paragraph 3.*drop it on the Documents screen/s);
      expect(await page.locator(".why mark").count()).toBe(0);
    },
    60_000,
  );

  it.each(MEANS)(
    "opens at what the answer hinges on, where the value at which it turns can be tried; by %s",
    async (by) => {
      const { press, fill } = walkOf(page, by);
      const { kase } = readCase(text, { file: "strait" });
      if (kase === null) throw new Error("the strait does not read");
      const headline = ask(kase, "deal", { draws: 1000, seed: 42 }).findings.find(({ level }) => level === "headline");
      expect(headline?.hinge).toBe("positions.north.access.salience");
      await open("deal");
      await page.locator("[data-badge=judgement]").waitFor({ timeout: 60_000 });
      expect(await page.locator("[data-badge]").getAttribute("data-hinge")).toBe(headline?.hinge);
      expect(await page.locator(".answer").textContent()).toMatch(/71.%/);
      // Question 1 is robust on the same worlds, as the rail says.
      await page
        .locator(".rail button", { hasText: "Room?" })
        .locator(".sign", { hasText: "◨" })
        .waitFor({ timeout: 60_000 });
      if (by === "keyboard") await page.keyboard.press("h");
      else await page.locator("#hinge").click();
      await page.locator(".why").getByText("The answer hinges on this").waitFor();
      expect(await page.locator(".why .value").first().textContent()).toContain("50");
      const salience = page.locator(".why .card").getByRole("spinbutton", { name: "How much it matters" });
      for (const [value, deal] of [
        ["31", /waters: By licence/],
        ["30", /waters: Open/],
      ] as const) {
        await fill(salience, value);
        await page.locator(`[data-change="pos.north.access.salience:${value}"]`).waitFor();
        const tried = withSalience(kase, Number(value));
        const said = ask(tried, "deal", { draws: 0 }).findings.find(({ level }) => level === "headline")?.text ?? "";
        expect(said.slice(said.indexOf("Nash"))).toMatch(deal);
        await page.locator("main[data-state=fresh] [data-answer]", { hasText: said }).waitFor();
      }
      await press(page.getByRole("button", { name: "Discard" }));
      await page.locator("[data-change]").first().waitFor({ state: "detached" });
    },
    120_000,
  );

  it.each([
    { width: 1440, lies: "beside" },
    { width: 1024, lies: "above" },
    { width: 390, lies: "alone" },
  ])(
    "lies $lies at $width",
    async ({ width, lies }) => {
      await page.setViewportSize({ width, height: 900 });
      await open("agree");
      await page.locator(".headline .figure").first().click();
      await page.locator(".why .formula").waitFor();
      const box =
        "(one) => { const { left, right, width, top } = document.querySelector(one).getBoundingClientRect(); return { left, right, width, top }; }";
      const place = (of: string) =>
        page.evaluate<{ left: number; right: number; width: number; top: number }>(`(${box})(${JSON.stringify(of)})`);
      const [drawer, answer] = [await place(".why"), await place("#answer")];
      if (lies === "beside") expect(answer.right).toBeLessThanOrEqual(drawer.left);
      if (lies === "above") expect(answer.right).toBeGreaterThan(drawer.left);
      if (lies === "alone") expect([drawer.width, drawer.top]).toEqual([390, 0]);
      else expect(drawer.width).toBe(400);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      expect(browser.complaints).toEqual([]);
    },
    60_000,
  );
});
