import { type Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { html } from "hono/html";
import type { TeamRole } from "../../store/team-tables.js";
import { type Person, ROLES } from "../access.js";
import { PASSWORD } from "../accounts.js";
import { addLine, SERVER } from "../audit.js";
import { type Link, linkOf, useLink } from "../links.js";
import { addMember } from "../projects.js";
import type { Team, TeamEnv } from "../team.js";
import { field, formOf, plainPage, wordsFor } from "./plain-page.js";
import { signInWith } from "./sign-in-page.js";

const COOKIE = "entente.link";
const MINUTES = 30;

/** The address that a link is given out as. */
export function addressOfLink({ base }: Pick<Team, "base">, secret: string): string {
  return new URL(`link/${secret}`, base).href;
}

/**
 * Links that open once. The first page takes the secret out of the address and into a cookie, so that neither the history
 * nor another site learns it; looking at it does not use it up, so that a mail program that looks first does no harm.
 */
export function linkPages(team: Team): Hono<TeamEnv> {
  const { base, database, accounts, now } = team;
  const { db } = database;
  const app = new Hono<TeamEnv>();
  app.get("/link/:token", (context) => {
    setCookie(context, COOKIE, context.req.param("token").slice(0, 100), {
      httpOnly: true,
      sameSite: "Lax",
      secure: base.protocol === "https:",
      path: base.pathname,
      maxAge: MINUTES * 60,
    });
    return context.redirect(`${base.pathname}link`, 303);
  });
  app.get("/link", async (context) => {
    const link = await linkOf(db, getCookie(context, COOKIE) ?? "", now());
    return link === null ? over(context) : page(context, link, {});
  });
  app.post("/link", async (context) => {
    const link = await linkOf(db, getCookie(context, COOKIE) ?? "", now());
    if (link === null) return over(context);
    const form = await formOf(context);
    const [name, password] = [form("name").trim().slice(0, 200), form("password")];
    const words = wordsFor(context);
    const known = await personWith(link.email);
    const isLong = password.length >= PASSWORD.least && password.length <= PASSWORD.most;
    if (link.kind === "reset") {
      if (known === null) return over(context);
      if (!isLong) return page(context, link, { line: words.atLeast });
      if (!(await useLink(db, link, now()))) return over(context);
      await accounts.setPassword(known.id, password);
      await note(known, "password changed", SERVER);
    } else if (known === null) {
      if (name === "") return page(context, link, { line: words.nameMissing });
      if (!isLong) return page(context, link, { line: words.atLeast, name });
      if (!(await useLink(db, link, now()))) return over(context);
      const rank = link.role === "administrator" ? "administrator" : "person";
      const person = await accounts.make({ email: link.email, name, password, rank });
      await note(person, "account made", SERVER);
      await comeIn(person, link);
    } else {
      const came = await signInWith(context, team, { email: link.email, password });
      if (came !== "in") return page(context, link, { line: came === "wrong" ? words.wrong : words.tooMany });
      if (!(await useLink(db, link, now()))) return over(context);
      await comeIn(known, link);
      deleteCookie(context, COOKIE, { path: base.pathname });
      return context.redirect(base.pathname, 303);
    }
    deleteCookie(context, COOKIE, { path: base.pathname });
    await signInWith(context, team, { email: link.email, password });
    return context.redirect(base.pathname, 303);
  });
  return app;

  async function personWith(email: string): Promise<Person | null> {
    const row = await db.selectFrom("person").selectAll().where("email", "=", email).executeTakeFirst();
    if (row === undefined) return null;
    const rank = row.administrator === 1 ? "administrator" : "person";
    return { id: row.id, name: row.name, email: row.email, rank };
  }

  /** What an invitation opens. */
  async function comeIn(person: Person, link: Link): Promise<void> {
    if (link.role === "administrator")
      await db.updateTable("person").set({ administrator: 1 }).where("id", "=", person.id).execute();
    const role = ROLES.find((one) => one === link.role);
    if (link.project !== null && role !== undefined) await join(person, link.project, role);
  }

  async function join(person: Person, project: string, role: TeamRole): Promise<void> {
    await database.writing(project, async (transaction) => {
      await addMember(transaction, { project, person, role });
      const deed = { project, person: person.id, action: "member joined", subject: { person: person.id, role } };
      await addLine(transaction, deed, now().toISOString());
    });
    team.watch.written(project);
  }

  async function note({ id }: Person, action: string, project: string): Promise<void> {
    await database.writing(project, async (transaction) => {
      await addLine(transaction, { project, person: id, action, subject: {} }, now().toISOString());
    });
  }

  function over(context: Context): Response | Promise<Response> {
    const words = wordsFor(context);
    return plainPage(context, team, {
      title: words.welcome,
      body: html`<p role="alert">${words.linkOver}</p>`,
      status: 410,
    });
  }

  async function page(
    context: Context,
    link: Link,
    { line, name = "" }: { readonly line?: string; readonly name?: string },
  ): Promise<Response> {
    const words = wordsFor(context);
    const isKnown = link.kind === "invitation" && (await personWith(link.email)) !== null;
    const isReset = link.kind === "reset";
    const body = html`${line === undefined ? "" : html`<p role="alert">${line}</p>`}
<p>${link.email}</p>${isKnown ? html`<p>${words.known}</p>` : ""}
<form method="post" action="${base.pathname}link">
<input type="hidden" autocomplete="username" name="email" value="${link.email}">
${isKnown || isReset ? "" : field(words.name, { name: "name", type: "text", autocomplete: "name", value: name })}
${
  isKnown
    ? field(words.password, { name: "password", type: "password", autocomplete: "current-password" })
    : field(words.newPassword, { name: "password", type: "password", autocomplete: "new-password" })
}
<button>${isReset ? words.change : words.join}</button></form>
${isKnown ? "" : html`<p>${words.atLeast}</p>`}`;
    return plainPage(context, team, {
      title: isReset ? words.reset : words.welcome,
      body,
      status: line === undefined ? 200 : 400,
    });
  }
}
