import { instalmentLevels, instalmentRatio, instalmentsTo } from "../../numerics/roadmap/gradualism.js";
import { safeShare, trustThreshold } from "../../numerics/roadmap/trust.js";
import { between } from "./axes.js";
import type { Course } from "./course.js";

/** Discount where neither the case nor the command line gives one. */
export const DISCOUNT = 0.9;
const DEFAULT_BELIEF = 0.5;
/** Part of the whole that the listed levels reach. */
const NEARLY_ALL = 0.9;
const MOST_LEVELS = 50;
const EPSILON = 1e-9;

/** What a party would give by its own acts alone, what it would get, and what it needs to believe to go first. */
interface Exchange {
  readonly party: string;
  /** What its own acts cost it, issue by issue. */
  readonly gives: number;
  /** What the acts of others, or of all together, bring it. */
  readonly gets: number;
  /** What it would lose if it alone acted. */
  readonly loss: number;
  /** What the whole brings it over having no deal. */
  readonly gain: number;
  readonly acts: boolean;
}

export interface Trust {
  readonly threshold: number | null;
  readonly safeShare: number | null;
  readonly belief: number;
  /** Whether no leader's commitment is stated, so that one half is taken. */
  readonly beliefAssumed: boolean;
}

/**
 * Trust that each party with an act of its own needs to go first. What it believes in is the least committed leader
 * among the others whose acts are needed.
 */
export function trustOf(course: Course): Record<string, Trust> {
  const { parties } = course.asked.kase;
  const exchanges = exchangesOf(course);
  const acting = actorsOf(course);
  return Object.fromEntries(
    exchanges
      .filter(({ acts }) => acts)
      .map(({ party, gain, loss }) => {
        const others = acting.filter((other) => other !== party);
        const stated = others.flatMap((other) => parties[other]?.leader?.commitment ?? []);
        const silent = stated.length < others.length || others.length === 0;
        const belief = Math.min(...stated, ...(silent ? [DEFAULT_BELIEF] : []));
        const trust = {
          threshold: trustThreshold(gain, loss),
          safeShare: safeShare(belief, gain, loss),
          belief,
          beliefAssumed: silent && belief === DEFAULT_BELIEF,
        };
        return [party, trust];
      }),
  );
}

export interface Instalments {
  /** What each instalment must at least be of the last; null where someone gives and gets nothing for it. */
  readonly rho: number | null;
  readonly byParty: Record<string, number | null>;
  /** Levels reached after each instalment, until nine tenths are; none where ρ ≥ 1. */
  readonly levels: number[];
  /** Whether any instalments could go on: with two sides, the product of their ratios is below 1. */
  readonly anyPath: boolean;
}

/** Giving in instalments that nobody gains by breaking off: ρ of the party for which it is largest. */
export function instalmentsOf(course: Course, discount: number | undefined): Instalments | null {
  const { parties } = course.asked.kase;
  const exchanges = exchangesOf(course).filter(({ acts }) => acts);
  if (exchanges.length < 2) return null;
  const byParty = exchanges.map(({ party, gives, gets }): [string, number | null] => {
    const delta = discount ?? parties[party]?.discount ?? DISCOUNT;
    if (gives <= EPSILON) return [party, 0];
    return [party, gets <= EPSILON || delta === 0 ? null : instalmentRatio(gives, gets, delta)];
  });
  const rhos = byParty.map(([, rho]) => rho ?? Number.POSITIVE_INFINITY);
  const rho = Math.max(...rhos);
  const count = Math.min(MOST_LEVELS, instalmentsTo(NEARLY_ALL, rho) ?? 0);
  return {
    rho: Number.isFinite(rho) ? rho : null,
    byParty: Object.fromEntries(byParty),
    levels: instalmentLevels(rho, count),
    anyPath: rho < 1 || (rhos.length === 2 && rhos.reduce((product, one) => product * one, 1) < 1),
  };
}

function exchangesOf({ asked, axes, holders, counted, lossAt, gainAt }: Course): Exchange[] {
  const { space, table } = asked;
  const end = Int32Array.from(axes, ({ rungs }) => rungs.length - 1);
  return counted.map((party) => {
    const hand = table.handOf[party] ?? -1;
    const own = axes.map((_, k) => (holders[k]?.[end[k] ?? 0]?.[0]?.hands.join() === String(hand) ? 1 : 0));
    const changes = axes.map(({ issue, rungs }) => {
      const terms = space.terms[party]?.[issue] ?? [];
      const [first, last] = [rungs[0], rungs.at(-1)];
      if (first === undefined || last === undefined) return 0;
      return (between(terms, last) - between(terms, first)) / (space.scale[party] ?? 1);
    });
    const sum = (of: (change: number, k: number) => number): number =>
      changes.reduce((total, change, k) => total + of(change, k), 0);
    return {
      party: space.parties[party] ?? "",
      gives: sum((change, k) => (own[k] === 1 ? Math.max(0, -change) : 0)),
      gets: sum((change, k) => (own[k] === 0 ? Math.max(0, change) : 0)),
      loss: lossAt(
        party,
        end.map((level, k) => (own[k] === 1 ? level : 0)),
      ),
      gain: Math.max(0, gainAt(party, end)),
      acts: own.includes(1),
    };
  });
}

/** Parties whose own act some step needs, in the author's order. */
function actorsOf({ asked, axes, holders }: Course): string[] {
  const hands = axes.flatMap(({ rungs }, k) => rungs.slice(1).flatMap((_, r) => holders[k]?.[r + 1]?.[0]?.hands ?? []));
  return [...new Set(hands)].sort((a, b) => a - b).map((hand) => asked.view.parties[hand] ?? "");
}
