import type { Draft, Telling } from "./draft.js";
import type { SignedText } from "./results.js";

/** What each signed text covers of what matters to each at the table, and whose first concern it leaves out. */
export function explainCoverage(
  { asked, speech: { digits, say }, words }: Telling,
  texts: readonly SignedText[],
): Draft[] {
  const seated = new Set([...asked.table.members, ...asked.table.toward].map((p) => asked.space.parties[p]));
  return texts.flatMap(({ id, coverage, silentFirst }): Draft[] => {
    const covered = Object.entries(coverage).filter(([party]) => seated.has(party));
    if (covered.length === 0) return [];
    const shares = covered.map(([party, share]) =>
      say("party.share", { party: words.party(party), share: digits.share(share) }),
    );
    const silent = silentFirst.filter((party) => seated.has(party));
    const values = { agreement: words.agreement(id), coverage: digits.list(shares), parties: words.parties(silent) };
    const key = silent.length === 0 ? "signed.covers" : "signed.silentFirst";
    const because = [`agreements.${id}`];
    return [{ id: `signed.covers.${id}`, level: "detail", key, values, numbers: coverage, because }];
  });
}

/** Whether each signed text, with everything else left as it is, would be acceptable, and how much room it leaves. */
export function explainTextsInZone(
  { asked, speech: { digits }, words }: Telling,
  texts: readonly SignedText[],
): Draft[] {
  return texts.flatMap(({ id, inZone, room }): Draft[] => {
    if (inZone === null || room === null) return [];
    const values = {
      n: Number(room),
      agreement: words.agreement(id),
      forum: words.forum(asked.table.forum.id),
      room: digits.count(room),
    };
    const key = inZone ? "signed.inZone" : "signed.notInZone";
    const because = [`agreements.${id}`];
    return [{ id: `signed.inZone.${id}`, level: "detail", key, values, numbers: { room }, because }];
  });
}
