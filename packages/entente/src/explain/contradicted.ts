import type { Case } from "../case/model.js";
import type { Asked } from "../engines/asked.js";
import { recordedAnswers } from "../engines/recorded.js";

/** Parties whose own inputs are among some paths: their positions, lines, linkages, demands, alternatives and leaders. */
export function partiesBehind(kase: Case, paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => ownerOf(kase, path) ?? []));
}

function ownerOf(kase: Case, path: string): string | undefined {
  const [collection, id = ""] = path.split(".");
  switch (collection) {
    case "positions":
    case "alternatives":
    case "parties":
      return Object.hasOwn(kase.parties, id) ? id : undefined;
    case "redLines":
    case "linkages":
    case "orderings":
      return kase[collection][id]?.party;
    default:
      return undefined;
  }
}

/** How many past responses the case contradicts, of the parties whose inputs a finding rests on (MODELS-1 §8). */
export function contradictionCounter(asked: Asked): (paths: readonly string[]) => number {
  const { contradictions } = asked.once(recordedAnswers);
  if (contradictions.length === 0) return () => 0;
  return (paths) => {
    const parties = partiesBehind(asked.kase, paths);
    return contradictions.filter(({ party }) => parties.has(party)).length;
  };
}
