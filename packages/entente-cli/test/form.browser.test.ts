import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { newKey } from "../src/overlays/sealing.js";
import { entente } from "./fake-io.js";

const SCRIPT = fileURLToPath(new URL("../dist/workbench/form.js", import.meta.url));
const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
if (!existsSync(SCRIPT)) console.warn("The form is not opened in a browser: it is not built (npm run build).");

describe.skipIf(!hasBrowser || !existsSync(SCRIPT))(
  "a form opened from the disk, without a network, by keyboard",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "entente-form-"));
    let browser: Browser;
    let files: Record<string, string | Uint8Array>;
    let other: string;
    let sealed = "";

    beforeAll(async () => {
      browser = await openBrowser();
      await browser.context.setOffline(true);
      const { identity, recipient } = await newKey();
      other = (await newKey()).identity;
      files = { "workbench/form.js": readFileSync(SCRIPT), "strait.case.yaml": strait, "mediator.key": identity };
      const made = await entente(`form strait.case.yaml --party north --recipient ${recipient} -o north.html`, {
        files,
      });
      expect({ status: made.status, err: made.err }).toEqual({ status: 0, err: "" });
      const page = made.copied.get("north.html") ?? new Uint8Array();
      expect(page.length).toBeLessThanOrEqual(200 * 1024);
      writeFileSync(join(folder, "north.html"), page);
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Goes on by Tab until what has the focus is one of those that a selector names. */
    async function tabTo(selector: string): Promise<void> {
      const { page } = browser;
      for (let k = 0; k < 80; k++) {
        await page.keyboard.press("Tab");
        if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) === true`)) return;
      }
      throw new Error(`no way by Tab to ${selector}`);
    }
    async function press(...keys: readonly string[]): Promise<void> {
      for (const key of keys) await browser.page.keyboard.press(key);
    }
    const said = (selector: string) => browser.page.locator(selector).textContent();

    it("is filled in, refuses 99 points, settles a contradiction, and saves one sealed file", async () => {
      const { page, complaints, requests } = browser;
      await page.goto(pathToFileURL(join(folder, "north.html")).href);
      expect(await page.title()).toBe("Form for North · Fishing the strait");
      await tabTo("select");
      await press("ArrowDown");
      expect(await page.evaluate("document.documentElement.lang")).toBe("ko");
      await press("ArrowUp");
      expect(await said("h1")).toBe("Form for North");

      await tabTo("[data-issue=quota] input");
      await press("ArrowDown", "ArrowDown");
      await tabTo("[data-issue=access] input[type=number]");
      await page.keyboard.type("20");
      await tabTo("[data-points=quota] input");
      await page.keyboard.type("60");
      await tabTo("[data-points=access] input");
      await page.keyboard.type("39");
      expect(await said("#points-status")).toBe("99 of 100 points are given; 1 missing.");
      await tabTo("#save");
      await press("Enter");
      expect(await said("#said")).toBe("Not saved. Still missing: 99 of 100 points are given; 1 missing.");
      await page.locator("[data-points=access] input").focus();
      await press("Control+a");
      await page.keyboard.type("40");
      expect(await said("#points-status")).toBe("All 100 points are given.");

      await tabTo("section button");
      await press("Enter");
      // At least what the scientists advise on the catch, only when access is at least by licence, and not for sale.
      await press(
        "Tab",
        "Tab",
        "ArrowUp",
        "Tab",
        "ArrowDown",
        "Tab",
        "ArrowDown",
        "Tab",
        "Tab",
        "ArrowUp",
        "Tab",
        "Space",
      );

      const packages = await page
        .locator("#ballot fieldset")
        .evaluateAll((all) =>
          all.map((one) => JSON.parse(one.getAttribute("data-package") ?? "{}") as Record<string, string>),
        );
      expect(packages).toHaveLength(8);
      for (const [k, { quota, access }] of packages.entries()) {
        await tabTo(`#ballot fieldset:nth-of-type(${k + 1}) input`);
        // By points 60 and 40 with places 100 and 20, no deal is worth 32: without a limit nothing else is worth as much, and
        // with one everything is; the scientists' limit alone is refused all the same.
        const takes = quota !== "unlimited" && !(quota === "science" && access === "closed");
        await press(takes ? "Space" : "ArrowDown");
      }
      expect(await page.locator("#which fieldset").count()).toBe(1);
      expect(await said("#which legend")).toMatch(
        /you would not take it\. By your points it is worth 68; without a deal you have 32\.$/,
      );
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate("localStorage.length")).toBe(0);
      await tabTo("#save");
      await press("Enter");
      expect(await said("#said")).toMatch(/^Not saved\. Still missing: which holds for package \d\.$/);
      await page.locator("#which input").first().focus();
      await press("Space");
      await tabTo("#save");
      const download = page.waitForEvent("download");
      await press("Enter");
      const file = await download;
      expect(file.suggestedFilename()).toBe("strait.north.form.age");
      sealed = readFileSync(await file.path(), "utf8");
      expect(sealed).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
      expect(sealed.length).toBeLessThan(10_000);
      expect(await said("#said")).toBe("Saved as strait.north.form.age. Give that file to the mediator.");
      expect(complaints).toEqual([]);
      expect(requests.filter((address) => !/^(file|blob):/.test(address))).toEqual([]);
    }, 120_000);

    it("keeps a draft only where it is told to, and drops it when told", async () => {
      const { page } = browser;
      const kept = () => page.evaluate("localStorage.length");
      await page.goto(pathToFileURL(join(folder, "north.html")).href);
      const points = page.locator("[data-points=quota] input");
      await points.fill("70");
      expect(await kept()).toBe(0);
      await page.locator("#draft input").check();
      await points.fill("75");
      await page.reload();
      expect(await points.inputValue()).toBe("75");
      await page.locator("#draft button").press("Enter");
      expect([await kept(), await points.inputValue()]).toEqual([0, ""]);
      expect(await said("#draft [role=status]")).toBe("The draft is cleared.");
      await page.reload();
      expect(await points.inputValue()).toBe("");
    }, 60_000);

    it("says that it can save nothing where the browser cannot seal", async () => {
      const page = await browser.context.newPage();
      await page.addInitScript("Object.defineProperty(crypto, 'subtle', { value: undefined })");
      await page.goto(pathToFileURL(join(folder, "north.html")).href);
      expect(await page.locator("#said").textContent()).toContain("cannot encrypt, so nothing can be saved");
      expect(await page.locator("#save").isDisabled()).toBe(true);
      await page.close();
    }, 60_000);

    it("is read by the mediator's key, and lies beside the case as an overlay", async () => {
      const world = { files: { ...files, "n.age": sealed } };
      const ran = await entente("import n.age --key mediator.key --case strait.case.yaml", world);
      expect({ status: ran.status, err: ran.err }).toEqual({ status: 0, err: "" });
      expect(ran.out).toContain("not for sale");
      expect(ran.out).toContain(
        "would not take this, whatever the points say: Total catch: What the scientists advise",
      );
      const overlay = ran.copied.get("strait.north.party.yaml") ?? new Uint8Array();
      const asked = await entente("deal strait.case.yaml --json --quiet --audience mediator --key mediator.key", {
        files: { ...files, "strait.north.party.yaml": overlay },
      });
      expect(JSON.parse(asked.out).result.reservation.north).toBeCloseTo(0.32, 9);
    }, 60_000);

    it("is refused in one line with a changed byte, another key or another version, and nothing is written", async () => {
      const refused = async (line: string, more: Record<string, string>) => {
        const { status, err, out, copied, written } = await entente(line, {
          files: { ...files, "n.age": sealed, ...more },
        });
        expect({ status, out, lines: err.split("\n").length, files: copied.size + written.size }).toEqual({
          status: 2,
          out: "",
          lines: 2,
          files: 0,
        });
        return err;
      };
      const line = "import n.age --key mediator.key --case strait.case.yaml";
      const changed = sealed.replace(
        /([A-Za-z0-9])(.{20}\n-----END)/s,
        (_, a, rest) => `${a === "A" ? "B" : "A"}${rest}`,
      );
      expect(await refused(line, { "n.age": changed })).toContain("was changed or cut short");
      expect(await refused(line, { "mediator.key": other })).toContain("is sealed for another key");
      const moved = strait.replace("science:   { at: 60", "science:   { at: 55");
      expect(moved).not.toBe(strait);
      expect(await refused(line, { "strait.case.yaml": moved })).toContain("another version of the case");
      const renamed = strait.replace("id: strait ", "id: sound ");
      expect(await refused(line, { "strait.case.yaml": renamed })).toContain(
        'answers case "strait"; this one is "sound"',
      );
      expect(await refused(line, { "n.age": "hello" })).toContain("is no sealed form");
    }, 60_000);
  },
);
