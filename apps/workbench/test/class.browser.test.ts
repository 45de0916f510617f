import { readFileSync } from "node:fs";
import { askClass, askStatus, classHtml, readCase, roleHtml, type StatusAnswer } from "entente";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { MEANS, shipped, walkOf } from "./journey.js";
import { keptText } from "./kept.js";
import { type StaticSite, serveBuilt } from "./site.js";

const PASTED = "group,quota,access\nRed,science,licensed\nBlue,halved,open\nGreen,unlimited,licensed\nGrey,none,none\n";
const GROUPS = [
  { name: "Red", package: { quota: "science", access: "licensed" } },
  { name: "Blue", package: { quota: "halved", access: "open" } },
  { name: "Green", package: { quota: "unlimited", access: "licensed" } },
  { name: "Grey", package: null },
];
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
/** A busy machine takes its time. */
const PATIENT = { timeout: 20_000 };
/** Points that one role has and no other, and words of its lines: 80 and 50 of 130, 40 and 90 of 130, 100 alone. */
const OWN = { north: /\b62\b/, south: /\b69\b/, isles: /\b35 points\b/ };

// Journey 14 of the workbench's acceptance list: a class, then after signature.
describe.skipIf(!hasBrowser)("a class that plays the strait", () => {
  let site: StaticSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveBuilt();
  }, 60_000);
  afterAll(async () => {
    await site?.close();
  });

  const cellsOf = (page: Page, within = "#compared table:not([data-groups])"): Promise<string[][]> =>
    page.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(within)})].map((table) => [...table.querySelectorAll('td, th')].map((cell) => cell.textContent))`,
    );
  const cellsIn = (
    tables: readonly { columns: readonly { heading: string }[]; rows: readonly (readonly string[])[] }[],
  ) => tables.map(({ columns, rows }) => [...columns.map(({ heading }) => heading), ...rows.flat()]);
  const textOf = async (file: Download): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString("utf8");
  };

  it.each(MEANS)(
    "is given roles, enters deals that are kept, sees the front, signs one and follows it, by %s",
    async (by) => {
      browser = await openBrowser();
      try {
        await walkAsClass(by);
        await walkAfterSignature(by);
        expect(browser.complaints).toEqual([]);
        expect(browser.requests.filter((url) => !/^(blob:)?http:\/\/127\.0\.0\.1/.test(url))).toEqual([]);
      } finally {
        await browser.close();
      }
    },
    180_000,
  );

  async function walkAsClass(by: (typeof MEANS)[number]): Promise<void> {
    const { page } = browser;
    const walk = walkOf(page, by);
    const taken = async (button: string): Promise<{ readonly name: string; readonly text: string }> => {
      const coming = page.waitForEvent("download");
      await walk.press(page.getByRole("button", { name: button, exact: true }));
      const file = await coming;
      return { name: file.suggestedFilename(), text: await textOf(file) };
    };
    const rows = (): Promise<number> => page.locator("[data-groups] tbody tr").count();
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto(`${site.address}#/compare?case=strait`);
    await walk.press(page.getByRole("tab", { name: "Class" }));
    await page.getByText("No group has entered its deal yet").waitFor();

    // Role sheets: what the command writes, and no value of another's.
    const strait = shipped("strait");
    for (const [party, name] of [
      ["north", "North"],
      ["south", "South"],
      ["isles", "Isles"],
    ] as const) {
      const sheet = await taken(`Sheet of ${name}`);
      expect(sheet).toEqual({ name: `strait.${party}.html`, text: roleHtml(strait, party) });
      const words = sheet.text.replace(/<style>.*?<\/style>/s, "").replace(/<[^>]*>/g, " ");
      for (const [whose, value] of Object.entries(OWN)) {
        if (whose === party) expect(words).toMatch(value);
        else expect(words).not.toMatch(value);
      }
    }
    expect((await taken("Instructor’s sheet")).name).toBe("strait.instructor.html");

    await page.getByLabel("Paste deals").fill(`${PASTED}Odd,halfed,open\n`);
    await walk.press(page.getByRole("button", { name: "Read what is pasted" }));
    await page
      .getByRole("alert")
      .filter({ hasText: /halfed.*no option of quota/ })
      .waitFor();
    expect(await rows()).toBe(0);
    await page.getByLabel("Paste deals").fill(PASTED);
    await walk.press(page.getByRole("button", { name: "Read what is pasted" }));
    await expect.poll(rows, PATIENT).toBe(4);

    // Covered: four groups and how things stand, and no word of the front, of a fair deal or of what was left.
    const covered = page.locator("figure[data-reveal=groups]");
    await covered.locator("svg").waitFor();
    await expect.poll(async () => (await cellsOf(page)).flat().join(" "), PATIENT).toContain("Red");
    expect((await cellsOf(page)).flat().join(" ")).not.toMatch(/Nash|could still|left|front/i);
    expect(await page.locator(".findings li").count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);

    // Kept: undone, redone, there after a reload, taken away and brought back.
    await walk.press(page.getByRole("button", { name: "Remove Grey" }));
    await expect.poll(rows, PATIENT).toBe(3);
    await walk.press(page.getByRole("button", { name: /^Undo/ }));
    await expect.poll(rows, PATIENT).toBe(4);
    await page.getByText("Saved", { exact: false }).first().waitFor();
    await page.reload();
    await expect.poll(rows, PATIENT).toBe(4);
    const table = await taken("Take away the deals (CSV)");
    expect(table.name).toBe("strait.groups.csv");
    expect(table.text.replace(/\uFEFF|\r/g, "")).toBe(PASTED);
    for (let left = 4; left > 0; left--) await walk.press(page.getByRole("button", { name: /^Remove / }).first());
    await page.getByText("No group has entered its deal yet").waitFor();
    await page
      .getByLabel("or bring a file")
      .setInputFiles({ name: "strait.groups.csv", mimeType: "text/csv", buffer: Buffer.from(table.text) });
    await expect.poll(rows, PATIENT).toBe(4);

    // Who plays whom and the language of a group's sheets stand on its own sheets, and are kept with the deals.
    await page.getByLabel("Red: North played by").fill("Ann");
    await page.getByLabel("Red: North played by").press("Enter");
    await walk.choose(page.getByLabel("Red: Language of the sheets"), "ja");
    await walk.choose(page.getByRole("region", { name: "Role sheets" }).locator("select"), "Red");
    const ofRed = { language: "ja", group: "Red" } as const;
    expect(await taken("Sheet of North")).toEqual({
      name: "strait.Red.north.html",
      text: roleHtml(strait, "north", { ...ofRed, player: "Ann" }),
    });
    expect((await taken("Sheet of South")).text).toBe(roleHtml(strait, "south", ofRed));
    await page.getByText("Saved", { exact: false }).first().waitFor();
    expect((await taken("Take away the deals (CSV)")).text).toMatch(
      /group,language,role north,quota,access\r\nRed,ja,Ann,science,licensed\r\nBlue,,,halved,open/,
    );

    const told = askClass(strait, GROUPS);
    const { answer, tables } = told;
    await walk.press(page.getByRole("button", { name: "Reveal the front" }));
    await expect.poll(() => page.locator("[data-answer]").textContent(), PATIENT).toBe(answer.findings[0]?.text);
    expect(await page.locator(".findings li").allTextContents()).toEqual(
      answer.findings.slice(1).map(({ text }) => text),
    );
    expect(await cellsOf(page)).toEqual(cellsIn(tables));
    const [red, blue, green, grey] = answer.result.groups;
    expect([red?.onFront, blue?.onFront, grey?.distance?.toFixed(2)]).toEqual([true, true, "0.93"]);
    expect(green?.lines.map(({ id }) => id)).toEqual(["no-access-without-quota"]);
    expect(await page.locator("figure[data-reveal=all] [data-mark^='group.']").count()).toBeGreaterThanOrEqual(4);
    expect(await taken("Take away the debrief page")).toEqual({
      name: "strait.debrief.html",
      text: classHtml(strait, told, { version }),
    });
    expect(await violationsOf(page)).toEqual([]);

    await walk.press(page.getByLabel("Hide the names of groups"));
    await expect.poll(async () => (await cellsOf(page)).flat().join(" "), PATIENT).toContain("Group 4");
    expect(await page.locator("main").textContent()).not.toMatch(/\b(Red|Blue|Green|Grey)\b/);
    // Blue is also the colour of which the picture's key speaks.
    expect((await taken("Take away the debrief page")).text).not.toMatch(/\b(Red|Green|Grey)\b/);
    await walk.press(page.getByLabel("Hide the names of groups"));
  }

  async function walkAfterSignature(by: (typeof MEANS)[number]): Promise<void> {
    const { page } = browser;
    const walk = walkOf(page, by);
    const headline = (words: RegExp | string): Promise<void> => {
      const answer = expect.poll(() => page.locator("[data-answer]").textContent(), PATIENT);
      return typeof words === "string" ? answer.toBe(words) : answer.toMatch(words);
    };
    const kept = async (): Promise<ReturnType<typeof askStatus>> => {
      await page.getByText("Saved", { exact: false }).first().waitFor();
      const { kase, problems } = readCase(await keptText(page, "sample:strait"), { file: "strait" });
      if (kase === null) throw new Error(problems.map(({ message }) => message).join("\n"));
      return askStatus(kase, {});
    };
    const levels = ({ result }: StatusAnswer) => result.clauses.map(({ id, level }) => [id, level]);
    await walk.press(page.getByRole("button", { name: "Sign the deal of Red" }));
    await page
      .locator("form.seal p", {
        hasText: "Total catch: What the scientists advise; Access to northern waters: By licence",
      })
      .waitFor();
    await page.getByLabel("Signed on").fill("2024-03-10");
    await page.getByLabel("Days for a step").fill("21");
    await walk.press(page.getByRole("button", { name: "Sign this deal" }));
    await headline(/^0 of 2 clauses done/);
    // Owners and dates: three weeks a step, the limit of all three first.
    const clauses = page.getByRole("table").filter({ has: page.locator("caption", { hasText: "Clauses" }) });
    for (const cell of ["North, South and Isles", "2024-03-31", "2024-04-21"])
      await clauses.getByRole("cell", { name: cell, exact: true }).waitFor();

    const enter = async (clause: string, level: string, date: string): Promise<void> => {
      await walk.choose(page.locator("label", { hasText: /^Clause/ }).locator("select"), clause);
      await walk.choose(page.locator("label", { hasText: /^Status/ }).locator("select"), level);
      await page.getByLabel("Day", { exact: true }).fill(date);
      await walk.press(page.getByRole("button", { name: "Enter what became of a clause" }));
    };
    await enter("c1", "3", "2024-03-30");
    await headline(/^1 of 2 clauses done/);
    await enter("c2", "2", "2024-04-20");
    await headline(/^2 of 2 clauses done/);
    // What was done is undone: due on 21 April, open on 1 May, and planned and actual part.
    await enter("c2", "0", "2024-05-01");
    await headline(/^1 of 2 clauses done, 1 late, first .Access to northern waters.* by North/);
    await page.locator("[data-answer][data-state=fresh]").waitFor({ timeout: 30_000 });
    const { answer, tables } = await kept();
    expect(levels(answer)).toEqual([
      ["c1", 3],
      ["c2", 0],
    ]);
    await headline(answer.findings[0]?.text ?? "");
    expect(answer.result.planned).toMatchObject({ quota: "science", access: "licensed" });
    expect(answer.result.actual).toMatchObject({ quota: "science", access: "closed" });
    const line = (which: string): Promise<string | null> =>
      page.locator(`[data-mark="${which}.access"] path`).getAttribute("d");
    const [planned, actual] = [await line("planned"), await line("actual")];
    // Corner by corner: until access was closed again they kept the same days, a few px apart.
    expect([planned, actual]).toEqual([expect.stringMatching(/^M/), expect.stringMatching(/^M/)]);
    expect(planned?.split("L").length).not.toBe(actual?.split("L").length);
    // With a limit and closed waters North has 36.92, South 18.46 and Isles 65 points more than without a deal.
    expect(answer.result.parties.map(({ gain }) => Math.round(gain * 1e4) / 100)).toEqual([36.92, 18.46, 65]);
    expect(await cellsOf(page, "main table")).toEqual(expect.arrayContaining(cellsIn(tables)));
    // What the missed step changes stands there, too.
    expect(answer.result.moved?.some(({ changed }) => changed)).toBe(true);

    await walk.press(page.getByRole("button", { name: /^Undo/ }));
    await headline(/^2 of 2 clauses done/);
    await walk.press(page.getByRole("button", { name: /^Redo/ }));
    await headline(/^1 of 2 clauses done, 1 late/);
    expect(await violationsOf(page)).toEqual([]);
  }

  it("enters deals by hand, in each language, on a narrow page in the dark, without a second way to scroll", async () => {
    browser = await openBrowser();
    const { page } = browser;
    try {
      await page.goto(`${site.address}#/compare/class?case=orchard`);
      await page.getByRole("button", { name: "+ Add a group" }).click();
      await page.getByRole("button", { name: "+ Add a group" }).click();
      const second = page.getByLabel("Group", { exact: true }).nth(1);
      // A name that is taken is refused beside its field, and the group keeps its own.
      await second.fill("Group 1");
      await page.getByText("Group 1 is a group already.").waitFor();
      await second.blur();
      expect(await second.inputValue()).toBe("Group 2");
      await page.locator("figure[data-reveal] svg").waitFor();
      await page.setViewportSize({ width: 320, height: 800 });
      await page.emulateMedia({ colorScheme: "dark" });
      for (const language of ["ko", "ja", "zh", "en"]) {
        await page.locator("header select:has(option[lang=ko])").selectOption(language);
        await expect.poll(() => page.evaluate("document.documentElement.lang"), PATIENT).toBe(language);
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      }
      expect(browser.complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 60_000);
});
