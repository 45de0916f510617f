import { expect, it } from "vitest";
import { hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { isBuilt } from "./hard/server-process.js";
import { startTeam } from "./hard/team-process.js";
import { postgresPrograms, startPostgres } from "./postgres.js";

const PASSWORD = "correct horse battery";

it.skipIf(postgresPrograms === null || !isBuilt || !hasBrowser)(
  "somebody comes in by a link, makes a project, invites, opens the workbench, signs out and in again, without a script",
  { timeout: 300_000 },
  async () => {
    const postgres = await startPostgres();
    const browser = await openBrowser();
    try {
      const { origin, output } = await startTeam(postgres.url, "ann@example.org");
      const { page } = browser;
      const found = (): string => /http:\S+\/link\/\S+/.exec(output())?.[0] ?? "";
      while (found() === "") await page.waitForTimeout(50);
      await page.goto(found());
      expect(page.url()).toBe(`${origin}/link`);
      expect(await violationsOf(page)).toEqual([]);
      await page.getByLabel("Name").fill("Ann");
      await page.getByLabel("New password").fill(PASSWORD);
      await page.getByRole("button", { name: "Join" }).click();
      await page.waitForURL(`${origin}/`);
      await page.getByLabel("New project").fill("Talks");
      await page.getByRole("button", { name: "Make" }).click();
      await page.waitForURL(/\/projects\/[0-9a-f]{18}\/$/);
      await page.waitForSelector("#workbench main");
      const project = page.url();
      await page.goto(`${origin}/`);
      expect(await violationsOf(page)).toEqual([]);
      await page.getByRole("link", { name: "Members" }).click();
      await page.getByLabel("E-mail").fill("ben@example.org");
      await page.getByLabel("Role").selectOption("coder");
      await page.getByRole("button", { name: "Invite" }).click();
      const link = (await page.locator("code").textContent()) ?? "";
      expect(link).toMatch(/\/link\/[\w-]{43}$/);
      expect(await violationsOf(page)).toEqual([]);
      await page.goto(`${origin}/`);
      await page.getByRole("button", { name: "Sign out" }).click();
      await page.waitForURL(`${origin}/sign-in`);
      await page.goto(project);
      expect(page.url()).toMatch(/\/sign-in\?project=[0-9a-f]{18}$/);
      expect(await violationsOf(page)).toEqual([]);
      await page.getByLabel("E-mail").fill("ann@example.org");
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.waitForURL(project);
      await page.goto(`${origin}/`);
      expect(await page.getByRole("link", { name: "Talks" }).count()).toBe(1);
      expect(
        browser.requests.filter(
          (one) => !one.startsWith(origin) && !one.startsWith("data:") && !one.startsWith("blob:"),
        ),
      ).toEqual([]);
      expect(browser.complaints).toEqual([]);
    } finally {
      await browser.close();
      postgres.remove();
    }
  },
);
