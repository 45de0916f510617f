import { readFileSync } from "node:fs";
import { applyScenario, ask, type Case, readCase, readScenario } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { type StaticSite, serveBuilt } from "./site.js";

const cases = new URL("../../../cases/", import.meta.url);
const written = readKase();

function readKase(): Case {
  const { kase } = readCase(readFileSync(new URL("korea-2021.case.yaml", cases), "utf8"), { file: "korea-2021" });
  if (kase === null) throw new Error("the case does not read");
  return kase;
}

function supposed(): Case {
  const file = "korea-2021.file-closed.scenario.yaml";
  const { scenario } = readScenario(readFileSync(new URL(file, cases), "utf8"), { file });
  const kase = scenario === null ? null : applyScenario(written, scenario, { file }).kase;
  if (kase === null) throw new Error("the scenario does not read");
  return kase;
}

/** The line that Tokyo would stop softer: only where all relief is given. */
function softened(kase: Case): Case {
  const line = kase.redLines["jp-abductees"];
  if (line === undefined) throw new Error("Tokyo's line is not there");
  return { ...kase, redLines: { ...kase.redLines, "jp-abductees": { ...line, when: { sanctions: ">= full" } } } };
}

function relief(kase: Case): number {
  const { goals } = ask(kase, "agree", { draws: 0 }).result as {
    goals: { id: string; takenEveryGains: number | null; deliverable: number }[];
  };
  const found = goals.find(({ id }) => id === "relief");
  return found?.takenEveryGains ?? found?.deliverable ?? Number.NaN;
}

// Journey 1 of the workbench's acceptance list: the first five minutes.
describe.skipIf(!hasBrowser)("the first five minutes with Korea 2021", () => {
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

  const reliefSays = (count: number) =>
    expect
      .poll(() => page.locator('[data-goal="relief"] b').textContent(), { timeout: 20_000 })
      .toBe(count.toLocaleString("en"));
  const settled = () =>
    page.locator("main[data-question=agree][data-state=fresh] [data-answer]").waitFor({ timeout: 30_000 });

  it.each(["pointer", "keyboard"])(
    "lead from the first sentence through what is supposed and softened, and back to it, by %s",
    async (by) => {
      const press = async (name: string | RegExp, role: "button" | "checkbox" = "button"): Promise<void> => {
        const control = page.getByRole(role, { name }).first();
        if (by === "pointer") return control.click();
        await control.focus();
        await page.keyboard.press(role === "checkbox" ? " " : "Enter");
      };
      await page.goto("about:blank");
      await page.goto(`${site.address}#/agree?case=korea-2021`);
      await settled();
      const discard = page.getByRole("button", { name: "Discard" });
      if ((await discard.count()) > 0) await discard.click();
      await settled();
      const sentence = await page.locator("[data-answer]").textContent();
      const known = page.locator(".strip li").first();
      await known.waitFor();
      expect(await known.textContent()).toContain("PRK");
      expect(relief(written)).toBeGreaterThan(0);
      await reliefSays(relief(written));
      await page.evaluate(`
        globalThis.told = [];
        new MutationObserver(() => told.push(document.querySelector("[data-live]").textContent))
          .observe(document.querySelector("[data-live]"), { childList: true, characterData: true, subtree: true });
      `);
      await page.waitForTimeout(1_000);

      await press(/^Pyongyang calls the file/, "checkbox");
      await reliefSays(relief(supposed()));
      await settled();
      await expect.poll(() => page.evaluate<number>("told.length"), { timeout: 10_000 }).toBe(1);

      // The offer that is shown leaves the kidnapped alone, so the line stands on question 4.
      await page.keyboard.press("4");
      const line = page.locator('[data-mark="condition.jp-abductees"]').first();
      await line.waitFor({ timeout: 30_000 });
      if (by === "pointer") await line.click();
      else {
        await line.focus();
        await page.keyboard.press(" ");
      }
      await page.getByLabel(/^Applies where .*relief/i).selectOption(">= full");
      await page.keyboard.press("Escape");
      await press(/Room\?/);
      await reliefSays(relief(softened(supposed())));

      await press("+ Change something");
      await page.getByLabel("What is changed").selectOption("seatOut");
      await page.getByLabel("Which").selectOption("japan");
      await press("Try it");
      await page.locator('[data-change="seat.four.japan:out"]').waitFor();
      await settled();

      await page.locator("[data-answer] .figure").first().focus();
      await page.keyboard.press("Enter");
      await page.locator(".why [data-opens]").first().waitFor();
      await page.locator(".why [data-opens]").first().focus();
      await page.keyboard.press("Enter");
      expect(await page.locator(".why").textContent()).toMatch(/judged|stand/i);
      await page.keyboard.press("Escape");

      const undone: (string | null)[] = [];
      while ((await page.locator("[data-change]").count()) > 0 && undone.length < 5) {
        undone.push(await page.getByRole("button", { name: /^Undo/ }).getAttribute("aria-label"));
        await page.keyboard.press("Control+z");
        await page.waitForTimeout(100);
      }
      expect(undone.length, undone.join(" | ")).toBe(3);
      await page.locator("[data-change]").first().waitFor({ state: "detached" });
      await settled();
      await expect.poll(() => page.locator("[data-answer]").textContent(), { timeout: 20_000 }).toBe(sentence);
      expect(await violationsOf(page)).toEqual([]);
      expect(browser.complaints).toEqual([]);
    },
    180_000,
  );
});
