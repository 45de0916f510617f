import { verifyLedger } from "entente";
import type { Page } from "playwright-core";
import { describe, expect, it, vi } from "vitest";
import { hasBrowser, violationsOf } from "../../../test/browser.js";
import { isBuilt } from "./hard/server-process.js";
import { postgresPrograms } from "./postgres.js";
import { holds, PATIENCE, send, typeCapability, withTable } from "./team-table.js";

const BID = `A bid from the south

South demanded that northern waters be opened to its boats. It asked for talks before the season opens.

North will refuse any access without a catch limit. Isles want the quota that the scientists advise.
`;

describe.skipIf(postgresPrograms === null || !isBuilt || !hasBrowser)("what a project keeps", () => {
  it(
    "its versions are the server's: who and when, compared in words, named, and restored as a new one",
    { timeout: PATIENCE },
    () =>
      withTable("analyst", async ({ owner, other, text, openForm }) => {
        const [ann, ben] = [owner.page, other.page];
        await openForm(ann);
        await openForm(ben);
        await typeCapability(ann, "north", "41");
        await holds(text, "capability: 41");
        await typeCapability(ben, "south", "36");
        await holds(text, "capability: 36");
        await ben.getByRole("tab", { name: "Versions" }).click();
        const rows = ben.locator("[data-version]");
        await expect.poll(() => rows.count()).toBe(3);
        expect(await rows.nth(0).textContent()).toContain("by Ben · now");
        expect(await rows.nth(1).textContent()).toContain("by Ann");
        await ben.getByLabel("Name of a version").fill("after the first round");
        await ben.getByRole("button", { name: "Keep a version" }).click();
        await rows.nth(0).getByText("after the first round").waitFor();
        await rows.nth(1).locator("summary").press("Enter");
        await rows.nth(1).locator(".differences").getByText(/36 → /).waitFor();
        expect(await violationsOf(ben)).toEqual([]);
        await rows.nth(1).getByRole("button", { name: "Restore" }).click();
        await vi.waitFor(async () => expect(await text()).not.toContain("capability: 36"), { timeout: 30_000 });
        await ben.locator('[data-version="4"]').getByText("by Ben · now").waitFor();
        // Ann sees the name that Ben gave.
        await ann.getByRole("tab", { name: "Versions" }).click();
        await ann.getByText("after the first round").waitFor();
      }),
  );
  it(
    "documents, codings and forecasts of two people stay, each for both and in their own bytes",
    { timeout: PATIENCE },
    () =>
      withTable("coder", async ({ owner, other, api, openForm, text }) => {
        const [ann, ben] = [owner.page, other.page];
        await openForm(ann);
        await openForm(ben);
        const show = (page: Page, screen: string): Promise<void> =>
          page.evaluate(`location.hash = "#/${screen}" + location.hash.slice(location.hash.indexOf("?"))`);
        const read = (path: string): Promise<string> =>
          ann.evaluate(async (at) => (await fetch(at)).text(), `${api}/${path}`);
        await show(ann, "documents");
        await ann.locator(".import").click();
        await ann
          .locator("[data-files]")
          .setInputFiles({ name: "bid.txt", mimeType: "text/plain", buffer: Buffer.from(BID) });
        const preview = ann.locator("article[data-import]");
        await preview.getByLabel("Id").fill("bid");
        await preview.getByLabel("Date").fill("2024-03-01");
        await ann.getByRole("button", { name: "Add to the case" }).click();
        await holds(text, "sources/bid.txt");
        expect(await read("sources/bid.txt")).toBe(BID);

        // Ben, a coder, reads it, codes it under his own name, and is offered nothing that would be refused.
        await show(ben, "documents");
        await ben.getByText("You are a coder here").waitFor();
        expect(await ben.locator(".import").count()).toBe(0);
        for (const page of [ann, ben]) {
          await page.locator('[data-source="bid"]').click();
          await page.locator("[data-sentence='3']").waitFor();
        }
        const code = async (page: Page, sentence: number, stance: string): Promise<void> => {
          await page.locator(`[data-sentence='${sentence}']`).click();
          await page.keyboard.press("a");
          const field = (name: string) => page.locator(`.coding [data-field="${name}"]`);
          for (const [name, value] of [
            ["holder", "South"],
            ["issue", "Access to northern waters"],
            ["stance", stance],
          ] as const) {
            await field(name).focus();
            await page.keyboard.press("Control+a");
            await page.keyboard.type(value);
          }
          await page.keyboard.press("Control+Enter");
        };
        await Promise.all([code(ben, 1, "op"), code(ann, 1, "op")]);
        await ben.locator('[data-own="1"]').waitFor();
        await ann.locator('[data-own="1"]').waitFor();
        const codings = (): Promise<number> =>
          read("cases/strait/codings").then((all) => (JSON.parse(all) as { codings: [] }).codings.length);
        await vi.waitFor(async () => expect(await codings()).toBe(2), { timeout: 30_000, interval: 300 });
        await ben
          .getByRole("button", { name: /^Accept/ })
          .first()
          .click();
        await ben.locator('[data-own="2"]').waitFor();
        await vi.waitFor(async () => expect(await codings()).toBe(3), { timeout: 30_000, interval: 300 });
        expect(await ben.locator("[data-standing]").count()).toBe(0);
        expect(await ben.getByRole("button", { name: /^Decline/ }).count()).toBe(0);
        expect(await violationsOf(ben)).toEqual([]);
        const { files } = JSON.parse(await read("files")) as { files: readonly string[] };
        expect(files.filter((name) => name.endsWith("jsonl"))).toEqual([
          "strait.ann.codings.jsonl",
          "strait.ben.codings.jsonl",
        ]);

        // Somebody seals between Ann's reading and her sealing: both lines stand, in one chain.
        await show(ann, "record/forecasts");
        await ann.getByLabel("What is forecast").fill("The three sign");
        await ann.getByLabel(/^Chance/).fill(".4");
        await ann.getByLabel("Known on").fill("2030-01-01");
        const first = { question: "first", claim: "It opens", p: "0.5", resolves: "2030-01-01", made: "2026-01-01" };
        let others: "none" | "sealed" = "none";
        await ann.route("**/files/strait.ledger.jsonl", async (route) => {
          if (route.request().method() === "PUT" && others === "none") {
            others = "sealed";
            await send(ann, "POST", `${api}/cases/strait/forecasts`, {
              forecast: { kind: "binary", ...first, case: `sha256:${"0".repeat(64)}`, model: "m@1", seed: "1" },
            });
          }
          await route.continue();
        });
        await ann.getByRole("button", { name: "Seal a forecast" }).click();
        await ann.getByText("The three sign").first().waitFor();
        const questions = async (): Promise<string[]> =>
          (await read("files/strait.ledger.jsonl"))
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line).question);
        await vi.waitFor(async () => expect(await questions()).toEqual(["first", "the-three-sign"]), {
          timeout: 20_000,
          interval: 300,
        });
        expect(verifyLedger(await read("files/strait.ledger.jsonl"))).toMatchObject({ entries: 2, sealedOk: true });
        // A coder reads the ledger, and is told who seals.
        await show(ben, "record/forecasts");
        await ben.getByText("The three sign").first().waitFor();
        expect(await ben.getByRole("button", { name: "Seal a forecast" }).count()).toBe(0);
        expect(await violationsOf(ben)).toEqual([]);
      }),
  );
});
