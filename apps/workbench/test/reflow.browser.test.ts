import { VERBS, type Verb } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";
import { PLACES } from "./tabs.js";

/** WCAG 1.4.12: lines 1.5, after paragraphs 2, letters 0.12 and words 0.16 of the size of the text. */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";
/** What readers alone hear, what scrolls by itself, what is drawn, and fields, in which one moves along a long text. */
const APART =
  ".hidden, .skip, .scroll, .rail .words, .bar label > span, svg, select, input, textarea, .cm-editor, iframe";

/** How much too wide the page is, and elements whose text is hidden beyond their edge without a way to scroll to it. */
const LOST = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? ["the page is " + scrollWidth + " px wide of " + clientWidth] : [];
  const isHidden = (way, room) => (way === "hidden" || way === "clip") && room > 1;
  const cut = [...document.querySelectorAll("body *")].filter((one) => {
    if (one.closest(${JSON.stringify(APART)}) !== null || one.textContent.trim() === "") return false;
    const { overflowX, overflowY } = getComputedStyle(one);
    return (
      isHidden(overflowX, one.scrollWidth - one.clientWidth) || isHidden(overflowY, one.scrollHeight - one.clientHeight)
    );
  });
  return [...wide, ...cut.map((one) => one.tagName.toLowerCase() + "." + one.className + ": " + one.textContent.slice(0, 40))];
})()`;

describe.skipIf(!hasBrowser)("every screen of the strait, enlarged", () => {
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

  const open = async (screen: string): Promise<void> => {
    await page.goto(`${site.address}#/${screen}?case=strait`);
    const [place = "", tab] = screen.split("/");
    const isQuestion = VERBS.includes(place as Verb);
    await page
      .locator(isQuestion ? `main[data-question=${place}][data-state=fresh] .scene` : `main[data-screen=${place}]`)
      .first()
      .waitFor();
    if (tab !== undefined) await page.locator(`#tab-${tab}[aria-selected=true]`).waitFor();
  };

  const lost = (): Promise<readonly string[]> => page.evaluate(LOST);
  /** A style sheet of the reader's own, which the page's policy does not concern. */
  const space = (css: string): Promise<unknown> =>
    page.evaluate(
      `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets = [sheet]; 0 }`,
    );

  it.each([
    { what: "320 px wide", width: 320, height: 640, css: "" },
    { what: "at 200 %", width: 720, height: 450, css: "" },
    { what: "with text spaced", width: 1440, height: 900, css: SPACED },
    { what: "with text spaced at 390", width: 390, height: 844, css: SPACED },
  ])(
    "scroll one way and lose no text $what",
    async ({ what, width, height, css }) => {
      await page.setViewportSize({ width, height });
      for (const screen of [...VERBS, ...PLACES, "compare/class"]) {
        await open(screen);
        await space(css);
        expect({ what, screen, lost: await lost() }).toEqual({ what, screen, lost: [] });
      }
    },
    240_000,
  );

  it("lost() finds text that was cut off, and a page that is too wide", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open("agree");
    await space("h1 { width: 100px; height: 20px; overflow: hidden }");
    expect(await lost()).toEqual([expect.stringContaining("h1.headline")]);
    await space("h1 { width: 500px }");
    expect(await lost()).toEqual(["the page is 512 px wide of 390"]);
  });
});
