import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Tables } from "./tables.js";

/** SHA-256 of bytes, in hexadecimal. */
export function hashOfFile(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Keeps bytes, once for each content. @returns their hash */
export async function keepOriginal(db: Kysely<Tables>, bytes: Uint8Array): Promise<string> {
  const hash = hashOfFile(bytes);
  await db
    .insertInto("original")
    .values({ hash, size: bytes.length, bytes })
    .onConflict((conflict) => conflict.column("hash").doNothing())
    .execute();
  return hash;
}

/** Bytes as they were kept; null where there are none of that hash. */
export async function originalOf(db: Kysely<Tables>, hash: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom("original").select("bytes").where("hash", "=", hash).executeTakeFirst();
  return row === undefined ? null : new Uint8Array(row.bytes);
}

/** Lets go of bytes that neither a version nor a document holds any more. */
export async function dropUnused(db: Kysely<Tables>, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  await db
    .deleteFrom("original")
    .where("hash", "in", hashes)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("version").select("number").whereRef("version.hash", "=", "original.hash"))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("document").select("id").whereRef("document.hash", "=", "original.hash"))),
    )
    .execute();
}
