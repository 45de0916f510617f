import type { Case } from "../../case/model.js";

/**
 * What a party may know of a case: the issues and their ladders, who there is, the tables and their rules, and of positions,
 * lines, linkages, orderings and alternatives its own. A sheet is made from this alone, so that nothing of the others, nor
 * anything computed from them, can be on it.
 */
export function ownCase(kase: Case, party: string): Case {
  const own = <T extends { readonly party: string }>(entries: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(entries).filter(([, entry]) => entry.party === party));
  const only = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => id === party));
  const { entente, id, title, question, asOf, forums } = kase;
  return {
    entente,
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(question === undefined ? {} : { question }),
    ...(asOf === undefined ? {} : { asOf }),
    parties: Object.fromEntries(
      Object.entries(kase.parties).map(([one, { name, within }]) => [
        one,
        { ...(name === undefined ? {} : { name }), ...(within === undefined ? {} : { within }) },
      ]),
    ),
    issues: Object.fromEntries(
      Object.entries(kase.issues).map(([issue, { name, statusQuo, options }]) => [
        issue,
        { ...(name === undefined ? {} : { name }), statusQuo, options },
      ]),
    ),
    positions: only(kase.positions),
    redLines: own(kase.redLines),
    linkages: own(kase.linkages),
    orderings: own(kase.orderings),
    alternatives: only(kase.alternatives),
    goals: {},
    forums,
    ratification: {},
    burdens: {},
    agreements: {},
    record: {},
    ties: [],
    events: [],
    sources: {},
    statements: {},
    expect: {},
  };
}
