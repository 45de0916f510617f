import { compileCondition, type Tests } from "../../case/condition.js";
import type { RedLine } from "../../case/model.js";
import type { Asked } from "../asked.js";

/** Combinations of the options that two lines speak of up to which they are gone through. */
const MOST = 2 ** 16;

/** A line of an addressee and one of a sender that no package asked about keeps both. */
export interface ClashingLines {
  readonly addressee: string;
  readonly sender: string;
}

/**
 * The first pair of lines, one of each side, that cannot both be met: it alone is why an addressee refuses whatever the
 * senders can accept. Null where there is none, or where too many options are spoken of.
 */
export function clashingLines(asked: Asked): ClashingLines | null {
  const { view, table, space } = asked;
  const linesOf = (parties: readonly number[]) => {
    const ids = new Set(parties.map((party) => space.parties[party]));
    return view.redLines.filter(([, { party }]) => ids.has(party));
  };
  for (const [addressee, own] of linesOf(table.toward))
    for (const [sender, other] of linesOf(table.members))
      if (excludeEachOther(asked, own, other)) return { addressee, sender };
  return null;
}

function excludeEachOther({ kase, where }: Asked, one: RedLine, other: RedLine): boolean {
  const lines = [one, other].map(({ when = {}, require }) => ({
    asks: compileCondition(kase.issues, when),
    wants: compileCondition(kase.issues, require),
  }));
  const given = where?.tests ?? [];
  const issues = [
    ...new Set([given, ...lines.flatMap(({ asks, wants }) => [asks, wants])].flat().map(({ issue }) => issue)),
  ];
  const sizes = issues.map((issue) => Object.keys(Object.values(kase.issues)[issue]?.options ?? {}).length);
  const all = sizes.reduce((product, size) => product * size, 1);
  if (all > MOST) return false;
  const options = new Map<number, number>();
  const passes = (tests: Tests): boolean => tests.every((test) => test.passes[options.get(test.issue) ?? 0] === 1);
  for (let number = 0; number < all; number++) {
    let rest = number;
    issues.forEach((issue, k) => {
      options.set(issue, rest % (sizes[k] ?? 1));
      rest = Math.trunc(rest / (sizes[k] ?? 1));
    });
    if (passes(given) && lines.every(({ asks, wants }) => !passes(asks) || passes(wants))) return false;
  }
  return true;
}
