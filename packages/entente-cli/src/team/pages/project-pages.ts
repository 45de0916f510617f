import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { assetResponse } from "../../server/workbench.js";
import { ROLES } from "../access.js";
import { memberOf, visitorIn } from "../guard.js";
import { makeLink } from "../links.js";
import { makeProject, membersOf, projectsOf } from "../projects.js";
import { invitationSchema } from "../schemas.js";
import type { Team, TeamEnv } from "../team.js";
import { addressOfLink } from "./link-page.js";
import { field, formOf, plainPage, wordsFor } from "./plain-page.js";
import { projectWorkbench } from "./project-workbench.js";

/** The list of projects, who is in one, and the workbench of each. */
export function projectPages(team: Team): Hono<TeamEnv> {
  const { base, database, io, now } = team;
  const { db } = database;
  const app = new Hono<TeamEnv>();
  app.get("/", async (context) => {
    const words = wordsFor(context);
    const visitor = visitorIn(context);
    const projects = await projectsOf(db, visitor);
    const at = (id: string): string => `${base.pathname}projects/${id}/`;
    const body = html`<p>${visitor.person.name}</p>
${projects.length === 0 ? html`<p>${words.noProjects}</p>` : ""}
<ul>${projects.map(
      ({ id, name, role }) =>
        html`<li><a href="${at(id)}">${name}</a> · ${words[role]}${
          role === "owner" ? html` · <a href="${at(id)}team">${words.members}</a>` : ""
        }</li>`,
    )}</ul>
<form method="post" action="${base.pathname}projects">${field(words.newProject, { name: "name", type: "text", autocomplete: "off" })}<button>${words.make}</button></form>
<form method="post" action="${base.pathname}sign-out"><button>${words.signOut}</button></form>`;
    return plainPage(context, team, { title: words.projects, body });
  });
  app.post("/projects", async (context) => {
    const name = (await formOf(context))("name").trim().slice(0, 200);
    if (name === "") return context.redirect(base.pathname, 303);
    const { id } = await makeProject(database, name, visitorIn(context).person);
    return context.redirect(`${base.pathname}projects/${id}/`, 303);
  });
  app.get("/projects/:project", async (context) => projectWorkbench(context, team, memberOf(context)));
  app.get("/projects/:project/assets/:name", (context) => assetResponse(context, io));
  app.get("/projects/:project/team", (context) => members(context, null));
  app.post("/projects/:project/team", async (context) => {
    const form = await formOf(context);
    const wanted = invitationSchema.safeParse({ email: form("email"), role: form("role") });
    if (!wanted.success) return context.redirect(`${base.pathname}projects/${memberOf(context).project}/team`, 303);
    const { project, person } = memberOf(context);
    const link = { kind: "invitation", ...wanted.data, project, by: person.id } as const;
    return members(context, addressOfLink(team, await makeLink(database, link, now())));
  });
  return app;

  async function members(context: Context<TeamEnv>, link: string | null): Promise<Response> {
    const words = wordsFor(context);
    const { project } = memberOf(context);
    const all = await membersOf(db, project);
    const body = html`${link === null ? "" : html`<p role="status">${words.linkOnce}<br><code>${link}</code></p>`}
<ul>${all.map(({ name, email, role }) => html`<li>${name} · ${email} · ${words[role]}</li>`)}</ul>
<form method="post" action="${base.pathname}projects/${project}/team">
${field(words.email, { name: "email", type: "email", autocomplete: "off" })}
<label>${words.role} <select name="role">${ROLES.map((role) => html`<option value="${role}">${words[role]}</option>`)}</select></label>
<button>${words.invite}</button></form>
<p><a href="${base.pathname}">${words.projects}</a></p>`;
    return plainPage(context, team, { title: words.members, body });
  }
}
