import { askerOf, headlineIn, type LiveChange, type LiveInput, type Piece, VERBS, type Verb } from "entente";
import type { LiveNews } from "../live/protocol.js";
import { applyChanges } from "./apply.js";

/** Asks the case of a report again, with what is switched; a newer wish stops an older one between two questions. */
export function liveAnswers(
  { kase, params, day, language, scenarios }: LiveInput,
  tell: (news: LiveNews) => void,
): (id: number, changes: readonly LiveChange[]) => Promise<void> {
  let newest = 0;
  return async (id, changes) => {
    newest = id;
    try {
      const { kase: tried, left } = applyChanges(kase, changes, { day, scenarios });
      const unfit = left.find((change) => change.kind === "scenario");
      if (unfit?.kind === "scenario") throw new Error(unfit.id);
      const asker = askerOf(tried, params, { language });
      const says: [Verb, readonly Piece[] | null][] = [];
      for (const verb of VERBS) {
        await turn();
        if (id !== newest) return;
        says.push([verb, headlineIn(asker, verb)]);
        tell({ kind: "counted", id, done: says.length / VERBS.length });
      }
      tell({ kind: "answered", id, says: Object.fromEntries(says) });
    } catch (error) {
      tell({ kind: "failed", id, reason: error instanceof Error ? error.message : String(error) });
    }
  };
}

/** Lets a message that waits be read. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
