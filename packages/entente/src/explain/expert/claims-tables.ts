import { moneyUnit } from "../money.js";
import type { PayUnit } from "../results.js";
import { type Table, type Telling, tableOf } from "../tables/table.js";

const RULES = ["talmud", "cea", "cel", "proportional"] as const;

/** Shares of the bills of each unit by the rules for claims: what each gains is what it claims. */
export function claimsTables({ kase, speech, words }: Telling, units: readonly PayUnit[]): Table[] {
  const { say, digits } = speech;
  return units.flatMap(({ unit, total, shares }, k) => {
    const known = RULES.filter((rule) => shares[rule] !== null);
    const shareOf = (rule: (typeof RULES)[number], party: string): number => {
      const split = shares[rule];
      return split !== null && Object.hasOwn(split, party) ? (split[party] ?? 0) : 0;
    };
    const rows = Object.keys(kase.parties)
      .filter((party) => known.some((rule) => shareOf(rule, party) > 0))
      .map((party) => [words.party(party), ...known.map((rule) => digits.share(shareOf(rule, party)))]);
    return tableOf(speech, `expert-claims-${k}`, {
      title: "expert.claims.title",
      values: { unit: moneyUnit(unit, speech.language, total).unit.trim() },
      columns: [[say("label.party"), "start"], ...known.map((rule) => [say(`expert.claims.${rule}`), "end"] as const)],
      rows,
    });
  });
}
