import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask, readCase } from "entente";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { serveFolder } from "./folder-site.js";
import { type StaticSite, serveBuilt } from "./site.js";

const STRAIT = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const BEND = `title: North bends
patch:
  - { op: replace, path: /positions/north/access/at, value: 50 }
`;

describe.skipIf(!hasBrowser)("where nothing is open", () => {
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

  it("the cards say beneath the question whether there is room, and then how far that can be trusted", async () => {
    await page.goto(site.address);
    const text = readFileSync(new URL("../../../cases/korea-2021.case.yaml", import.meta.url), "utf8");
    const { kase } = readCase(text, { file: "korea-2021" });
    if (kase === null) throw new Error("the case does not read");
    const headline = ask(kase, "agree", { draws: 1000 }).findings.find(({ level }) => level === "headline");
    const card = page.locator('[data-sample="korea-2021"] .glance');
    await card.waitFor({ timeout: 30_000 });
    expect(await card.textContent()).toContain(headline?.text);
    await expect.poll(() => card.getAttribute("data-glance"), { timeout: 60_000 }).toBe(headline?.rests);
    const first = "[...document.querySelectorAll('[data-sample]')].slice(0, 3).map((one) => one.dataset.sample)";
    expect(await page.evaluate(first)).toEqual(["korea-2021", "korea-2019", "strait"]);

    expect(await violationsOf(page)).toEqual([]);
  }, 120_000);

  it("an address of a screen without a case offers the cases, and shows that screen of the one that is chosen", async () => {
    await page.goto("about:blank");
    await page.goto(`${site.address}#/report/text`);
    await page.locator('[data-sample="strait"]').press("Enter");
    await page.getByRole("tab", { name: "Text", selected: true }).waitFor();
    expect(page.url()).toContain("#/report/text?case=strait");

    await page.goto("about:blank");
    await page.goto(`${site.address}#/settings`);
    await page.locator(".bar label", { hasText: /^Case/ }).locator("select").selectOption("strait");
    await page.getByLabel("Forum").waitFor();

    const folder = await serveFolder(new Map([["mine.case.yaml", STRAIT]]), "mine.case.yaml");
    await page.goto(`${folder.address}#/report/text`);
    await page.getByRole("tab", { name: "Text", selected: true }).waitFor();
    await page.goto("about:blank");
    await page.goto(folder.address);
    await page.locator("main[data-question=agree][data-state=fresh] [data-answer]").waitFor();
    await folder.close();
  }, 60_000);

  it("a tour of four steps points at the controls, once, and again from the palette", async () => {
    await page.goto("about:blank");
    await page.goto(site.address);
    await page.getByRole("button", { name: "Show me" }).press("Enter");
    const tour = page.locator("[data-tour]");
    const seen: string[] = [];
    for (let k = 0; k < 4; k++) {
      await page.locator(`[data-tour="${k}"]`).waitFor();
      const pointed = page.locator("[data-toured]");
      await pointed.waitFor();
      seen.push((await pointed.getAttribute("data-toured")) ?? "");
      if (k === 0) await page.locator(".figure[data-toured]").waitFor({ timeout: 30_000 });
      expect(await violationsOf(page)).toEqual([]);
      await tour.getByRole("button", { name: k < 3 ? "Next" : "Done" }).press("Enter");
    }
    expect(seen).toEqual(["sentence", "badge", "picture", "ways"]);
    await tour.waitFor({ state: "detached" });
    expect(await page.locator("[data-toured]").count()).toBe(0);
    await page.getByRole("button", { name: "Entente" }).click();
    await page.locator("main.home").waitFor();
    expect(await page.getByRole("button", { name: "Show me" }).count()).toBe(0);
    await page.locator(".bar").getByRole("button", { name: "Commands" }).click();
    await page.locator("dialog[open] input:focus").waitFor();
    await page.keyboard.type("tour");
    await page.keyboard.press("Enter");
    await tour.waitFor();
    await tour.getByRole("button", { name: "Skip" }).click();
    await tour.waitFor({ state: "detached" });
  }, 90_000);

  it("settings are there before a case is open", async () => {
    await page.goto("about:blank");
    await page.goto(site.address);
    await page.locator(".bar").getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Density").selectOption("compact");
    await page.locator("html[data-density=compact]").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("Density").selectOption("comfortable");
    await page.getByRole("button", { name: "Entente" }).click();
    await page.locator("main.home").waitFor();
  }, 60_000);

  it("a folder shows its cases with their scenarios, and what changes is saved back into its files", async () => {
    await page.evaluate(`(async () => {
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("talks", { create: true });
      const files = ${JSON.stringify({ "strait.case.yaml": STRAIT, "strait.bend.scenario.yaml": BEND, "notes.txt": "no case" })};
      for (const [name, text] of Object.entries(files)) {
        const writable = await (await root.getFileHandle(name, { create: true })).createWritable();
        await writable.write(text);
        await writable.close();
      }
      window.showDirectoryPicker = async () => root;
    })()`);
    await page.getByRole("button", { name: "Open a folder" }).click();
    const list = page.getByRole("region", { name: "Cases in talks" });
    await list.waitFor();
    expect(await list.locator("li").allInnerTexts()).toEqual(["strait.case.yaml with the scenario bend"]);
    expect(await list.getByRole("status").textContent()).toBe("Changes are saved back into the files.");
    expect(await violationsOf(page)).toEqual([]);
    await list.getByRole("button", { name: "strait.case.yaml" }).press("Enter");
    await page.locator("main[data-state=fresh] [data-answer]").waitFor({ timeout: 30_000 });
    await page.getByRole("checkbox", { name: /^North bends/ }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    const north = page.locator('[data-entry="parties.north"]');
    await north.locator("summary").click();
    await north.getByLabel("Capability").fill("77");
    await north.getByLabel("Capability").press("Enter");
    const inFile = () =>
      page.evaluate<string>(
        `navigator.storage.getDirectory().then((root) => root.getDirectoryHandle("talks"))
          .then((talks) => talks.getFileHandle("strait.case.yaml")).then((one) => one.getFile()).then((file) => file.text())`,
      );
    await expect.poll(inFile, { timeout: 15_000 }).toContain("capability: 77");
    await page.getByText(/^Saved to/).waitFor();
  }, 90_000);

  it("a folder that the page may only read is opened too, and the browser keeps what is changed", async () => {
    await page.addInitScript("delete window.showDirectoryPicker");
    await page.goto("about:blank");
    await page.goto(site.address);
    const folder = mkdtempSync(join(tmpdir(), "entente-folder-"));
    writeFileSync(join(folder, "mine.case.yaml"), STRAIT.replace("id: strait\n", "id: mine\n"));
    await page.locator("[data-folder-input]").setInputFiles(folder);
    const list = page.getByRole("region", { name: /^Cases in entente-folder-/ });
    await list.getByRole("button", { name: "mine.case.yaml" }).click();
    await page.locator("main[data-state=fresh] [data-answer]").waitFor({ timeout: 30_000 });
    rmSync(folder, { recursive: true });
  }, 60_000);

  it("three questions make a case that opens, and a faulty line is named", async () => {
    await page.goto("about:blank");
    await page.goto(site.address);
    await page.getByRole("button", { name: "Start a new case" }).press("Enter");
    await page.getByLabel("Who negotiates?").fill("Alba\nBorea");
    await page.getByLabel("About what?").fill("Tariffs");
    await page.getByRole("button", { name: "Make the case" }).press("Enter");
    await page.getByText("“Tariffs” needs a colon").waitFor();
    await page.getByLabel("About what?").fill("Tariffs: none, low, high");
    await page.getByRole("combobox", { name: "Tariffs" }).selectOption("low");
    expect(await violationsOf(page)).toEqual([]);

    await page.getByRole("button", { name: "Make the case" }).press("Enter");
    await page.locator(".rail").waitFor();
    await page.keyboard.press("1");
    await page.locator("main[data-question=agree][data-state=fresh] [data-answer]").waitFor({ timeout: 30_000 });
  }, 60_000);

  it("a file is opened by a button, and by dropping it while another case is open", async () => {
    await page.goto("about:blank");
    await page.goto(`${site.address}#/agree?case=strait`);
    await page.locator("main[data-state=fresh] [data-answer]").waitFor({ timeout: 30_000 });
    const text = readFileSync(new URL("../../../cases/orchard.case.yaml", import.meta.url), "utf8");
    await page.evaluate(
      `(() => {
        const data = new DataTransfer();
        data.items.add(new File([${JSON.stringify(text)}], "orchard.case.yaml"));
        document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      })()`,
    );
    await expect.poll(() => page.title(), { timeout: 20_000 }).toMatch(/orchard/i);
    await page.getByRole("button", { name: "Entente" }).click();
    const chosen = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a file" }).click();
    const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url));
    await (await chosen).setFiles({ name: "mine.case.yaml", mimeType: "application/yaml", buffer: strait });
    await expect.poll(() => page.title(), { timeout: 20_000 }).toMatch(/strait/i);
    expect(browser.complaints).toEqual([]);
  }, 60_000);
});
