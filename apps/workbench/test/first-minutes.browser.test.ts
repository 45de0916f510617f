import { ask, bracketedText, type Case, readBracketedText, viewCase, withoutMember } from "entente";
import type { Download, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { MEANS, shipped, supposing, walkOf } from "./journey.js";
import { type StaticSite, serveBuilt } from "./site.js";

interface Marked {
  getAttribute(name: string): string | null;
}

const written = shipped("korea-2021");
const closed = supposing("korea-2021", "file-closed");

/** The line that Tokyo would stop softer: only where all relief is given. */
function softened(kase: Case): Case {
  const line = kase.redLines["jp-abductees"];
  if (line === undefined) throw new Error("Tokyo's line is not there");
  return { ...kase, redLines: { ...kase.redLines, "jp-abductees": { ...line, when: { sanctions: ">= full" } } } };
}

function relief(kase: Case): number {
  const { goals } = ask(kase, "agree", { draws: 0 }).result as {
    goals: { id: string; takenEveryGains: number | null; deliverable: number }[];
  };
  const found = goals.find(({ id }) => id === "relief");
  return found?.takenEveryGains ?? found?.deliverable ?? Number.NaN;
}

/** The same without Japan at the table of the four. */
function alone(kase: Case): Case {
  const four = viewCase(kase, {}).forums.find(({ id }) => id === "four");
  const without = four === undefined ? null : withoutMember(kase, four, "japan");
  if (without === null) throw new Error("Japan cannot leave");
  return without;
}

const headline = (kase: Case, where?: string): string =>
  ask(kase, "agree", { where, draws: 0 }).findings.find(({ level }) => level === "headline")?.text ?? "";
const deal = (kase: Case): Readonly<Record<string, string>> =>
  (ask(kase, "deal", { where: "relief", draws: 0 }).result as { nash: { package: Record<string, string> } | null }).nash
    ?.package ?? {};

const nameOf = ({ issues }: Case, issue: string): string => {
  const name = issues[issue]?.name;
  return typeof name === "string" ? name : (name?.en ?? issue);
};

async function textIn(file: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

// Journey 1 of the workbench's acceptance list: the first five minutes.
describe.skipIf(!hasBrowser)("the first five minutes with Korea 2021", () => {
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
  });

  const reliefSays = (count: number) =>
    expect
      .poll(() => page.locator('[data-goal="relief"] b').textContent(), { timeout: 40_000 })
      .toBe(count.toLocaleString("en"));

  it.each(MEANS)(
    "lead from the first sentence to a text and back, by %s",
    async (by) => {
      browser = await openBrowser({ worlds: "few" });
      page = browser.page;
      const walk = walkOf(page, by);
      const { press, choose, go, settled } = walk;
      const answer = page.locator("[data-answer]");
      const says = (sentence: string) => expect.poll(() => answer.textContent(), { timeout: 40_000 }).toBe(sentence);

      // An empty profile: the sample is the first thing there is.
      await page.goto(site.address);
      await press(page.locator("[data-sample=korea-2021]").first());
      await settled("agree");
      await says(headline(written));
      expect(await page.locator(".trust .rests").textContent()).toMatch(/^\d+ coded, \d+ judged, /);
      const known = page.locator(".strip li").first();
      await known.waitFor();
      expect(await known.textContent()).toContain("PRK");
      expect(relief(written)).toBeGreaterThan(0);
      await reliefSays(relief(written));
      await press(page.locator('[data-goal="relief"]'));
      await says(headline(written, "relief"));

      await page.evaluate(`
      globalThis.told = [];
      new MutationObserver(() => told.push(document.querySelector("[data-live]").textContent))
        .observe(document.querySelector("[data-live]"), { childList: true, characterData: true, subtree: true });
    `);
      await page.locator("[data-live]", { hasText: /./ }).waitFor({ state: "attached" });
      await page.evaluate("globalThis.told.length = 0");
      await press(page.getByRole("checkbox", { name: /^Pyongyang calls the file/ }));
      await reliefSays(0);
      expect(relief(closed)).toBe(0);
      await says(headline(closed, "relief"));
      expect(await answer.textContent()).toContain("no relief without a step on the kidnapped");
      await page.locator("[data-ghost]").first().waitFor({ state: "attached" });
      await expect.poll(() => page.evaluate<number>("told.length"), { timeout: 10_000 }).toBe(1);

      // Tokyo's line is softened at its bracket: it bars full relief only.
      await walk.pick(page.locator('[data-mark^="line.jp-abductees"]').first());
      await choose(page.getByLabel(/^Applies where .*relief/i), ">= full");
      await reliefSays(relief(softened(closed)));
      expect(relief(softened(closed))).toBeGreaterThan(0);
      await says(headline(softened(closed), "relief"));

      // Without Japan's seat another deal is shown, framed where it differs.
      await press(page.getByRole("button", { name: "+ Change something" }));
      await choose(page.getByLabel("What is changed"), "seatOut");
      await choose(page.getByLabel("Which"), "japan");
      await press(page.getByRole("button", { name: "Try it" }));
      await page.locator('[data-change="seat.four.japan:out"]').waitFor();
      await says(headline(alone(softened(closed)), "relief"));
      const [before, after] = [deal(written), deal(alone(softened(closed)))];
      const others = Object.keys(after).filter((issue) => before[issue] !== after[issue]);
      expect(others.length).toBeGreaterThan(0);
      const differs = page.locator(".differs [data-differs]");
      await expect
        .poll(() =>
          differs.evaluateAll<string[], Marked>((all) => all.map((one) => one.getAttribute("data-differs") ?? "")),
        )
        .toEqual(others);
      await page.locator("[data-ghost]").first().waitFor({ state: "attached" });

      // A number, down to a sentence of the source or to who judged it.
      await press(answer.locator(".figure").first());
      await press(page.locator(".why [data-opens]").first());
      expect(await page.locator(".why").textContent()).toMatch(/judged|¶ \d/i);

      // The text of the deal that is shown: a clause for every issue that moves.
      const kase = alone(softened(closed));
      const { package: meant } = bracketedText(kase, { params: { where: "relief" }, version: "0" });
      const moved = Object.keys(kase.issues).filter((issue) => meant[issue] !== kase.issues[issue]?.statusQuo);
      const silent = Object.keys(kase.issues).filter((issue) => !moved.includes(issue));
      expect([moved.length > 0, silent.length > 0]).toEqual([true, true]);
      await go(/Report/, ["g", "r"]);
      await press(page.getByRole("tab", { name: "Text" }));
      await page.locator(".clauses[data-state=fresh]").waitFor({ timeout: 60_000 });
      const clauses = page.locator("[data-clause]");
      expect(
        await clauses.evaluateAll<string[], Marked>((all) => all.map((one) => one.getAttribute("data-issue") ?? "")),
      ).toEqual(moved);
      const left = (await page.locator("[data-silent]").textContent()) ?? "";
      for (const issue of silent) expect(left.toLowerCase()).toContain(nameOf(kase, issue).toLowerCase());
      const caption = page.locator("[data-caption]");
      await expect.poll(() => caption.textContent(), { timeout: 60_000 }).toMatch(/As of 2021-.*asked at:.*[▣◨▢] /su);
      const coming = page.waitForEvent("download");
      await press(page.getByRole("button", { name: "Take away as HTML" }));
      const html = await textIn(await coming);
      expect(walk.actions()).toBeLessThanOrEqual(15);
      expect(html).not.toMatch(/\b(src|href)\s*=|url\(|@import|https?:/iu);
      expect(await violationsOf(page)).toEqual([]);
      const markdown = page.waitForEvent("download");
      await page.getByRole("button", { name: "Take away as Markdown" }).click();
      expect(readBracketedText(kase, await textIn(await markdown)).package).toEqual(meant);

      // Back to the start, one step at a time.
      const chips = page.locator("[data-change]");
      for (let left = await chips.count(); left > 0; left = await chips.count()) {
        await (by === "pointer"
          ? page.getByRole("button", { name: /^Undo/ }).click()
          : page.keyboard.press("Control+z"));
        await expect.poll(() => chips.count()).toBeLessThan(left);
      }
      await go(/Room\?/, ["1"]);
      await settled("agree");
      await press(page.locator('[data-goal="relief"]'));
      await says(headline(written));
      expect(await violationsOf(page)).toEqual([]);
      expect(browser.complaints).toEqual([]);
    },
    180_000,
  );
});
