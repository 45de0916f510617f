import { readFileSync } from "node:fs";
import { brief } from "entente";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paperDocx } from "../../../packages/entente-cli/src/papers/docx/paper-docx.js";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { serveFolder } from "./folder-site.js";
import { shipped } from "./journey.js";
import { type StaticSite, serveBuilt } from "./site.js";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
/** A picture of one dot. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

async function bytesOf(file: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}

/** The words of a Word document with its endnotes, and how many pictures it has. */
function wordsIn(document: Uint8Array): { readonly words: string; readonly pictures: number } {
  const parts = unzipSync(document);
  const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const words = [read("word/document.xml"), read("word/endnotes.xml")].map((xml) =>
    xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]*>/g, ""),
  );
  const pictures = Object.keys(parts).filter((name) => /^word\/media\/.*\.png$/.test(name));
  return { words: words.join("\n"), pictures: pictures.length };
}

describe.skipIf(!hasBrowser)("brief, report and comparison", () => {
  let site: StaticSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuilt(), openBrowser({ worlds: "drawn" })]);
    page = browser.page;
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  it("shows the brief as it will be handed over, and hands over the same", async () => {
    await page.goto(`${site.address}#/report/brief?case=strait`);
    await page.getByText("Bottom line").waitFor();
    const markdown = page.getByRole("button", { name: "Take away as Markdown" });
    // It is offered once the worlds of the brief are drawn.
    await expect.poll(() => markdown.isEnabled(), { timeout: 80_000 }).toBe(true);
    const [file] = await Promise.all([page.waitForEvent("download"), markdown.click()]);
    expect(file.suggestedFilename()).toBe("brief.en.md");
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString()).toContain("6 of 8 packages");
    expect(await violationsOf(page)).toEqual([]);
  }, 120_000);

  it("writes the Word document that the command writes, word for word, and says what PDF needs", async () => {
    await page.goto(`${site.address}#/report/brief?case=strait`);
    const word = page.getByRole("button", { name: "Take away as Word (DOCX)" });
    await word.waitFor();
    const coming = page.waitForEvent("download");
    await word.click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe("brief.en.docx");
    const { paper } = brief(shipped("strait"), { params: { draws: 1_000 }, language: "en", version });
    const own = wordsIn(await bytesOf(file));
    expect(own).toEqual(wordsIn(await paperDocx(paper, () => new Uint8Array(DOT))));
    expect(own.words).toContain("6 of 8 packages");
    await page.getByText("No server stands behind this page").waitFor();
    expect(await page.getByRole("button", { name: "Print, or save as PDF" }).count()).toBe(1);
    expect(await page.getByRole("button", { name: "Take away as PDF" }).count()).toBe(0);
  }, 90_000);

  it("has the server that it comes from set a PDF of the case as it is tried, and can be stopped", async () => {
    const text = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
    const served = await serveFolder(new Map([["my.case.yaml", text]]), "my.case.yaml");
    const bodies: { paper: string; file: string; text: string; query: Record<string, string> }[] = [];
    let answers: "at once" | "never" = "at once";
    await page.route("**/api/v1/papers", async (route) => {
      bodies.push(route.request().postDataJSON());
      if (answers === "at once") await route.fulfill({ body: Buffer.from("%PDF-1.7"), contentType: "application/pdf" });
    });
    try {
      await page.goto(served.address);
      await page.locator("main[data-state=fresh] [data-answer]").waitFor();
      await page.evaluate('location.hash = "#/report/text"');
      const pdf = page.getByRole("button", { name: "Take away as PDF" });
      await pdf.waitFor();
      const coming = page.waitForEvent("download");
      await pdf.click();
      const file = await coming;
      expect([file.suggestedFilename(), Buffer.from(await bytesOf(file)).toString()]).toEqual([
        "text.en.pdf",
        "%PDF-1.7",
      ]);
      expect(bodies[0]).toEqual({
        ...{ paper: "text", file: "my.case.yaml", text },
        query: { lang: "en", format: "pdf" },
      });
      answers = "never";
      await pdf.click();
      await page.getByText("The file is being written").waitFor();
      await page.keyboard.press("Escape");
      await page.getByText("The file is being written").waitFor({ state: "detached" });
      expect(await pdf.isEnabled()).toBe(true);
    } finally {
      await page.unroute("**/api/v1/papers");
      await served.close();
    }
  }, 90_000);

  it("stops drawing at Esc, keeps the paper that is there, and goes on when asked", async () => {
    await page.goto(`${site.address}#/report/report?case=korea-2021`);
    await page.getByRole("progressbar", { name: "Worlds are being drawn for the badges" }).waitFor();
    await page.locator("section.preview").waitFor({ timeout: 90_000 });
    await page.keyboard.press("Escape");
    const again = page.getByRole("button", { name: "Recompute" });
    await again.waitFor();
    expect(await page.locator("section.preview").count()).toBe(1);
    expect(await page.getByRole("button", { name: "Take away as HTML", exact: true }).isDisabled()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await again.click();
    await page.getByRole("progressbar", { name: "Worlds are being drawn for the badges" }).waitFor();
    await page.keyboard.press("Escape");
    await again.waitFor();
  }, 150_000);

  it("leaves out the chapters that are not wanted", async () => {
    await page.goto(`${site.address}#/report/report?case=strait`);
    await page.getByRole("heading", { name: "Who pays, who gains, and who decides?" }).first().waitFor();
    await page.getByLabel("Pay", { exact: true }).uncheck();
    await page
      .getByRole("heading", { name: "Who pays, who gains, and who decides?" })
      .first()
      .waitFor({ state: "detached" });
  }, 60_000);

  it("says what a what-if changes, beside the case as written", async () => {
    await page.goto(`${site.address}#/compare?case=strait&w=rl.no-access-without-quota%3Aoff`);
    await page.locator("[data-change]").waitFor();
    await page.locator("#compared table").first().waitFor();
    await page.getByRole("tab", { name: "Every single change" }).click();
    await page.locator("#compared table").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !/^(blob:)?http:\/\/127\.0\.0\.1/.test(url))).toEqual([]);
  }, 60_000);
});
