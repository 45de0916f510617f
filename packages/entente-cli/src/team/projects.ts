import type { Kysely } from "kysely";
import type { Database, Tables } from "../store/tables.js";
import type { TeamRole } from "../store/team-tables.js";
import { type Access, lesser, type Person, type Visitor } from "./access.js";
import { addLine, audited } from "./audit.js";
import { newId } from "./secrets.js";

/** A project as one of its members sees it. */
export interface OwnProject {
  readonly id: string;
  readonly name: string;
  readonly role: TeamRole;
}

/** A project of a person's own. */
export async function makeProject(database: Database, name: string, owner: Person): Promise<OwnProject> {
  const id = newId();
  const made = new Date().toISOString();
  return database.db.transaction().execute(async (transaction) => {
    await transaction.insertInto("project").values({ id, name, made }).execute();
    await addMember(transaction, { project: id, person: owner, role: "owner" });
    await addLine(transaction, { project: id, person: owner.id, action: "project made", subject: { name } }, made);
    return { id, name, role: "owner" };
  });
}

/** Makes somebody a member under a coder's name of their own; who is one stays what they are. */
export async function addMember(
  transaction: Kysely<Tables>,
  { project, person, role }: { readonly project: string; readonly person: Person; readonly role: TeamRole },
): Promise<void> {
  const rows = await transaction.selectFrom("member").select("coder").where("project", "=", project).execute();
  const coder = coderName(person.email, new Set(rows.map((row) => row.coder)));
  await transaction
    .insertInto("member")
    .values({ project, person: person.id, role, coder, made: new Date().toISOString() })
    .onConflict((conflict) => conflict.columns(["project", "person"]).doNothing())
    .execute();
}

/** An id from what stands before the @, as cases have ids. */
function coderName(email: string, taken: ReadonlySet<string>): string {
  const plain = (email.split("@")[0] ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const name = plain.replace(/^[^a-z]+|-+$/g, "").slice(0, 40) || "coder";
  for (let k = 1; ; k++) {
    const one = k === 1 ? name : `${name}-${k}`;
    if (!taken.has(one)) return one;
  }
}

/** Projects of a visitor: all of a person's, or the one of a key. */
export async function projectsOf(db: Kysely<Tables>, { person, key }: Visitor): Promise<readonly OwnProject[]> {
  const all = await db
    .selectFrom("member")
    .innerJoin("project", "project.id", "member.project")
    .select(["project.id", "project.name", "member.role"])
    .where("member.person", "=", person.id)
    .orderBy("project.name")
    .orderBy("project.id")
    .execute();
  if (key === null) return all;
  return all.filter(({ id }) => id === key.project).map((one) => ({ ...one, role: lesser(one.role, key.role) }));
}

/** What a visitor is in a project; null alike for one that is not theirs and one that is not there. */
export async function accessOf(db: Kysely<Tables>, { person, key }: Visitor, project: string): Promise<Access | null> {
  if (key !== null && key.project !== project) return null;
  const row = await db
    .selectFrom("member")
    .select(["role", "coder"])
    .where("project", "=", project)
    .where("person", "=", person.id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { project, person, coder: row.coder, role: key === null ? row.role : lesser(row.role, key.role) };
}

export async function membersOf(db: Kysely<Tables>, project: string) {
  return await db
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.person")
    .select(["person.id", "person.name", "person.email", "member.role", "member.coder"])
    .where("member.project", "=", project)
    .orderBy("person.name")
    .orderBy("person.id")
    .execute();
}

/** What became of a change of a member. */
export type Changed = "changed" | "unknown" | "last owner";

/** Gives a member another role, or none. A project is never left without an owner. */
export async function changeMember(
  database: Database,
  { project, person: by }: Access,
  { person, role }: { readonly person: string; readonly role: TeamRole | null },
): Promise<Changed> {
  return database.writing(project, async (transaction) => {
    const all = await transaction.selectFrom("member").selectAll().where("project", "=", project).execute();
    const one = all.find((member) => member.person === person);
    if (one === undefined) return "unknown";
    const owners = all.filter((member) => member.role === "owner");
    if (one.role === "owner" && role !== "owner" && owners.length === 1) return "last owner";
    const own = { project, person };
    if (role === null)
      await transaction.deleteFrom("member").where("project", "=", project).where("person", "=", person).execute();
    else
      await transaction
        .updateTable("member")
        .set({ role })
        .where("project", "=", own.project)
        .where("person", "=", own.person)
        .execute();
    const action = role === null ? "member removed" : "role changed";
    await addLine(
      transaction,
      { project, person: by.id, action, subject: { person, before: one.role, after: role } },
      new Date().toISOString(),
    );
    return "changed";
  });
}

/** Lets every member see the codings of a case. */
export async function releaseCodings(database: Database, { project, person }: Access, kase: string): Promise<void> {
  const deed = { project, person: person.id, action: "codings released", subject: { case: kase } };
  const row = { project, kase, made: new Date().toISOString(), by: person.id };
  await audited(database, deed, (transaction) =>
    transaction
      .insertInto("release")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}

/** Cases whose codings every member may see. */
export async function releasedCases(db: Kysely<Tables>, project: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("release").select("kase").where("project", "=", project).execute();
  return new Set(rows.map(({ kase }) => kase));
}
