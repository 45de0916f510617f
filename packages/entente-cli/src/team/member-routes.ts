import { type Context, Hono } from "hono";
import { jsonBody } from "../server/api/body.js";
import { audited } from "./audit.js";
import { auditRoutes } from "./audit-routes.js";
import { memberOf } from "./guard.js";
import { makeLink, openInvitations } from "./links.js";
import { addressOfLink } from "./pages/link-page.js";
import { type Changed, changeMember, membersOf } from "./projects.js";
import { refusedAt } from "./refused.js";
import { invitationSchema, newTokenSchema, roleSchema } from "./schemas.js";
import type { Team, TeamEnv } from "./team.js";
import { makeToken, revokeToken, tokensOf } from "./tokens.js";

/** Members, invitations, keys and the log of a project. */
export function memberRoutes(team: Team): Hono<TeamEnv> {
  const { database, now } = team;
  const { db } = database;
  const app = new Hono<TeamEnv>();
  app.get("/members", async (context) => {
    const { project, person, role, coder } = memberOf(context);
    return context.json({ members: await membersOf(db, project), self: { id: person.id, role, coder } });
  });
  app.put("/members/:person", async (context) => {
    const { role } = await jsonBody(context, roleSchema);
    const changed = await changeMember(database, memberOf(context), { person: context.req.param("person"), role });
    return answerOf(context, changed);
  });
  app.delete("/members/:person", async (context) => {
    const changed = await changeMember(database, memberOf(context), {
      person: context.req.param("person"),
      role: null,
    });
    return answerOf(context, changed);
  });
  app.get("/invitations", async (context) => {
    return context.json({ invitations: await openInvitations(db, memberOf(context).project, now()) });
  });
  app.post("/invitations", async (context) => {
    const { email, role } = await jsonBody(context, invitationSchema);
    const { project, person } = memberOf(context);
    const link = { kind: "invitation", email, project, role, by: person.id } as const;
    return context.json({ link: addressOfLink(team, await makeLink(database, link, now())) }, 201);
  });
  app.delete("/invitations/:invitation", async (context) => {
    const { project, person } = memberOf(context);
    const id = context.req.param("invitation");
    const open = await openInvitations(db, project, now());
    const one = open.find((invitation) => invitation.id === id);
    if (one === undefined) return refusedAt(context, 404, "There is no such invitation that is open.");
    const deed = { project, person: person.id, action: "invitation withdrawn", subject: { email: one.email } };
    await audited(database, deed, (transaction) =>
      transaction
        .deleteFrom("link")
        .where("hash", "=", id)
        .where("project", "=", project)
        .where("used", "is", null)
        .execute(),
    );
    return context.json({ done: true });
  });
  app.get("/tokens", async (context) => context.json({ tokens: await tokensOf(db, memberOf(context)) }));
  app.post("/tokens", async (context) => {
    const wanted = await jsonBody(context, newTokenSchema);
    return context.json(await makeToken(database, memberOf(context), wanted), 201);
  });
  app.delete("/tokens/:token", async (context) => {
    const isRevoked = await revokeToken(database, memberOf(context), context.req.param("token"));
    return isRevoked ? context.json({ done: true }) : refusedAt(context, 404, "There is no such key of yours.");
  });
  app.route("/audit", auditRoutes(team));
  return app;

  /** Who is in the project hears of it at once. */
  function answerOf(context: Context<TeamEnv>, changed: Changed): Response {
    if (changed !== "changed") return refusedAt(context, ...refusalOf(changed));
    team.watch.written(memberOf(context).project);
    return context.json({ done: true });
  }
}

function refusalOf(changed: Exclude<Changed, "changed">): readonly [404 | 409, string] {
  return changed === "unknown"
    ? [404, "There is no such member."]
    : [409, "A project keeps an owner: make somebody else one first."];
}
