import { describe, expect, it } from "vitest";
import { hasBrowser, violationsOf } from "../../../test/browser.js";
import { isBuilt } from "./hard/server-process.js";
import { postgresPrograms } from "./postgres.js";
import { holds, PASSWORD, PATIENCE, typeCapability, withTable } from "./team-table.js";

const LOOKS = [
  { theme: "dark", width: 1440 },
  { theme: "light", width: 390 },
] as const;

describe.skipIf(postgresPrograms === null || !isBuilt || !hasBrowser)(
  "the people of a project in the workbench",
  () => {
    it(
      "are invited, given roles and removed by an owner, whose keys and log stand beside; others see why they may not",
      { timeout: PATIENCE },
      () =>
        withTable("analyst", async ({ owner, other, text, openForm, api }) => {
          const [ann, ben] = [owner.page, other.page];
          await openForm(ben);
          await openForm(ann);
          const answer = ann.locator("#answer");
          await ann.keyboard.press("Escape");
          await ann.keyboard.press("Control+k");
          await ann.getByRole("dialog").getByRole("combobox").fill("People");
          await ann.keyboard.press("Enter");
          await ann.getByText("2 people are in Talks; one is its owner.").waitFor();
          const row = (email: string, page = ann) => page.locator(`[data-member="${email}"]`);
          expect(await row("ann@example.org").textContent()).toContain(
            "The only owner: make somebody else an owner first.",
          );
          expect(await row("ann@example.org").getByRole("button").count()).toBe(0);
          for (const { theme, width } of LOOKS) {
            await ann.setViewportSize({ width, height: 900 });
            await ann.evaluate(`document.documentElement.dataset.theme = "${theme}"`);
            expect(await violationsOf(ann), `${theme} ${width}`).toEqual([]);
            expect(await ann.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
          }
          await ann.setViewportSize({ width: 1440, height: 1000 });

          // A role that is lowered while the page is open takes the controls away at once, and back.
          await row("ben@example.org").getByLabel("Role of Ben").selectOption("coder");
          await ann.getByText("Ben is coder from now on.").waitFor();
          await ben.locator("[data-team]").getByText("Ben · coder").waitFor();
          const north = ben.locator('[data-entry="parties.north"]');
          await north.locator("summary").click();
          expect(await north.getByLabel("Capability").isEditable()).toBe(false);
          await row("ben@example.org").getByLabel("Role of Ben").selectOption("analyst");
          await ben.locator("[data-team]").getByText("Ben · analyst").waitFor();
          await expect.poll(() => north.getByLabel("Capability").isEditable()).toBe(true);

          await ann.getByLabel("E-mail").fill("carol@example.org");
          await ann.locator("select[name=role]").selectOption("viewer");
          await ann.getByRole("button", { name: "Make a link" }).click();
          const link = await ann.locator("[data-once]").inputValue();
          expect(link).toMatch(/\/link\/[\w-]{43}$/);
          await ann.getByRole("button", { name: "Withdraw the invitation of carol@example.org" }).click();
          await ann.getByRole("button", { name: "Withdraw the invitation of carol@example.org" }).press("Enter");
          await ann.getByText("No invitation is open.").waitFor();
          expect(await ann.evaluate(async (at) => (await fetch(at)).status, link)).toBe(410);

          await ann.getByRole("tab", { name: "API keys" }).click();
          await ann.getByText("No key opens this project.").waitFor();
          await ann.getByLabel("What it is for").fill("nightly");
          await ann.getByRole("button", { name: "Make a key" }).click();
          const key = await ann.locator("[data-once]").inputValue();
          expect(key).toMatch(/^entente_/);
          const use = async (): Promise<number> =>
            (await fetch(`${api}/files`, { headers: { Authorization: `Bearer ${key}` } })).status;
          const keyRow = ann.locator('[data-key="nightly"]');
          await keyRow.getByText("never").waitFor();
          expect(await use()).toBe(200);
          expect(await violationsOf(ann)).toEqual([]);
          await ann.getByRole("tab", { name: "People" }).click();
          await ann.getByRole("tab", { name: "API keys" }).click();
          await keyRow.waitFor();
          expect(await keyRow.textContent()).not.toContain("never");
          expect(await ann.locator("[data-once]").count()).toBe(0);
          await keyRow.getByRole("button").click();
          await ann.keyboard.press("Escape");
          await keyRow.getByRole("button").press("Enter");
          await keyRow.getByRole("button", { name: "End the key nightly" }).press("Enter");
          await ann.getByText("No key opens this project.").waitFor();
          expect(await use()).toBe(401);

          await ann.getByRole("tab", { name: "Audit log" }).click();
          await ann.locator('[data-chain="holds"]').waitFor();
          await ann.evaluate('document.documentElement.dataset.theme = "dark"');
          expect(await violationsOf(ann)).toEqual([]);
          const first = ann.locator("[data-line]").first();
          expect(await first.textContent()).toMatch(/Annended a key/);
          await ann.locator("form.seal select").first().selectOption({ label: "Ben" });
          await expect.poll(() => ann.locator("[data-line]").count()).toBe(1);
          expect(await first.textContent()).toMatch(/Benjoined/);
          const table = (await ann.getByRole("link", { name: /CSV/ }).getAttribute("href")) ?? "";
          expect(await ann.evaluate(async (at) => (await fetch(at)).text(), table)).toMatch(
            /^number,.*\r\n\d+,.*,Ben,member joined,/,
          );
          expect(await violationsOf(ann)).toEqual([]);

          await ben.locator("[data-project-menu] summary").click();
          await ben.getByRole("button", { name: "People" }).click();
          await ben.getByText("You are analyst here. Only an owner of the project invites").waitFor();
          await row("ben@example.org", ben).waitFor();
          expect(await ben.locator("[data-member]").count()).toBe(2);
          expect(await ben.locator("[data-screen=team]").getByRole("combobox").count()).toBe(0);
          await ben.getByRole("tab", { name: "Audit log" }).click();
          await ben.getByText("Only an owner of the project reads its log.").waitFor();
          expect(await violationsOf(ben)).toEqual([]);

          // Lowered while there is something that was not sent: it says so, and the project can be shown again.
          await openForm(ben);
          await ben.route("**/files/*.case.yaml", (route) =>
            route.request().method() === "PUT" ? route.abort() : route.continue(),
          );
          await typeCapability(ben, "south", "37");
          await ben.getByText(/^No connection/).waitFor();
          await ann.getByRole("tab", { name: "People" }).click();
          await row("ben@example.org").getByLabel("Role of Ben").selectOption("viewer");
          await ben.locator("[data-team]").getByText("Ben · viewer").waitFor();
          await ben.unroute("**/files/*.case.yaml");
          await ben.locator('[data-standing="forbidden"]').waitFor();
          expect(await violationsOf(ben)).toEqual([]);
          await ben.getByRole("button", { name: "Show what the project has" }).click();
          await ben.locator('[data-standing="forbidden"]').waitFor({ state: "detached" });
          expect(await text()).not.toContain("capability: 37");
          await row("ben@example.org").getByLabel("Role of Ben").selectOption("analyst");
          await ben.locator("[data-team]").getByText("Ben · analyst").waitFor();

          // Removed while there is something that was not sent: it is still here, and nothing of it goes to the project.
          await openForm(ben);
          await ben.route("**/files/*.case.yaml", (route) =>
            route.request().method() === "PUT" ? route.abort() : route.continue(),
          );
          await typeCapability(ben, "south", "38");
          await ben.getByText(/^No connection/).waitFor();
          await ann.getByRole("tab", { name: "People" }).click();
          await row("ben@example.org").getByRole("button", { name: "Remove Ben" }).click();
          await row("ben@example.org").getByRole("button", { name: "Remove Ben" }).press("Enter");
          await ann.getByText("Ben is no longer in the project.").waitFor();
          await answer.getByText(/^One person is in Talks/).waitFor();
          const removed = ben.locator('[data-standing="removed"]');
          await removed.waitFor();
          await ben.unroute("**/files/*.case.yaml");
          const copy = ben.waitForEvent("download");
          await removed.getByRole("button", { name: /copy/ }).click();
          const stream = await (await copy).createReadStream();
          let saved = "";
          for await (const part of stream) saved += String(part);
          expect(saved).toContain("capability: 38");
          expect(await text()).not.toContain("capability: 38");
          expect(await violationsOf(ben)).toEqual([]);
        }),
    );
    it(
      "come back after a session that ended to where they were, and what they had not sent is sent then",
      { timeout: PATIENCE },
      () =>
        withTable("analyst", async ({ other, text, openForm, origin }) => {
          const ben = other.page;
          await openForm(ben);
          const where = ben.url();
          // Signed out in another tab.
          const tab = await other.context.newPage();
          await tab.goto(where.slice(0, where.indexOf("#")));
          await tab.locator("[data-project-menu] summary").click();
          await tab.getByRole("button", { name: "Sign out" }).click();
          await tab.waitForURL(`${origin}/sign-in`);
          await typeCapability(ben, "south", "39");
          const ended = ben.locator('[data-standing="ended"]');
          await ended.waitFor();
          expect(await text()).not.toContain("capability: 39");
          expect(await violationsOf(ben)).toEqual([]);
          // Somebody else who signs in here writes nothing in Ben's name, nor Ben in theirs.
          await tab.getByLabel("E-mail").fill("ann@example.org");
          await tab.getByLabel("Password").fill(PASSWORD);
          await tab.getByRole("button", { name: "Sign in" }).click();
          await tab.waitForURL(`${origin}/`);
          await ben.locator("[data-team]").getByText("Ann · owner").waitFor();
          await ben.locator('[data-entry="parties.north"]').waitFor();
          expect(await text()).not.toContain("capability: 39");
          await tab.goto(`${origin}/`);
          await tab.getByRole("button", { name: "Sign out" }).click();
          await tab.waitForURL(`${origin}/sign-in`);
          await tab.close();
          await ended.waitFor();
          await ended.getByRole("link", { name: "Sign in again" }).click();
          await ben.getByLabel("E-mail").fill("ben@example.org");
          await ben.getByLabel("Password").fill(PASSWORD);
          await ben.getByRole("button", { name: "Sign in" }).click();
          await ben.waitForURL(where);
          await holds(text, "capability: 39");
          await ben.getByText(/^Saved to the project/).waitFor();
        }),
    );
  },
);
