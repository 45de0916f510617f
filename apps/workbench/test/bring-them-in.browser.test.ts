import { ask, askWhatIf, type Case, withoutLine } from "entente";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { counts, MEANS, shipped, walkOf } from "./journey.js";
import { type StaticSite, serveBuilt } from "./site.js";

const FRAME = { forum: "five", where: "nuclear = freeze, sanctions >= partial" };
const LINE = "jp-no-relief-for-freeze";
const ORDERING = "usa-freeze-before-relief";
const written = shipped("korea-2019");
const repaired = withoutLine(written, "redLines", LINE);

const zone = (kase: Case): number | string =>
  (ask(kase, "agree", { ...FRAME, draws: 0 }).result as { zone: { count: number } }).zone.count;
const headline = (kase: Case, verb: "block" | "order", params: Readonly<Record<string, unknown>> = {}): string =>
  ask(kase, verb, { ...FRAME, ...params, draws: 0 }).findings.find(({ level }) => level === "headline")?.text ?? "";

/** The issues of the recommended steps, in their order. */
function recommended(): readonly string[] {
  const { steps, relaxation } = ask(repaired, "order", { ...FRAME, draws: 0 }).result as {
    steps: readonly { changes: readonly { issue: string }[] }[];
    relaxation: readonly { steps: readonly { changes: readonly { issue: string }[] }[] }[];
  };
  const all = steps.length > 0 ? steps : (relaxation[0]?.steps ?? []);
  return all.map(({ changes }) => changes.map(({ issue }) => issue).join("+"));
}

// Journey 6 of the workbench's acceptance list: bring them in, then put it in order.
describe.skipIf(!hasBrowser)("bringing five to the table of 2019", () => {
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  afterEach(async () => {
    await page?.close();
  });

  it.each(MEANS)(
    "repairs, puts in order, keeps and compares by %s",
    async (by) => {
      page = await browser.context.newPage();
      const walk = walkOf(page, by);
      const { press, choose, go, settled } = walk;
      await page.goto(`${site.address}#/agree?case=korea-2019`);
      await settled("agree");
      // The browser keeps what the other means has tried.
      const discard = page.getByRole("button", { name: "Discard" });
      if ((await discard.count()) > 0) await press(discard);

      await choose(page.locator(".bar select:has(option[value=five])"), "five");
      for (const [issue, sign, option] of [
        ["nuclear", "=", "freeze"],
        ["sanctions", ">=", "partial"],
      ] as const) {
        await press(page.getByRole("button", { name: /Add a condition/ }));
        await choose(page.getByLabel("Issue", { exact: true }), issue);
        await choose(page.getByLabel("Test", { exact: true }), sign);
        await choose(page.getByLabel("Option", { exact: true }), option);
      }
      expect(zone(written)).toBe(0);
      await counts(page, "data-zone-count", 0);

      // Question 4: the first way out is priced and gives up nothing sacred.
      await go(/Block/, ["4"]);
      await settled("block");
      const repair = page.locator("[data-repair]").first();
      await repair.waitFor();
      const said = ask(written, "block", { ...FRAME, draws: 0 }).findings.find(({ id }) => id === "block.repair")?.text;
      expect(said).toContain("opens");
      expect(await page.locator(".answer [data-second]").textContent()).toBe(said);
      const { repairs } = ask(written, "block", { ...FRAME, draws: 0 }).result as {
        repairs: readonly { drop: readonly string[]; opens: number; cost: number | null; notForSale: unknown[] }[];
      };
      expect(await repair.getAttribute("data-repair")).toBe(repairs[0]?.drop.join(" "));
      expect(repairs[0]).toMatchObject({ drop: [LINE], cost: expect.any(Number), notForSale: [] });
      expect(await repair.getAttribute("data-opens")).toBe(String(repairs[0]?.opens));
      await press(repair.getByRole("button"));
      await page.locator(`[data-change="rl.${LINE}:off"]`).waitFor();
      await go(/Room\?/, ["1"]);
      expect(zone(repaired)).toBe(repairs[0]?.opens);
      await counts(page, "data-zone-count", zone(repaired));

      // Question 5: relief goes before the freeze that it waits for.
      await go(/Order/, ["5"]);
      await settled("order");
      const answer = page.locator("[data-answer]");
      const first = headline(repaired, "order");
      await expect.poll(() => answer.textContent(), { timeout: 40_000 }).toBe(first);
      const steps = recommended();
      const [freeze, relief] = [steps.indexOf("nuclear"), steps.indexOf("sanctions")];
      expect(freeze).toBeGreaterThanOrEqual(0);
      expect(relief).toBeGreaterThan(freeze);
      const sequence = steps.toSpliced(relief, 1).toSpliced(freeze, 0, "sanctions").join(",");
      const mark = page.locator('[data-mark="step.sanctions.0"]');
      if (by === "keyboard") {
        await mark.focus();
        for (let k = relief; k > freeze; k--) {
          await page.keyboard.press("Alt+ArrowLeft");
          await page
            .locator(`main[data-state=fresh] [data-mark="step.sanctions.0"][aria-label*="step ${k}"]`)
            .waitFor({ timeout: 20_000 });
        }
      } else {
        const [from, to] = [await mark.boundingBox(), await page.locator('[data-mark="step.nuclear.0"]').boundingBox()];
        if (from === null || to === null) throw new Error("the steps are not drawn");
        await page.mouse.move(from.x + 6, from.y + from.height / 2);
        await page.mouse.down();
        await page.mouse.move(to.x + 6, from.y + from.height / 2, { steps: 6 });
        await page.mouse.up();
      }
      const moved = headline(repaired, "order", { sequence });
      await expect.poll(() => answer.textContent(), { timeout: 40_000 }).toBe(moved);
      expect(moved).toContain("a freeze before relief");
      const { given } = ask(repaired, "order", { ...FRAME, sequence, draws: 0 }).result as {
        given: { breaks: readonly { demand: string }[] };
      };
      expect(given.breaks.map(({ demand }) => demand)).toContain(ORDERING);
      await page.locator("svg.scene text", { hasText: /^× .*a freeze before relief/ }).waitFor();
      await press(page.getByRole("button", { name: "Recommended order" }));
      await expect.poll(() => answer.textContent(), { timeout: 40_000 }).toBe(first);

      // Kept, it stands beside the case as it was.
      await press(page.getByRole("button", { name: "Keep as scenario" }));
      const name = `Tokyo bends by ${by}`;
      await walk.type(page.getByLabel("Name of the scenario"), name);
      await page.locator('[data-change^="if."]').waitFor();
      await go(/Compare/, ["g", "m"]);
      const beside = page.locator(".beside");
      await beside.waitFor({ timeout: 60_000 });
      expect(await beside.locator("thead th").allTextContents()).toEqual(["Question", "this case as written", name]);
      for (const verb of ["agree", "block"] as const) {
        const row = beside.locator(`tr[data-verb=${verb}]`);
        expect(await row.locator("td.framed").count()).toBe(2);
        const frame = { ...FRAME, draws: 0 };
        const said = [written, repaired].map((kase) => ask(kase, verb, frame).findings[0]?.text ?? "");
        expect(await row.locator("td p").allTextContents()).toEqual(said);
      }

      // Every single change, the rows by how much room they leave.
      await press(page.getByRole("tab", { name: "Every single change" }));
      const table = page.locator("#compared table").filter({ has: page.locator("button.sort") });
      await table.waitFor({ timeout: 60_000 });
      const { answer: library, tables } = askWhatIf(repaired, FRAME);
      const room = new Map(tables[0]?.rows.map(([change = "", count = ""]) => [change, count]));
      await press(table.getByRole("button", { name: "Acceptable" }));
      await table.locator("th[aria-sort=descending]").waitFor();
      const rows = await table
        .locator("tbody tr")
        .evaluateAll((all) =>
          all.map((row) => [row.children[0]?.textContent ?? "", row.children[1]?.textContent ?? ""]),
        );
      const counted = rows.map(([, count]) => Number(count?.replaceAll(",", "")));
      expect(counted).toEqual(counted.toSorted((a, b) => b - a));
      expect(new Map(rows as [string, string][])).toEqual(room);
      const { rows: found } = library.result as { rows: readonly { room: number }[] };
      expect(Math.max(...counted)).toBe(Math.max(...found.map((row) => Number(row.room)), Number(zone(repaired))));
      expect(await violationsOf(page)).toEqual([]);
      expect(browser.complaints).toEqual([]);
      await page.close();
    },
    240_000,
  );
});
