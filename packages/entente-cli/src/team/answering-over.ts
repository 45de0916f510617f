import type { Answering } from "../server/api/answering.js";
import { linesKind } from "../store/file-names.js";
import type { Store } from "../store/store.js";
import { type AtHand, answerKey, textOf } from "./at-hand.js";
import type { Team } from "./team.js";

const CASE = /^(.+)\.case\.(?:ya?ml|json)/;

/**
 * Answers questions over what a member may read: the texts are handed to the thread, which reads no other file than those
 * that ship. What was asked of the same texts before is not computed again.
 */
export function answeringOver(
  { threads, io }: Pick<Team, "threads" | "io">,
  store: Store,
  { texts, answers }: AtHand,
): Answering {
  return {
    answer: async (line, asking) => {
      const { files } = asking;
      // What comes with the question is known to nobody else, and is not kept.
      if (files !== undefined)
        return threads.answer({ line, readable: { folder: files, casesFolder: io.casesFolder, env: {} } }, asking);
      const needed = [...(await store.heads())].filter(([name]) => isNeeded(name, line));
      const key = answerKey(line, new Map(needed.map(([name, { hash }]) => [name, hash])));
      const known = answers.get(key);
      if (known !== undefined) return known;
      const folder = new Map<string, Uint8Array>();
      for (const [name, version] of needed) {
        const bytes = await textOf({ store, texts }, name, version);
        if (bytes !== null) folder.set(name, bytes);
      }
      const outcome = await threads.answer(
        { line, readable: { folder, casesFolder: io.casesFolder, env: {} } },
        asking,
      );
      // A state that was dropped meanwhile is in the key and not in the answer.
      if (typeof outcome === "object" && outcome.status === 200 && folder.size === needed.length)
        answers.put(key, outcome);
      return outcome;
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
