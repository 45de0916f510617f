import type { Kysely } from "kysely";
import type { Database, Tables } from "../store/tables.js";
import type { TeamRole } from "../store/team-tables.js";
import { type Access, lesser, reaches, type Visitor } from "./access.js";
import { addLine, audited } from "./audit.js";
import { hashOfSecret, newId, newSecret } from "./secrets.js";

/** Says to people, and to programs that look for leaked secrets, what it is. */
const PREFIX = "entente_";
const TOKEN = /^entente_[\w-]{43}$/;
/** Milliseconds within which a key's further uses are not written down. */
const USED_AGAIN = 60_000;

/** A key for a program: to one project, with a role no higher than its maker's. */
export interface NewToken {
  readonly name: string;
  readonly role: TeamRole;
  readonly days: number;
}

/** Makes a key. @returns it, this once */
export async function makeToken(
  database: Database,
  { project, person, role }: Access,
  wanted: NewToken,
): Promise<{ readonly id: string; readonly token: string; readonly role: TeamRole; readonly expires: string }> {
  const token = `${PREFIX}${newSecret()}`;
  const now = Date.now();
  const row = {
    id: newId(),
    hash: hashOfSecret(token),
    project,
    person: person.id,
    role: lesser(role, wanted.role),
    name: wanted.name,
    made: new Date(now).toISOString(),
    expires: new Date(now + wanted.days * 24 * 3600_000).toISOString(),
    revoked: null,
    used: null,
  };
  const { id, expires } = row;
  const deed = { project, person: person.id, action: "token made", subject: { token: id, role: row.role, expires } };
  await audited(database, deed, (transaction) => transaction.insertInto("token").values(row).execute());
  return { id, token, role: row.role, expires };
}

/** Keys that may be used: a person's own, or for an owner all of the project's. */
export async function tokensOf(db: Kysely<Tables>, { project, person, role }: Access) {
  let query = db
    .selectFrom("token")
    .select(["id", "name", "role", "person", "made", "expires", "used"])
    .where("project", "=", project)
    .where("revoked", "is", null)
    .where("expires", ">", new Date().toISOString());
  if (!reaches(role, "owner")) query = query.where("person", "=", person.id);
  return await query.orderBy("made").execute();
}

/** Ends a key of one's own, or as an owner any. @returns false where there is none */
export async function revokeToken(database: Database, access: Access, id: string): Promise<boolean> {
  const { project, person, role } = access;
  const now = new Date().toISOString();
  return database.writing(project, async (transaction) => {
    let query = transaction
      .updateTable("token")
      .set({ revoked: now })
      .where("project", "=", project)
      .where("id", "=", id)
      .where("revoked", "is", null);
    if (!reaches(role, "owner")) query = query.where("person", "=", person.id);
    const ended = await query.returning("id").execute();
    if (ended.length === 0) return false;
    await addLine(transaction, { project, person: person.id, action: "token revoked", subject: { token: id } }, now);
    return true;
  });
}

/** Whose program sends a key; null for one that is none, is over or was revoked. */
export async function visitorOfToken(db: Kysely<Tables>, token: string): Promise<Visitor | null> {
  if (!TOKEN.test(token)) return null;
  const row = await db
    .selectFrom("token")
    .innerJoin("person", "person.id", "token.person")
    .select([
      "person.id",
      "person.name",
      "person.email",
      "token.id as key",
      "token.project",
      "token.role",
      "token.used",
    ])
    .where("token.hash", "=", hashOfSecret(token))
    .where("token.revoked", "is", null)
    .where("token.expires", ">", new Date().toISOString())
    .executeTakeFirst();
  if (row === undefined) return null;
  const { id, name, email, key, project, role, used } = row;
  const now = Date.now();
  if (used === null || now - Date.parse(used) > USED_AGAIN)
    await db
      .updateTable("token")
      .set({ used: new Date(now).toISOString() })
      .where("id", "=", key)
      .execute();
  return { person: { id, name, email, rank: "person" }, key: { project, role } };
}
