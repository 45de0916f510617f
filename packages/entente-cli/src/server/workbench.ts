import { join } from "node:path";
import type { Context } from "hono";
import type { Io } from "../io.js";

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  wasm: "application/wasm",
  woff2: "font/woff2",
};
const NAME = /^[\w-]+(?:\.[\w-]+)*\.(css|js|svg|wasm|woff2)$/;

/** A file that was built for the workbench; their names carry their hash, so that they may be kept. */
export async function assetResponse(context: Context, io: Io): Promise<Response> {
  const name = context.req.param("name") ?? "";
  const [, ending = ""] = NAME.exec(name) ?? [];
  const names = ending === "" ? [] : await io.listFolder(join(io.workbenchFolder, "assets"));
  if (!names.includes(name)) return context.notFound();
  const bytes = await io.readFile(join(io.workbenchFolder, "assets", name));
  context.header("Cache-Control", "public, max-age=31536000, immutable");
  return context.body(new Uint8Array(bytes), 200, { "Content-Type": TYPES[ending] ?? "application/octet-stream" });
}

/** The workbench's page; what it is opened with stands in its head, and the plain answers for those without scripts. */
export async function workbenchPage(
  io: Io,
  { opened, from, plain }: { readonly opened: string; readonly from: "folder" | "samples"; readonly plain: string },
): Promise<string> {
  const page = new TextDecoder().decode(await io.readFile(join(io.workbenchFolder, "index.html")));
  const head = `<meta name="entente-opened" content="${escaped(opened)}"><meta name="entente-from" content="${from}">`;
  return page
    .replace("</head>", () => `${head}</head>`)
    .replace("</body>", () => `<noscript>${plain}</noscript></body>`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
