import type { MiddlewareHandler } from "hono";
import { refusedAt } from "./refused.js";
import type { Team, TeamEnv } from "./team.js";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const LONGEST_URL = 4_000;
const READING = ["GET", "HEAD"];
const METHODS = [...READING, "PUT", "POST", "DELETE"];

/**
 * Answers to its own name alone, so that no other site can point its name here, and takes what a cookie signs only from its
 * own pages. A program with a key brings no cookie, so that no page of another can make a browser send it.
 */
export function ownSite({ base, reach }: Pick<Team, "base" | "reach">): MiddlewareHandler<TeamEnv> {
  return async (context, next) => {
    const host = (context.req.header("host") ?? new URL(context.req.url).host).toLowerCase();
    const isLoopback = LOOPBACK.includes(host.replace(/:\d+$/, ""));
    const isOwn = reach === "public" && host === base.host;
    if (!isOwn && !isLoopback) return refusedAt(context, 403, "Entente does not answer to this name.");
    const { method } = context.req;
    if (!METHODS.includes(method)) return refusedAt(context, 405, `This address takes ${METHODS.join(", ")}.`);
    if (context.req.url.length > LONGEST_URL) return refusedAt(context, 414, "That address is too long.");
    const origin = context.req.header("origin");
    const site = context.req.header("sec-fetch-site");
    const wanted = reach === "public" ? base.origin : `http://${host}`;
    const foreign = (): Response => refusedAt(context, 403, "Entente answers its own pages only.");
    if (origin !== undefined && origin !== wanted) return foreign();
    const isApi = context.req.path.startsWith("/api/");
    if (isApi && site !== undefined && !["same-origin", "none"].includes(site)) return foreign();
    const isWriting = !READING.includes(method);
    const isSaidToBeOwn = origin === wanted || (origin === undefined && site === "same-origin");
    if (isWriting && context.req.header("authorization") === undefined && !isSaidToBeOwn) return foreign();
    return next();
  };
}
