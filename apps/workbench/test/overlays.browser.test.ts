import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type Means, walkOf } from "./journey.js";
import { placesKept } from "./places-kept.js";
import { type StaticSite, serveBuilt } from "./site.js";

const own = (party: string, entries: object): string =>
  JSON.stringify({ entente: 1, overlay: "strait", party, ...entries });
/** With these North takes more and the case has room for 8 at north-south; South's second best leaves nobody room. */
const NORTH = own("north", {
  positions: { access: { at: 50, salience: 50, note: "Could live with licences." } },
  redLines: { "no-access-without-quota": null },
});
const ISLES = own("isles", { alternative: { value: 0.1, note: "Something else." } });
const SOUTHS = [
  own("south", { positions: { access: { at: 100, salience: 60, note: "Wants it open." } } }),
  own("south", {
    positions: { access: { at: 80, salience: 20, note: "Hidden words." } },
    redLines: { "south-hidden": { require: { quota: "= halved" }, note: "Hidden line." } },
    alternative: { value: 2, note: "A hidden offer elsewhere." },
  }),
];
const SCREENS = ["agree", "deal", "order", "pay", "report/text", "report/brief", "compare/whatif", "case/overlays"];

// Journey 13 of the workbench's acceptance list, from where the forms have come back.
describe.skipIf(!hasBrowser)("overlays and audiences", () => {
  let site: StaticSite;
  let identity: string;
  beforeAll(async () => {
    site = await serveBuilt();
    identity = await generateX25519Identity();
  }, 60_000);
  afterAll(async () => {
    await site?.close();
  });

  async function sealed(party: string, text: string, key = identity) {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(key));
    const armoured = armor.encode(await encrypter.encrypt(text));
    return { name: `strait.${party}.party.yaml`, mimeType: "text/plain", buffer: Buffer.from(armoured) };
  }

  async function openOverlays(page: Page, south: string, by: Means): Promise<void> {
    const walk = walkOf(page, by);
    await page.goto(`${site.address}#/case/overlays?case=strait`);
    await page
      .getByLabel("Sealed overlays and forms")
      .setInputFiles(await Promise.all([sealed("north", NORTH), sealed("south", south), sealed("isles", ISLES)]));
    await walk.fill(page.getByLabel("The key that opens them"), identity);
    await walk.press(page.getByRole("button", { name: "Open", exact: true }));
    await page.locator("[data-audience=mediator]").waitFor({ timeout: 30_000 });
  }

  /** All that North is shown and can take away, with the numbers that the page gives to its elements left out. */
  async function northSees(south: string, by: Means) {
    const browser = await openBrowser({ worlds: "drawn" });
    const { page } = browser;
    const walk = walkOf(page, by);
    try {
      await openOverlays(page, south, by);
      await walk.choose(page.locator("select[name=to]"), "north");
      await walk.press(page.getByRole("button", { name: "Let it be known whether there is room" }));
      await page.locator("[data-releases] li").waitFor();
      expect(await page.locator("[data-releases] li").count()).toBe(1);
      await walk.choose(page.locator("[data-audience] select"), "north");
      await page.locator("[data-audience=north]").waitFor({ timeout: 30_000 });
      const shown: Record<string, string> = {};
      for (const screen of SCREENS) {
        await page.evaluate(`location.hash = "#/${screen}?case=strait"`);
        await page
          .locator(screen.includes("/") ? "main" : `main[data-question=${screen}][data-state=fresh]`)
          .waitFor({ timeout: 30_000 });
        if (!screen.includes("/")) {
          await page.locator("[data-badge] .badge").waitFor({ timeout: 60_000 });
          await page.locator("[data-answer]").waitFor();
        } else if (screen === "report/text")
          await page.locator(".clauses[data-state=fresh]").waitFor({ timeout: 30_000 });
        else if (screen === "report/brief")
          await page.locator("[data-state=fresh] .preview").waitFor({ timeout: 60_000 });
        else if (screen === "compare/whatif")
          await page.locator("#compared table").first().waitFor({ timeout: 60_000 });
        // Not the rail: its verdicts and signs come one by one as worlds are drawn, and each is on its own screen.
        const html = await page.evaluate<string>(
          "[...document.body.querySelectorAll(':scope .seen, :scope .bar, :scope main, :scope .whatif')].map((part) => part.outerHTML).join() + '\\n' + document.title + '\\n' + (document.querySelector('.preview')?.shadowRoot?.innerHTML ?? '')",
        );
        shown[screen] = html
          .replace(/_r_\w+_/g, "id")
          .replace(/«\w+»/g, "id")
          .replace(/class="saving"[^/]*</g, "");
      }
      await page.evaluate('location.hash = "#/report/text?case=strait"');
      await page.locator(".clauses[data-state=fresh]").waitFor({ timeout: 30_000 });
      const coming = page.waitForEvent("download");
      await walk.press(page.getByRole("button", { name: "Take away as Markdown" }));
      const chunks: Buffer[] = [];
      for await (const chunk of await (await coming).createReadStream()) chunks.push(Buffer.from(chunk));
      const told = await page.locator(".seen p").allTextContents();
      expect(await violationsOf(page)).toEqual([]);
      const stored = (await placesKept(page)).map(([, content]) => content).join("\n");
      for (const secret of [identity, "Hidden", "south-hidden", "Could live with licences"]) {
        expect(stored).not.toContain(secret);
        expect(browser.complaints.join("\n")).not.toContain(secret);
      }
      return { shown, told, markdown: Buffer.concat(chunks).toString() };
    } finally {
      await browser.close();
    }
  }

  it("show North the same bytes whatever South entrusts, but for what is released", async () => {
    const [south, other] = SOUTHS;
    const before = await northSees(south ?? "", "pointer");
    const after = await northSees(other ?? "", "keyboard");
    expect(before.told.at(-1)).toContain("there is room for a deal");
    expect(after.told.at(-1)).toContain("there is no room for a deal");
    const but = (text: string): string => text.replace(/there is (no )?room for a deal\.<\/p><\/section>/, "");
    for (const screen of SCREENS)
      expect({ screen, html: but(after.shown[screen] ?? "") }).toEqual({
        screen,
        html: but(before.shown[screen] ?? ""),
      });
    expect(after.markdown).toBe(before.markdown);
    expect(before.markdown).toContain("for North alone");
    expect(JSON.stringify(after.shown)).not.toMatch(/Hidden|south-hidden/);
  }, 300_000);

  it("are refused as a whole with a line where one is not sealed, changed, or sealed for somebody else", async () => {
    const { page, close } = await openBrowser({ worlds: "drawn" });
    try {
      await page.goto(`${site.address}#/case/overlays?case=strait`);
      const good = await sealed("north", NORTH);
      const text = good.buffer.toString();
      const changed = {
        ...good,
        name: "changed.yaml",
        buffer: Buffer.from(text.replace(/(\n.{20})(.)/, (_, a, b) => `${a}${b === "A" ? "B" : "A"}`)),
      };
      const wrong = await sealed("north", NORTH, await generateX25519Identity());
      const refused: readonly [typeof good, RegExp][] = [
        [{ ...good, name: "open.yaml", buffer: Buffer.from(NORTH) }, /open\.yaml: is not sealed/],
        [changed, /changed\.yaml: was changed or cut short/],
        [{ ...wrong, name: "wrong.yaml" }, /wrong\.yaml: is sealed for another key/],
      ];
      for (const [file, line] of refused) {
        await page.getByLabel("Sealed overlays and forms").setInputFiles([good, file]);
        await page.getByLabel("The key that opens them").fill(identity);
        await page.keyboard.press("Enter");
        await page.getByRole("alert").filter({ hasText: line }).waitFor({ timeout: 30_000 });
        expect(await page.locator("[data-audience]").count()).toBe(0);
      }
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 800 });
      await page.getByLabel("Sealed overlays and forms").setInputFiles([good]);
      await page.getByLabel("The key that opens them").fill(identity);
      await page.keyboard.press("Enter");
      await page.locator("[data-audience=mediator]").waitFor({ timeout: 30_000 });
      for (const language of ["ko", "ja", "zh", "en"]) {
        await page.locator("select:has(option[lang=ko])").selectOption(language);
        await expect.poll(() => page.evaluate("document.documentElement.lang")).toBe(language);
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
      }
      await walkOf(page, "keyboard").press(page.getByRole("button", { name: "Close the overlays" }));
      await page.locator("[data-audience]").waitFor({ state: "detached" });
    } finally {
      await close();
    }
  }, 120_000);
});
