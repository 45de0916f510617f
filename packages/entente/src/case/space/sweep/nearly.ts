import { violatedByMembers } from "./blocking.js";
import { inScope } from "./corrections.js";
import type { Cost } from "./cost.js";
import { isDelivered } from "./delivery.js";
import { bitsOf, intersection, isEmpty } from "./mask.js";
import type { Sweep } from "./sweep.js";
import { packagesWhere } from "./zone.js";

const EPSILON = 1e-9;
/** Refusing members beyond this many, each cheap, are not combined: none would fit so small a price. */
const MOST_CONCEDING = 16;

/**
 * Whether some package could be had for at most `points` in all, sacred lines apart, from members who, with those that
 * accept it anyway, satisfy the rule and can deliver it.
 */
export function isNear(sweep: Sweep, cost: Cost, points: number): boolean {
  const { patterns, constraints, table, halves, verdictOn } = sweep;
  const ofSeat = table.members.map((party) => constraints.of[constraints.judges.indexOf(party)]!);
  const everyone = new Uint8Array(table.members.length).fill(1);
  if (!sweep.wins(everyone)) return false;
  const priced = Array.from({ length: patterns.count }, (_, id) => {
    if (!inScope(sweep, id)) return null;
    const violated = violatedByMembers(sweep, id);
    const { consents } = verdictOn(id);
    const willing = consents.slice();
    const refusing = ofSeat.flatMap((own, seat) => {
      const broken = intersection(violated, own);
      if (consents[seat] === 1 || !isEmpty(intersection(broken, constraints.sacred))) return [];
      willing[seat] = 1;
      return [{ seat, broken: bitsOf(broken) }];
    });
    if (!sweep.wins(willing)) return null;
    const needed = refusing.filter(({ seat }) => !sweep.wins(willing.with(seat, 0)));
    return { consents, refusing, needed: needed.flatMap(({ broken }) => broken) };
  });
  for (const number of packagesWhere(sweep, (pattern) => priced[pattern] !== null)) {
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    const { consents, refusing, needed } = priced[patterns.of[number]!]!;
    let least = 0;
    for (let k = 0; k < needed.length && least <= points + EPSILON; k++) least += cost(needed[k]!, a, b);
    if (least > points + EPSILON) continue;
    const cheap = refusing
      .map(({ seat, broken }) => ({ seat, price: broken.reduce((sum, one) => sum + cost(one, a, b), 0) }))
      .filter(({ price }) => price <= points + EPSILON)
      .sort((x, y) => x.price - y.price)
      .slice(0, MOST_CONCEDING);
    const acting = consents.slice();
    const enough = (from: number, left: number): boolean => {
      if (sweep.wins(acting) && isDelivered(sweep.delivery(acting.slice(), "members"), a, b)) return true;
      for (let k = from; k < cheap.length; k++) {
        const { seat, price } = cheap[k]!;
        if (price > left + EPSILON) break;
        acting[seat] = 1;
        const found = enough(k + 1, left - price);
        acting[seat] = 0;
        if (found) return true;
      }
      return false;
    };
    if (enough(0, points)) return true;
  }
  return false;
}
