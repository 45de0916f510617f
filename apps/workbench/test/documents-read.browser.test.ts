import { readFileSync } from "node:fs";
import { codingOf, readCase, recogniserOf, sourceTextOf } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
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

// Journey 4 of the workbench's acceptance list: a text is coded without the mouse.
describe.skipIf(!hasBrowser)("coding a text without the mouse", () => {
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

  const own = () => page.locator("[data-own]").getAttribute("data-own");
  const owns = (n: number) => page.locator(`[data-own="${n}"]`).waitFor();
  const field = (name: string) => page.locator(`.coding [data-field="${name}"]`);
  /** Fields are filled as a person does: focus, then keys. */
  const type = async (name: string, text: string): Promise<void> => {
    await field(name).focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type(text);
  };

  it("pastes a text, and shows what was guessed of it before anything is added", async () => {
    await page.goto(`${site.address}#/documents?case=strait`);
    await page.locator("[data-statements='3']").waitFor();
    await page.locator(".import").focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Paste a text").focus();
    await page.keyboard.insertText(BID);
    await page.getByRole("button", { name: "Read", exact: true }).focus();
    await page.keyboard.press("Enter");
    const preview = page.locator("article[data-import]");
    await preview.waitFor();
    await preview.getByText("4 paragraphs, 8 sentences").waitFor();
    expect(await preview.getByLabel("Title").inputValue()).toBe("A bid from the south");
    await preview.getByLabel("Id").fill("bid");
    await preview.getByLabel("Title").fill("A bid");
    await preview.getByLabel("Date").fill("2024-03-01");
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Add to the case" }).focus();
    await page.keyboard.press("Enter");
    await page.locator('[data-source="bid"][aria-current]').waitFor();
    await page.locator("[data-sentence='7']").waitFor();
  }, 60_000);

  it("codes three sentences, one of them a line, the third like the last", async () => {
    for (let k = 0; k < 2; k++) await page.keyboard.press("j");
    await page.keyboard.press("a");
    await type("name", "Ann Lee");
    await type("holder", "South");
    await type("issue", "Access to northern waters");
    await type("stance", "op");
    await page.keyboard.press("Control+Enter");
    await owns(1);
    await page.locator("[data-sentence='2'][data-marked]").waitFor();
    for (let k = 0; k < 2; k++) await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await type("holder", "north");
    await page.locator(".coding").getByLabel("line", { exact: true }).focus();
    await page.keyboard.press(" ");
    await type("condition", "quota >= halved");
    await page.keyboard.press("Control+Enter");
    await owns(2);
    await page.keyboard.press(".");
    await owns(3);
    const kinds = await page.locator("[data-state=waiting] .how").allInnerTexts();
    expect(kinds.filter((text) => text.includes("line"))).toHaveLength(2);
  }, 60_000);

  it("saves nothing for an Enter that chooses a Korean candidate, and keeps what was composed", async () => {
    await page.keyboard.press("a");
    await field("holder").focus();
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
    await page.locator("[data-state=suggested]").first().waitFor();
    const shown = await page
      .locator("[data-state=suggested]")
      .evaluateAll((all) => all.map((one) => one.dataset.statement));
    expect(shown.sort()).toEqual(found.map(({ id }) => id).sort());
    const statements = await page.locator("[data-statements]").getAttribute("data-statements");
    expect(statements).toBe("6");
    for (let k = 0; k < 12; k++) await page.keyboard.press("k");
    await page.keyboard.press("n");
    await page.locator("[data-state=suggested][data-current]").waitFor();
    while ((await page.locator("[data-current] button:enabled", { hasText: "Accept" }).count()) === 0)
      await page.keyboard.press("n");
    await page.keyboard.press("y");
    await owns(4);
    await page.keyboard.press("u");
    await page.locator(".coding").waitFor();
    await field("holder").focus();
    if ((await field("stance").count()) > 0 && (await field("stance").inputValue()) === "") await type("stance", "40");
    await type("gloss", "In short.");
    await page.keyboard.press("Control+Enter");
    await owns(5);
    const before = await page.locator("[data-state=suggested]").count();
    for (let k = 0; k < 12; k++) await page.keyboard.press("k");
    await page.keyboard.press("n");
    await page.keyboard.press("d");
    await expect.poll(() => page.locator("[data-state=suggested]").count()).toBe(before - 1);
    expect(await page.locator("[data-state=declined]").count()).toBe(1);
    expect(await own()).toBe("5");
    expect(await page.locator("[data-statements]").getAttribute("data-statements")).toBe("8");
  }, 60_000);

  it("takes back and does again", async () => {
    // The last step declined one.
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator("[data-state=declined]").count()).toBe(0);
    for (let k = 0; k < 2; k++) await page.keyboard.press("Control+z");
    await owns(3);
    for (let k = 0; k < 2; k++) await page.keyboard.press("Control+y");
    await owns(5);
  }, 60_000);

  it("makes a position from two of them, which question 2 counts as coded, and keeps all that on reloading", async () => {
    await page.locator('[data-source="bid"]').focus();
    for (let k = 0; k < 30 && (await page.locator(":focus", { hasText: "All statements" }).count()) === 0; k++)
      await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.locator("[role=listitem]").first().waitFor();
    const chosen = page.locator("[role=listitem]", { hasText: "South" }).filter({ hasText: "Open" });
    expect(await chosen.count()).toBeGreaterThanOrEqual(2);
    const picked: string[] = [];
    for (const k of [0, 1]) {
      picked.push((await chosen.nth(k).locator("[data-statement]").getAttribute("data-statement")) ?? "");
      await chosen.nth(k).getByRole("checkbox").focus();
      await page.keyboard.press(" ");
    }
    const make = page.getByRole("button", { name: "Make a position from 2 statements" });
    await make.focus();
    await page.keyboard.press("Enter");
    await page.getByText("South on Access to northern waters: position made from 2 statements").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByText(/^Saved/).waitFor();
    await page.goto(`${site.address}#/agree?case=strait`);
    await page.reload();
    await page.goto(`${site.address}#/documents?case=strait&sel=bid`);
    await owns(5);
    await page.locator("[data-sentence][data-coded]").first().waitFor();
    await page.goto(`${site.address}#/case/source?case=strait`);
    await page.locator(".editor").waitFor();
    await expect
      .poll(() =>
        page.evaluate<string>(
          "[...document.querySelector('.editor')?.shadowRoot?.querySelectorAll('.cm-line') ?? []].map((one) => one.textContent).join('\\n')",
        ),
      )
      .toContain("redLines:");
    const text = await page.evaluate<string>(
      "[...document.querySelector('.editor').shadowRoot.querySelectorAll('.cm-line')].map((one) => one.textContent).join('\\n')",
    );
    // The position rests on the two that were chosen, and what was there before stays readable in its note.
    const south = text.slice(
      text.indexOf("  south:", text.indexOf("positions:")),
      text.indexOf("  isles:", text.indexOf("positions:")),
    );
    expect(/access:.*evidence: \[ (.*?) \]/.exec(south)?.[1]?.split(", ")).toEqual(picked);
    expect(south).toContain("Before (coded): at 100");
  }, 60_000);

  it("writes nothing on the console and asks nobody else", () => {
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  });
});
