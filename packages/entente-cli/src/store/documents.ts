import type { Kysely } from "kysely";
import { hashOfFile, keepOriginal, originalOf } from "./originals.js";
import type { Tables } from "./tables.js";

/** A document as it came. */
export interface StoredDocument {
  readonly id: string;
  /** Name of the file that it was. */
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  readonly media: string;
  /** ISO 8601 in UTC. */
  readonly made: string;
  readonly by: string;
}

const COLUMNS = ["id", "name", "hash", "media", "made", "by"] as const;

/** Keeps a document with its bytes; the same bytes are kept once, under the id that they have. */
export async function addDocument(
  db: Kysely<Tables>,
  project: string,
  { bytes, ...document }: Omit<StoredDocument, "hash" | "id"> & { readonly bytes: Uint8Array },
): Promise<StoredDocument> {
  const hash = await keepOriginal(db, bytes);
  // Half a hash is no longer to be met by chance, and short enough for an address.
  const row = { ...document, hash, id: hash.slice(0, 32) };
  await db
    .insertInto("document")
    .values({ project, ...row })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await documentOf(db, project, row.id)) ?? row;
}

export async function documentOf(db: Kysely<Tables>, project: string, id: string): Promise<StoredDocument | null> {
  const row = await db
    .selectFrom("document")
    .select(COLUMNS)
    .where("project", "=", project)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/** Documents by name. */
export async function documentsOf(db: Kysely<Tables>, project: string): Promise<readonly StoredDocument[]> {
  const all = db.selectFrom("document").select(COLUMNS).where("project", "=", project);
  return await all.orderBy("name").orderBy("id").execute();
}

/** Bytes of a document as they came; null where there is no such document. */
export async function bytesOfDocument(db: Kysely<Tables>, project: string, id: string): Promise<Uint8Array | null> {
  const document = await documentOf(db, project, id);
  return document === null ? null : originalOf(db, document.hash);
}

/**
 * Keeps a document under a name by which cases cite it, and which it alone has from then on. The same bytes may be cited by
 * several.
 *
 * @returns null where another document has the name
 */
export async function addSource(
  db: Kysely<Tables>,
  project: string,
  document: Omit<StoredDocument, "hash" | "id"> & { readonly bytes: Uint8Array },
): Promise<StoredDocument | null> {
  const { name } = document;
  const taken = await sourceOf(db, project, name);
  if (taken !== null) return taken.hash === hashOfFile(document.bytes) ? taken : null;
  const added = await addDocument(db, project, document);
  await db.insertInto("source").values({ project, name, document: added.id }).execute();
  return added;
}

/** The document that cases cite by a name; one that was kept without such a name is found by that of its file. */
export async function sourceOf(db: Kysely<Tables>, project: string, name: string): Promise<StoredDocument | null> {
  const row = await db
    .selectFrom("source")
    .select("document")
    .where("project", "=", project)
    .where("name", "=", name)
    .executeTakeFirst();
  if (row !== undefined) return documentOf(db, project, row.document);
  const own = db.selectFrom("document").select(COLUMNS).where("project", "=", project).where("name", "=", name);
  return (await own.orderBy("made").orderBy("id").limit(1).executeTakeFirst()) ?? null;
}

/** Names by which documents of a project can be cited. */
export async function sourceNames(db: Kysely<Tables>, project: string): Promise<readonly string[]> {
  const cited = await db.selectFrom("source").select("name").where("project", "=", project).execute();
  const all = await documentsOf(db, project);
  return [...new Set([...cited, ...all].map(({ name }) => name))].sort();
}
