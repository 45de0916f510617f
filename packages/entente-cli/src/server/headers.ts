import type { MiddlewareHandler } from "hono";

const HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);
/** From a page of ours, or typed by a person. */
const OWN_SITE = ["same-origin", "none"];
const LONGEST_URL = 4_000;
const READING = ["GET", "HEAD"];
const FILES = [...READING, "PUT"];
const API = [...FILES, "POST", "DELETE"];

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
  const { method, path } = context.req;
  const isApi = path.startsWith("/api/");
  const methods = path.startsWith("/api/v1/") ? API : isApi ? FILES : READING;
  if (!methods.includes(method)) {
    return context.text(`This address takes ${methods.join(", ")}.\n`, 405, { Allow: methods.join(", ") });
  }
  const origin = context.req.header("origin");
  // A page on another port of this machine is of the same site, so its cookie comes along: the whole host must be ours.
  const own = context.req.header("host") ?? new URL(context.req.url).host;
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === own)) {
    return context.text("Entente answers its own pages only.\n", 403);
  }
  // A picture or a link of another page comes without an origin, but browsers say that it is another's.
  const site = context.req.header("sec-fetch-site") ?? "none";
  if (isApi && !OWN_SITE.includes(site)) return context.text("Entente answers its own pages only.\n", 403);
  if (context.req.url.length > LONGEST_URL) return context.text("That address is too long.\n", 414);
  return next();
};
