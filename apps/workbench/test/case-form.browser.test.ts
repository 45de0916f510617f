import { readFileSync } from "node:fs";
import { readCase } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { keptText } from "./kept.js";
import { type StaticSite, serveBuilt } from "./site.js";

const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const KEY = "sample:strait";

describe.skipIf(!hasBrowser)("the forms of a case", () => {
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser()]);
    page = browser.page;
    await page.goto(`${site.address}#/case/form?case=strait`);
    await page.locator(".entries > li").first().waitFor();
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  const kept = (holds: (text: string) => void): Promise<void> =>
    vi.waitFor(async () => holds(await keptText(page, KEY)), { timeout: 10_000, interval: 100 });
  const part = (name: string): Promise<void> =>
    page
      .locator(".form-face nav")
      .getByRole("button", { name: new RegExp(`^${name}`) })
      .click();
  const entry = (id: string) => page.locator(`[data-entry="${id}"]`);
  const undone = async (): Promise<void> => {
    await page.locator(".bar").getByRole("button", { name: /^Undo/ }).click();
    await kept((text) => expect(text).toBe(strait));
  };

  it("says how large the case is, and shows the ladder of an issue", async () => {
    expect(await page.locator("[data-answer]").textContent()).toMatch(/^4 parties, 2 issues, 9 packages; /);
    await part("Issues");
    await entry("issues.quota").locator("summary").click();
    expect(await entry("issues.quota").locator(".ladder .tick").count()).toBe(3);
    expect(await violationsOf(page)).toEqual([]);
  });

  it("puts a value in its place and leaves every other letter, by pointer and by keyboard", async () => {
    await part("Red lines");
    const line = entry("redLines.no-access-without-quota");
    await line.locator("summary").click();
    await line.getByLabel("It needs, test 1: option").selectOption("halved");
    await kept((text) =>
      expect(text).toBe(strait.replace('require: { quota: ">= science" }', 'require: { quota: ">= halved" }')),
    );
    expect(await line.locator("summary").textContent()).toContain("Half the catch");
    await undone();
    await part("Positions");
    await entry("positions.north").locator("summary").focus();
    await page.keyboard.press("Enter");
    const salience = entry("positions.north").getByLabel("How much it matters").first();
    await salience.focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("70");
    await page.keyboard.press("Enter");
    await kept((text) => expect(text).toBe(strait.replace("halved, salience: 80", "halved, salience: 70")));
    await undone();
  }, 60_000);

  it("adds what was not said: a line is not for sale from then on", async () => {
    await part("Red lines");
    const line = entry("redLines.no-access-without-quota");
    if ((await line.locator("details[open]").count()) === 0) await line.locator("summary").click();
    await line.getByLabel("+ more …").selectOption("sacred");
    await line.getByLabel("Not for sale").click();
    await kept((text) => {
      const { kase } = readCase(text, { file: "strait.case.yaml" });
      expect(kase?.redLines["no-access-without-quota"]?.sacred).toBe(true);
    });
    await undone();
  }, 60_000);

  it("names who wins and who loses under a rule while it is built", async () => {
    await part("Forums");
    const forum = entry("forums.strait-commission");
    await forum.locator("summary").click();
    const said = forum.locator(".coalitions");
    // Said exactly, since what is not enough is said in the same words.
    await said.getByText("Enough: North, South, and Isles.", { exact: true }).waitFor();
    expect(await said.textContent()).toContain("Not enough: North and South; North and Isles; South and Isles.");
    await forum.getByLabel("Rule", { exact: true }).selectOption("majority");
    await said.getByText("Enough: North and South; North and Isles; South and Isles.", { exact: true }).waitFor();
    expect(await said.textContent()).toContain("Not enough: North; South; Isles.");
    expect(await violationsOf(page)).toEqual([]);
    await undone();
  }, 60_000);

  it("has fields for how it ended, for an option's wording and for the clauses of a signed text", async () => {
    await page.locator(".form-face nav").getByRole("button", { name: "The case" }).click();
    await page.getByLabel("+ more …").last().selectOption("outcome");
    await page.locator('[data-field="outcome"]').getByRole("button", { name: "+ add" }).click();
    const outcome = page.locator('[data-field="outcome"]');
    await outcome.getByLabel(/^What it holds: Total catch/).selectOption("science");
    await kept((text) => expect(readCase(text).kase?.outcome?.package).toEqual({ quota: "science" }));
    await part("Issues");
    const quota = entry("issues.quota");
    if ((await quota.locator("details[open]").count()) === 0) await quota.locator("summary").click();
    await quota.getByRole("button", { name: "Wording of Half the catch" }).click();
    await quota.getByRole("textbox", { name: "Wording of Half the catch" }).fill("The catch is halved.");
    await quota.getByRole("textbox", { name: "Wording of Half the catch" }).press("Enter");
    await kept((text) =>
      expect(readCase(text).kase?.issues.quota?.options.halved?.wording).toBe("The catch is halved."),
    );
    await part("Agreements");
    await page.getByLabel("New: Agreements").fill("Accord");
    await page.getByLabel("New: Agreements").press("Enter");
    const accord = entry("agreements.accord");
    await accord.locator("summary").click();
    await accord.getByLabel("+ more …").selectOption("clauses");
    for (const name of ["Count the fish", "Open the waters"]) {
      await accord.getByLabel("A new clause").fill(name);
      await accord.getByLabel("A new clause").press("Enter");
      await accord.locator(`[data-clause="${name.toLowerCase().replaceAll(" ", "-")}"]`).waitFor();
    }
    const [first, second] = [
      accord.locator('[data-clause="count-the-fish"]'),
      accord.locator('[data-clause="open-the-waters"]'),
    ];
    await second.getByLabel("Issue").selectOption("access");
    await second.getByLabel("Comes to").selectOption("licensed");
    // The box is ticked once the text holds it, which check() does not wait for.
    await second.getByLabel("count-the-fish").click();
    await first.getByLabel("Due").fill("2024-06-01");
    await first.getByLabel("Due").press("Enter");
    await first.locator(".field", { hasText: "Done so far" }).getByRole("button", { name: "+ add" }).click();
    await first.getByLabel("Status 1: how far").selectOption("2");
    await kept((text) => {
      const clauses = readCase(text).kase?.agreements.accord?.clauses;
      expect(clauses?.["open-the-waters"]).toMatchObject({
        issue: "access",
        option: "licensed",
        after: ["count-the-fish"],
      });
      expect(clauses?.["count-the-fish"]).toMatchObject({ due: "2024-06-01", status: [{ level: 2 }] });
    });
    expect(await violationsOf(page)).toEqual([]);
    // What is kept follows what is shown a moment later: the last step may be undone before that is seen.
    const undo = page.locator(".bar").getByRole("button", { name: /^Undo/ });
    for (let k = 0; k < 30 && (await undo.isEnabled()) && (await keptText(page, KEY)) !== strait; k++) {
      await undo.click();
      await page.waitForTimeout(50);
    }
    await kept((text) => expect(text).toBe(strait));
  }, 90_000);

  it("renames an id wherever it stands", async () => {
    await part("Parties");
    const isles = entry("parties.isles");
    await isles.locator("summary").click();
    const id = isles.getByLabel("Id of isles");
    await id.fill("North");
    await id.press("Enter");
    await isles.getByRole("alert").waitFor();
    await id.fill("islands");
    await id.press("Enter");
    await kept((text) => {
      const { kase } = readCase(text, { file: "strait.case.yaml" });
      expect(Object.keys(kase?.positions ?? {})).toContain("islands");
      expect(text.split("\n")).toHaveLength(strait.split("\n").length);
    });
    await undone();
  }, 60_000);

  it("says what goes with a party, takes it all out, and brings it back in one step", async () => {
    const isles = entry("parties.isles");
    if ((await isles.locator("details[open]").count()) === 0) await isles.locator("summary").click();
    await isles.getByRole("button", { name: "Delete isles" }).click();
    const going = await isles.locator(".going").textContent();
    for (const one of ["positions.isles", "alternatives.isles", "forums.strait-commission"])
      expect(going).toContain(one);
    expect(await violationsOf(page)).toEqual([]);
    await isles.getByRole("button", { name: "Delete all of this" }).click();
    await isles.waitFor({ state: "detached" });
    await kept((text) =>
      expect(readCase(text, { file: "strait.case.yaml" }).kase?.parties).not.toHaveProperty("isles"),
    );
    await expect.poll(() => page.evaluate("document.activeElement?.tagName")).toBe("SUMMARY");
    await undone();
    await isles.waitFor();
  }, 60_000);

  it("stands in step with the text beside it, both ways", async () => {
    await page.getByRole("button", { name: "Text beside it" }).click();
    const text = page.locator(".editor");
    await text.waitFor();
    await part("Parties");
    const north = entry("parties.north");
    await north.locator("summary").click();
    await north.getByLabel("Capability").fill("44");
    await north.getByLabel("Capability").press("Enter");
    const shown = (words: string): Promise<void> =>
      expect.poll(() => page.evaluate("document.querySelector('.editor')?.shadowRoot?.textContent")).toContain(words);
    await shown("capability: 44");
    await page.evaluate("document.querySelector('.editor').shadowRoot.querySelector('.cm-content').focus()");
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("# typed\n");
    await kept((one) => expect(one.startsWith("# typed\n")).toBe(true));
    expect(await north.getByLabel("Capability").inputValue()).toBe("44");
    expect(await violationsOf(page)).toEqual([]);
    for (let k = 0; k < 2; k++) await page.locator(".bar").getByRole("button", { name: /^Undo/ }).click();
    await kept((one) => expect(one).toBe(strait));
  }, 60_000);

  it("takes what a spreadsheet copied, fills down, and writes a new position once it is whole", async () => {
    await page.getByRole("tab", { name: "Grid" }).click();
    const cell = (name: string) => page.getByLabel(name, { exact: true });
    await cell("North on Access to northern waters: where").focus();
    await page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", ${JSON.stringify("30\t55\n\t80\n40\t10\n")});
      document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }`);
    await kept((text) => {
      const { kase } = readCase(text, { file: "strait.case.yaml" });
      expect(kase?.positions.north?.access).toMatchObject({ at: 30, salience: 55 });
      expect(kase?.positions.south?.access).toMatchObject({ at: "open", salience: 80 });
      expect(kase?.positions.isles?.access).toMatchObject({ at: 40, salience: 10, basis: "judged" });
    });
    await cell("South on Access to northern waters: how much it matters").focus();
    await page.keyboard.press("Control+d");
    await kept((text) => expect(text).toContain("at: open, salience: 55"));
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate("document.activeElement?.getAttribute('aria-label')")).toBe(
      "North on Access to northern waters: how much it matters",
    );
    expect(await page.locator("[data-covered=coded]").count()).toBeGreaterThan(0);
    expect(await violationsOf(page)).toEqual([]);
    for (let k = 0; k < 2; k++) await page.locator(".bar").getByRole("button", { name: /^Undo/ }).click();
    await kept((text) => expect(text).toBe(strait));
    expect(browser.complaints).toEqual([]);
  }, 60_000);

  it.each([
    ["390 in light", 390, "light"],
    ["1440 in dark", 1440, "dark"],
  ] as const)(
    "has nothing that axe complains of at %s, and scrolls one way",
    async (_, width, colorScheme) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      for (const face of ["Form", "Grid"]) {
        await page.getByRole("tab", { name: face }).click();
        await page.locator(face === "Form" ? ".form-face" : ".grid").waitFor();
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      }
    },
    60_000,
  );
});
