import { inputsOfParty } from "./because.js";
import type { Draft, Telling } from "./draft.js";
import { demandInWords } from "./order-words.js";
import type { OrderResult } from "././results.js";

const EPSILON = 1e-9;

/** What stands behind the order: prices of orderings, who is not counted, who must help, trust and instalments. */
export function explainOrderDetails(telling: Telling, result: OrderResult): Draft[] {
  return [
    ...outsiders(telling, result),
    ...leftOut(telling, result),
    ...prices(telling, result),
    ...moot(telling, result),
    ...trust(telling, result),
    ...instalments(telling, result),
  ];
}

function outsiders({ asked, speech: { digits }, words }: Telling, { steps }: OrderResult): Draft[] {
  const seated = new Set([...asked.table.members, ...asked.table.toward].map((p) => asked.space.parties[p]));
  const needed = steps.flatMap(({ needsOutsider }, k) => (needsOutsider ? [k] : []));
  if (needed.length === 0) return [];
  const who = new Set(needed.flatMap((k) => steps[k]?.by ?? []).filter((party) => !seated.has(party)));
  const values = {
    forum: words.forum(asked.table.forum.id),
    n: needed.length,
    steps: digits.list(needed.map((k) => digits.count(k + 1))),
    nParties: who.size,
    parties: words.parties([...who]),
  };
  const because = needed.flatMap((k) => (steps[k]?.changes ?? []).map(({ issue }) => `issues.${issue}.levers`));
  const numbers = { steps: needed.length };
  return [{ id: "order.outsider", level: "main", key: "order.outsider", values, numbers, because }];
}

function leftOut({ asked, words }: Telling, result: OrderResult): Draft[] {
  if (result.leftOut.length === 0) return [];
  const values = { parties: words.parties(result.leftOut), n: result.leftOut.length };
  const because = result.leftOut.flatMap((party) => inputsOfParty(asked, party));
  const numbers = { parties: result.leftOut.length };
  return [{ id: "order.leftOut", level: "main", key: "order.leftOut", values, numbers, because }];
}

function prices(telling: Telling, { orderingPrice }: OrderResult): Draft[] {
  return Object.entries(orderingPrice).flatMap(([id, price]): Draft[] => {
    if (price === null || price <= EPSILON) return [];
    const values = { demand: demandInWords(telling, id), points: telling.speech.digits.points(price) };
    const because = [`orderings.${id}`];
    return [{ id: `order.price.${id}`, level: "detail", key: "order.price", values, numbers: { price }, because }];
  });
}

function moot(telling: Telling, result: OrderResult): Draft[] {
  if (result.moot.length === 0) return [];
  const { digits } = telling.speech;
  const values = { demands: digits.list(result.moot.map((id) => demandInWords(telling, id))), n: result.moot.length };
  const because = result.moot.map((id) => `orderings.${id}`);
  const numbers = { orderings: result.moot.length };
  return [{ id: "order.moot", level: "detail", key: "order.moot", values, numbers, because }];
}

function trust({ asked, speech: { digits }, words }: Telling, { trust: needed }: OrderResult): Draft[] {
  return Object.entries(needed).flatMap(([party, { threshold, safeShare, belief, beliefAssumed }]): Draft[] => {
    if (threshold === null || safeShare === null || threshold === 0) return [];
    const values = {
      party: words.party(party),
      threshold: digits.share(threshold),
      belief: digits.share(belief),
      share: digits.share(safeShare),
      assumed: beliefAssumed ? "yes" : "no",
      enough: safeShare >= 1 ? "yes" : "no",
    };
    const numbers = { threshold, safeShare, belief };
    const because = inputsOfParty(asked, party);
    return [{ id: `order.trust.${party}`, level: "detail", key: "order.trust", values, numbers, because }];
  });
}

function instalments({ speech: { digits } }: Telling, { instalments: found }: OrderResult): Draft[] {
  if (found === null || (found.rho !== null && found.rho <= EPSILON)) return [];
  const { rho, levels } = found;
  const [first] = levels;
  const base = { id: "order.instalments", level: "detail" as const, because: [] };
  if (rho === null || first === undefined)
    return [{ ...base, key: "order.noInstalments", values: { any: found.anyPath ? "yes" : "no" }, numbers: { rho } }];
  const values = {
    ratio: digits.share(rho),
    first: digits.share(first),
    n: levels.length,
    count: digits.count(levels.length),
  };
  return [{ ...base, key: "order.instalments", values, numbers: { rho, first, instalments: levels.length } }];
}
