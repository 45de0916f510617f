import type { MiddlewareHandler } from "hono";
import type { TeamEnv } from "./team.js";

const YEAR = 365 * 24 * 3600;

/**
 * Gives the browser the cookies of a session that goes on, and tells no other site where somebody came from. Within the site it is told: without it, browsers would not say of a form that
 * it is from here.
 */
export function teamHeaders(base: URL): MiddlewareHandler<TeamEnv> {
  return async (context, next) => {
    await next();
    // Whoever signs in or out here and now gets other cookies.
    if (context.res.headers.getSetCookie().length === 0)
      for (const cookie of context.get("renewed") ?? []) context.header("Set-Cookie", cookie, { append: true });
    context.header("Referrer-Policy", "same-origin");
    if (base.protocol === "https:") context.header("Strict-Transport-Security", `max-age=${YEAR}`);
  };
}
