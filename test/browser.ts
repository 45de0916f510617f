import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { type BrowserContext, chromium, type Page } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** As the Settings screen would set it; a file of the disk is no workbench, and an empty page has no storage. */
const setting = (draws: number): string => `if (location.protocol.startsWith("http")) try {
  const kept = JSON.parse(localStorage.getItem("entente.settings") ?? "{}");
  localStorage.setItem("entente.settings", JSON.stringify({ draws: ${draws}, ...kept }));
} catch {}`;

const FEW = 50;

/** Whether tests can open pages here; where not, they say so and are skipped. */
export const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser) console.warn(`Pages are not opened in a browser: ${CHROMIUM} is missing (Debian's chromium).`);

/** A browser with an empty profile, and what its pages complained of and asked for. */
export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Lines of the console and errors of the pages. */
  readonly complaints: string[];
  /** Addresses that were asked for. */
  readonly requests: string[];
  /** @param look - at the folder of the profile, once the browser has written everything and before it is removed */
  readonly close: (look?: (profile: string) => void) => Promise<void>;
}

interface Opening {
  readonly width?: number;
  readonly height?: number;
  /** Worlds that the workbench draws for its badges: as many as for a person takes half a minute of both processors, a few do where a test reads only that there is a badge. */
  readonly worlds?: "none" | "few" | "drawn";
}

export async function openBrowser({ width = 1440, height = 1000, worlds = "none" }: Opening = {}): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), "entente-browser-"));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: CHROMIUM,
    headless: true,
    args: FLAGS,
    viewport: { width, height },
  });
  const complaints: string[] = [];
  const requests: string[] = [];
  context.on("page", listen);
  if (worlds !== "drawn") await context.addInitScript(setting(worlds === "few" ? FEW : 0));
  const page = await context.newPage();
  return {
    context,
    page,
    complaints,
    requests,
    close: async (look) => {
      await context.close();
      look?.(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };

  function listen(one: Page): void {
    one.on("console", (message) => complaints.push(message.text()));
    one.on("pageerror", (error) => complaints.push(error.message));
    one.on("request", (request) => requests.push(request.url()));
  }
}

/** What axe finds wrong with a page as it stands: `rule: target`, none where all is well. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly unknown[] }[];
    }
    const { violations } = await tool.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}
