import type { dataShare, Speech } from "entente";

/** How much of a whole case is coded and how much is judged, in a sentence. */
export function shareSentence({ case: whole }: ReturnType<typeof dataShare>, { say, digits }: Speech): string {
  const { coded, judged, sources } = whole;
  const values = {
    n: sources,
    sources: digits.count(sources),
    coded: digits.count(coded),
    judged: digits.count(judged),
  };
  return say(coded === 0 ? "check.shareJudged" : "check.share", values);
}
