import { readFileSync } from "node:fs";
import { askUpdate, readCase, type Statement } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { MEANS, type Walk, walkOf } from "./journey.js";
import { type StaticSite, serveBuilt } from "./site.js";

const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const NEWS = "South wants all of it open. North will let nobody in. North would take four fifths of the cut.";
const said = { source: "news", paragraph: 1, kind: "stance", strength: "firm", voice: "official" } as const;
const dated = { date: "2024-03-01", dateBasis: "publication" } as const;
const ADDED: Readonly<Record<string, Statement>> = {
  "ann-2": { ...said, ...dated, holder: "north", issue: "access", stance: "closed" },
  "ann-3": { ...said, ...dated, holder: "north", issue: "quota", stance: 80, priority: 40 },
};

// Journey 12 of the workbench's acceptance list: news, with exact numbers.
describe.skipIf(!hasBrowser).each(MEANS)("news on the strait, by %s", (by) => {
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

  const tab = (name: RegExp) => walk.press(page.getByRole("tab", { name }));
  const button = (name: string) => walk.press(page.getByRole("button", { name, exact: true }));
  const room = async (count: string): Promise<void> => {
    await walk.go(/Room\?/, ["1"]);
    await page
      .locator("main[data-state=fresh] [data-answer] .figure", { hasText: new RegExp(`^${count}$`) })
      .first()
      .waitFor();
    await walk.go(/^Documents/, ["g", "d"]);
  };
  /** Puts the cursor on a sentence of the open text. */
  async function goTo(sentence: number): Promise<void> {
    const at = page.locator(`[data-sentence="${sentence}"]`);
    if (by === "pointer") return at.click();
    // The first press of J comes to the first sentence.
    for (let k = 0; k <= sentence && (await at.getAttribute("data-marked")) === null; k++)
      await page.keyboard.press("j");
    await page.locator(`[data-sentence="${sentence}"][data-marked]`).waitFor();
  }
  async function code(sentence: number, fields: Readonly<Record<string, string>>): Promise<void> {
    if (by === "pointer") await page.locator(`[data-sentence="${sentence}"]`).dblclick();
    else await page.keyboard.press("a");
    const card = page.locator(".coding");
    for (const [field, value] of Object.entries(fields))
      await walk.fill(card.locator(`[data-field="${field}"]`), value);
    if (by === "pointer") await card.getByRole("button", { name: "Save and go on" }).click();
    else await page.keyboard.press("Control+Enter");
    await card.waitFor({ state: "detached" });
  }

  it("says that a statement which only confirms moves nothing, and takes it in", async () => {
    await page.goto(`${site.address}#/documents?case=strait`);
    await walk.press(page.locator(".import"));
    await walk.fill(page.getByLabel("Paste a text"), NEWS);
    await button("Read");
    const preview = page.locator("article[data-import]");
    await walk.fill(preview.getByLabel("Id"), "news");
    await walk.fill(preview.getByLabel("Title"), "News");
    await walk.fill(preview.getByLabel("Date"), "2024-03-01");
    await button("Add to the case");
    await page.locator("[data-reader]:focus").waitFor();
    await goTo(0);
    await code(0, { name: "ann", holder: "South", issue: "access", stance: "open" });
    if (by === "keyboard") await page.keyboard.press("i");
    else await tab(/Inbox/);
    await page.locator("[data-moved='0']").waitFor();
    expect(await page.locator("[data-headline]").textContent()).toBe("No answer moved.");
    await button("Take in");
    await page.locator("[data-waiting='0']").waitFor();
    await page.locator("main.documents :focus").waitFor();
    await room("6");
  }, 60_000);

  it("tells what two would do before anything is taken in, as `update` tells it", async () => {
    await tab(/Read/);
    await walk.press(page.locator('[data-source="news"]'));
    await goTo(1);
    const verdicts = page.locator(".rail .verdict");
    const saidBefore = (await verdicts.allInnerTexts()).slice(0, 9);
    await code(1, { holder: "North", issue: "access", stance: "closed" });
    await code(1, { holder: "North", issue: "quota", stance: "80", priority: "40" });
    await tab(/Inbox/);
    await page.locator("[data-room='6 → 4']").waitFor();
    expect(await page.locator("[data-inbox]").getAttribute("data-inbox")).toBe("2");
    // Nothing that waits is counted: the questions say what they said.
    expect((await verdicts.allInnerTexts()).slice(0, 9)).toEqual(saidBefore);
    const { kase } = readCase(strait, { file: "strait.case.yaml" });
    if (kase === null) throw new Error("the strait does not read");
    const first: Statement = { ...said, ...dated, holder: "south", issue: "access", stance: "open" };
    const sources = { ...kase.sources, news: { title: "News", date: "2024-03-01" } };
    const before = { ...kase, sources, statements: { ...kase.statements, "ann-1": first } };
    const { answer } = askUpdate(before, ADDED);
    const shown = await page.locator(".moved").textContent();
    for (const { text } of answer.findings) expect(shown).toContain(text);
    const carried = answer.result.moved.find(({ key }) => key === "zone.count")?.attribution;
    expect(carried?.map(({ shapley }) => shapley)).toEqual([-1.5, -0.5]);
    const rows = await page.locator(".moved tbody tr").allInnerTexts();
    expect(rows.filter((text) => text.startsWith("agree zone.count")).map((text) => text.split("\t")[4])).toEqual([
      "−1.5",
      "−0.5",
    ]);
    expect(await violationsOf(page)).toEqual([]);
    await room("6");
  }, 60_000);

  it("takes both in, takes that back with the card, and leaves one out with a reason", async () => {
    await tab(/Inbox/);
    await page.locator("[data-room='6 → 4']").waitFor();
    await button("Take in");
    await page.locator("[data-waiting='0']").waitFor();
    await room("4");
    if (by === "keyboard") await page.keyboard.press("Control+z");
    else await walk.press(page.getByRole("button", { name: /^Undo/ }));
    await room("6");
    await tab(/Inbox/);
    await page.locator("[data-room='6 → 4']").waitFor();
    await walk.press(page.locator('[data-coding="ann-3"]').getByRole("button", { name: "Leave out" }));
    await page.keyboard.type("hearsay");
    await page.keyboard.press("Enter");
    await page.locator("[data-waiting='1']").waitFor();
    await page.locator("[data-room='6 → 5']").waitFor();
    await page.getByRole("region", { name: "Left out" }).getByText("left out by ann: hearsay").waitFor();
    await button("Take in");
    await page.locator("[data-waiting='0']").waitFor();
    await room("5");
    await tab(/Read/);
    await walk.press(page.getByRole("button", { name: /All statements/ }));
    await page.locator('[data-statement="ann-3"][data-state="out"]').waitFor();
    await page.locator("[data-statements='5']").waitFor();
  }, 60_000);

  it("goes to the next tab when G D is pressed again, writes nothing on the console and asks nobody else", async () => {
    if (by === "keyboard") {
      await page.evaluate("document.activeElement?.blur()");
      for (const key of ["g", "d"]) await page.keyboard.press(key);
      await page.locator("[role=tab][aria-selected=true]", { hasText: "Inbox" }).waitFor();
    }
    expect(await violationsOf(page)).toEqual([]);
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  });
});
