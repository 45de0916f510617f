import { readFileSync } from "node:fs";
import { ask, type Case, withoutLine } from "entente";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { bent, counts, MEANS, shipped, walkOf } from "./journey.js";
import { keptText } from "./kept.js";
import { type StaticSite, serveBuilt } from "./site.js";

const strait = shipped("strait");
const written = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const LINE = "no-access-without-quota";
const TABLE = "north-south";

interface Room {
  readonly zone: { readonly count: number; readonly deliverable: number };
  readonly offers: {
    readonly count: number;
    readonly taken: number;
    readonly byKind: Readonly<Record<string, number>>;
    readonly takenEveryGains: number;
  } | null;
}
const room = (kase: Case, forum: string, where?: string): Room =>
  ask(kase, "agree", { forum, where, draws: 0 }).result as unknown as Room;
const headline = (kase: Case, verb: "agree" | "deal", forum: string): string =>
  ask(kase, verb, { forum, draws: 0 }).findings.find(({ level }) => level === "headline")?.text ?? "";

/** The same table, speaking to Isles. */
function addressed(kase: Case): Case {
  const table = kase.forums[TABLE];
  if (table === undefined) throw new Error("the table is not there");
  return { ...kase, forums: { ...kase.forums, [TABLE]: { ...table, toward: ["isles"] } } };
}

// Journey 2 of the workbench's acceptance list: a what-if with exact numbers.
describe.skipIf(!hasBrowser)("a what-if on the strait", () => {
  let site: StaticSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  }, 60_000);

  it.each(MEANS)(
    "counts at three tables as the library does, is handed on by its address, and leaves the file as it was; by %s",
    async (by) => {
      const page = await browser.context.newPage();
      const { press, choose, pick, go, settled } = walkOf(page, by);
      const zone = async (count: number, deliverable: number): Promise<void> => {
        await counts(page, "data-zone-count", count);
        await counts(page, "data-zone-deliverable", deliverable);
      };
      const answer = page.locator("main[data-state=fresh] [data-answer]");
      const says = (words: string | RegExp) => answer.filter({ hasText: words }).waitFor({ timeout: 40_000 });
      const discard = page.getByRole("button", { name: "Discard" });
      await page.goto(`${site.address}#/agree?case=strait&forum=strait-commission`);
      await settled("agree");

      // The commission: all of its room can be delivered, and a goal leaves part of it.
      expect(room(strait, "strait-commission").zone).toMatchObject({ count: 6, deliverable: 6 });
      await zone(6, 6);
      expect(await answer.locator(".figure").allInnerTexts()).toEqual(["6", "8"]);
      await go(/Deal/, ["3"]);
      await settled("deal");
      expect(headline(strait, "deal", "strait-commission")).toMatch(/Nash.*scien.*licen/is);
      await says(headline(strait, "deal", "strait-commission"));
      await go(/Room\?/, ["1"]);
      await press(page.locator('[data-goal="some-access"]'));
      expect(room(strait, "strait-commission", "some-access").zone.count).toBe(4);
      await counts(page, "data-zone-count", 4);
      await press(page.locator('[data-goal="some-access"]'));
      await zone(6, 6);

      // The two alone have room on paper.
      await choose(page.getByLabel("Forum"), TABLE);
      expect(room(strait, TABLE).zone).toMatchObject({ count: 6, deliverable: 0 });
      await zone(6, 0);
      expect(headline(strait, "agree", TABLE)).toMatch(/on paper only.*because Isles has no seat/);
      await says(headline(strait, "agree", TABLE));

      // Question 6 says which hand is missing for what they would settle on.
      await go(/Forum/, ["6"]);
      await settled("forum");
      const cell = page.locator(`[data-mark="cell.${TABLE}.0"]`);
      expect(await cell.getAttribute("aria-label")).toMatch(/^North and South alone, Total catch: .* \(not held IS\)/i);
      await go(/Room\?/, ["1"]);
      await settled("agree");

      // North half way, then its line off.
      const mark = page.locator('[data-mark="position.north.access"]');
      await pick(mark);
      if (by === "keyboard") {
        for (const key of ["PageUp", "PageUp", "PageUp"]) await page.keyboard.press(key);
        await page.keyboard.press("Enter");
      } else {
        const dial = page.locator('.card input[type="number"]').first();
        await dial.click({ clickCount: 3 });
        await page.keyboard.type("50");
      }
      await page.locator("[data-change='pos.north.access.at:50']").waitFor();
      expect(room(bent(strait), TABLE).zone).toMatchObject({ count: 6, deliverable: 0 });
      await zone(6, 0);
      await pick(page.locator(`[data-mark^="line.${LINE}"]`).first());
      await press(page.getByLabel("The line holds"));
      expect(room(withoutLine(bent(strait), "redLines", LINE), TABLE).zone).toMatchObject({ count: 8, deliverable: 2 });
      await zone(8, 2);
      await page.locator("[data-ghost]").first().waitFor({ state: "attached" });

      const again = await browser.context.newPage();
      await again.goto(page.url());
      await again.locator("[data-change]").nth(1).waitFor();
      await counts(again, "data-zone-count", 8);
      await counts(again, "data-zone-deliverable", 2);
      expect(await again.locator("[data-change]").count()).toBe(2);
      await again.close();
      await press(discard);
      await zone(6, 0);

      // Addressed to Isles the same table makes offers: gifts all of them, and called so.
      // What has the focus in the bar is seen already: the page stays where it was.
      await page.evaluate("scrollTo(0, 0)");
      await press(page.getByRole("button", { name: "+ Change something" }));
      expect(await page.evaluate("scrollY")).toBe(0);
      await choose(page.getByLabel("What is changed"), "towardIn");
      await choose(page.getByLabel("Which"), "isles");
      await press(page.getByRole("button", { name: "Try it" }));
      const { offers } = room(addressed(strait), TABLE);
      expect(offers).toMatchObject({ count: 6, taken: 6, byKind: { gift: 6 }, takenEveryGains: 0 });
      await counts(page, "data-offers-gift", 6);
      await counts(page, "data-offers-exchange", 0);
      await counts(page, "data-offers-taken", 6);
      await says(headline(addressed(strait), "agree", TABLE));
      expect(headline(addressed(strait), "agree", TABLE)).toMatch(/gifts/i);
      await press(discard);
      await zone(6, 0);
      // The browser has kept the text that was opened, to the byte.
      await expect.poll(() => keptText(page, "sample:strait")).toBe(written);
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    },
    180_000,
  );

  it("asks nobody else, and breaks no policy", () => {
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  });
});
