import { readFileSync } from "node:fs";
import { codingOf, readCase, recogniserOf, sourceTextOf } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { MEANS, type Walk, walkOf } from "./journey.js";
import { keptText } from "./kept.js";
import { type StaticSite, serveBuilt } from "./site.js";

const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");

/** Three paragraphs after the heading, seven sentences. */
const BID = `A bid from the south

South demanded that northern waters be opened to its boats. It asked for talks before the season opens.

North will refuse any access without a catch limit. Isles want the quota that the scientists advise. North's minister said that the catch must be halved.

South's fleet owners insisted on open northern waters. Nobody spoke for the fish.`;

/** A person composes a name in Korean, and Enter, also with Ctrl, chooses the candidate. */
const COMPOSING = `(() => {
  const box = document.activeElement;
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  box.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true, data: "" }));
  set.call(box, "남국");
  box.dispatchEvent(new InputEvent("input", { bubbles: true, data: "남국", isComposing: true }));
  for (const ctrlKey of [false, true])
    box.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, isComposing: true, ctrlKey }),
    );
  box.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: "남국" }));
})()`;

// Journey 4 of the workbench's acceptance list: a text is coded, without the mouse and with it.
describe.skipIf(!hasBrowser).each(MEANS)("coding a text, by %s", (by) => {
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

  const own = () => page.locator("[data-own]").getAttribute("data-own");
  const owns = (n: number) => page.locator(`[data-own="${n}"]`).waitFor();
  const field = (name: string) => page.locator(`.coding [data-field="${name}"]`);
  /** Fields are filled as a person does: by Tab or the pointer, then keys. */
  const type = async (name: string, text: string): Promise<void> => {
    await walk.fill(field(name), "");
    await page.keyboard.type(text);
  };
  const keys = async (key: string, times: number): Promise<void> => {
    for (let k = 0; k < times; k++) await page.keyboard.press(key);
  };
  /** Opens the card at a sentence, so many sentences on from the cursor. */
  const openCard = async (sentence: number, on: number): Promise<void> => {
    if (by === "pointer") return page.locator(`[data-sentence="${sentence}"]`).dblclick();
    await keys("j", on);
    await page.locator(`[data-sentence="${sentence}"][data-marked]`).waitFor();
    await page.keyboard.press("a");
  };
  const save = (): Promise<void> =>
    by === "pointer"
      ? page.locator(".coding").getByRole("button", { name: "Save and go on" }).click()
      : page.keyboard.press("Control+Enter");
  const undo = (): Promise<void> =>
    by === "pointer" ? page.getByRole("button", { name: /^Undo/ }).click() : page.keyboard.press("Control+z");
  const redo = (): Promise<void> =>
    by === "pointer" ? page.getByRole("button", { name: /^Redo/ }).click() : page.keyboard.press("Control+y");

  it("pastes a text, and shows what was guessed of it before anything is added", async () => {
    const { press, fill } = walk;
    await page.goto(`${site.address}#/documents?case=strait`);
    await page.locator("[data-statements='3']").waitFor();
    await press(page.locator(".import"));
    await fill(page.getByLabel("Paste a text"), BID);
    await press(page.getByRole("button", { name: "Read", exact: true }));
    const preview = page.locator("article[data-import]");
    await preview.waitFor();
    await preview.getByText("4 paragraphs, 8 sentences").waitFor();
    await preview.locator("h3:focus").waitFor();
    expect(await preview.getByLabel("Title").inputValue()).toBe("A bid from the south");
    await fill(preview.getByLabel("Id"), "bid");
    await fill(preview.getByLabel("Title"), "A bid");
    await fill(preview.getByLabel("Date"), "2024-03-01");
    expect(await violationsOf(page)).toEqual([]);
    await press(page.getByRole("button", { name: "Add to the case" }));
    await page.locator('[data-source="bid"][aria-current]').waitFor();
    await page.locator("[data-sentence='7']").waitFor();
    await page.locator("[data-reader]:focus").waitFor();
  }, 60_000);

  it("codes three sentences, one of them a line, the third like the last", async () => {
    await openCard(1, 2);
    await type("name", "Ann Lee");
    await type("holder", "South");
    await type("issue", "Access to northern waters");
    await type("stance", "op");
    await save();
    await owns(1);
    await page.locator("[data-sentence='2'][data-marked]").waitFor();
    await openCard(4, 2);
    await type("holder", "north");
    const line = page.locator(".coding").getByLabel("line", { exact: true });
    if (by === "pointer") await line.check();
    // Arrows choose among the kinds once the first has the focus.
    else {
      await page.locator(".coding").getByLabel("stance", { exact: true }).focus();
      await page.keyboard.press("ArrowRight");
      expect(await line.isChecked()).toBe(true);
    }
    await type("condition", "quota >= halved");
    await save();
    await owns(2);
    if (by === "keyboard") await page.keyboard.press(".");
    // The card opens with holder and kind as they were last.
    else {
      await openCard(5, 0);
      expect(await field("holder").inputValue()).toMatch(/north/i);
      await type("condition", "quota >= halved");
      await save();
    }
    await owns(3);
    const kinds = await page.locator("[data-state=waiting] .how").allInnerTexts();
    expect(kinds.filter((text) => text.includes("line"))).toHaveLength(2);
  }, 60_000);

  it("saves nothing for an Enter that chooses a Korean candidate, and keeps what was composed", async () => {
    await openCard(6, 0);
    await walk.fill(field("holder"), "");
    await page.evaluate(COMPOSING);
    await page.locator(".coding").waitFor();
    expect(await own()).toBe("3");
    expect(await field("holder").inputValue()).toBe("남국");
    await page.keyboard.press("Escape");
    await page.locator(".coding").waitFor({ state: "detached" });
  }, 60_000);

  it("accepts one suggestion, changes and accepts one, declines one, and counts none of them", async () => {
    const { kase } = readCase(strait, { file: "strait.case.yaml" });
    if (kase === null) throw new Error("the strait does not read");
    const text = sourceTextOf({ id: "bid", content: { text: BID }, hash: "", date: "2024-03-01" });
    const found = recogniserOf(kase).read(text);
    expect(found.filter((one) => codingOf(one, "ann") !== null).length).toBeGreaterThanOrEqual(2);
    expect(found.length).toBeGreaterThanOrEqual(3);
    const suggested = page.locator("[data-state=suggested]");
    await suggested.first().waitFor();
    const shown = await suggested.evaluateAll((all) => all.map((one) => one.dataset.statement));
    expect(shown.sort()).toEqual(found.map(({ id }) => id).sort());
    expect(await page.locator("[data-statements]").getAttribute("data-statements")).toBe("6");
    // Why each is suggested is said in the reader's language.
    const language = page.locator(".bar select:has(option[value=ko])");
    await walk.choose(language, "ko");
    await suggested
      .getByText(/주체는 이 문장에 나옴; 쟁점은 코드북의 낱말로 알아봄/)
      .first()
      .waitFor();
    expect((await suggested.locator(".how").allInnerTexts()).join("\n")).not.toMatch(/holder|issue/);
    await walk.choose(language, "en");
    await page.locator("html[lang=en]").waitFor();
    if (by === "keyboard") await page.evaluate("document.activeElement.blur()");
    const able = suggested.locator("button:enabled", { hasText: "Accept" });
    if (by === "pointer") await able.first().click();
    else {
      await keys("k", 12);
      await page.keyboard.press("n");
      const current = page.locator("[data-state=suggested][data-current]");
      await current.waitFor();
      while ((await current.locator("button:enabled", { hasText: "Accept" }).count()) === 0)
        await page.keyboard.press("n");
      await page.keyboard.press("y");
    }
    await owns(4);
    if (by === "pointer")
      await suggested
        .getByRole("button", { name: /^Change/ })
        .last()
        .click();
    else await page.keyboard.press("u");
    await page.locator(".coding").waitFor();
    if ((await field("stance").count()) > 0 && (await field("stance").inputValue()) === "") await type("stance", "40");
    await type("gloss", "In short.");
    await save();
    await owns(5);
    // Where the card was, the text closes up, and what is clicked meanwhile has moved.
    await page.locator(".coding").waitFor({ state: "detached" });
    await page.evaluate("new Promise((still) => setTimeout(still, 200))");
    const before = await suggested.count();
    if (by === "pointer")
      await suggested
        .getByRole("button", { name: /^Decline/ })
        .first()
        .click();
    else {
      await keys("k", 12);
      await page.keyboard.press("n");
      await page.keyboard.press("d");
    }
    await expect.poll(() => suggested.count(), { timeout: 10_000 }).toBe(before - 1);
    expect(await page.locator("[data-state=declined]").count()).toBe(1);
    expect(await own()).toBe("5");
    expect(await page.locator("[data-statements]").getAttribute("data-statements")).toBe("8");
  }, 60_000);

  it("takes back and does again", async () => {
    // The last step declined one.
    await undo();
    await expect.poll(() => page.locator("[data-state=declined]").count(), { timeout: 10_000 }).toBe(0);
    for (let k = 0; k < 2; k++) await undo();
    await owns(3);
    for (let k = 0; k < 2; k++) await redo();
    await owns(5);
  }, 60_000);

  it("makes a position from two of them, which question 2 counts as coded, and keeps all that on reloading", async () => {
    const { press, go, settled } = walk;
    await press(page.locator(".sources button", { hasText: "All statements" }));
    await page.locator("[role=listitem]").first().waitFor();
    const chosen = page.locator("[role=listitem]", { hasText: "South" }).filter({ hasText: "Open" });
    expect(await chosen.count()).toBeGreaterThanOrEqual(2);
    const picked: string[] = [];
    for (const k of [0, 1]) {
      picked.push((await chosen.nth(k).locator("[data-statement]").getAttribute("data-statement")) ?? "");
      await press(chosen.nth(k).getByRole("checkbox"));
    }
    await press(page.getByRole("button", { name: "Make a position from 2 statements" }));
    await page.getByText("South on Access to northern waters: position made from 2 statements").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    // The cell of question 2, at once and after a reload: filled, with a 2 beside its mark.
    const cell = page.locator('svg [data-mark="position.south.access"]');
    const counted = { hasText: /^South, Access to northern waters: .*; coded, 2 statements$/ };
    await go(/Apart|stand/i, ["2"]);
    await settled("stand");
    await cell.locator("title").filter(counted).waitFor({ state: "attached" });
    await page.getByText(/^Saved/).waitFor();
    await page.reload();
    await settled("stand");
    await cell.locator("title").filter(counted).waitFor({ state: "attached" });
    expect(await violationsOf(page)).toEqual([]);
    await page.goto(`${site.address}#/documents?case=strait&sel=bid`);
    await owns(5);
    await page.locator("[data-sentence][data-coded]").first().waitFor();
    // The position rests on the two that were chosen, and what was there before stays readable in its note.
    const { kase } = readCase(await keptText(page, "sample:strait"), { file: "strait.case.yaml" });
    const south = [kase?.positions.south?.access].flat().at(-1);
    expect(south?.evidence).toEqual(picked);
    expect(south?.note).toContain("Before (coded): at 100");
  }, 60_000);

  it("writes nothing on the console and asks nobody else", () => {
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  });
});
