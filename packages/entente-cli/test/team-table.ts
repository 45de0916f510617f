import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, vi } from "vitest";
import { type Browser, openBrowser } from "../../../test/browser.js";
import { startTeam } from "./hard/team-process.js";
import { type Postgres, startPostgres } from "./postgres.js";

export const PASSWORD = "correct horse battery";
const FILE = "strait.case.yaml";
/** Milliseconds for two browsers and a server on a busy machine. */
export const PATIENCE = 600_000;
const strait = readFileSync(new URL(`../../../cases/${FILE}`, import.meta.url), "utf8");

/** A project with the strait, open in a browser of its owner and in one of each other member. */
export interface Table {
  readonly owner: Browser;
  readonly other: Browser;
  /** Address of the site, and of the project's part of the API. */
  readonly origin: string;
  readonly api: string;
  readonly project: string;
  /** What the project holds now. */
  readonly text: () => Promise<string>;
  /** Opens the case's form. */
  readonly openForm: (page: Page) => Promise<void>;
}

async function follow(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/link"));
}

/** Asks the server as the page's own person does. */
export function send(page: Page, method: string, path: string, body: unknown): Promise<Record<string, string>> {
  return page.evaluate(
    async ([how, where, what]) => {
      const isText = typeof what === "string";
      const headers: Record<string, string> = isText
        ? { "If-None-Match": "*" }
        : { "Content-Type": "application/json" };
      const answer = await fetch(where as string, {
        method: how as string,
        headers,
        body: isText ? what : JSON.stringify(what),
      });
      if (!answer.ok) throw new Error(`${how} ${where}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Record<string, string>;
    },
    [method, path, body] as const,
  );
}

/** Makes a table whose other member has a role, and takes it away again. */
export async function withTable(role: string, run: (table: Table) => Promise<void>): Promise<void> {
  const postgres: Postgres = await startPostgres();
  const browsers: Browser[] = [];
  try {
    const { origin, output } = await startTeam(postgres.url, "ann@example.org");
    const [owner, other] = [await openBrowser(), await openBrowser()];
    browsers.push(owner, other);
    const found = (): string => /http:\S+\/link\/\S+/.exec(output())?.[0] ?? "";
    await vi.waitFor(() => expect(found()).not.toBe(""), { timeout: 60_000 });
    await follow(owner.page, found(), "Ann");
    const { id = "" } = await send(owner.page, "POST", `${origin}/api/v1/projects`, { name: "Talks" });
    const api = `${origin}/api/v1/projects/${id}`;
    await send(owner.page, "PUT", `${api}/files/${FILE}`, strait);
    const { link = "" } = await send(owner.page, "POST", `${api}/invitations`, { email: "ben@example.org", role });
    await follow(other.page, link, "Ben");
    const openForm = async (page: Page): Promise<void> => {
      await page.goto(`${origin}/projects/${id}/#/case/form?case=${FILE}`);
      await page.locator('[data-entry="parties.north"]').waitFor({ timeout: 90_000 });
    };
    const text = (): Promise<string> =>
      owner.page.evaluate(async (at) => (await fetch(at)).text(), `${api}/files/${FILE}`);
    await run({ owner, other, origin, api, project: id, text, openForm });
  } finally {
    for (const browser of browsers) await browser.close();
    postgres.remove();
  }
}

/** Changes a value of a party in the form. */
export async function typeCapability(page: Page, party: string, value: string): Promise<void> {
  const entry = page.locator(`[data-entry="parties.${party}"]`);
  if ((await entry.locator("details[open]").count()) === 0) await entry.locator("summary").click();
  await entry.getByLabel("Capability").fill(value);
  await entry.getByLabel("Capability").press("Enter");
}

/** Waits until a text has all the parts. */
export const holds = (text: () => Promise<string>, ...parts: readonly string[]): Promise<void> =>
  vi.waitFor(
    async () => {
      const now = await text();
      expect(parts.filter((part) => !now.includes(part))).toEqual([]);
    },
    { timeout: 30_000, interval: 300 },
  );
