import type { Kysely } from "kysely";
import type { Database, Tables } from "../store/tables.js";
import type { TeamTables } from "../store/team-tables.js";
import { audited, SERVER } from "./audit.js";
import { hashOfSecret, newSecret } from "./secrets.js";

export type Link = TeamTables["link"];

/** Days that a link opens. */
const DAYS = { invitation: 7, reset: 1 } as const;

/** A link to be made. */
export type NewLink = Pick<Link, "kind" | "email" | "project" | "role" | "by">;

/** Makes a link that opens once. @returns its secret, which is kept nowhere */
export async function makeLink(database: Database, link: NewLink, now: Date): Promise<string> {
  const secret = newSecret();
  const email = link.email.toLowerCase();
  const expires = new Date(now.getTime() + DAYS[link.kind] * 24 * 3600_000).toISOString();
  const row = { ...link, email, hash: hashOfSecret(secret), made: now.toISOString(), expires, used: null };
  const deed = {
    project: link.project ?? SERVER,
    person: link.by,
    action: `${link.kind} made`,
    subject: { email, role: link.role },
  };
  await audited(database, deed, (transaction) => transaction.insertInto("link").values(row).execute());
  return secret;
}

/** The link of a secret that may still be used. */
export async function linkOf(db: Kysely<Tables>, secret: string, now: Date): Promise<Link | null> {
  const found = await db
    .selectFrom("link")
    .selectAll()
    .where("hash", "=", hashOfSecret(secret))
    .where("used", "is", null)
    .where("expires", ">", now.toISOString())
    .executeTakeFirst();
  return found ?? null;
}

/** Uses a link up. @returns false where somebody else has, or its time is over */
export async function useLink(db: Kysely<Tables>, { hash }: Link, now: Date): Promise<boolean> {
  const used = await db
    .updateTable("link")
    .set({ used: now.toISOString() })
    .where("hash", "=", hash)
    .where("used", "is", null)
    .where("expires", ">", now.toISOString())
    .returning("hash")
    .execute();
  return used.length === 1;
}

/** Invitations of a project that are still open, without their secrets. */
export async function openInvitations(db: Kysely<Tables>, project: string, now: Date) {
  return await db
    .selectFrom("link")
    .select(["hash as id", "email", "role", "made", "expires"])
    .where("project", "=", project)
    .where("kind", "=", "invitation")
    .where("used", "is", null)
    .where("expires", ">", now.toISOString())
    .orderBy("made")
    .execute();
}
