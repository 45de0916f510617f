import type { Kysely } from "kysely";
import { linesKind } from "./file-names.js";
import type { EntryKind, Tables } from "./tables.js";

/** A coding, a decision or a forecast as it stands in its file. */
export interface Entry {
  readonly file: string;
  /** Line in the file, from 1. */
  readonly number: number;
  readonly kind: EntryKind;
  readonly kase: string;
  readonly coder: string | null;
  /** Id of the coding, or the question of the forecast. */
  readonly key: string | null;
  /** The line itself. */
  readonly content: string;
}

export interface EntryFilter {
  readonly kind: EntryKind;
  readonly kase?: string | undefined;
  readonly coder?: string | undefined;
  readonly key?: string | undefined;
  /** Only those of these files. */
  readonly files?: readonly string[] | undefined;
  /** At most so many, after the first `from`. */
  readonly most?: number | undefined;
  readonly from?: number | undefined;
}

const COLUMNS = ["file", "number", "kind", "kase", "coder", "key", "content"] as const;
/** Rows a statement: SQLite takes 32,766 values in one. */
const ROWS = 500;

/** Lines of a file as entries; those that are no JSON object are left to the reader of the file, which says what is wrong. */
function entriesIn(name: string, bytes: Uint8Array): readonly Entry[] {
  const about = linesKind(name);
  if (about === null) return [];
  const lines = new TextDecoder().decode(bytes).split("\n");
  return lines.flatMap((line, k) => {
    const content = line.trim();
    const value = objectIn(content);
    if (value === null) return [];
    const { coder, id, question, suggestion } = value;
    const own = objectOf(suggestion) ?? value;
    const key = textOr(id ?? question ?? own.id);
    return [{ file: name, number: k + 1, ...about, coder: textOr(coder ?? own.coder), key, content }];
  });
}

/** Makes the entries of a file those of its newest state; lines that stayed as they were are not written again. */
export async function replaceEntries(
  db: Kysely<Tables>,
  { project, name, bytes }: { readonly project: string; readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  if (linesKind(name) === null) return;
  const wanted = entriesIn(name, bytes);
  const rows = await db
    .selectFrom("entry")
    .select(["number", "content"])
    .where("project", "=", project)
    .where("file", "=", name)
    .execute();
  const there = new Map(rows.map(({ number, content }) => [number, content]));
  const isSame = new Set(
    wanted.filter(({ number, content }) => there.get(number) === content).map((one) => one.number),
  );
  const gone = [...there.keys()].filter((number) => !isSame.has(number));
  const fresh = wanted.filter(({ number }) => !isSame.has(number)).map((entry) => ({ project, ...entry }));
  for (const numbers of parts(gone))
    await db
      .deleteFrom("entry")
      .where("project", "=", project)
      .where("file", "=", name)
      .where("number", "in", numbers)
      .execute();
  for (const values of parts(fresh)) await db.insertInto("entry").values(values).execute();
}

/** Entries in the order of their files and lines. */
export async function entriesOf(
  db: Kysely<Tables>,
  project: string,
  { kind, kase, coder, key, files, most = 1000, from = 0 }: EntryFilter,
): Promise<readonly Entry[]> {
  let query = db.selectFrom("entry").select(COLUMNS).where("project", "=", project).where("kind", "=", kind);
  if (kase !== undefined) query = query.where("kase", "=", kase);
  if (coder !== undefined) query = query.where("coder", "=", coder);
  if (key !== undefined) query = query.where("key", "=", key);
  if (files !== undefined) query = query.where("file", "in", [...files, ""]);
  return await query.orderBy("file").orderBy("number").limit(most).offset(from).execute();
}

function parts<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / ROWS) }, (_, k) => list.slice(k * ROWS, (k + 1) * ROWS));
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** A text that both databases take: PostgreSQL knows no character of number 0. */
function textOr(value: unknown): string | null {
  return typeof value === "string" ? value.replaceAll("\0", "�").slice(0, 500) : null;
}
