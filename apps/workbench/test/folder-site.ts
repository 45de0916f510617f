import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { StaticSite } from "./site.js";

const BUILT = fileURLToPath(new URL("../dist", import.meta.url));
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css" };

/** The built workbench as the local server gives it, over files held in memory, which a test changes as others would. */
export async function serveFolder(files: Map<string, string>, opened: string): Promise<StaticSite> {
  const head = `<meta name="entente-opened" content="${opened}"><meta name="entente-from" content="folder">`;
  const tagOf = (text: string): string => `"${createHash("sha256").update(text).digest("hex").slice(0, 12)}"`;

  async function file(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const known = files.get(name);
    if (request.method !== "PUT") {
      response.writeHead(known === undefined ? 404 : 200, { ETag: tagOf(known ?? "") }).end(known);
      return;
    }
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const expected = request.headers["if-match"];
    if (known !== undefined && expected !== tagOf(known)) return void response.writeHead(412).end();
    const text = Buffer.concat(parts).toString("utf8");
    files.set(name, text);
    response.writeHead(200, { ETag: tagOf(text) }).end();
  }

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const [, name] = /^\/api\/files\/(.+)$/.exec(path) ?? [];
    if (name !== undefined) return file(name, request, response);
    if (path === "/api/files") return void response.end(JSON.stringify({ files: [...files.keys()] }));
    try {
      const bytes = await readFile(join(BUILT, path === "/" ? "index.html" : path.replaceAll("..", "")));
      response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "text/html" });
      response.end(path === "/" ? bytes.toString("utf8").replace("</head>", `${head}</head>`) : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
