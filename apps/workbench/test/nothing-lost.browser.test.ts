import { readFileSync } from "node:fs";
import { readCase } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { serveFolder } from "./folder-site.js";
import { MEANS, type Means, walkOf } from "./journey.js";
import { keptText } from "./kept.js";
import { type StaticSite, serveBuilt } from "./site.js";

const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const KEY = "sample:strait";

/** What stands in the bar and begins before what stands left of it ends. */
const OVER_ANOTHER = `[...document.querySelectorAll(".bar select, .bar input, .bar label > span, .bar .saving")]
  .map((one) => ({ text: one.value ?? one.textContent, box: one.getBoundingClientRect() }))
  .filter(({ box }) => box.width > 2)
  .filter(({ box }, k, all) => k > 0 && box.left < all[k - 1].box.right - 1)
  .map(({ text }) => text)`;

function positionsIn(text: string, party: string): number {
  const { kase } = readCase(text, { file: "strait.case.yaml" });
  if (kase === null) throw new Error("nothing is kept yet");
  return Object.keys(kase.positions[party] ?? {}).length;
}

/** Types another capability into the form of a party, and leaves the field. */
async function typeCapability(page: Page, value: string, by: Means = "pointer", party = "north"): Promise<void> {
  const { press, fill } = walkOf(page, by);
  const entry = page.locator(`[data-entry="parties.${party}"]`);
  await entry.waitFor();
  if ((await entry.locator("details[open]").count()) === 0) await press(entry.locator("summary"));
  await fill(entry.getByLabel("Capability"), value);
  await page.keyboard.press("Enter");
}

// Journey 9 of the workbench's acceptance list: nothing is lost.
describe.skipIf(!hasBrowser)("work that is not lost", () => {
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

  const kept = (from: Page, holds: (text: string) => void): Promise<void> =>
    vi.waitFor(async () => holds(await keptText(from, KEY)), { timeout: 15_000, interval: 100 });
  const open = (address: string): Promise<unknown> => page.goto(`${site.address}${address}`);

  it("comes back without the network", async () => {
    await open("#/case/form?case=strait");
    await page.locator(".entries > li").first().waitFor();
    await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    await expect.poll(() => page.evaluate("navigator.serviceWorker.controller !== null")).toBe(true);
    await browser.context.setOffline(true);
    await page.reload();
    await page.locator(".entries > li").first().waitFor();
    await open("#/agree?case=strait");
    await page.locator("main[data-state=fresh] [data-answer]").waitFor();
    expect(await page.locator("[data-answer] .figure").allInnerTexts()).toEqual(["6", "8"]);
    await page.getByLabel("Language").selectOption("ko");
    await page.locator("html[lang=ko]").waitFor();
    // The language is kept, and what follows is read in English.
    await page.locator('select:has(option[value="ko"])').selectOption("en");
    await page.locator("html[lang=en]").waitFor();
  }, 60_000);

  it("has the network again", async () => {
    await browser.context.setOffline(false);
    // A crash takes the service worker's process with it, and the browser's own restart of that is not what is tested.
    await page.evaluate(
      "navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister())))",
    );
    await browser.context.addInitScript("delete Navigator.prototype.serviceWorker");
    await page.reload();
  });

  it.each(MEANS)(
    "survives the crash of a tab, goes back to before a deletion, and undoes that, by %s",
    async (by) => {
      await open("#/case/form?case=strait");
      await page.reload();
      const press = async (name: string, within = page.locator("body")): Promise<void> => {
        const button = within.getByRole("button", { name, exact: true });
        if (by === "pointer") return button.click();
        await button.focus();
        await page.keyboard.press("Enter");
      };
      const south = page.locator('[data-entry="parties.south"]');
      await south.locator("summary").waitFor();
      if (by === "pointer") await south.locator("summary").click();
      else {
        await south.locator("summary").focus();
        await page.keyboard.press("Enter");
      }
      await press("Delete south");
      await press("Delete all of this");
      await kept(page, (text) => expect(positionsIn(text, "south")).toBe(0));
      await page.goto("chrome://crash").catch(() => {});
      page = await browser.context.newPage();
      await open("#/case/versions?case=strait");
      await kept(page, (text) => expect(positionsIn(text, "south")).toBe(0));
      const version = page.locator(".versions summary").filter({ hasText: "Before: south" }).first();
      await version.waitFor();
      if (by === "pointer") await version.click();
      else {
        await version.focus();
        await page.keyboard.press("Enter");
      }
      await page.locator(".differences").waitFor();
      expect(await page.locator(".differences").textContent()).toMatch(/South|south/);
      expect(await violationsOf(page)).toEqual([]);
      await press("Restore");
      await kept(page, (text) => expect(text).toBe(strait));
      await page.keyboard.press("Control+z");
      await kept(page, (text) => expect(positionsIn(text, "south")).toBe(0));
      await page.keyboard.press("Control+Shift+z");
      await kept(page, (text) => expect(positionsIn(text, "south")).toBe(2));
    },
    90_000,
  );

  it("names a version by its key, and drops it", async () => {
    await page.keyboard.press("Control+s");
    await page.waitForTimeout(600);
    await page.keyboard.type("before the summit");
    await page.keyboard.press("Enter");
    const named = page.locator(".versions summary").filter({ hasText: "before the summit" });
    await named.click();
    await page.getByText("Nothing: it is the same as now.").waitFor();
    await page.getByRole("button", { name: "Drop this version" }).click();
    await named.waitFor({ state: "detached" });
  }, 30_000);

  it.each(MEANS)(
    "lets one page write at a time, hands over what the other holds, and loses no edit of either; by %s",
    async (by) => {
      await open("#/case/form?case=strait");
      await page.reload();
      await typeCapability(page, "41", by);
      await kept(page, (text) => expect(text).toContain("capability: 41"));
      const second = await browser.context.newPage();
      await second.goto(`${site.address}#/case/form?case=strait`);
      await second.getByText("this one only reads").waitFor();
      // An edit that the first has not saved yet when the second takes over.
      await typeCapability(page, "42", by);
      // However long that page is busy with something else.
      await page.evaluate("void setTimeout(() => { for (const end = Date.now() + 1_500; Date.now() < end; ); })");
      await walkOf(second, by).press(second.getByRole("button", { name: "Take over here" }));
      await page.getByText("this one only reads").waitFor();
      const held = (from: Page, party: string): Promise<string> =>
        from.locator(`[data-entry="parties.${party}"]`).getByLabel("Capability").inputValue();
      await second.locator('[data-entry="parties.north"] summary').waitFor();
      await walkOf(second, by).press(second.locator('[data-entry="parties.north"] summary'));
      await expect.poll(() => held(second, "north")).toBe("42");
      await typeCapability(second, "36", by, "south");
      await kept(second, (text) => {
        expect(text).toContain("capability: 42");
        expect(text).toContain("capability: 36");
      });
      // The page that reads shows what the other writes.
      await expect.poll(() => held(page, "south")).toBe("36");
      expect(await violationsOf(second)).toEqual([]);
      await second.close();
      await walkOf(page, by).press(page.getByRole("button", { name: "Take over here" }));
      await page.getByText("this one only reads").waitFor({ state: "detached" });
    },
    60_000,
  );

  it("says that the browser is full, hands out a copy, and saves once there is room", async () => {
    await open("#/case/form?case=strait");
    await page.reload();
    await page.locator('[data-entry="parties.north"]').waitFor();
    await page.evaluate(`{
      window.realPut = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => { throw new DOMException("no room", "QuotaExceededError"); };
    }`);
    await typeCapability(page, "43");
    await page.getByRole("alert").getByText("no room left").waitFor();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Keep a copy" }).click();
    const copy = readFileSync(await (await downloading).path(), "utf8");
    expect(copy).toContain("capability: 43");
    expect(await violationsOf(page)).toEqual([]);
    await page.evaluate("IDBObjectStore.prototype.put = window.realPut");
    await typeCapability(page, "44");
    await kept(page, (text) => expect(text).toContain("capability: 44"));
  }, 60_000);

  it("goes on saving when the browser's store is cleared under it", async () => {
    const session = await browser.context.newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", {
      origin: new URL(site.address).origin,
      storageTypes: "indexeddb",
    });
    await typeCapability(page, "45");
    await kept(page, (text) => expect(text).toContain("capability: 45"));
    await page.getByText(/^Saved in this browser/).waitFor();
    // Where that is said, nothing of the bar lies over its neighbour, and the page scrolls one way.
    for (const width of [1440, 1281, 1110, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(OVER_ANOTHER), `${width}`).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    }
  }, 60_000);
});

describe.skipIf(!hasBrowser)("a file that somebody else changes", () => {
  it.each(MEANS)(
    "is shown with what was before, here and there, and never written over unasked; by %s",
    async (by) => {
      const files = new Map([["mine.case.yaml", strait]]);
      const [site, browser] = await Promise.all([serveFolder(files, "mine.case.yaml"), openBrowser()]);
      const { page } = browser;
      const { press, go } = walkOf(page, by);
      try {
        await page.goto(site.address);
        await page.locator("main[data-state=fresh] [data-answer]").waitFor();
        await go(/^Case/, ["g", "c"]);
        await typeCapability(page, "41", by);
        await vi.waitFor(() => expect(files.get("mine.case.yaml")).toContain("capability: 41"), { timeout: 10_000 });
        const before = files.get("mine.case.yaml") ?? "";
        const theirs = before.replace("capability: 35", "capability: 30").replace("capability: 41", "capability: 50");
        files.set("mine.case.yaml", theirs);
        await typeCapability(page, "42", by);
        const clash = page.locator("[data-clash]");
        await clash.waitFor();
        expect(files.get("mine.case.yaml")).toBe(theirs);
        const row = clash.locator("tr").filter({ hasText: "parties.north.capability" });
        await row.waitFor();
        expect(await row.textContent()).toMatch(/41 → 42[\s\S]*41 → 50/);
        expect(await clash.locator("tr").filter({ hasText: "parties.south.capability" }).textContent()).toMatch(
          /as before[\s\S]*35 → 30/,
        );
        expect(await clash.getByRole("button", { name: "Put them together" }).isDisabled()).toBe(true);
        expect(await violationsOf(page)).toEqual([]);
        if (by === "pointer") await row.getByLabel("here").check();
        // A radio that has the focus is chosen with Space.
        else await row.getByLabel("here").press(" ");
        await press(clash.getByRole("button", { name: "Put them together" }));
        await vi.waitFor(
          () => {
            expect(files.get("mine.case.yaml")).toContain("capability: 42");
            expect(files.get("mine.case.yaml")).toContain("capability: 30");
          },
          { timeout: 10_000 },
        );
        await clash.waitFor({ state: "detached" });
      } finally {
        await Promise.all([browser.close(), site.close()]);
      }
    },
    90_000,
  );
});

describe.skipIf(!hasBrowser)("what is tried", () => {
  it("is kept as a scenario that can be supposed and compared, or written for a reason", async () => {
    const [site, browser] = await Promise.all([serveBuilt(), openBrowser()]);
    const { page } = browser;
    try {
      await page.goto(`${site.address}#/agree?case=strait&w=pos.north.access.at:50`);
      await page.locator("main[data-state=fresh]").waitFor();
      await page.getByRole("button", { name: "Keep as scenario" }).click();
      await page.keyboard.type("North gives way");
      await page.keyboard.press("Enter");
      await page.getByLabel("North gives way", { exact: true }).first().waitFor();
      await page.reload();
      await page.getByLabel("North gives way", { exact: true }).first().waitFor();
      await page.goto(`${site.address}#/compare?case=strait`);
      await page.getByLabel("Compare with").selectOption({ label: "North gives way" });
      await page.locator("#compared table").first().waitFor();
      await page.goto(`${site.address}#/agree?case=strait`);
      await page.getByRole("button", { name: "Write to the case" }).click();
      await page.keyboard.type("The joint statement says so");
      await page.keyboard.press("Enter");
      await vi.waitFor(async () => expect(await keptText(page, KEY)).toContain("access: { at: 50"), {
        timeout: 10_000,
      });
      await page.goto(`${site.address}#/case/versions?case=strait`);
      await page.getByText("Written: The joint statement says so").waitFor();
      expect(browser.complaints).toEqual([]);
    } finally {
      await Promise.all([browser.close(), site.close()]);
    }
  }, 90_000);
});
