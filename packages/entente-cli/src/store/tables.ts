import type { Kysely } from "kysely";
import type { TeamTables } from "./team-tables.js";

/**
 * What both databases hold. Times are ISO 8601 in UTC, hashes SHA-256 in hexadecimal, JSON is kept as the text that was
 * written, so that bytes and hashes agree in both.
 */
export interface Tables extends TeamTables {
  project: { id: string; name: string; made: string };
  /** Bytes by their hash, once each: of documents as they came and of files as they were. */
  original: { hash: string; size: number; bytes: Uint8Array };
  /** A file's states in their order; numbers only grow, and some are dropped again. */
  version: {
    project: string;
    name: string;
    number: number;
    hash: string;
    made: string;
    by: string;
    note: string | null;
  };
  /** One line of the newest state of a codings, decisions or ledger file. */
  entry: {
    project: string;
    file: string;
    number: number;
    kind: EntryKind;
    kase: string;
    coder: string | null;
    key: string | null;
    content: string;
  };
  document: {
    project: string;
    id: string;
    name: string;
    hash: string;
    media: string;
    made: string;
    by: string;
  };
  /** The name by which cases cite a document; the same bytes may have several. */
  source: { project: string; name: string; document: string };
  coder: { project: string; id: string; name: string; made: string };
}

export type EntryKind = "coding" | "decision" | "forecast";

/** A database that is open. */
export interface Database {
  readonly db: Kysely<Tables>;
  /**
   * Does something in a transaction that has a project for itself: whoever else writes to it waits, here and elsewhere.
   *
   * @param unless - asked when the turn has come and no transaction has begun; what it gives but null is the answer, and
   *   the action is not done
   */
  readonly writing: <T>(
    project: string,
    action: (transaction: Kysely<Tables>) => Promise<T>,
    unless?: () => Promise<T | null>,
  ) => Promise<T>;
}
