import { createHash } from "node:crypto";
import type { VerbReply } from "../server/api/answer-verb.js";
import { type Cached, cached } from "./cached.js";

/** Bytes of texts that are kept at hand by their hash, and signs of answers that are kept by what they are made of. */
const MOST = { texts: 64 * 2 ** 20, answers: 32 * 2 ** 20 } as const;

/** What is kept at hand for all members: each may only be looked for by who has the hashes of what it is made of. */
export interface AtHand {
  readonly texts: Cached<Uint8Array>;
  readonly answers: Cached<VerbReply>;
}

export function createAtHand(): AtHand {
  return {
    texts: cached(MOST.texts, (bytes) => bytes.length),
    answers: cached(MOST.answers, ({ body }) => body.length),
  };
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
