import { movedIssues } from "../case/moved-issues.js";
import { inputsOfTable } from "./because.js";
import { explainDealOverWorlds } from "./deal-over-worlds.js";
import type { Draft, Telling } from "./draft.js";
import { gist, wholePackage } from "./gist.js";
import { explainLimits } from "./limits.js";
import type { MessageKey } from "./messages/en.js";
import { nothingAsked } from "./nothing-asked.js";
import type { Deal, DealResult } from "./results.js";

const SAID = 3;
/** Nothing but a sample was looked through. */
const DRAWN = "deals-from-sample";
const EPSILON = 1e-9;
const NO_DEAL: Readonly<Record<string, MessageKey>> = {
  noZone: "deal.noZone",
  notDeliverable: "deal.notDeliverable",
  noJointOffer: "deal.noJointOffer",
};

/** What `deal` found, in words: the package to table by a named criterion, the smallest and the largest, and who loses without one. */
export function explainDeal(telling: Telling, result: DealResult): readonly Draft[] {
  const { nash } = result;
  return [
    ...(nash === null ? [none(telling, result)] : tabled(telling, result, nash)),
    ...losses(telling, result),
    ...onTable(telling, result),
    ...trades(telling, result),
    ...front(telling, result),
    ...forecast(telling, result),
    ...explainLimits(telling, "deal", {
      limits: [
        ...result.limits.filter((code) => nash !== null || code !== DRAWN),
        ...(result.front.count === null ? ["front-not-found"] : []),
      ],
    }),
  ];
}

function none(telling: Telling, { reason, limits }: DealResult): Draft {
  const nothing = nothingAsked(telling, "deal.nash");
  if (nothing !== null) return nothing;
  const { asked, speech, words } = telling;
  const { forum } = asked.table;
  const total = speech.digits.count(asked.space.total);
  const values = { forum: words.forum(forum.id), addressees: words.parties(forum.toward), total };
  const key = limits.includes(DRAWN) ? "deal.notFound" : (NO_DEAL[reason ?? ""] ?? "deal.noZone");
  return { id: "deal.nash", level: "headline", key, values, numbers: {}, because: inputsOfTable(asked) };
}

function tabled(telling: Telling, result: DealResult, nash: Deal): Draft[] {
  const { asked, speech, words } = telling;
  const { digits, say } = speech;
  const because = inputsOfTable(asked);
  const gains = Object.entries(nash.gains).map(([party, gain]) =>
    say("party.points", { party: words.party(party), points: digits.points(gain) }),
  );
  const drafts: Draft[] = [
    {
      id: "deal.nash",
      level: "headline",
      key: "deal.nash",
      values: { package: gist(telling, nash.package), gains: digits.list(gains) },
      numbers: nash.gains,
      because,
    },
    ...wholePackage(telling, "deal.whole", nash.package),
    ...exchanged(telling, nash),
    ...explainDealOverWorlds(telling, nash, result.uncertainty),
  ];
  const { kalaiSmorodinsky: even, egalitarian, utilitarian, smallest, largest, cannotGain } = result;
  const concepts = [even, egalitarian, utilitarian];
  if (concepts.every((deal) => deal !== null && isSame(deal, nash)) && result.players.length > 1) {
    drafts.push({ id: "deal.allAgree", level: "main", key: "deal.allAgree", values: {}, numbers: {}, because });
  } else if (even !== null) {
    const same = isSame(even, nash);
    const values = { package: words.moves(even.package) };
    const key = same ? "deal.alsoFairest" : "deal.fairer";
    drafts.push({ id: "deal.kalaiSmorodinsky", level: "main", key, values, numbers: same ? {} : even.gains, because });
  }
  const tied = Number(nash.alsoOptimalCount ?? 0);
  if (tied > 0)
    drafts.push({
      id: "deal.tied",
      level: "main",
      key: "deal.tied",
      values: { count: digits.count(tied) },
      numbers: { tied },
      because,
    });
  for (const [id, deal] of [
    ["deal.smallest", smallest],
    ["deal.largest", largest],
  ] as const) {
    if (deal === null) continue;
    const n = movedIssues(telling.asked.kase, deal.package).length;
    const values = { n, count: digits.count(n), package: words.moves(deal.package) };
    drafts.push({ id, level: "main", key: id, values, numbers: { issues: n }, because });
  }
  if (cannotGain.length > 0) {
    const values = { parties: words.parties(cannotGain) };
    drafts.push({ id: "deal.cannotGain", level: "main", key: "deal.cannotGain", values, numbers: {}, because });
  }
  return drafts;
}

/** For each addressee what the package gives it and what it asks. */
function exchanged(
  { asked, speech: { digits, say }, words }: Telling,
  { given, asked: wanted, package: options }: Deal,
): Draft[] {
  return Object.entries(given ?? {}).map(([addressee, issues]) => {
    const named = (ids: readonly string[]): string =>
      ids.length === 0
        ? say("package.none")
        : digits.row(ids.map((issue) => words.moves({ [issue]: options[issue] ?? "" })));
    const demanded = wanted?.[addressee] ?? [];
    return {
      id: `deal.gives.${addressee}`,
      level: "main",
      key: "deal.gives",
      values: { addressee: words.party(addressee), given: named(issues), asked: named(demanded) },
      numbers: { given: issues.length, asked: demanded.length },
      because: [...issues, ...demanded]
        .map((issue) => `positions.${addressee}.${issue}`)
        .filter((path) => isHeld(asked, path)),
    };
  });
}

function isHeld({ view }: Telling["asked"], path: string): boolean {
  const [, party = "", issue = ""] = path.split(".");
  return view.positions.get(party)?.has(issue) ?? false;
}

function isSame(a: Deal, b: Deal): boolean {
  return Object.entries(a.package).every(([issue, option]) => b.package[issue] === option);
}

function losses({ asked, speech: { digits }, words }: Telling, { losses: lost, noDeal, players }: DealResult): Draft[] {
  if (lost === null) return [];
  const ranked = Object.entries(lost).toSorted(([, a], [, b]) => b - a);
  const worst = ranked.find(([party]) => players.includes(party));
  if (worst === undefined || worst[1] <= EPSILON) return [];
  const waiting = ranked.filter(([, loss]) => loss <= EPSILON).map(([party]) => party);
  const because = inputsOfTable(asked);
  const horizon = noDeal?.horizon ?? null;
  const values = { party: words.party(worst[0]), points: digits.points(worst[1]), horizon: horizon ?? "" };
  const key = horizon === null ? "deal.lossesNow" : "deal.losses";
  const drafts: Draft[] = [{ id: "deal.losses", level: "main", key, values, numbers: lost, because }];
  if (waiting.length > 0) {
    const parties = { parties: words.parties(waiting) };
    drafts.push({
      id: "deal.gainsByWaiting",
      level: "detail",
      key: "deal.gainsByWaiting",
      values: parties,
      numbers: {},
      because,
    });
  }
  return drafts;
}

function onTable({ asked, words }: Telling, { onTable: table }: DealResult): Draft[] {
  if (table === null) return [];
  const [better] = table.improvements;
  const values = { package: better === undefined ? "" : words.moves(better) };
  const key = better === undefined ? "deal.onTableFront" : "deal.onTableBetter";
  const numbers = { distanceToFront: table.distanceToFront };
  return [{ id: "deal.onTable", level: "main", key, values, numbers, because: inputsOfTable(asked) }];
}

function trades({ asked, params, speech: { digits, say }, words }: Telling, { trades: possible }: DealResult): Draft[] {
  return possible.slice(0, SAID).map(({ issues, parties, from, gains, externality }, k) => {
    const [p = "", q = ""] = parties;
    const losers = Object.entries(externality).filter(([, change]) => change < -EPSILON);
    return {
      id: `deal.trade.${k}`,
      level: "detail",
      key: "deal.trade",
      values: {
        from:
          params.from === undefined ? say("deal.fromWeight") : say("deal.fromGiven", { package: words.moves(from) }),
        p: words.party(p),
        q: words.party(q),
        issueP: words.issue(issues[0] ?? ""),
        issueQ: words.issue(issues[1] ?? ""),
        gainP: digits.points(gains[p] ?? 0),
        gainQ: digits.points(gains[q] ?? 0),
        hurt: losers.length > 0 ? "yes" : "no",
        losers: words.parties(losers.map(([party]) => party)),
      },
      numbers: gains,
      because: parties
        .flatMap((party) => issues.map((issue) => `positions.${party}.${issue}`))
        .filter((path) => isHeld(asked, path)),
    };
  });
}

function front({ asked, speech: { digits } }: Telling, { front: { count } }: DealResult): Draft[] {
  if (count === null) return [];
  const values = { count: digits.count(count), total: digits.count(asked.space.total) };
  return [
    { id: "deal.front", level: "detail", key: "deal.front", values, numbers: { count }, because: inputsOfTable(asked) },
  ];
}

function forecast({ asked, speech: { digits }, words }: Telling, { forecast: { issues } }: DealResult): Draft[] {
  return issues.flatMap(({ id, headline, nearestOption }): Draft[] => {
    if (headline === null || nearestOption === null) return [];
    const holders = [...asked.view.positions]
      .filter(([, held]) => held.has(id))
      .map(([party]) => `positions.${party}.${id}`);
    const values = { issue: words.issue(id), place: digits.place(headline), option: words.option(id, nearestOption) };
    const because = holders.flatMap((path) => [path, `${path}.salience`]);
    return [{ id: `deal.weight.${id}`, level: "detail", key: "deal.weight", values, numbers: { headline }, because }];
  });
}
