import { createHash } from "node:crypto";
import type { VerbReply } from "../server/api/answer-verb.js";
import { type Cached, cached } from "../server/api/cached.js";
import type { Store } from "../store/store.js";
import type { Version } from "../store/versions.js";

/**
 * Bytes of texts that are kept at hand by their hash, and signs of answers that are kept by what they are made of. Each
 * writing makes a new hash, so that a busy case fills both within minutes with states that nobody asks for again.
 */
const MOST = { texts: 8 * 2 ** 20, answers: 8 * 2 ** 20 } as const;
/** What it takes to keep one, besides itself. */
const EACH = 512;

/** What is kept at hand for all members: each may only be looked for by who has the hashes of what it is made of. */
export interface AtHand {
  readonly texts: Cached<Uint8Array>;
  readonly answers: Cached<VerbReply>;
}

export function createAtHand(): AtHand {
  return {
    texts: cached(MOST.texts, (bytes) => bytes.length + EACH),
    answers: cached(MOST.answers, ({ body }) => body.length + EACH),
  };
}

/** Bytes of a state of a file, which are at hand from then on; null where the state is not kept any more. */
export async function textOf(
  { store, texts }: Pick<AtHand, "texts"> & { readonly store: Store },
  name: string,
  { number, hash }: Pick<Version, "number" | "hash">,
): Promise<Uint8Array | null> {
  const known = texts.get(hash);
  if (known !== undefined) return known;
  const bytes = await store.bytesOfVersion(name, number);
  if (bytes !== null) texts.put(hash, bytes);
  return bytes;
}

/**
 * What an answer is made of, and nothing else is: the question with its parameters and its seed, and the hash of every file
 * that may be read for it.
 */
export function answerKey(line: readonly string[], hashes: ReadonlyMap<string, string>): string {
  const files = [...hashes].sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([line, files]))
    .digest("hex");
}
