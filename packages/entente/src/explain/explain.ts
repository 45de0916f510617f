import { inputCounter } from "../case/data-share.js";
import { inForce } from "../case/date.js";
import type { Asked } from "../engines/asked.js";
import type { Uncertainty } from "../engines/claims/uncertainty.js";
import type { Verb } from "../engines/engine.js";
import { contradictionCounter } from "./contradicted.js";
import type { Telling } from "./draft.js";
import { EXPLAINERS } from "./explainers.js";
import type { Finding } from "./finding.js";
import { asSentence } from "./sentence.js";
import { explainWorlds } from "./worlds.js";

interface Told extends Telling {
  readonly verb: Verb;
  readonly result: Readonly<Record<string, unknown>>;
}

/** The findings of an answer in plain words: the headline first. */
export function explain({ verb, result, ...telling }: Told): Finding[] {
  const { asked, speech } = telling;
  const { uncertainty } = result as { readonly uncertainty?: Uncertainty | null };
  const drafts = [...EXPLAINERS[verb]()(telling, result as never), ...explainWorlds(telling, uncertainty)];
  const countInputs = inputCounter(asked.kase, asked.view.asOf);
  const countContradictions = contradictionCounter(asked);
  return drafts.map(({ id, level, key, values, numbers, because }) => {
    const paths = [...new Set(because)];
    return {
      id,
      verb,
      text: sentenceOf(telling, result, { level, text: asSentence(speech.say(key, values)) }),
      level,
      numbers,
      because: [...paths, ...evidenceOf(asked, paths)],
      rests: null,
      holds: null,
      hinge: null,
      inputs: countInputs(paths),
      contradicts: countContradictions(paths),
    };
  });
}

/** Under `--where` a headline begins with the goal's name and how many packages have it. */
function sentenceOf(
  { asked, speech, words }: Telling,
  result: Told["result"],
  { level, text }: { level: string; text: string },
): string {
  const { where } = result as { readonly where: { readonly id: string; readonly total: number | string } | null };
  if (level !== "headline" || where === null || asked.where === null) return text;
  const values = {
    goal: words.goal(where.id),
    n: Number(where.total),
    total: speech.digits.count(where.total),
    sentence: text,
  };
  return speech.say("where.prefix", values);
}

/** Ids of the statements that the inputs name as evidence, in order of appearance. */
function evidenceOf({ view }: Asked, paths: readonly string[]): string[] {
  const ids = paths.flatMap((path) => entryAt(view, path)?.evidence ?? []);
  return [...new Set(ids)];
}

interface Evidenced {
  readonly evidence?: readonly string[] | undefined;
}

function entryAt({ kase, asOf }: Asked["view"], path: string): Evidenced | undefined {
  const [collection, id = "", part = ""] = path.split(".");
  if (collection === "positions") {
    const entries = [kase.positions[id]?.[part] ?? []].flat();
    const held = entries.filter((entry) => inForce(entry, asOf));
    return { evidence: (held.length > 0 ? held : entries).flatMap(({ evidence = [] }) => evidence) };
  }
  if (collection === "issues") return kase.issues[id];
  if (collection === "redLines") return kase.redLines[id];
  if (collection === "linkages") return kase.linkages[id];
  if (collection === "alternatives") return kase.alternatives[id];
  if (collection === "agreements") return kase.agreements[id];
  if (collection === "record") return kase.record[id];
  if (collection === "burdens") return kase.burdens[id];
  if (collection === "orderings") return kase.orderings[id];
  if (collection === "parties" && part === "leader") return kase.parties[id]?.leader;
  if (collection === "ties") return kase.ties[Number(id)];
  return undefined;
}
