import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { addressOfVisitor } from "../address-of-visitor.js";
import { forgetTries, mayTry } from "../attempts.js";
import { audited, SERVER } from "../audit.js";
import type { Team, TeamEnv } from "../team.js";
import { field, formOf, plainPage, wordsFor } from "./plain-page.js";

/** What a try to sign in came to. */
export type SignedIn = "in" | "wrong" | "too many";

/** Signs somebody in: the session that the browser may have had ends, and a new one begins. */
export async function signInWith(
  context: Context,
  { accounts, database, now, reach }: Team,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<SignedIn> {
  const { db } = database;
  const trying = { email, address: addressOfVisitor(context, { reach }) };
  if (!(await mayTry(db, trying, now()))) return "too many";
  const signed = await accounts.signIn(email, password);
  if (signed === null) return "wrong";
  await forgetTries(db, trying);
  const before = context.req.header("cookie") ?? "";
  if ((await accounts.sessionOf(before, "read")) !== null) await accounts.signOut(before);
  for (const cookie of signed.cookies) context.header("Set-Cookie", cookie, { append: true });
  const deed = { project: SERVER, person: signed.person.id, action: "signed in", subject: {} };
  await audited(database, deed, async () => {});
  return "in";
}

/** Ids of projects, and of nothing else: no page of another site is gone to. */
const PROJECT = /^[0-9a-f]{18}$/;

/** Signing in and out by plain forms; who was in a project comes back to it. */
export function signInPages(team: Team): Hono<TeamEnv> {
  const { accounts, base } = team;
  const app = new Hono<TeamEnv>();
  app.get("/sign-in", (context) => page(context, { project: context.req.query("project") }));
  app.post("/sign-in", async (context) => {
    const form = await formOf(context);
    const email = form("email");
    const came = await signInWith(context, team, { email, password: form("password") });
    const project = form("project");
    const place = PROJECT.test(project) ? `${base.pathname}projects/${project}/` : base.pathname;
    if (came === "in") return context.redirect(place, 303);
    const words = wordsFor(context);
    return came === "wrong"
      ? page(context, { email, project, line: words.wrong, status: 401 })
      : page(context, { email, project, line: words.tooMany, status: 429 });
  });
  app.post("/sign-out", async (context) => {
    for (const cookie of await accounts.signOut(context.req.header("cookie") ?? ""))
      context.header("Set-Cookie", cookie, { append: true });
    return context.redirect(`${base.pathname}sign-in`, 303);
  });
  return app;

  function page(
    context: Context,
    {
      email = "",
      project = "",
      line,
      status = 200,
    }: {
      readonly email?: string;
      readonly project?: string | undefined;
      readonly line?: string;
      readonly status?: 200 | 401 | 429;
    },
  ): Response | Promise<Response> {
    const words = wordsFor(context);
    const body = html`${line === undefined ? "" : html`<p role="alert">${line}</p>`}
<form method="post" action="${base.pathname}sign-in">${
      PROJECT.test(project) ? html`<input type="hidden" name="project" value="${project}">` : ""
    }
${field(words.email, { name: "email", type: "email", autocomplete: "username", value: email })}
${field(words.password, { name: "password", type: "password", autocomplete: "current-password" })}
<button>${words.signIn}</button></form>
<p>${words.noAccount}</p>`;
    return plainPage(context, team, { title: words.signIn, body, status });
  }
}
