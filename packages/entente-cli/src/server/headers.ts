import type { MiddlewareHandler } from "hono";

const HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);
const LONGEST_URL = 4_000;
const METHODS = ["GET", "HEAD", "PUT"];

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** A page runs only the workbench's own scripts, loads nothing from elsewhere and sits in no frame. */
export const strictHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) {
    if (!(name === "Cache-Control" && context.res.headers.has(name))) context.header(name, value);
  }
};

/** Answers only to this machine's own names, so that no other site can point its own name here, and takes writing only from its own pages. */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  const host = (context.req.header("host") ?? new URL(context.req.url).host).replace(/:\d+$/, "").toLowerCase();
  if (!HOSTS.has(host)) return context.text("Entente answers on this machine only: open it as 127.0.0.1.\n", 403);
  const { method } = context.req;
  if (!METHODS.includes(method)) {
    return context.text("Entente reads and writes case files: use GET or PUT.\n", 405, { Allow: METHODS.join(", ") });
  }
  const origin = context.req.header("origin");
  // A page on another port of this machine is of the same site, so its cookie comes along: the whole host must be ours.
  const own = context.req.header("host") ?? new URL(context.req.url).host;
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === own)) {
    return context.text("Entente answers its own pages only.\n", 403);
  }
  if (context.req.url.length > LONGEST_URL) return context.text("That address is too long.\n", 414);
  return next();
};
