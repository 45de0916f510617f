import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const BROWSER = "/usr/bin/chromium";
const [PDF_TEXT, PDF_INFO] = ["/usr/bin/pdftotext", "/usr/bin/pdfinfo"];
const missing = [BROWSER, PDF_TEXT, PDF_INFO].filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.warn(`The report is not opened in a browser: ${missing.join(", ")} missing (chromium, poppler-utils).`);
}

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** A4 at 96 px an inch, less the margins of the print style sheet. */
const PAGE_HEIGHT = 297 / 25.4 - 32 / 25.4;
const PX_AN_INCH = 96;

/** Grounds, on which something else says what is meant: bars and cells in the lightest tints. */
const PALE = new Set(["rgb(211, 216, 223)", "rgb(208, 223, 243)", "rgb(255, 255, 255)"]);

function contrastOnWhite(colour: string): number {
  const [r = 0, g = 0, b = 0] = [...colour.matchAll(/[\d.]+/g)].map(([part]) => Number(part) / 255);
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 1.05 / (0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) + 0.05);
}

describe.skipIf(missing.length > 0)("a report in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-browser-"));
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    context = await chromium.launchPersistentContext(join(folder, "profile"), {
      executablePath: BROWSER,
      headless: true,
      args: FLAGS,
    });
    page = await context.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => requests.push(request.url()));
  }, 60_000);
  afterAll(async () => {
    await context?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(line: string): Promise<string> {
    const file = join(folder, `${line.replaceAll(" ", "-")}.html`);
    if (!existsSync(file)) {
      const { status, out, err } = await entente(
        `${line.includes("--draws") ? line : `${line} --draws 0`} --quiet --format html`,
      );
      expect({ status, err }).toEqual({ status: 0, err: "" });
      writeFileSync(file, out);
    }
    complaints.length = 0;
    requests.length = 0;
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto(pathToFileURL(file).href);
    return file;
  }

  async function violations(colorScheme: "light" | "dark"): Promise<readonly string[]> {
    await page.emulateMedia({ colorScheme, media: "screen" });
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const found = await checker.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    });
  }

  async function printed(): Promise<{ readonly pages: number; readonly text: string }> {
    const file = join(folder, "page.pdf");
    await page.emulateMedia({ colorScheme: null, media: "print" });
    await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
    const info = execFileSync(PDF_INFO, [file], { encoding: "utf8" });
    const text = execFileSync(PDF_TEXT, ["-layout", file, "-"], { encoding: "utf8" });
    return { pages: Number(/Pages:\s*(\d+)/.exec(info)?.[1]), text };
  }

  const cases = ["korea-2021", "korea-2019 --lang ko"];

  it.each(cases)(
    "entente report %s is accessible by day and by night, whole on a phone, and fetches nothing",
    async (name) => {
      const file = await open(`report ${name}`);
      expect(await violations("light")).toEqual([]);
      expect(await violations("dark")).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([pathToFileURL(file).href]);
    },
  );

  it.each(cases)("entente report %s opens what a figure rests on", async (name) => {
    await open(`report ${name}`);
    const target = await page.locator("#agree .headline a.figure").first().getAttribute("href");
    await page.locator("#agree .headline a.figure").first().click();
    const inputs = page.locator(`[id="${target?.slice(1)}"]`);
    expect(await inputs.isVisible()).toBe(true);
    await inputs.locator("a[href^='#statement-']").first().click();
    expect(await page.locator(".ledger li:target").count()).toBe(1);
  });

  it.each(cases)("entente report %s prints no picture larger than a page, and every detail", async (name) => {
    await open(`report ${name}`);
    await page.emulateMedia({ media: "print" });
    // As text, because the tests are compiled without the browser's own types.
    const boxes = await page.evaluate<{ height: number; inside: string }[]>(`
      [...document.querySelectorAll(".picture .wide svg")].map((picture) => ({
        height: picture.getBoundingClientRect().height,
        inside: getComputedStyle(picture.closest("figure")).breakInside,
      }))
    `);
    expect(boxes.length).toBeGreaterThan(0);
    for (const { height, inside } of boxes) {
      expect(height).toBeLessThan(PAGE_HEIGHT * PX_AN_INCH);
      expect(inside).toBe("avoid");
    }
    const detail = await page
      .locator("#agree details.fold li")
      .first()
      .evaluate((item) => item.firstChild?.textContent);
    const { pages, text } = await printed();
    expect(pages).toBeGreaterThan(10);
    expect(text.replace(/\s+/g, "")).toContain((detail ?? "?").replace(/\s+/g, ""));
  });

  it.each(cases)("entente report %s prints no picture past the edges of a page, and legibly in grey", async (name) => {
    await open(`report ${name}`);
    await page.emulateMedia({ media: "print" });
    const boxes = await page.evaluate<{ left: number; right: number; size: number }[]>(`
      [...document.querySelectorAll(".picture .wide svg")].map((picture) => {
        const { left, right, width } = picture.getBoundingClientRect();
        const { left: from, right: to } = document.querySelector("main").getBoundingClientRect();
        return { left: left - from, right: to - right, size: (11 * width) / picture.viewBox.baseVal.width };
      })
    `);
    for (const { left, right } of boxes) {
      expect(left).toBeGreaterThanOrEqual(-0.5);
      expect(right).toBeGreaterThanOrEqual(-0.5);
    }
    // The colours that print carry their meaning by lightness as well: 3:1 on white, whatever their hue.
    const grey = await page.evaluate<[string, string][]>(`
      [...document.querySelectorAll(".picture .wide svg [data-mark]")].map((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return [fill, stroke];
      })
    `);
    const seen = new Set(
      grey.map(([fill, stroke]) => (/^rgb/.test(stroke) ? stroke : fill)).filter((one) => /^rgb/.test(one)),
    );
    expect(seen.size).toBeGreaterThan(3);
    expect([...seen].filter((colour) => contrastOnWhite(colour) < 3 && !PALE.has(colour))).toEqual([]);
  });

  const briefs = [
    ...cases,
    "korea-2021 --draws 100",
    "korea-2021 --scenario file-closed --lang zh --draws 100",
    "korea-2019 --lang ja --draws 100",
    "nile-2021",
  ];
  it.each(briefs)("entente brief %s is accessible and prints on one page", async (name) => {
    await open(`brief ${name}`);
    expect(await violations("light")).toEqual([]);
    expect(await violations("dark")).toEqual([]);
    expect((await printed()).pages).toBe(1);
  });
});
