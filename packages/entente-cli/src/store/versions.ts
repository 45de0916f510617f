import type { Kysely } from "kysely";
import { dropUnused, keepOriginal } from "./originals.js";
import type { Tables } from "./tables.js";
import { superfluous } from "./thinning.js";

/** A state of a file. */
export interface Version {
  readonly number: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  /** ISO 8601 in UTC. */
  readonly made: string;
  readonly by: string;
  readonly note: string | null;
}

/** A state to be recorded. */
export interface NewVersion {
  readonly project: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly made: string;
  readonly by: string;
  readonly note: string | null;
}

const COLUMNS = ["number", "hash", "made", "by", "note"] as const;
const LOOKED_AT = 4;

/** States of a file, newest first. */
export async function versionsOf(
  db: Kysely<Tables>,
  {
    project,
    name,
    hash,
    most,
  }: { readonly project: string; readonly name: string; readonly hash?: string; readonly most?: number },
): Promise<readonly Version[]> {
  let query = db
    .selectFrom("version")
    .select(COLUMNS)
    .where("project", "=", project)
    .where("name", "=", name)
    .orderBy("number", "desc");
  if (hash !== undefined) query = query.where("hash", "=", hash);
  return await (most === undefined ? query : query.limit(most)).execute();
}

/** The newest state of every file of a project, by name. */
export async function headsOf(db: Kysely<Tables>, project: string): Promise<ReadonlyMap<string, Version>> {
  const newest = db
    .selectFrom("version")
    .select(({ fn }) => ["name", fn.max("number").as("number")])
    .where("project", "=", project)
    .groupBy("name")
    .as("newest");
  const rows = await db
    .selectFrom("version as v")
    .innerJoin(newest, (join) => join.onRef("newest.name", "=", "v.name").onRef("newest.number", "=", "v.number"))
    .select(["v.name", "v.number", "v.hash", "v.made", "v.by", "v.note"])
    .where("v.project", "=", project)
    .orderBy("v.name")
    .execute();
  return new Map(rows.map(({ name, ...version }) => [name, version]));
}

/** Bytes of one state of a file; null where it is not kept. */
export async function bytesOfVersion(
  db: Kysely<Tables>,
  { project, name, number }: { readonly project: string; readonly name: string; readonly number: number },
): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom("version")
    .innerJoin("original", "original.hash", "version.hash")
    .select("original.bytes")
    .where("version.project", "=", project)
    .where("version.name", "=", name)
    .where("version.number", "=", number)
    .executeTakeFirst();
  return row === undefined ? null : new Uint8Array(row.bytes);
}

/** Names a state of a file, or takes its name away; null where it is not kept. */
export async function noteVersion(
  db: Kysely<Tables>,
  { project, name, number, note }: Pick<NewVersion, "project" | "name" | "note"> & { readonly number: number },
): Promise<Version | null> {
  const named = await db
    .updateTable("version")
    .set({ note })
    .where("project", "=", project)
    .where("name", "=", name)
    .where("number", "=", number)
    .returning(COLUMNS)
    .executeTakeFirst();
  return named ?? null;
}

/** Records the newest state of a file, and drops the one that it makes superfluous. */
export async function addVersion(db: Kysely<Tables>, { bytes, ...version }: NewVersion): Promise<Version> {
  const { project, name, made, by, note } = version;
  const [head] = await versionsOf(db, { project, name, most: 1 });
  const hash = await keepOriginal(db, bytes);
  const number = (head?.number ?? 0) + 1;
  await db
    .insertInto("version")
    .values({ ...version, hash, number })
    .execute();
  const dropped = superfluous(await versionsOf(db, { project, name, most: LOOKED_AT }));
  if (dropped !== null) {
    const gone = await db
      .deleteFrom("version")
      .where("project", "=", project)
      .where("name", "=", name)
      .where("number", "=", dropped.number)
      .returning("hash")
      .execute();
    await dropUnused(
      db,
      gone.map((one) => one.hash),
    );
  }
  return { number, hash, made, by, note };
}
