import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCodings } from "entente";
import { describe, expect, it } from "vitest";
import { known, site, workspaceOfSite } from "../../../packages/entente-cli/test/site.js";
import { hasBrowser, openBrowser } from "../../../test/browser.js";

const BUILT = fileURLToPath(new URL("../dist", import.meta.url));
const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const HEAD =
  '<meta name="entente-opened" content="strait.case.yaml"><meta name="entente-from" content="folder"></head>';

/** The built page over the local server's own routes for one folder. */
async function serveFolder(app: Awaited<ReturnType<typeof site>>) {
  const server = createServer(async (asked, answer) => {
    const path = asked.url ?? "/";
    if (path.startsWith("/api/")) {
      const chunks: Buffer[] = [];
      for await (const chunk of asked) chunks.push(Buffer.from(chunk));
      const { method = "GET" } = asked;
      const tag = asked.headers["if-match"];
      const headers = { ...known.headers, ...(typeof tag === "string" ? { "If-Match": tag } : {}) };
      const body = method === "PUT" ? { body: Buffer.concat(chunks) } : {};
      const response = await app.request(path, { method, headers, ...body });
      answer.writeHead(response.status, Object.fromEntries(response.headers));
      answer.end(Buffer.from(await response.arrayBuffer()));
      return;
    }
    const file = path === "/" ? "index.html" : path;
    const bytes = await readFile(join(BUILT, file)).catch(() => null);
    const type = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" }[extname(file)] ?? "text/plain";
    answer.writeHead(bytes === null ? 404 : 200, { "Content-Type": type });
    answer.end(file === "index.html" ? String(bytes).replace("</head>", HEAD) : bytes);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

describe.skipIf(!hasBrowser)("documents of a folder", () => {
  it("keeps texts and codings beside the case, where the command keeps them", async () => {
    const app = await site("strait.case.yaml", { "strait.case.yaml": strait });
    const home = workspaceOfSite()[0]?.folder ?? "";
    const [{ address, close }, browser] = await Promise.all([serveFolder(app), openBrowser()]);
    const { page } = browser;
    try {
      await page.goto(address);
      await page.getByRole("button", { name: /^Documents/ }).click();
      await page.locator(".import").click();
      await page.locator(".importer input[data-files]").setInputFiles({
        name: "a bid.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("South demanded that northern waters be opened."),
      });
      await page.locator("article[data-import]").getByLabel("Id").fill("bid");
      await page.getByRole("button", { name: "Add to the case" }).click();
      await page.locator("[data-sentence='0']").dblclick();
      for (const [field, value] of Object.entries({ name: "Ann", holder: "South", issue: "access", stance: "open" }))
        await page.locator(`.coding [data-field="${field}"]`).fill(value);
      await page.keyboard.press("Control+Enter");
      await page.locator("[data-own='1']").waitFor();
      await page.getByText(/^Saved to/).waitFor();
      await expect.poll(() => existsSync(join(home, "strait.ann.codings.jsonl"))).toBe(true);
      const written = readFileSync(join(home, "strait.case.yaml"), "utf8");
      const [, path = ""] = /bid:.*?file: (\S+?)[ ,}\n]/s.exec(written.slice(written.indexOf("sources:"))) ?? [];
      expect(readFileSync(join(home, path), "utf8")).toBe("South demanded that northern waters be opened.");
      const { codings, problems } = readCodings(readFileSync(join(home, "strait.ann.codings.jsonl")));
      expect(problems).toEqual([]);
      expect(codings.map(({ entry: { id, holder, stance } }) => [id, holder, stance])).toEqual([
        ["ann-1", "south", "open"],
      ]);
      await page.reload();
      await page.getByRole("button", { name: /^Documents/ }).click();
      await page.locator("[data-own='1']").waitFor();
      expect(browser.complaints.filter((line) => !line.includes("404"))).toEqual([]);
    } finally {
      await browser.close();
      close();
    }
  }, 90_000);
});
