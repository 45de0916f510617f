import type { MiddlewareHandler } from "hono";
import type { Team, TeamEnv } from "./team.js";

/** Notes each request by its route, who asked, and how it ended. */
export function logged({ log }: Pick<Team, "log">): MiddlewareHandler<TeamEnv> {
  return async (context, next) => {
    const from = performance.now();
    await next();
    const [route, visitor, access] = [context.get("route"), context.get("visitor"), context.get("access")];
    if (route === "GET /healthz" || route === "GET /readyz") return;
    log({
      event: "request",
      route: route ?? "none",
      status: context.res.status,
      ms: Math.round(performance.now() - from),
      ...(visitor ? { person: visitor.person.id } : {}),
      ...(access ? { project: access.project } : {}),
    });
  };
}
