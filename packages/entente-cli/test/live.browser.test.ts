import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  applyScenario,
  askEach,
  type Case,
  readCase,
  readScenario,
  VERBS,
  viewCase,
  withoutLine,
  withoutMember,
} from "entente";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { entente } from "./fake-io.js";

const BUILT = fileURLToPath(new URL("../dist/workbench/", import.meta.url));
const isBuilt = existsSync(`${BUILT}live.js`) && existsSync(`${BUILT}live-engine.js.gz`);
if (!isBuilt) console.warn("The report with its engine is not opened in a browser: it is not built (npm run build).");
const shipped = (name: string): string => readFileSync(new URL(`../../../cases/${name}`, import.meta.url), "utf8");
const MARKUP = "</script><img src=x onerror=globalThis.struck=1><!--<script>";

describe.skipIf(!hasBrowser || !isBuilt)("entente report --interactive from the disk, without a network", () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-live-"));
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
    await browser.context.setOffline(true);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Writes a report and opens it; its bytes. */
  async function open(line: string, own: Readonly<Record<string, string>> = {}): Promise<number> {
    const files = {
      ...own,
      "workbench/live.js": readFileSync(`${BUILT}live.js`),
      "workbench/live-engine.js.gz": readFileSync(`${BUILT}live-engine.js.gz`),
    };
    const made = await entente(`report ${line} --interactive --draws 0 --quiet -o r.html`, { files });
    expect({ status: made.status, err: made.err }).toEqual({ status: 0, err: "" });
    const text = made.written.get("r.html") ?? "";
    const file = join(folder, `${line.replaceAll(/\W+/g, "-")}.html`);
    writeFileSync(file, text);
    browser.requests.length = 0;
    browser.complaints.length = 0;
    await browser.page.goto(pathToFileURL(file).href);
    return Buffer.byteLength(text);
  }

  const at = (change: string) => browser.page.locator(`[data-change="${change}"]`);
  const settled = async (): Promise<string> => {
    // Emptied with the move of a switch, and filled when all is answered.
    const status = browser.page.locator("#live [role=status]").filter({ hasText: /./ });
    await status.waitFor({ timeout: 110_000 });
    return (await status.textContent()) ?? "";
  };
  /** Question, sentence before and sentence after of each answer that the page says has changed. */
  const shownChanges = () =>
    browser.page
      .locator("#live .became li")
      .evaluateAll((all) =>
        all.map((one) => [...one.querySelectorAll("h3, .says")].map(({ textContent }) => textContent ?? "")),
      );
  const headlines = (kase: Case): (string | undefined)[] =>
    askEach(kase, VERBS, { draws: 0 }).map(({ findings }) => findings.find(({ level }) => level === "headline")?.text);
  /** The pairs of sentences that differ between two cases, as the library answers them. */
  const differing = (a: Case, b: Case): string[][] => {
    const [before, after] = [headlines(a), headlines(b)];
    const none = "This question has no answer.";
    return before.flatMap((one, k) => (one === after[k] ? [] : [[one ?? none, after[k] ?? none]]));
  };
  const read = (text: string): Case => {
    const { kase } = readCase(text);
    if (kase === null) throw new Error("the case is bad");
    return kase;
  };
  const openAll = () =>
    browser.page.locator("#live details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
  const foreign = () => browser.requests.filter((address) => !/^(file|blob):/.test(address));

  it("says of the strait what the library says without a line, without a seat, and as entered again, by keyboard", async () => {
    const kase = read(shipped("strait.case.yaml"));
    await open("strait");
    const { page } = browser;
    await openAll();
    const line = "no-access-without-quota";
    await at(`redLines.${line}`).focus();
    await page.keyboard.press("Space");
    expect(differing(kase, withoutLine(kase, "redLines", line))).toEqual([]);
    expect([await settled(), await shownChanges()]).toEqual(["No answer changes.", []]);
    await page.keyboard.press("Space");
    await settled();

    const linkage = "catch-and-access";
    await at(`linkages.${linkage}`).focus();
    await page.keyboard.press("Space");
    const expected = differing(kase, withoutLine(kase, "linkages", linkage));
    expect(expected.length).toBeGreaterThan(0);
    expect(await settled()).toBe(`Answers that change: ${expected.length} of 10.`);
    expect((await shownChanges()).map(([, ...says]) => says)).toEqual(expected);
    expect(await page.locator(".live-banner").isVisible()).toBe(true);
    expect(await page.locator("#live mark").count()).toBeGreaterThan(0);

    await page.keyboard.press("Space");
    expect(await settled()).toBe("The case stands as entered again.");
    expect([await page.locator(".live-banner").isVisible(), await shownChanges()]).toEqual([false, []]);

    const forum = viewCase(kase, {}).forums[0];
    const member = forum?.members[0]?.id ?? "";
    if (forum === undefined) throw new Error("no table");
    await at(`seat.${member}`).focus();
    await page.keyboard.press("Space");
    await settled();
    expect((await shownChanges()).map(([, ...says]) => says)).toEqual(
      differing(kase, withoutMember(kase, forum, member)),
    );
    await page.locator("#live button").press("Enter");
    expect(await settled()).toBe("The case stands as entered again.");
    expect(await at(`seat.${member}`).isChecked()).toBe(true);
    expect(browser.complaints).toEqual([]);
    expect(foreign()).toEqual([]);
  }, 180_000);

  it("carries korea-2021 in less than 2 MB, and applies its scenario and takes a line off", async () => {
    expect(await open("korea-2021")).toBeLessThan(2_000_000);
    await openAll();
    const kase = read(shipped("korea-2021.case.yaml"));
    const { scenario } = readScenario(shipped("korea-2021.tokyo-softer.scenario.yaml"));
    const softer = scenario === null ? null : applyScenario(kase, scenario).kase;
    if (softer === null) throw new Error("the scenario is bad");
    await at("scenario.tokyo-softer").check();
    await settled();
    expect((await shownChanges()).map(([, ...says]) => says)).toEqual(differing(kase, softer));
    const line = "jp-abductees";
    await at("scenario.tokyo-softer").uncheck();
    await at(`redLines.${line}`).uncheck();
    expect(await settled()).toMatch(/^Answers that change/);
    expect((await shownChanges()).map(([, ...says]) => says)).toEqual(
      differing(kase, withoutLine(kase, "redLines", line)),
    );
    expect(browser.complaints).toEqual([]);
    expect(foreign()).toEqual([]);
  }, 300_000);

  it.each(["en", "ko", "ja", "zh"])(
    "is accessible by day and by night, whole on a phone and absent on paper: %s",
    async (lang) => {
      await open(`strait --lang ${lang}`);
      const { page } = browser;
      await openAll();
      await page.locator("#live [data-change^=seat]").first().uncheck();
      await settled();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, media: "screen" });
        expect(await violationsOf(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
      await page.setViewportSize({ width: 1440, height: 1000 });
      await page.emulateMedia({ colorScheme: null, media: "print" });
      expect([await page.locator("#live").isVisible(), await page.locator(".live-banner").isVisible()]).toEqual([
        false,
        false,
      ]);
      await page.emulateMedia({ media: "screen" });
    },
    180_000,
  );

  it("shows a hostile case as letters", async () => {
    const text = shipped("strait.case.yaml")
      .replace(/^title: .*$/m, `title: '${MARKUP}'`)
      .replace(/name: \{ en: North,/, `name: { en: '${MARKUP}',`)
      .replace(/name: \{ en: no access without a catch limit,/, `name: { en: '${MARKUP} line',`);
    expect(text.split(MARKUP)).toHaveLength(4);
    await open("hostile.case.yaml", { "hostile.case.yaml": text });
    const { page } = browser;
    await openAll();
    await page.locator("#live [data-change^=seat]").first().uncheck();
    expect(await settled()).toMatch(/^Answers that change/);
    expect(await page.locator("#live").textContent()).toContain(MARKUP);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.evaluate("globalThis.struck")).toBeUndefined();
    expect(browser.complaints).toEqual([]);
  }, 120_000);

  it("is the report alone where no script runs", async () => {
    await open("strait");
    const plain = await browser.context.browser()?.newContext({ javaScriptEnabled: false });
    const page = plain === undefined ? null : await plain.newPage();
    if (page === null) throw new Error("no second context");
    await page.goto(browser.page.url());
    expect(await page.locator("#live").isVisible()).toBe(false);
    expect(await page.locator("#answers").isVisible()).toBe(true);
    await plain?.close();
  }, 60_000);
});
