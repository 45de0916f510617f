import type { Kysely } from "kysely";
import {
  addDocument,
  addSource,
  bytesOfDocument,
  documentOf,
  documentsOf,
  type StoredDocument,
  sourceNames,
  sourceOf,
} from "./documents.js";
import { type Entry, type EntryFilter, entriesOf, replaceEntries } from "./entries.js";
import { hashOfFile } from "./originals.js";
import type { Database, Tables } from "./tables.js";
import { addVersion, bytesOfVersion, headsOf, noteVersion, type Version, versionsOf } from "./versions.js";

/** Somebody who codes. */
export interface Coder {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly made: string;
}

/** A file to be written. */
export interface Writing {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Hash of the state that the writer read; null where there was none. */
  readonly base: string | null;
  readonly by: string;
  readonly note?: string | undefined;
}

/** What became of a writing: a new state, or none since somebody else has written meanwhile. */
export type Saved =
  | { readonly kind: "saved"; readonly version: Version }
  | { readonly kind: "changed"; readonly head: Version | null };

/** What is kept of a project. What has been awaited is on the disk. */
export interface Store {
  /** Names of all files, in their order. */
  readonly names: () => Promise<readonly string[]>;
  readonly head: (name: string) => Promise<Version | null>;
  /** The newest state of every file. */
  readonly heads: () => Promise<ReadonlyMap<string, Version>>;
  /** The newest state of a file that has the bytes of a hash. */
  readonly stateOf: (name: string, hash: string) => Promise<Version | null>;
  /** States of a file, newest first. */
  readonly versions: (name: string) => Promise<readonly Version[]>;
  readonly bytesOfVersion: (name: string, number: number) => Promise<Uint8Array | null>;
  /** Names a state, so that it stays, or takes its name away; null where it is not kept. */
  readonly noteVersion: (version: {
    readonly name: string;
    readonly number: number;
    readonly note: string | null;
  }) => Promise<Version | null>;
  /** Records a file as somebody else, such as a text editor, has left it; nothing where that is its newest state. */
  readonly found: (name: string, bytes: Uint8Array | null) => Promise<void>;
  readonly save: (writing: Writing) => Promise<Saved>;
  readonly entries: (filter: EntryFilter) => Promise<readonly Entry[]>;
  readonly addDocument: (
    document: Omit<StoredDocument, "id" | "hash" | "made"> & { readonly bytes: Uint8Array },
  ) => Promise<StoredDocument>;
  /** Keeps a document under a name by which cases cite it; null where another one has that name. */
  readonly addSource: (
    document: Omit<StoredDocument, "id" | "hash" | "made"> & { readonly bytes: Uint8Array },
  ) => Promise<StoredDocument | null>;
  /** The document that is cited by a name. */
  readonly source: (name: string) => Promise<StoredDocument | null>;
  /** Names by which documents are cited. */
  readonly sources: () => Promise<readonly string[]>;
  readonly documents: () => Promise<readonly StoredDocument[]>;
  readonly document: (id: string) => Promise<StoredDocument | null>;
  readonly bytesOfDocument: (id: string) => Promise<Uint8Array | null>;
  readonly putCoder: (coder: Pick<Coder, "id" | "name">) => Promise<Coder>;
  readonly coders: () => Promise<readonly Coder[]>;
}

/** What was written, to be noted in the same transaction. */
export interface Written {
  readonly what: "file" | "document" | "coder" | "name";
  /** Name of the file, or id. */
  readonly subject: string;
  /** Number of the state, its name, and hash of the bytes, where there are some. */
  readonly number?: number;
  readonly hash?: string;
  readonly note?: string | null;
}

/** Who changed a file that was found changed. */
const ELSEWHERE = "elsewhere";

/**
 * The store of one project, which is made where it is new.
 *
 * @param now - ISO 8601 in UTC
 * @param note - hears what is written within the transaction that writes it, while no other writes to the project
 */
export async function storeOf(
  database: Database,
  {
    project,
    now,
    note = async () => {},
  }: {
    readonly project: string;
    readonly now: () => string;
    readonly note?: (transaction: Kysely<Tables>, written: Written) => Promise<void>;
  },
): Promise<Store> {
  const { db } = database;
  await db
    .insertInto("project")
    .values({ id: project, name: project, made: now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

  const writing = <T>(action: (transaction: Kysely<Tables>) => Promise<T>): Promise<T> =>
    database.writing(project, action);
  const headOf = async (reader: Kysely<Tables>, name: string): Promise<Version | null> =>
    (await versionsOf(reader, { project, name, most: 1 }))[0] ?? null;
  const record = async (
    transaction: Kysely<Tables>,
    { name, bytes, by, note: words }: Omit<Writing, "base">,
  ): Promise<Version> => {
    const version = await addVersion(transaction, { project, name, bytes, by, note: words ?? null, made: now() });
    await replaceEntries(transaction, { project, name, bytes });
    await note(transaction, { what: "file", subject: name, number: version.number, hash: version.hash });
    return version;
  };

  return {
    names: async () => {
      const rows = await db.selectFrom("version").select("name").distinct().where("project", "=", project).execute();
      return rows.map(({ name }) => name).sort();
    },
    head: (name) => headOf(db, name),
    heads: () => headsOf(db, project),
    stateOf: async (name, hash) => (await versionsOf(db, { project, name, hash, most: 1 }))[0] ?? null,
    versions: (name) => versionsOf(db, { project, name }),
    bytesOfVersion: (name, number) => bytesOfVersion(db, { project, name, number }),
    noteVersion: ({ name, number, note: words }) =>
      writing(async (transaction) => {
        const version = await noteVersion(transaction, { project, name, number, note: words });
        if (version !== null) await note(transaction, { what: "name", subject: name, number, note: words });
        return version;
      }),
    found: (name, bytes) =>
      writing(async (transaction) => {
        const head = await headOf(transaction, name);
        // A file that is gone keeps its states and has no lines; it may come back as it was.
        if (bytes === null) await replaceEntries(transaction, { project, name, bytes: new Uint8Array() });
        else if (head?.hash === hashOfFile(bytes)) await replaceEntries(transaction, { project, name, bytes });
        else await record(transaction, { name, bytes, by: ELSEWHERE });
      }),
    save: (file) => {
      const clash = (head: Version | null): Saved | null =>
        (head?.hash ?? null) === file.base ? null : { kind: "changed", head };
      return database.writing<Saved>(
        project,
        async (transaction) => {
          const head = await headOf(transaction, file.name);
          if (head !== null && head.hash === file.base && head.hash === hashOfFile(file.bytes))
            return { kind: "saved", version: head };
          return clash(head) ?? { kind: "saved", version: await record(transaction, file) };
        },
        // Many write one file at once, and all but the first of them have read another state: that needs no transaction.
        async () => clash(await headOf(db, file.name)),
      );
    },
    entries: (filter) => entriesOf(db, project, filter),
    addDocument: (document) =>
      writing(async (transaction) => {
        const added = await addDocument(transaction, project, { ...document, made: now() });
        await note(transaction, { what: "document", subject: added.id, hash: added.hash });
        return added;
      }),
    addSource: (document) =>
      writing(async (transaction) => {
        const added = await addSource(transaction, project, { ...document, made: now() });
        if (added !== null) await note(transaction, { what: "document", subject: added.id, hash: added.hash });
        return added;
      }),
    source: (name) => sourceOf(db, project, name),
    sources: () => sourceNames(db, project),
    documents: () => documentsOf(db, project),
    document: (id) => documentOf(db, project, id),
    bytesOfDocument: (id) => bytesOfDocument(db, project, id),
    putCoder: ({ id, name }) =>
      writing(async (transaction) => {
        const coder = { id, name, made: now() };
        await note(transaction, { what: "coder", subject: id });
        return await transaction
          .insertInto("coder")
          .values({ project, ...coder })
          .onConflict((conflict) => conflict.columns(["project", "id"]).doUpdateSet({ name }))
          .returning(["id", "name", "made"])
          .executeTakeFirstOrThrow();
      }),
    coders: () =>
      db.selectFrom("coder").select(["id", "name", "made"]).where("project", "=", project).orderBy("id").execute(),
  };
}
