import { isEnumerable } from "../engines/swept.js";
import { inputsOfTable } from "./because.js";
import type { Draft, Telling } from "./draft.js";
import { explainOrderDates } from "./order-dates.js";
import { explainOrderDetails } from "./order-details.js";
import { demandInWords, holdersInWords, inputOfDemand, stepInWords } from "./order-words.js";
import type { OrderResult } from "././results.js";

const SAID = 3;
const EPSILON = 1e-9;

/** What `order` found, in words: where to begin, the worst moment and for whom, who is done when, what bars every order. */
export function explainOrder(telling: Telling, result: OrderResult): readonly Draft[] {
  const { target } = result;
  if (target === null) {
    const values = {
      forum: telling.words.forum(telling.asked.table.forum.id),
      large: isEnumerable(telling.asked) ? "no" : "yes",
    };
    return [{ id: "order.way", level: "headline", key: "order.noTarget", values, numbers: {}, because: [] }];
  }
  if (result.given !== null)
    return [
      givenInWords(telling, result, result.given),
      ...meant(telling, result),
      ...sequence(telling, result.given),
      ...done(telling, result.given),
    ];
  return [
    headline(telling, result),
    ...meant(telling, result),
    ...waysOut(telling, result),
    ...sequence(telling, result),
    ...pairing(telling, result),
    ...unproved(telling, result),
    ...done(telling, result),
    ...explainOrderDates(telling, result),
    ...explainOrderDetails(telling, result),
  ];
}

function headline(telling: Telling, result: OrderResult): Draft {
  const { asked, speech, words } = telling;
  const { digits } = speech;
  const { steps, maxExposure, infeasible } = result;
  const because = [...inputsOfTable(asked), ...Object.keys(result.orderingPrice).map((id) => `orderings.${id}`)];
  const base = { id: "order.way", level: "headline" as const, because };
  if (infeasible !== null) return { ...base, ...barred(telling, result) };
  const [first] = steps;
  if (maxExposure === null) return { ...base, key: "order.notFound", values: {}, numbers: {} };
  if (first === undefined) return { ...base, key: "order.nothing", values: {}, numbers: { steps: 0 } };
  const worst = worstStep(result);
  const values = {
    step: stepInWords(telling, first),
    holders: holdersInWords(telling, first),
    n: steps.length,
    count: digits.count(steps.length),
    at: digits.count(worst + 1),
    party: words.party(steps[worst]?.mostExposed ?? ""),
    points: digits.points(maxExposure),
  };
  const numbers = { steps: steps.length, maxExposure, totalExposure: result.totalExposure };
  if (steps.length === 1) return { ...base, key: "order.oneStep", values, numbers };
  return { ...base, key: maxExposure <= EPSILON ? "order.safe" : "order.exposed", values, numbers };
}

/** What an order that was given breaks, and its worst moment. */
function givenInWords(telling: Telling, result: OrderResult, given: NonNullable<OrderResult["given"]>): Draft {
  const { asked, speech, words } = telling;
  const { digits } = speech;
  const { steps, maxExposure, breaks } = given;
  const worst = worstStep(given);
  const values = {
    n: breaks.length,
    demands: digits.list(breaks.map(({ demand }) => demandInWords(telling, demand))),
    count: digits.count(steps.length),
    safe: maxExposure <= EPSILON ? "yes" : "no",
    at: digits.count(worst + 1),
    party: words.party(steps[worst]?.mostExposed ?? ""),
    points: digits.points(maxExposure),
  };
  const numbers = { steps: steps.length, maxExposure, totalExposure: given.totalExposure, broken: breaks.length };
  const because = [...inputsOfTable(asked), ...Object.keys(result.orderingPrice).map((id) => `orderings.${id}`)];
  return { id: "order.way", level: "headline", key: "order.given", values, numbers, because };
}

/** Number of the step after which the most exposed stands lowest. */
function worstStep({ steps, maxExposure }: Pick<OrderResult, "steps" | "maxExposure">): number {
  const lowest = steps.findIndex(
    ({ exposure }) => Math.max(0, ...Object.values(exposure)) >= (maxExposure ?? 0) - EPSILON,
  );
  return Math.max(0, lowest);
}

/** Why no order works: what would have to give way, else what is in the way. */
function barred(telling: Telling, result: OrderResult): Pick<Draft, "key" | "values" | "numbers"> {
  const { digits } = telling.speech;
  const { infeasible, relaxation } = result;
  const [least] = relaxation;
  const said = (ids: readonly string[]): string => digits.list(ids.map((id) => demandInWords(telling, id)));
  const named = infeasible?.orderings ?? [];
  if (infeasible?.reason === "targetContradicts")
    return { key: "order.contradicts", values: { demands: said(named) }, numbers: { orderings: named.length } };
  if (infeasible?.reason === "cycle")
    return { key: "order.cycle", values: { demands: said(named) }, numbers: { orderings: named.length } };
  if (least === undefined) return { key: "order.noWay", values: {}, numbers: {} };
  const values = { demands: said(least.drop), n: least.drop.length };
  return {
    key: least.notForSale ? "order.unlessSacred" : "order.unless",
    values,
    numbers: { demands: least.drop.length, maxExposure: least.maxExposure },
  };
}

function meant({ asked, speech: { say }, words }: Telling, { target }: OrderResult): Draft[] {
  const values = {
    what: say("order.what", { source: target?.source ?? "package" }),
    package: words.moves(target?.package ?? {}),
  };
  return [
    { id: "order.target", level: "main", key: "order.target", values, numbers: {}, because: inputsOfTable(asked) },
  ];
}

/** Each least set of demands whose giving way opens an order, and how safe that order is. */
function waysOut(telling: Telling, result: OrderResult): Draft[] {
  const { digits } = telling.speech;
  const { infeasible, relaxation, pairedRelaxation } = result;
  if (infeasible === null) return [];
  const said = (ids: readonly string[]): string => digits.list(ids.map((id) => demandInWords(telling, id)));
  const because = (ids: readonly string[]): string[] => ids.map((id) => inputOfDemand(telling, id));
  const drafts = relaxation.slice(0, SAID).map(({ drop, maxExposure, notForSale, steps }, k): Draft => {
    const [first] = steps;
    const values = {
      demands: said(drop),
      n: drop.length,
      step: first === undefined ? "" : stepInWords(telling, first),
      holders: first === undefined ? "" : holdersInWords(telling, first),
      points: digits.points(maxExposure),
      safe: maxExposure <= EPSILON ? "yes" : "no",
    };
    const key = notForSale ? "order.relaxSacred" : "order.relax";
    return { id: `order.relax.${k}`, level: "main", key, values, numbers: { maxExposure }, because: because(drop) };
  });
  const [paired] = pairedRelaxation;
  if (paired !== undefined)
    drafts.unshift({
      id: "order.pairedRelax",
      level: "main",
      key: "order.pairedRelax",
      values: {
        demands: digits.row(pairedRelaxation.slice(0, SAID).map(({ drop }) => said(drop))),
        n: paired.drop.length,
        nWays: Math.min(SAID, pairedRelaxation.length),
      },
      numbers: { demands: paired.drop.length },
      because: because(paired.drop),
    });
  return drafts;
}

function sequence(telling: Telling, { steps }: Pick<OrderResult, "steps">): Draft[] {
  if (steps.length < 2) return [];
  const { asked, speech } = telling;
  const all = steps.map((step, k) =>
    speech.say("order.sequence.step", {
      at: speech.digits.count(k + 1),
      step: stepInWords(telling, step),
      holders: holdersInWords(telling, step),
    }),
  );
  const values = { steps: speech.digits.row(all) };
  return [
    {
      id: "order.sequence",
      level: "main",
      key: "order.sequence",
      values,
      numbers: { steps: steps.length },
      because: inputsOfTable(asked),
    },
  ];
}

/** What doing two things at once would take away from the worst moment. */
function pairing(telling: Telling, { pairsHelp, paired, maxExposure, steps }: OrderResult): Draft[] {
  if (!pairsHelp || paired === null || steps.some(({ pair }) => pair)) return [];
  const { asked, speech } = telling;
  const together = paired.steps.filter(({ pair }) => pair).map((step) => stepInWords(telling, step));
  const values = {
    pairs: speech.digits.row(together.slice(0, SAID)),
    points: speech.digits.points(paired.maxExposure),
    what: maxExposure === null ? "opens" : paired.maxExposure <= EPSILON ? "removes" : "lowers",
  };
  const numbers = { maxExposure: paired.maxExposure };
  return [{ id: "order.pairs", level: "main", key: "order.pairs", values, numbers, because: inputsOfTable(asked) }];
}

function unproved({ speech: { digits } }: Telling, { status, lowerBound, maxExposure }: OrderResult): Draft[] {
  if (status === "exact" || maxExposure === null) return [];
  const values = { points: digits.points(lowerBound ?? 0) };
  return [{ id: "order.bound", level: "main", key: "order.bound", values, numbers: { lowerBound }, because: [] }];
}

/** Who has what it came for when, and who still carries what then. */
function done(
  { asked, speech: { digits }, words }: Telling,
  { finishes, carriesOn }: Pick<OrderResult, "finishes" | "carriesOn">,
): Draft[] {
  const never = Object.entries(finishes).filter(([, step]) => step === null);
  const drafts = Object.entries(finishes).flatMap(([party, step]): Draft[] => {
    if (step === null) return [];
    const carried = carriesOn[party] ?? [];
    const payers = [...new Set(carried.flatMap((one) => one.payers))];
    const values = {
      party: words.party(party),
      n: step,
      at: digits.count(step),
      nCarried: carried.length,
      payers: words.parties(payers),
      burdens: digits.list(carried.map(({ burden }) => words.text(asked.kase.burdens[burden]?.name, burden))),
    };
    const because = [`parties.${party}`, ...carried.map(({ burden }) => `burdens.${burden}`)];
    return [{ id: `order.done.${party}`, level: "main", key: "order.done", values, numbers: { step }, because }];
  });
  if (never.length === 0) return drafts;
  const values = { parties: words.parties(never.map(([party]) => party)), n: never.length };
  const because = never.map(([party]) => `parties.${party}`);
  return [
    ...drafts,
    { id: "order.never", level: "main", key: "order.never", values, numbers: { parties: never.length }, because },
  ];
}
