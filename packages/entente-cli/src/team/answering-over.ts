import type { Answering } from "../server/api/answering.js";
import { linesKind } from "../store/file-names.js";
import type { Store } from "../store/store.js";
import { cached } from "./cached.js";
import type { Team } from "./team.js";

const CASE = /^(.+)\.case\.(?:ya?ml|json)/;

/** Bytes of texts that are kept at hand, by their hash. */
const AT_HAND = 64 * 2 ** 20;

/**
 * Answers questions over what a member may read: the texts are handed to the thread, which reads no other file than those
 * that ship.
 */
export function answeringOver({ threads, io }: Pick<Team, "threads" | "io">, store: Store): Answering {
  const kept = cached<Uint8Array>(AT_HAND, (bytes) => bytes.length);
  return {
    answer: async (line, asking) => {
      const folder = new Map<string, Uint8Array>();
      for (const [name, { number, hash }] of await store.heads()) {
        if (!isNeeded(name, line)) continue;
        const bytes = kept.get(hash) ?? (await store.bytesOfVersion(name, number));
        if (bytes === null) continue;
        kept.put(hash, bytes);
        folder.set(name, bytes);
      }
      return threads.answer({ line, readable: { folder, casesFolder: io.casesFolder, env: {} } }, asking);
    },
    close: async () => {},
  };
}

/** Cases and scenarios may be named by others; lists of lines only by the question or by their case. */
function isNeeded(name: string, line: readonly string[]): boolean {
  const lines = linesKind(name);
  if (lines === null) return true;
  if (line.some((word) => word.endsWith(name))) return true;
  return line.some((word) => CASE.exec(word.replace(/^.*=/, ""))?.[1] === lines.kase);
}
