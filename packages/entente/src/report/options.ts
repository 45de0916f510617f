import { looksOf } from "../charts/party-look.js";
import { askedBy } from "../explain/asked-by.js";
import type { Deal, DealResult } from "../explain/results.js";
import { answerOf, type Material } from "./material.js";

/** What an option moves an issue to, and for whom that is a gain or a loss beside what holds now, by code. */
export interface Moved {
  readonly to: string;
  readonly better: readonly string[];
  readonly worse: readonly string[];
}

/** The deals that could be tabled, side by side. */
export interface Options {
  readonly names: readonly string[];
  /** Ids of those who would sign. */
  readonly parties: readonly string[];
  /** Issues that some option moves; null where an option leaves it. */
  readonly rows: readonly { readonly issue: string; readonly moves: readonly (Moved | null)[] }[];
  /** Issues that are moved as well, for which a page has no room. */
  readonly left: readonly string[];
  /** What each party gains over having no deal, in points, per option: `USA +11`. */
  readonly gains: readonly string[];
  /** The codes with the names that they stand for. */
  readonly codes: string;
}

/** Issues for which a page has room. */
const ROWS = 12;
const DEALS = ["smallest", "nash", "largest"] as const;

/** The smallest deal, the one by Nash and the largest, each once; none where there is no deal to table. */
export function optionsOf(material: Material): Options | null {
  const { kase, speech, words, posed } = material;
  const { digits, say } = speech;
  const answer = answerOf(material, "deal");
  if (answer === undefined) return null;
  const result = answer.result as unknown as DealResult;
  const seen = new Map<string, { deal: Deal; name: string }>();
  for (const which of DEALS) {
    const deal = result[which];
    if (deal === null || deal === undefined) continue;
    const key = JSON.stringify(Object.entries(deal.package).toSorted());
    const name = say(`brief.${which}`);
    const before = seen.get(key);
    seen.set(key, { deal, name: before === undefined ? name : `${before.name} = ${name}` });
  }
  const deals = [...seen.values()];
  if (deals.length === 0) return null;
  const asked = askedBy(kase, answer, posed);
  const looks = looksOf(asked.view, words.party);
  const { space } = asked;
  const parties = Object.keys(deals[0]?.deal.gains ?? {});
  const codeOf = (party: string): string => looks.get(party)?.code ?? party;
  const rows = space.issues.flatMap((issue, i) => {
    const now = space.statusQuo[i] ?? 0;
    const moves = deals.map(({ deal }): Moved | null => {
      const option = deal.package[issue];
      const to = space.options[i]?.indexOf(option ?? "") ?? -1;
      if (option === undefined || to < 0 || to === now) return null;
      const change = (party: string): number => {
        const terms = space.terms[space.parties.indexOf(party)]?.[i];
        return (terms?.[to] ?? 0) - (terms?.[now] ?? 0);
      };
      return {
        to: words.option(issue, option),
        better: parties.filter((party) => change(party) > 0).map(codeOf),
        worse: parties.filter((party) => change(party) < 0).map(codeOf),
      };
    });
    return moves.every((move) => move === null) ? [] : [{ issue: words.issue(issue), moves }];
  });
  const gains = deals.map(({ deal }) =>
    parties.map((party) => `${codeOf(party)} ${signed(deal.gains[party] ?? 0, digits.points)}`).join(" · "),
  );
  return {
    names: deals.map(({ name }) => name),
    parties,
    rows: rows.slice(0, ROWS),
    left: rows.slice(ROWS).map(({ issue }) => issue),
    gains,
    codes: digits.row(parties.map((party) => `${codeOf(party)} ${words.party(party)}`)),
  };
}

function signed(gain: number, points: (utility: number) => string): string {
  return gain > 0 ? `+${points(gain)}` : points(gain);
}
