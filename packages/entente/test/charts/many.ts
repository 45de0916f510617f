import { agreementBoardChart } from "../../src/charts/agree/agreement-board.js";
import { offerBoardChart } from "../../src/charts/agree/offer-board.js";
import { blockChart } from "../../src/charts/block/block-chart.js";
import { breakChart } from "../../src/charts/break/break-chart.js";
import type { Chart, Setting } from "../../src/charts/chart.js";
import { dealChart } from "../../src/charts/deal/deal-chart.js";
import { forumChart } from "../../src/charts/forum/forum-chart.js";
import { orderChart } from "../../src/charts/order/order-chart.js";
import { type PartyLook, SHAPES } from "../../src/charts/party-look.js";
import { payChart } from "../../src/charts/pay/pay-chart.js";
import { ratifyChart } from "../../src/charts/ratify/ratify-chart.js";
import { standChart } from "../../src/charts/stand/stand-chart.js";
import { watchChart } from "../../src/charts/watch/watch-chart.js";

/** A chart with a maker of specifications: `size` things of each kind in the setting given. */
interface Sized<Spec extends { readonly setting: Setting }> {
  readonly chart: Chart<Spec>;
  readonly of: (size: number, setting: Setting) => Spec;
}
const sized = <Spec extends { readonly setting: Setting }>(chart: Chart<Spec>, of: Sized<Spec>["of"]): Sized<Spec> => ({
  chart,
  of,
});

const list = <T>(size: number, make: (k: number) => T): T[] => Array.from({ length: size }, (_, k) => make(k));
const INKS = ["party-1", "party-2", "party-3", "party-4", "party-5", "party-6", "party-7"] as const;
const NAMES = ["Aland <&> Co", "남쪽 나라", "西の国", "东方联合体", "A party with a very long name indeed", "F", "Ĝ"];
const party = (k: number): PartyLook => ({
  id: `p${k}`,
  name: NAMES[k % 7] ?? "",
  code: `P${k}`,
  ink: INKS[k % 7] ?? "ink-3",
  shape: SHAPES[k % 7] ?? "circle",
});
const share = (k: number): number => ((k * 37) % 100) / 100;
const spread = (middle: number) => ({
  p05: middle * 0.7,
  p25: middle * 0.9,
  p50: middle,
  p75: middle * 1.1,
  p95: middle * 1.2,
});
const issue = (k: number): string => `Issue ${k} ${NAMES[(k + 1) % 7]}`;

const line = (k: number, options: number) => ({
  id: `line-${k}`,
  name: `no step ${k}`,
  look: party(k),
  sacred: k % 2 === 0,
  active: k % 3 !== 1,
  after: k % 4 === 3 ? null : 0,
  before: options > 2 ? options - 1 : null,
  forbidden: list(Math.max(0, options - 2), (o) => o + 1),
  reach: { opens: [{ option: 0, test: null }], closes: [] },
});

export const AGREEMENT = sized(agreementBoardChart, (size, setting) => ({
  setting,
  parties: list(size, party),
  room: String(size * 1000),
  deliverable: String(size),
  shown: size === 0 ? ("none" as const) : ("room" as const),
  left: size > 5 ? ["the rest"] : [],
  ladders: list(Math.min(14, size), (i) => ({
    issue: `i${i}`,
    name: issue(i),
    signed: i % 2 === 0 ? null : { sign: "≥ ", options: ["o1"] },
    options: list(Math.min(6, size + 1), (o) => ({
      id: `o${o}`,
      name: `option ${o} ${NAMES[o % 7]}`,
      at: (100 * o) / Math.min(6, size + 1),
      share: size > 1 ? 1 / Math.min(6, size + 1) : null,
      count: o,
      shown: o === Math.min(1, size),
      statusQuo: o === 0,
      held: o % 2 === 0,
      levers: "P1 P2",
    })),
    stands: list(size, (p) => ({
      look: party(p),
      at: 100 * share(p + i),
      range: p % 3 === 0 ? null : ([20, 60] as const),
      salience: 100 * share(p * i + 1),
      basis: p % 2 === 0 ? ("coded" as const) : ("judged" as const),
      official: p % 4 === 1 ? 90 : null,
      values: p % 5 === 4 ? list(Math.min(6, size + 1), share) : null,
    })),
    lines: list(Math.min(3, size - 1), (k) => line(k + i, Math.min(6, size + 1))),
  })),
}));

export const OFFER = sized(offerBoardChart, (size, setting) => ({
  setting,
  kinds: list(Math.min(5, size * 5), (k) => ({ name: `kind ${k}`, count: k * 1234, taken: k * 17 })),
  refused: size * 1000,
  refusals: list(Math.min(7, size), (k) => ({
    name: `refusal ${k} ${NAMES[k % 7]}`,
    count: 900 - k * 90,
    alone: k * 9,
  })),
  shown: size === 0 ? ("none" as const) : ("offer" as const),
  sheets: list(Math.min(2, size), (s) => ({
    addressee: party(s),
    alone: ["left alone"],
    rows: list(Math.min(12, size), (i) => ({
      issue: `i${i}`,
      name: issue(i),
      salience: 100 * share(i + 1),
      options: list(4, (o) => ({
        id: `o${o}`,
        name: `option ${o} ${NAMES[(o + i) % 7]}`,
        change: (i % 2 === 0 ? 1 : -1) * o * 30,
        share: share(o + i),
        shown: o === 1 + (i % 3),
        statusQuo: o === 0,
        held: true,
        levers: "P1 or P2",
        better: ["P1"],
        worse: o % 2 === 0 ? [] : ["P2"],
      })),
      lines: list(Math.min(2, size - 1), (k) => line(k, 4)),
    })),
  })),
}));

export const STAND = sized(standChart, (size, setting) => ({
  setting,
  thresholds: { distance: 25, lead: 0.5 },
  parties: list(size, party),
  issues: list(Math.min(12, size), (i) => ({ id: `i${i}`, name: issue(i), options: [{ at: 0, name: "no" }] })),
  pairsOf: Math.min(30, (size * (size - 1)) / 2) + (size > 5 ? 9 : 0),
  pairs: list(Math.min(30, (size * (size - 1)) / 2), (k) => ({
    id: `pair-${k}`,
    label: `P${k}–P${k + 1}`,
    names: `${NAMES[k % 7]} – ${NAMES[(k + 1) % 7]}`,
    distance: 90 * share(k * 3),
    lead: share(k * 7 + 1),
    over: k % 2 === 0 ? null : { distance: spread(90 * share(k * 3)), lead: spread(share(k * 7 + 1)) },
    basis: k % 3 === 0 ? ("coded" as const) : ("judged" as const),
    codedDistance: k % 2 === 0 ? null : 10,
    overlap: share(k),
    shared: k,
    cell: (["common", "errands", "trade", "headOn"] as const)[k % 4] ?? "common",
    just: k % 3 === 0,
    strain: k % 5 === 0,
    against: k % 5 === 1,
    widest: "i1",
    ties: "",
    statements: k,
  })),
  cells: list(size, (p) =>
    list(Math.min(12, size), (i) =>
      (p + i) % 5 === 4
        ? null
        : {
            at: 100 * share(p + i),
            range: (p + i) % 2 === 0 ? ([10, 40] as const) : null,
            salience: 100 * share(p * i),
            on: "ladder" as const,
            basis: "coded" as const,
            first: p === i,
            statements: p,
            differs: p === 2,
            option: "an option",
          },
    ),
  ),
}));

const dealLine = (id: "smallest" | "fair" | "largest" | "statusQuo" | "miss-0", size: number) => ({
  id,
  name: `${id}: ${size} move`,
  utilities: list(size, (p) => share(p * 3 + id.length)),
  moves: `i0: o1`,
  moved: size,
  fails: id === "miss-0" ? ["a line"] : [],
  at: id === "miss-0" ? [0] : [],
});
export const DEAL = sized(dealChart, (size, setting) => ({
  setting,
  players: list(size, party),
  reservation: list(size, (p) => share(p) / 2),
  groups: [],
  fairOver: list(size > 1 ? size : 0, (p) => (p === 1 ? null : spread(share(p)))),
  deals: size === 0 ? [] : (["smallest", "fair", "largest"] as const).slice(0, size).map((id) => dealLine(id, size)),
  now: dealLine("statusQuo", size),
  misses: size > 1 ? [dealLine("miss-0", size)] : [],
  front: list(size > 1 ? 500 : 0, (k) => list(size, (p) => share(k + p * 7))),
  frontOf: size > 1 ? 757 : 0,
  issues: list(size, (i) => ({
    name: issue(i),
    from: "as now",
    to: size === 0 ? [] : (["a", null, "c"] as const).slice(0, size),
  })),
}));

export const BLOCK = sized(blockChart, (size, setting) => ({
  setting,
  left: size > 5 ? 3 : 0,
  headline: size === 0 ? null : { party: "P0", count: 12 },
  conditions: list(Math.min(40, size * 3), (k) => ({
    id: `c${k}`,
    look: party(Math.floor(k / 3)),
    refuses: k < 3,
    name: `condition ${k} ${NAMES[k % 7]}`,
    full: `the condition ${k}`,
    sacred: k % 4 === 0,
    stops: 100_000 - k * 1000,
    alone: 100 - k,
    evidence: k,
  })),
  combinations: list(Math.min(20, size * 3), (k) => ({
    ids: [`c${k}`, `c${(k * 5) % (size * 3)}`, "c0"],
    count: 900 - 20 * k,
  })),
}));

export const ORDER = sized(orderChart, (size, setting) => ({
  setting,
  given: size > 5 ? ["a line"] : [],
  broken: size > 8 ? ["a demand"] : [],
  recommended: "",
  steps: list(size, (k) => ({
    by: `P${k} P${k + 1}`,
    pair: false,
    date: k % 2 === 0 ? "2021-05-01" : null,
    moves: [`i${k}`],
  })),
  issues: list(size, (i) => ({
    issue: `i${i}`,
    name: issue(i),
    now: "as now",
    moves: [{ step: i, option: `option ${i}` }],
  })),
  parties: list(size, (p) => ({
    look: party(p),
    gains: list(size, (k) => share(k + p) - 0.3),
    over: list(p % 2 === 0 ? size : 0, (k) => spread(share(k + p) - 0.3)),
    exposures: list(size, (k) => Math.max(0, 0.3 - share(k + p))),
    done: p % 2 === 0 ? Math.min(p, size) : null,
    carries: p % 3 === 0 ? ["a burden"] : [],
  })),
  orderings:
    size > 1
      ? [{ id: "o", name: "first", from: { row: 0, step: 0 }, to: { row: size - 1, step: size - 1 }, broken: size > 5 }]
      : [],
}));

export const FORUM = sized(forumChart, (size, setting) => ({
  setting,
  issues: list(Math.min(9, size), issue),
  power: [],
  rows: list(size, (r) => ({
    id: `f${r}`,
    name: `Forum ${r} ${NAMES[r % 7]}`,
    here: r === 0,
    members: "P0 P1 → P2",
    rule: "all must agree",
    count: r === 3 ? null : r * 1000,
    deliverable: r === 3 ? null : r * 10,
    cells: list(Math.min(9, size), (i) => ({
      option: `option ${i}`,
      moves: (r + i) % 4 !== 3,
      produced: r % 2 === 0,
      held: (["all", "some", "no", "none"] as const)[(r + i) % 4] ?? "all",
      missing: (r + i) % 4 === 1 ? "P9" : "",
      levers: "P1",
      differs: (r + i) % 3 === 0,
    })),
  })),
}));

export const RATIFY = sized(ratifyChart, (size, setting) => ({
  setting,
  asOf: "2021-04-20",
  byAssumption: size === 1 ? ["Aland"] : [],
  events: list(size, (k) => ({ date: `202${1 + (k % 8)}-08-01`, name: `event ${k}` })),
  bodies: list(size, (k) => ({
    look: party(k),
    name: `Body ${k} ${NAMES[k % 7]}`,
    factions: list(1 + (k % 3), (f) => ({ name: `faction ${f}`, votes: 40 - 10 * f, accepts: f === 0 })),
    votesFor: k === 2 ? null : 40,
    needed: k === 2 ? null : 46.67,
    strict: k % 2 === 0,
    of: k === 2 ? null : 70,
    rule: "",
    asked: k !== 4,
    passes: k % 2 === 0,
    pivotal: "faction 1",
    winning: k,
    winningOf: 10,
    share: null,
  })),
  clocks: list(size, (k) => ({
    look: party(k),
    leader: `Leader ${k}`,
    termEnds: k % 3 === 0 ? null : `202${2 + (k % 6)}-05-09`,
    daysAway: 384,
    next: k % 2 === 0 ? null : share(k),
  })),
}));

export const BREAK = sized(breakChart, (size, setting) => ({
  setting,
  still: size > 5 ? ["Aland"] : [],
  parties: list(size, (k) => ({
    look: party(k),
    gain: k % 3 === 2 ? null : 0.3 * share(k + 1),
    breach: "i1: o2",
    after: k % 3 === 0 ? -0.2 * share(k) : k % 3 === 1 ? null : 0,
    answeredBy: k % 3 === 0 ? "P1 P2" : "",
    by: (["interest", "nothing", "itself"] as const)[k % 3] ?? "itself",
    undecided: false,
    needed: k % 4 === 3 ? null : share(k),
    neverEnough: k % 4 === 3,
    own: 0.9,
  })),
  spoilers: list(Math.max(0, size - 1), (k) => ({ look: party(k), loss: 0.05, score: 0.01, canBlock: k % 2 === 0 })),
  survival: list(size, (k) => ({
    date: `202${1 + Math.floor(k / 2)}-06-01`,
    s: 1 / (k + 1),
    when: k === 0 ? ("signed" as const) : ("after" as const),
    names: k === 0 ? [] : [`clock ${k}`],
  })),
}));

export const PAY = sized(payChart, (size, setting) => ({
  setting,
  units: list(Math.min(2, size), (u) => ({
    money: { unit: `MEUR ${u}`, times: 1, size: "", currency: `MEUR ${u}`, each: "" },
    total: 30,
    range: u === 0 ? ([10, 60] as const) : null,
    left: size > 5 ? 2 : 0,
    parties: list(Math.min(10, size), (k) => ({
      look: party(k),
      pays: k === 4 ? null : share(k) / 2,
      paysRange: k % 2 === 0 ? ([0.1, 0.4] as const) : null,
      amount: k * 3,
      low: k,
      high: k * 9,
      gains: share(k + 3) / 2,
      decides: share(k + 5) / 2,
      ability: null,
      levers: k % 3 === 0 ? 0.2 : 0,
    })),
  })),
}));

export const WATCH = sized(watchChart, (size, setting) => ({
  setting,
  asOf: "2021-04-20",
  claims: list(Math.min(9, size), (k) => ({
    id: `claim-${k}`,
    number: k + 1,
    text: `Headline ${k}: ${NAMES.join(" and ")}.`,
    rests: (["text", "robust", "judgement", null] as const)[k % 4] ?? null,
    holds: k % 4 === 3 ? null : share(k + 2),
    low: k % 4 === 3 ? null : share(k + 2) * 0.9,
    high: k % 4 === 3 ? null : Math.min(1, share(k + 2) * 1.1),
    hinge: k % 4 === 2 ? "the North: the kidnapped" : "",
    inputs: { coded: k, judged: k, sources: 1 },
  })),
  tornado: {
    base: 560,
    withoutBar: size,
    interactions: size > 5 ? 0.3 : null,
    bars: list(2 * size, (k) => ({
      name: `How much weight ${NAMES[k % 7]} gives to ${issue(k)}`,
      basis: (["coded", "judged"] as const)[k % 2] ?? "coded",
      low: 560 - 40 * k,
      high: 560 + 70 * (k % 3),
      total: size > 5 ? share(k) : null,
    })),
  },
  radius: list(size, (p) => ({ look: party(p), at: p % 3 === 2 ? null : 30 * p })),
  calendar: list(size, (k) => ({
    date: `2022-0${1 + (k % 9)}-09`,
    name: `event ${k}`,
    effect: k % 2 === 0 ? null : -0.1,
  })).sort((a, b) => (a.date < b.date ? -1 : 1)),
}));
