import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Statement, ToExchange } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDna } from "../../../packages/entente-cli/src/formats/dna.js";
import { writeProject } from "../../../packages/entente-cli/src/formats/qdpx.js";
import { tableOf, writeCsv } from "../../../packages/entente-cli/src/formats/statement-file.js";
import { writeWorkbook } from "../../../packages/entente-cli/src/formats/xlsx.js";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { shipped } from "./journey.js";
import { type StaticSite, serveBuilt } from "./site.js";

const kase = shipped("strait");
const TEXT = "The quay was full. North wants half the catch. South waits.";

/** Two stances in a text that the case does not have; each format gets coders and places of its own, so that none is the same. */
function given(coder: string, stances: readonly [number, number]): ToExchange {
  const [a, b] = stances;
  const like = { kind: "stance", source: `log-${coder}`, issue: "quota", coder, date: "2024-02-10" };
  const statements = {
    [`${coder}-1`]: { ...like, holder: "north", stance: a },
    [`${coder}-2`]: { ...like, holder: "south", stance: b },
  } as unknown as Readonly<Record<string, Statement>>;
  const source = `log-${coder}`;
  const texts = new Map([[source, `${TEXT} ${coder}.`]]);
  return { kase: { ...kase, sources: { ...kase.sources, [source]: { title: `Log of ${coder}` } } }, statements, texts };
}

describe.skipIf(!hasBrowser)("codings of other programs, imported in the browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-import-"));
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  const previews = () => page.locator(".importer article");
  const own = () => page.locator("[data-statements]").getAttribute("data-statements");
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser()]);
    page = browser.page;
    await page.goto(`${site.address}#/documents?case=strait`);
    await page.locator(".import").click();
  }, 90_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await Promise.all([browser?.close(), site?.close()]);
  });

  it("reads a project, a database, a workbook and a table, each with its own coder and sources", async () => {
    const table = tableOf(given("eva", [10, 20]), "statements");
    await page.locator(".importer input[data-files]").setInputFiles([
      { name: "ann.qdpx", mimeType: "application/zip", buffer: Buffer.from(writeProject(given("ann", [10, 90]))) },
      {
        name: "bo.dna",
        mimeType: "application/octet-stream",
        buffer: Buffer.from(await writeDna(given("bo", [20, 80]))),
      },
      {
        name: "eva.xlsx",
        mimeType: "application/zip",
        buffer: Buffer.from(
          writeWorkbook(
            table.map((row) => row.map((cell) => cell.replace("log-eva", "gazette"))),
            "s",
          ),
        ),
      },
      {
        name: "dan.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(
          writeCsv([
            ["holder", "source", "issue", "stance", "coder"],
            ["north", "gazette", "quota", "33", "dan"],
            ["nobody at all", "gazette", "quota", "33", "dan"],
          ]),
        ),
      },
    ]);
    await previews().nth(3).waitFor({ timeout: 60_000 });
    const counts = await previews().evaluateAll((all) =>
      all.map((one) => (one as unknown as { dataset: Record<string, string> }).dataset.importCodings),
    );
    expect(counts).toEqual(["2", "2", "2", "1"]);
    expect(await previews().nth(0).textContent()).toContain("2 new codings, by ann. 1 source is added with it.");
    expect(await previews().nth(3).locator(".unread").textContent()).toMatch(/Line 3:.*nobody at all/);
    expect(await violationsOf(page)).toEqual([]);
  }, 120_000);

  it("takes a file in as the codings of whoever is named, and one undo takes source and codings back", async () => {
    const before = Number(await own());
    const ann = previews().filter({ hasText: "ann.qdpx" });
    await ann.getByLabel("Coder").fill("Import");
    await ann.getByRole("button", { name: "Take in as codings" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("2 codings were taken in.").waitFor();
    await page.locator(`[data-statements="${before + 2}"]`).waitFor();
    expect(await page.locator("[data-source]", { hasText: "Log of ann" }).count()).toBe(1);
    await page.evaluate("document.activeElement?.blur()");
    await page.keyboard.press("Control+z");
    await page.locator(`[data-statements="${before}"]`).waitFor();
    expect(await page.locator("[data-source]", { hasText: "Log of ann" }).count()).toBe(0);
    await page.keyboard.press("Control+Shift+z");
    await page.locator(`[data-statements="${before + 2}"]`).waitFor();
  }, 60_000);

  it("recognises codings that are here already, also where their text has another name", async () => {
    await page
      .locator(".importer input[data-files]")
      .setInputFiles([
        { name: "again.qdpx", mimeType: "application/zip", buffer: Buffer.from(writeProject(given("ann", [10, 90]))) },
      ]);
    const again = previews().filter({ hasText: "again.qdpx" });
    await again.getByLabel("Coder").fill("Import");
    await again.locator("xpath=self::*[@data-same='2']").waitFor();
    expect(await again.getByRole("button", { name: "Take in as codings" }).isDisabled()).toBe(true);
    await page.locator(".importer").getByRole("button", { name: "Close" }).click();
  }, 60_000);

  it("reads a folder: codings find the text that came with them, and what is left out is named", async () => {
    mkdirSync(join(folder, "sources"));
    writeFileSync(join(folder, "sources", "harbour.txt"), "A quiet morning\n\nNorth wants a third of the catch.\n");
    writeFileSync(join(folder, "picture.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
    writeFileSync(join(folder, "strait.case.yaml"), "entente: 1\n");
    const coding = { id: "im-1", coder: "import", source: "harbour", holder: "north", issue: "quota", stance: 33 };
    writeFileSync(join(folder, "strait.import.codings.jsonl"), `${JSON.stringify(coding)}\n{"id": 3}\n`);
    const before = Number(await own());
    await page.locator(".import").click();
    await page.locator(".importer input[data-folder]").setInputFiles(folder);
    await page.locator("[data-left='2']").waitFor({ timeout: 60_000 });
    expect(await page.locator(".left-out").textContent()).toMatch(/strait\.case\.yaml.*picture\.png .*is a picture/);
    expect(await previews().filter({ hasText: "codings.jsonl" }).textContent()).toContain("Line 2:");
    expect(await previews().getByRole("alert").textContent()).toContain("harbour wait until that text is added");
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Take in all 2 that can be" }).click();
    await page.locator(`[data-statements="${before + 1}"]`).waitFor();
    await page.locator("[data-source=harbour]").waitFor();
    await page.evaluate("document.activeElement?.blur()");
    await page.keyboard.press("Control+z");
    await page.locator("[data-source=harbour]").waitFor({ state: "detached" });
    await page.locator(`[data-statements="${before}"]`).waitFor();
  }, 90_000);

  it("writes nothing on the console and asks nobody else", () => {
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !/^(blob:)?http:\/\/127\.0\.0\.1/.test(url))).toEqual([]);
  });
});
