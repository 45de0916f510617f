import type { MiddlewareHandler } from "hono";

const HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);
const LONGEST_URL = 4_000;

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** A page runs no script, loads nothing from elsewhere and sits in no frame. */
export const strictHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
};

/** Answers only to this machine's own names, so that no other site can point its own name here, and only to reading. */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  const host = (context.req.header("host") ?? new URL(context.req.url).host).replace(/:\d+$/, "").toLowerCase();
  if (!HOSTS.has(host)) return context.text("Entente answers on this machine only: open it as 127.0.0.1.\n", 403);
  if (context.req.method !== "GET" && context.req.method !== "HEAD") {
    return context.text("Entente only answers questions: use GET.\n", 405, { Allow: "GET, HEAD" });
  }
  if (context.req.url.length > LONGEST_URL) return context.text("That address is too long.\n", 414);
  return next();
};
