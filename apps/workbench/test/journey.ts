import { readFileSync } from "node:fs";
import { applyScenario, type Case, readCase, readScenario, type Verb } from "entente";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** How a person works: everything that one means does, the other does too. */
export const MEANS = ["pointer", "keyboard"] as const;
export type Means = (typeof MEANS)[number];

const CASES = new URL("../../../cases/", import.meta.url);

export function shipped(id: string): Case {
  const { kase } = readCase(readFileSync(new URL(`${id}.case.yaml`, CASES), "utf8"), { file: id });
  if (kase === null) throw new Error(`${id} does not read`);
  return kase;
}

/** The strait with North ready to meet half way on access. */
export function bent(kase: Case): Case {
  const entry = [kase.positions.north?.access].flat()[0];
  if (entry === undefined) throw new Error("North has no place on access");
  return {
    ...kase,
    positions: { ...kase.positions, north: { ...kase.positions.north, access: { ...entry, at: 50 } } },
  };
}

/** A shipped case with one of its scenarios. */
export function supposing(id: string, name: string): Case {
  const file = `${id}.${name}.scenario.yaml`;
  const { scenario } = readScenario(readFileSync(new URL(file, CASES), "utf8"), { file });
  const kase = scenario === null ? null : applyScenario(shipped(id), scenario, { file }).kase;
  if (kase === null) throw new Error(`${file} does not read`);
  return kase;
}

/** What a person does on a page by one means, counted. */
export interface Walk {
  /** Actions so far. */
  readonly actions: () => number;
  readonly press: (control: Locator) => Promise<void>;
  readonly choose: (list: Locator, value: string) => Promise<void>;
  /** Types into a field and ends with Enter. */
  readonly type: (field: Locator, words: string) => Promise<void>;
  /** Puts words in the place of what a field holds. */
  readonly fill: (field: Locator, words: string) => Promise<void>;
  /** Presses what asks for a file, and chooses one. */
  readonly hand: (control: Locator, file: Handed) => Promise<void>;
  /** Chooses a mark of a picture. */
  readonly pick: (mark: Locator) => Promise<void>;
  /** To a question or a screen, by the rail or by its key. */
  readonly go: (name: RegExp, keys: readonly string[]) => Promise<void>;
  /** Waits until the answer to a question has come. */
  readonly settled: (verb: Verb) => Promise<void>;
}

interface Handed {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Where the arrows go on from the one element that Tab reaches. */
const ROVING = "svg, [role=tablist], [role=listbox], [data-reader], .list";

/** What is asked of an element of a page, which has no types here. */
interface Focused {
  readonly tabIndex: number;
  matches(selector: string): boolean;
  checkVisibility(): boolean;
  closest(selector: string): { querySelector(selector: string): unknown } | null;
}

/** Gives an element the focus as a person without a pointer would: by Tab, or by arrows from where Tab comes. */
async function reach(control: Locator): Promise<void> {
  await control.focus();
  const isReached = await control.evaluate((node, roving) => {
    const focused = node as unknown as Focused;
    if (!focused.matches(":focus") || !focused.checkVisibility() || focused.closest("[inert]") !== null) return false;
    return focused.tabIndex >= 0 || (focused.closest(roving)?.querySelector("[tabindex='0']") ?? null) !== null;
  }, ROVING);
  if (!isReached) throw new Error(`the keyboard does not reach ${control}`);
}

export function walkOf(page: Page, by: Means): Walk {
  let actions = 0;
  const keyed = async (control: Locator, key: string): Promise<void> => {
    await reach(control);
    await page.keyboard.press(key);
  };
  const enter = (field: Locator): Promise<void> => (by === "pointer" ? field.click() : reach(field));
  const isTicked = (control: Locator): Promise<boolean> =>
    control.evaluate((node) => (node as unknown as { type?: string }).type === "checkbox");
  return {
    actions: () => actions,
    press: async (control) => {
      actions++;
      if (by === "pointer") await control.click();
      else await keyed(control, (await isTicked(control)) ? " " : "Enter");
    },
    choose: async (list, value) => {
      actions++;
      if (by === "keyboard") await reach(list);
      await list.selectOption(value);
    },
    type: async (field, words) => {
      actions++;
      await enter(field);
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
    },
    fill: async (field, words) => {
      actions++;
      await enter(field);
      await page.keyboard.press("Control+a");
      await page.keyboard.insertText(words);
    },
    hand: async (control, file) => {
      actions++;
      const pressed = by === "pointer" ? control.click() : keyed(control, "Enter");
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), pressed]);
      await chooser.setFiles(file);
    },
    pick: async (mark) => {
      actions++;
      if (by === "pointer") await mark.click();
      else await keyed(mark, " ");
    },
    go: async (name, keys) => {
      actions++;
      if (by === "pointer") return page.locator(".rail button", { hasText: name }).first().click();
      // What has the focus may be a field, which keeps its letters.
      await page.evaluate("document.activeElement?.blur()");
      for (const key of keys) await page.keyboard.press(key);
    },
    settled: (verb) =>
      page.locator(`main[data-question=${verb}][data-state=fresh] [data-answer]`).waitFor({ timeout: 40_000 }),
  };
}

/** A count that the page has as an attribute comes to what the library counts. */
export async function counts(page: Page, attribute: string, expected: number | string): Promise<void> {
  await expect
    .poll(() => page.locator("main[data-question=agree]").getAttribute(attribute), { timeout: 40_000 })
    .toBe(String(expected));
}
