import type { Ladders, Reading, Utterance } from "../../src/evidence/networks/said.js";

/** Everything said counts, places as they are. */
export const everything: Reading = { qualifier: "ladder", repeats: "all", voices: null, from: null, before: null };

/** Statements on issues whose options are places: `[holder, issue, place, date?]`. */
export function utterances(
  ...said: readonly (readonly [
    holder: string,
    issue: string,
    place: number,
    date?: string | undefined,
    source?: string,
  ])[]
): Utterance[] {
  return said.map(([holder, issue, stance, date, source = "s"]) => ({
    source,
    kind: "stance",
    holder,
    issue,
    stance,
    date,
  }));
}

export function laddersOf(...issues: readonly string[]): Ladders {
  return { issues: Object.fromEntries(issues.map((id) => [id, { options: {} }])), sources: {} };
}
