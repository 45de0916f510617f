import type { Finding, Speech } from "entente";

/** How many coded and judged inputs from how many sources a sentence rests on, and how many past responses it contradicts. */
export function restsOn(finding: Pick<Finding, "inputs" | "contradicts">, speech: Speech): string {
  return [inputsBehind(finding, speech), contradictedBy(finding, speech)].filter((one) => one !== "").join(" ");
}

/** How many past responses the case contradicts, by those whose inputs a sentence rests on; nothing where none. */
export function contradictedBy({ contradicts }: Pick<Finding, "contradicts">, { say, digits }: Speech): string {
  return contradicts === 0 ? "" : say("label.contradicts", { n: contradicts, count: digits.count(contradicts) });
}

function inputsBehind(
  { inputs: { coded, judged, sources } }: Pick<Finding, "inputs">,
  { say, digits }: Speech,
): string {
  if (coded + judged === 0) return "";
  const values = {
    nCoded: coded,
    nJudged: judged,
    nSources: sources,
    coded: digits.count(coded),
    judged: digits.count(judged),
    sources: digits.count(sources),
  };
  return say(coded === 0 ? "label.restsJudged" : "label.rests", values);
}
