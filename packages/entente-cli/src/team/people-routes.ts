import { Hono } from "hono";
import { jsonBody } from "../server/api/body.js";
import { visitorIn } from "./guard.js";
import { makeLink } from "./links.js";
import { addressOfLink } from "./pages/link-page.js";
import { makeProject, projectsOf } from "./projects.js";
import { refusedAt } from "./refused.js";
import { newPersonSchema, newProjectSchema } from "./schemas.js";
import type { Team, TeamEnv } from "./team.js";

/** Who is signed in, who has an account, and which projects are theirs. */
export function peopleRoutes(team: Team): Hono<TeamEnv> {
  const { database, accounts, now } = team;
  const { db } = database;
  const app = new Hono<TeamEnv>();
  app.get("/session", async (context) => {
    const visitor = visitorIn(context);
    return context.json({ person: visitor.person, projects: await projectsOf(db, visitor) });
  });
  app.delete("/session", async (context) => {
    for (const cookie of await accounts.signOut(context.req.header("cookie") ?? ""))
      context.header("Set-Cookie", cookie, { append: true });
    return context.json({ done: true });
  });
  app.get("/people", async (context) => {
    const rows = await db.selectFrom("person").selectAll().orderBy("name").orderBy("id").execute();
    const people = rows.map(({ id, name, email, administrator, createdAt }) => {
      return { id, name, email, rank: administrator === 1 ? "administrator" : "person", made: createdAt };
    });
    return context.json({ people });
  });
  app.post("/people", async (context) => {
    const { email, rank } = await jsonBody(context, newPersonSchema);
    const { person } = visitorIn(context);
    const link = { kind: "invitation", email, project: null, role: rank, by: person.id } as const;
    return context.json({ link: addressOfLink(team, await makeLink(database, link, now())) }, 201);
  });
  app.post("/people/:person/reset", async (context) => {
    const id = context.req.param("person");
    const found = await db.selectFrom("person").select("email").where("id", "=", id).executeTakeFirst();
    if (found === undefined) return refusedAt(context, 404, "There is nobody with that id.");
    const by = visitorIn(context).person.id;
    const link = { kind: "reset", email: found.email, project: null, role: "person", by } as const;
    return context.json({ link: addressOfLink(team, await makeLink(database, link, now())) }, 201);
  });
  app.get("/projects", async (context) => context.json({ projects: await projectsOf(db, visitorIn(context)) }));
  app.post("/projects", async (context) => {
    const { name } = await jsonBody(context, newProjectSchema);
    return context.json(await makeProject(database, name, visitorIn(context).person), 201);
  });
  return app;
}
