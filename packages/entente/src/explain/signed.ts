import type { Draft, Telling } from "./draft.js";
import type { SignedText } from "./results.js";

/** What each signed text covers of what matters to each, what it leaves out, and whether it lies in the zone. */
export function explainSigned(
  { asked, speech: { digits, say }, words }: Telling,
  texts: readonly SignedText[],
): Draft[] {
  return texts.flatMap(({ id, coverage, silentFirst, inZone, room }): Draft[] => {
    const agreement = words.agreement(id);
    const because = [`agreements.${id}`];
    const members = new Set([...asked.table.members, ...asked.table.toward].map((p) => asked.space.parties[p]));
    const covered = Object.entries(coverage).filter(([party]) => members.has(party));
    const shares = covered.map(([party, share]) =>
      say("party.share", { party: words.party(party), share: digits.share(share) }),
    );
    const silent = silentFirst.filter((party) => members.has(party));
    const drafts: Draft[] = [];
    if (shares.length > 0) {
      const values = { agreement, coverage: digits.list(shares) };
      drafts.push({
        id: `signed.covers.${id}`,
        level: "detail",
        key: "signed.covers",
        values,
        numbers: coverage,
        because,
      });
    }
    if (silent.length > 0) {
      const values = { agreement, parties: words.parties(silent) };
      drafts.push({
        id: `signed.silentFirst.${id}`,
        level: "detail",
        key: "signed.silentFirst",
        values,
        numbers: {},
        because,
      });
    }
    if (inZone !== null && room !== null) {
      const values = { agreement, forum: words.forum(asked.table.forum.id), room: digits.count(room) };
      const key = inZone ? "signed.inZone" : "signed.notInZone";
      drafts.push({ id: `signed.inZone.${id}`, level: "detail", key, values, numbers: { room }, because });
    }
    return drafts;
  });
}
