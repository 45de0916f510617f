import { Hono } from "hono";
import { getPath } from "hono/utils/url";
import { smallBody } from "../server/api/small-body.js";
import { strictHeaders } from "../server/headers.js";
import { eventsOf } from "./events/event-routes.js";
import { failedFor } from "./failed-for.js";
import { guard, memberOf, visitorOf } from "./guard.js";
import { healthRoutes } from "./health-routes.js";
import { logged } from "./logged.js";
import { memberRoutes } from "./member-routes.js";
import { createMembers, type Members } from "./members.js";
import { teamOpenApi } from "./open-api.js";
import { ownSite } from "./own-site.js";
import { linkPages } from "./pages/link-page.js";
import { projectPages } from "./pages/project-pages.js";
import { signInPages } from "./pages/sign-in-page.js";
import { peopleRoutes } from "./people-routes.js";
import { accessOf } from "./projects.js";
import type { Team, TeamEnv } from "./team.js";
import { teamHeaders } from "./team-headers.js";

const API = "/api/v1/projects/:project";
const WRITING = ["PUT", "POST", "DELETE"];

/** The site of a team, and what lets go of what it holds. */
export interface TeamApp {
  readonly app: Hono<TeamEnv>;
  readonly members: Members;
}

export function createTeamApp(team: Team): TeamApp {
  const { base, watch } = team;
  const prefix = base.pathname.replace(/\/$/, "");
  // A proxy may pass the path on as it came, or without what it is known by.
  const app = new Hono<TeamEnv>({ getPath: (request) => pathWithin(prefix, request) });
  const members = createMembers(team);
  app.use(logged(team), teamHeaders(base), strictHeaders, ownSite(team), guard(team));
  app.use("/sign-in", smallBody).use("/link", smallBody).use("/projects/*", smallBody).use("/projects", smallBody);
  app.use("/api/v1/people/*", smallBody).use("/api/v1/projects", smallBody);
  for (const path of ["members", "invitations", "tokens"]) app.use(`${API}/${path}/*`, smallBody);
  app.route("/", healthRoutes(team));
  app.route("/", signInPages(team));
  app.route("/", linkPages(team));
  app.route("/", projectPages(team));
  app.get("/api/v1/openapi.json", (context) => context.json(teamOpenApi(`${prefix}/api/v1`)));
  app.get("/api/v1/health", (context) => context.json({ ok: true }));
  app.route("/api/v1", peopleRoutes(team));
  app.route(API, memberRoutes(team));
  app.get(`${API}/events`, (context) => {
    const access = memberOf(context);
    const still = async (): Promise<boolean> => {
      const now = await visitorOf(context, team);
      return now !== null && (await accessOf(team.database.db, now, access.project))?.role === access.role;
    };
    return eventsOf(context, team, { access, still });
  });
  app.all(`${API}/*`, async (context) => {
    const access = memberOf(context);
    const own = `/api/v1/projects/${access.project}`;
    const { search } = new URL(context.req.url);
    const at = new URL(`${context.req.path.slice(own.length)}${search}`, "http://entente");
    const answer = await (await members.apiFor(access)).fetch(new Request(at, context.req.raw), context.env);
    if (WRITING.includes(context.req.method) && answer.ok) watch.written(access.project);
    const location = answer.headers.get("Location");
    if (location === null) return answer;
    const moved = new Response(answer.body, answer);
    moved.headers.set("Location", location.replace(/^\/api\/v1/, `${prefix}${own}`));
    return moved;
  });
  app.onError(failedFor(team));
  return { app, members };
}

function pathWithin(prefix: string, request: Request): string {
  const path = getPath(request).replace(/(?<=.)\/$/, "");
  if (prefix === "" || !(path === prefix || path.startsWith(`${prefix}/`))) return path;
  return path.slice(prefix.length) || "/";
}
