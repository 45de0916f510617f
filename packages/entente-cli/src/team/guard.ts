import type { Context, MiddlewareHandler } from "hono";
import type { TeamRole } from "../store/team-tables.js";
import { type Access, reaches, type Visitor } from "./access.js";
import { PERMISSIONS, routeOf } from "./permissions.js";
import { accessOf } from "./projects.js";
import { refusedAt } from "./refused.js";
import type { Team, TeamEnv } from "./team.js";
import { visitorOfToken } from "./tokens.js";

const BEARER = /^Bearer (\S+)$/i;
const PROJECT = /\/projects\/([^/]+)/;
/** The same for a project of others and for none. */
const NOTHING = "There is nothing here, or nothing that is yours.";

/**
 * Lets a request pass that its route's line in the list of permissions allows, and no other. Everything behind it relies on
 * what it has found out.
 */
export function guard(team: Team): MiddlewareHandler<TeamEnv> {
  const { db } = team.database;
  return async (context, next) => {
    const { method, path, url } = context.req;
    // PostgreSQL knows no such sign, so that asking for it would be a fault of the database.
    if (/%00/.test(url)) return refusedAt(context, 400, "The address has a zero sign (%00) in it. Leave it out.");
    const route = routeOf(method, path);
    const need = route === null ? undefined : PERMISSIONS[route];
    if (route === null || need === undefined) return refusedAt(context, 404, NOTHING);
    context.set("route", route);
    if (need === "anyone") return next();
    const visitor = await visitorOf(context, team, (cookies) => context.set("renewed", cookies));
    if (visitor === null) return unknown(context, team, path);
    context.set("visitor", visitor);
    const { person, key } = visitor;
    if (need === "known") return next();
    if (need === "person" || need === "administrator") {
      if (key !== null) return refusedAt(context, 403, "A key opens its project alone. Sign in for this.");
      if (need === "administrator" && person.rank !== need)
        return refusedAt(context, 403, "Only an administrator may do this.");
      return next();
    }
    const access = await accessOf(db, visitor, PROJECT.exec(path)?.[1] ?? "");
    if (access === null) return refusedAt(context, 404, NOTHING);
    context.set("access", access);
    const [role, inPerson] = need.split(" ") as [TeamRole, string?];
    if (inPerson !== undefined && key !== null)
      return refusedAt(context, 403, "A key may not do this. Sign in for it.");
    if (!reaches(access.role, role))
      return refusedAt(context, 403, `You are ${access.role} in this project. This needs ${role}.`);
    return next();
  };
}

/**
 * Who sends a request: the bearer of a key, or the person of a session; null for neither.
 *
 * @param renewed - hears the cookies by which a session goes on; without it none is renewed
 */
export async function visitorOf(
  context: Context,
  { database, accounts }: Team,
  renewed?: (cookies: readonly string[]) => void,
): Promise<Visitor | null> {
  const sent = context.req.header("authorization");
  // Who sends a key is its bearer alone, whatever cookie comes with it.
  if (sent !== undefined) return visitorOfToken(database.db, BEARER.exec(sent)?.[1] ?? "");
  const session = await accounts.sessionOf(
    context.req.header("cookie") ?? "",
    renewed === undefined ? "read" : "renew",
  );
  if (session === null) return null;
  renewed?.(session.cookies);
  return { person: session.person, key: null };
}

function unknown(context: Context, { base }: Team, path: string): Response {
  if (!path.startsWith("/api/") && context.req.method === "GET")
    return context.redirect(`${base.pathname}sign-in${backTo(path)}`, 303);
  return refusedAt(context, 401, "Sign in, or send a key as Authorization: Bearer.");
}

/** Says at the page for signing in which project somebody was on the way to. */
function backTo(path: string): string {
  const project = PROJECT.exec(path)?.[1];
  return project === undefined ? "" : `?project=${encodeURIComponent(project)}`;
}

/** The member that the guard has let pass. */
export function memberOf(context: Context<TeamEnv>): Access {
  const access = context.get("access");
  if (access === null || access === undefined) throw new Error("a route of a project is listed as one of none");
  return access;
}

/** The visitor that the guard has let pass. */
export function visitorIn(context: Context<TeamEnv>): Visitor {
  const visitor = context.get("visitor");
  if (visitor === null || visitor === undefined) throw new Error("a route for who is known is listed for anyone");
  return visitor;
}
