import { inputsOfConstraint, inputsOfParty, inputsOfTable } from "./because.js";
import type { Draft, Telling } from "./draft.js";
import { explainLimits } from "./limits.js";
import { nothingAsked } from "./nothing-asked.js";
import type { Blocker, BlockResult } from "./results.js";

const EPSILON = 1e-9;

/** What `block` found, in words: who stops most by itself, with what, and the least that brings each in. */
export function explainBlock(telling: Telling, result: BlockResult): readonly Draft[] {
  const nothing = nothingAsked(telling, "block.headline");
  if (nothing !== null) return [nothing];
  return [
    headline(telling, result),
    ...bringsIn(telling, result),
    ...interval(telling, result),
    ...vetoes(telling, result),
    ...members(telling, result),
    ...explainLimits(telling, "block", result),
  ];
}

function headline({ asked, speech: { digits }, words }: Telling, result: BlockResult): Draft {
  const { headline: blocker, zone, combinations } = result;
  const unlocked = result.parties.find(({ id }) => id === blocker?.party)?.unlocked ?? 0;
  if (blocker === null || (BigInt(blocker.soleBlocked) === 0n && BigInt(unlocked) === 0n)) {
    const [first] = combinations;
    const together = BigInt(zone.count) === 0n && first !== undefined && first.constraints.length > 0;
    const values = { constraints: digits.list((first?.constraints ?? []).map(words.constraint)) };
    const key = together ? "block.together" : "block.nobody";
    return { id: "block.headline", level: "headline", key, values, numbers: {}, because: inputsOfTable(asked) };
  }
  const { party, constraint, soleBlocked } = blocker;
  const figures = result.parties.find(({ id }) => id === party)?.by.find((one) => one.constraint === constraint);
  const alone = BigInt(soleBlocked) > 0n;
  const key = !alone
    ? "block.unlocked"
    : constraint === null || BigInt(figures?.soleBlocked ?? 0) === 0n
      ? "block.headlineAll"
      : "block.headline";
  const values = {
    party: words.party(party),
    constraint: constraint === null ? "" : words.constraint(constraint),
    sole: digits.count(soleBlocked),
    alone: digits.count(figures?.soleBlocked ?? 0),
    count: digits.count(unlocked),
  };
  const because = inputsOfParty(asked, party);
  return {
    id: "block.headline",
    level: "headline",
    key,
    values,
    numbers: { soleBlocked, unlocked },
    because,
  };
}

/** What would have to give: the least that opens room where there is none, else the least that brings in who blocks most. */
function bringsIn(telling: Telling, result: BlockResult): Draft[] {
  if (result.repairs.length > 0) return repair(telling, result);
  const { headline: blocker, parties, zone } = result;
  const found = parties.find(({ id }) => id === blocker?.party);
  if (blocker === null || found === undefined) return [];
  const because = inputsOfParty(telling.asked, found.id);
  const condition = found.by.find(({ constraint }) => constraint === blocker.constraint);
  return condition?.sacred === true && found.veto === true
    ? [mustBeMet(telling, blocker.constraint, { zone, because: inputsOfConstraint(telling.asked, blocker.constraint) })]
    : wayIn(telling, found, because);
}

/** A sacred line has no price: packages must meet it, and those that stand do. */
function mustBeMet(
  { speech: { digits }, words }: Telling,
  constraint: string,
  { zone, because }: { readonly zone: BlockResult["zone"]; readonly because: readonly string[] },
): Draft {
  const count = digits.count(zone.count);
  const values = { constraint: words.constraint(constraint), count, n: Number(zone.count) };
  const numbers = { standing: zone.count };
  return { id: "block.mustBeMet", level: "main", key: "block.mustBeMet", values, numbers, because };
}

function wayIn({ speech: { digits }, words }: Telling, { id, wayIn: least }: Blocker, because: readonly string[]) {
  if (least === null) return [];
  const values = {
    party: words.party(id),
    constraints: digits.list(least.drop.map(words.constraint)),
    n: least.drop.length,
    points: digits.points(least.cost / 100),
    opens: digits.count(least.opens),
    nOpens: Number(least.opens),
  };
  const numbers = { cost: least.cost, opens: least.opens };
  return [{ id: "block.wayIn", level: "main" as const, key: "block.wayIn" as const, values, numbers, because }];
}

/** The least that opens room where there is none. */
function repair({ asked, speech: { digits }, words }: Telling, { repairs: [least] }: BlockResult): Draft[] {
  if (least === undefined) return [];
  const values = {
    constraints: digits.list(least.drop.map(words.constraint)),
    n: least.drop.length,
    points: digits.points((least.cost ?? 0) / 100),
    opens: digits.count(least.opens),
    nOpens: Number(least.opens),
  };
  const key = least.cost === null ? "block.repairNotForSale" : "block.repair";
  const because = least.drop.flatMap((id) => inputsOfConstraint(asked, id));
  const numbers = { cost: least.cost, opens: least.opens };
  return [{ id: "block.repair", level: "main", key, values, numbers, because }];
}

/** How far the number of the headline is known where it is an estimate. */
function interval({ speech: { digits } }: Telling, { headline: blocker, parties }: BlockResult): Draft[] {
  const found = parties.find(({ id }) => id === blocker?.party)?.intervals?.soleBlocked;
  if (found === undefined) return [];
  const values = { low: digits.count(found.low), high: digits.count(found.high) };
  return [{ id: "block.interval", level: "main", key: "block.interval", values, numbers: { ...found }, because: [] }];
}

function vetoes({ asked, words }: Telling, { parties }: BlockResult): Draft[] {
  const holders = parties.filter(({ member, veto }) => member && veto).map(({ id }) => id);
  if (holders.length === 0) return [];
  const values = { forum: words.forum(asked.table.forum.id), parties: words.parties(holders) };
  return [
    { id: "block.veto", level: "detail", key: "block.veto", values, numbers: { vetoes: holders.length }, because: [] },
  ];
}

function members(telling: Telling, { parties, headline: blocker }: BlockResult): Draft[] {
  const { asked, speech, words } = telling;
  const ranked = parties
    .flatMap((party) => (party.soleBlocked === null ? [] : [{ ...party, soleBlocked: party.soleBlocked }]))
    .toSorted((a, b) => Number(b.soleBlocked) - Number(a.soleBlocked));
  return ranked.flatMap((party): Draft[] => {
    const because = inputsOfParty(asked, party.id);
    const drafts: Draft[] = [];
    if (BigInt(party.soleBlocked) > 0n && party.id !== blocker?.party) {
      const values = { party: words.party(party.id), sole: speech.digits.count(party.soleBlocked) };
      const numbers = { soleBlocked: party.soleBlocked };
      drafts.push({ id: `block.party.${party.id}`, level: "main", key: "block.party", values, numbers, because });
    }
    return [...drafts, ...waysIn(telling, party, because)];
  });
}

/** The least that would bring a party in: a payment, or the others giving way. */
function waysIn({ speech: { digits }, words }: Telling, party: Blocker, because: readonly string[]): Draft[] {
  const { id, price, redLinesInTheWay, concession } = party;
  const drafts: Draft[] = [];
  if (price !== null && price.points > EPSILON) {
    const payer = price.gainsMost;
    const coverable = price.canPay.length > 0 && payer !== null;
    const key = coverable ? "block.price" : price.jointly ? "block.priceJoint" : "block.priceUncovered";
    const values = {
      party: words.party(id),
      points: digits.points(price.points / 100),
      package: words.moves(price.package),
      other: payer === null ? "" : words.party(payer),
      surplus: digits.points((payer === null ? 0 : (price.surplus[payer] ?? 0)) / 100),
    };
    drafts.push({ id: `block.price.${id}`, level: "main", key, values, numbers: { points: price.points }, because });
  }
  if (redLinesInTheWay.length > 0) {
    const values = { party: words.party(id), constraints: digits.list(redLinesInTheWay.map(words.constraint)) };
    const lines = redLinesInTheWay.map((line) => `redLines.${line}`);
    drafts.push({
      id: `block.notForPayment.${id}`,
      level: "main",
      key: "block.notForPayment",
      values,
      numbers: {},
      because: lines,
    });
  }
  if (concession !== null && concession.points > EPSILON) {
    const values = {
      party: words.party(id),
      points: digits.points(concession.points / 100),
      package: words.moves(concession.package),
    };
    const numbers = { points: concession.points };
    drafts.push({ id: `block.concession.${id}`, level: "detail", key: "block.concession", values, numbers, because });
  }
  return drafts;
}
