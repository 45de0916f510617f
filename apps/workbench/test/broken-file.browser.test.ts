import { readFileSync } from "node:fs";
import { readCase } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { MEANS, walkOf } from "./journey.js";
import { type StaticSite, serveBuilt } from "./site.js";

const whole = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
/** Three faults: a party that is not there, an option that the ladder lacks, a salience above 100. */
const broken = whole
  .replace("    party: north\n    when:", "    party: nort\n    when:")
  .replace("at: science, salience: 40", "at: sciense, salience: 40")
  .replace("at: open, salience: 90", "at: open, salience: 140");

// Journey 7 of the workbench's acceptance list: a broken file.
describe.skipIf(!hasBrowser).each(MEANS)("a broken file, by %s", (by) => {
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

  it("lists its faults with their places beside the text, mends them, and keeps every comment", async () => {
    expect(broken).not.toBe(whole);
    const { press, hand, go, settled } = walkOf(page, by);
    await page.goto(`${site.address}#/agree?case=strait`);
    await settled("agree");
    await press(page.getByRole("button", { name: "Entente", exact: true }));
    const file = { name: "mine.case.yaml", mimeType: "text/yaml", buffer: Buffer.from(broken) };
    await hand(page.getByRole("button", { name: "Open a file" }), file);
    await press(page.getByRole("button", { name: "Show them in the text" }));
    const faults = page.locator(".problem-list [data-severity=error]");
    await faults.nth(2).waitFor();
    const { problems } = readCase(broken, { file: "mine.case.yaml" });
    expect(await faults.count()).toBe(problems.filter(({ severity }) => severity === "error").length);
    const listed = (await faults.allInnerTexts()).join("\n");
    expect(listed).toMatch(/\d+:\d+\s+redLines\.no-access-without-quota\.party.*Did you mean "north"\?/);
    await press(page.getByRole("button", { name: "Put in “north”", exact: true }));
    await page.getByRole("button", { name: "Put in “north”", exact: true }).waitFor({ state: "detached" });
    await press(page.getByRole("button", { name: "Put in “science”", exact: true }));
    await faults.nth(1).waitFor({ state: "detached" });
    await press(faults.first().getByRole("button").first());
    const line = await page.evaluate<string>(
      "document.querySelector('.editor').shadowRoot.querySelector('.cm-activeLine').textContent",
    );
    expect(line).toContain("salience: 140");
    for (let k = 0; k < 3; k++) await page.keyboard.press("Delete");
    await page.keyboard.type("90");
    await faults.first().waitFor({ state: "detached" });
    expect(await violationsOf(page)).toEqual([]);
    const text = await page.evaluate<string>(
      "[...document.querySelector('.editor').shadowRoot.querySelectorAll('.cm-line')].map((one) => one.textContent).join('\\n')",
    );
    expect(whole).toContain(text.split("\n").slice(0, 5).join("\n"));
    // What is left is a warning, which is said in the language of the page and with names.
    const warning = page.locator(".problem-list [data-severity=warning]");
    const language = page.locator("header select:has(option[lang=ko])");
    await warning.filter({ hasText: "North and South have no figure “gdp”" }).waitFor();
    await language.selectOption("ko");
    await warning.filter({ hasText: "“gdp” 수치가 없는 당사자: 북국과 남국." }).waitFor();
    await language.selectOption("en");
    await warning.filter({ hasText: "North and South have no figure “gdp”" }).waitFor();
    await go(/Room\?/, ["1"]);
    await settled("agree");
    expect(await page.locator("[data-answer] .figure").allInnerTexts()).toEqual(["6", "8"]);
  }, 60_000);

  it("undoes the typing and the mending", async () => {
    // As often as there is something to take back, or to do again.
    const all = async (name: "Undo" | "Redo", keys: string): Promise<void> => {
      const button = page.getByRole("button", { name: new RegExp(`^${name}`) });
      for (let k = 0; k < 4 && (await button.isEnabled()); k++)
        await (by === "keyboard" ? page.keyboard.press(keys) : button.click());
    };
    await all("Undo", "Control+z");
    await page.getByRole("button", { name: "Show them in the text" }).waitFor();
    // The answers of the last state that could be read stay, marked.
    await page.locator("main[data-state=stale] .answer .stale").waitFor();
    expect(await page.locator("[data-answer] .figure").allInnerTexts()).toEqual(["6", "8"]);
    await all("Redo", "Control+y");
    await page.locator("main[data-state=fresh] [data-answer]").waitFor();
    expect(browser.complaints).toEqual([]);
  }, 60_000);
});
