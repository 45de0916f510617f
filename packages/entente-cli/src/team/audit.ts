import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database, Tables } from "../store/tables.js";

/** Where lines stand that are of no project: accounts, links, signing in. */
export const SERVER = "server";

export type AuditLine = Tables["audit"];

/** The end of a project's chain: how many lines there are, and the hash of the last. */
type AuditHead = Tables["audit_head"];

/** What was done, to be added. */
export interface Deed {
  readonly project: string;
  /** Id of the person, or what else acted. */
  readonly person: string;
  readonly action: string;
  readonly subject: Readonly<Record<string, string | number | null>>;
}

/** Adds a line; the transaction must have the project for itself, so that each line knows the one before. */
export async function addLine(transaction: Kysely<Tables>, { subject, ...deed }: Deed, at: string): Promise<void> {
  const last = await transaction
    .selectFrom("audit")
    .select(["number", "hash"])
    .where("project", "=", deed.project)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  const line = {
    ...deed,
    number: (last?.number ?? 0) + 1,
    at,
    subject: JSON.stringify(subject),
    previous: last?.hash ?? "",
  };
  const hash = hashOf(line);
  await transaction
    .insertInto("audit")
    .values({ ...line, hash })
    .execute();
  const head = { number: line.number, hash };
  await transaction
    .insertInto("audit_head")
    .values({ project: deed.project, ...head })
    .onConflict((conflict) => conflict.column("project").doUpdateSet(head))
    .execute();
}

/** Does something and adds its line, both or neither. */
export async function audited<T>(
  database: Database,
  deed: Deed,
  action: (transaction: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  return database.writing(deed.project, async (transaction) => {
    const done = await action(transaction);
    await addLine(transaction, deed, new Date().toISOString());
    return done;
  });
}

export interface AuditFilter {
  readonly project?: string | undefined;
  readonly person?: string | undefined;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** What was done, as `file written`. */
  readonly action?: string | undefined;
  /** Only after this number, or before it. */
  readonly after?: number | undefined;
  readonly before?: number | undefined;
  readonly most?: number | undefined;
  /** Of each project; oldest where it is not said. */
  readonly order?: "oldest" | "newest" | undefined;
}

/** Lines in their order: by project, then number. */
export async function linesOf(
  db: Kysely<Tables>,
  { project, person, action, from, to, after, before, most, order }: AuditFilter,
): Promise<readonly AuditLine[]> {
  let query = db.selectFrom("audit").selectAll();
  if (project !== undefined) query = query.where("project", "=", project);
  if (person !== undefined) query = query.where("person", "=", person);
  if (from !== undefined) query = query.where("at", ">=", from);
  if (action !== undefined) query = query.where("action", "=", action);
  // `~` sorts after every sign of a time.
  if (to !== undefined) query = query.where("at", "<=", `${to}~`);
  if (after !== undefined) query = query.where("number", ">", after);
  if (before !== undefined) query = query.where("number", "<", before);
  if (most !== undefined) query = query.limit(most);
  return await query
    .orderBy("project")
    .orderBy("number", order === "newest" ? "desc" : "asc")
    .execute();
}

/** The ends of the chains, as they are kept apart from the lines. */
export async function headsOfAudit(
  db: Kysely<Tables>,
  { project }: Pick<AuditFilter, "project">,
): Promise<readonly AuditHead[]> {
  const query = db.selectFrom("audit_head").selectAll().orderBy("project");
  return await (project === undefined ? query : query.where("project", "=", project)).execute();
}

/** A line that is not as it was added; of lines that are missing at the end, the number of the first. */
export interface BrokenLine {
  readonly project: string;
  readonly number: number;
  readonly why: "changed" | "missing before it" | "not the end that is kept";
}

/** Chains that do not end as it is kept apart from them, of all lines and heads of the same moment. */
export function cutOff(lines: readonly AuditLine[], heads: readonly AuditHead[]): readonly BrokenLine[] {
  const ends = new Map(lines.map((line) => [line.project, line]));
  const kept = new Map(heads.map((head) => [head.project, head]));
  return [...new Set([...ends.keys(), ...kept.keys()])].flatMap((project) => {
    const [end, head] = [ends.get(project), kept.get(project)];
    if (end?.number === head?.number && end?.hash === head?.hash) return [];
    const number = Math.min(end?.number ?? 0, head?.number ?? 0) + (end?.number === head?.number ? 0 : 1);
    return [{ project, number, why: "not the end that is kept" as const }];
  });
}

/**
 * Lines that were changed, and places where some are missing, of all the lines of their projects in order.
 *
 * @param last - the line before the first of them, where that is not the first of its project
 */
export function brokenLines(lines: readonly AuditLine[], last?: AuditLine): readonly BrokenLine[] {
  let before: Pick<AuditLine, "project" | "number" | "hash"> | null = last ?? null;
  const broken: BrokenLine[] = [];
  for (const line of lines) {
    const { project, number, hash } = line;
    const end: { readonly number: number; readonly hash: string } =
      before?.project === project ? before : { number: 0, hash: "" };
    if (hashOf(line) !== hash) broken.push({ project, number, why: "changed" });
    else if (line.previous !== end.hash || number !== end.number + 1)
      broken.push({ project, number, why: "missing before it" });
    before = line;
  }
  return broken;
}

function hashOf({ project, number, at, person, action, subject, previous }: Omit<AuditLine, "hash">): string {
  const fields = JSON.stringify([project, number, at, person, action, subject, previous]);
  return createHash("sha256").update(fields).digest("hex");
}
