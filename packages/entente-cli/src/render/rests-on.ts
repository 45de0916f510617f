import type { Finding, Speech } from "entente";

/** How many coded and judged inputs from how many sources a sentence rests on; nothing where it rests on none. */
export function restsOn(
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
