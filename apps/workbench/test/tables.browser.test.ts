import { readFileSync } from "node:fs";
import { readCase, VERBS } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entente } from "../../../packages/entente-cli/test/fake-io.js";
import { type Browser, hasBrowser, openBrowser } from "../../../test/browser.js";
import { CELLS, type Row } from "./cells-of-json.js";
import { type StaticSite, serveBuilt } from "./site.js";

describe.skipIf(!hasBrowser)("the table behind each picture", () => {
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

  async function shown(): Promise<Row[]> {
    const cells = await page.evaluate<string[][]>(
      "[...document.querySelector('figure table').rows].map((row) => [...row.cells].map((cell) => cell.textContent))",
    );
    const [headings = [], ...rows] = cells;
    return rows.map((row) => Object.fromEntries(row.map((cell, k) => [headings[k] ?? "", cell])));
  }

  it.each(["korea-2021", "korea-2019", "strait"])(
    "of %s has the numbers of the command's --json, for all ten questions",
    async (id) => {
      const text = readFileSync(new URL(`../../../cases/${id}.case.yaml`, import.meta.url), "utf8");
      const { kase } = readCase(text, { file: id });
      if (kase === null) throw new Error(`${id} does not read`);
      for (const verb of VERBS) {
        const { status, out } = await entente(`${verb} ${id} --json --draws 0 --quiet`);
        expect(status).toBe(0);
        await page.goto(`${site.address}#/${verb}?case=${id}`);
        await page.locator(`main[data-question=${verb}][data-state=fresh]`).waitFor({ timeout: 60_000 });
        await page.getByRole("button", { name: "Table", exact: true }).click();
        const rows = await shown();
        expect({ verb, empty: rows.length === 0 }).toEqual({ verb, empty: false });
        const expected = CELLS[verb](kase, JSON.parse(out).result, rows);
        const compared = rows.map((row, k) =>
          Object.fromEntries(Object.keys(expected[k] ?? {}).map((h) => [h, row[h]])),
        );
        expect({ verb, rows: compared }).toEqual({ verb, rows: expected });
        expect(expected.some((row) => Object.keys(row).length > 0)).toBe(true);
      }
    },
    300_000,
  );
});
