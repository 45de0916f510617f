import { optionsAt } from "./halves.js";
import { type Changes, isPolicy, KINDS, type Kind, type Offers, refusingConstraints } from "./offers.js";
import type { Sweep } from "./sweep.js";

/** Offers counted. */
export interface OfferFigures {
  readonly count: number;
  readonly taken: number;
  readonly byKind: Readonly<Record<Kind, number>>;
  readonly takenByKind: Readonly<Record<Kind, number>>;
  /** Exchanges from which every sender gains, and those of them that are taken. */
  readonly everyGains: number;
  readonly takenEveryGains: number;
}
/** One offer in the words of the case. */
export interface OfferShown {
  readonly options: Int32Array;
  readonly kind: Kind;
  readonly given: Record<string, string[]>;
  readonly asked: Record<string, string[]>;
  readonly taken: boolean;
  readonly everyGains: boolean;
  readonly refusedBy: string[];
}

export function offerFigures(offers: Offers): OfferFigures {
  const everyGains = policiesOf(offers).length;
  const takenByKind = countKinds(offers, (k) => offers.taken[k] === 1);
  return {
    count: offers.packages.length,
    taken: Object.values(takenByKind).reduce((sum, count) => sum + count, 0),
    byKind: countKinds(offers, () => true),
    takenByKind,
    everyGains,
    takenEveryGains: takenPoliciesOf(offers).length,
  };
}

/** Numbers of the packages that are exchanges from which every sender gains. */
export function policiesOf(offers: Offers): Int32Array {
  return offers.packages.filter((_, k) => isPolicy(offers, k));
}

/** Those of them that every addressee accepts. */
export function takenPoliciesOf(offers: Offers): Int32Array {
  return offers.packages.filter((_, k) => isPolicy(offers, k) && offers.taken[k] === 1);
}

function countKinds({ kinds }: Offers, counts: (k: number) => boolean): Record<Kind, number> {
  const found = new Float64Array(KINDS.length);
  for (let k = 0; k < kinds.length; k++) if (counts(k)) found[kinds[k]!]!++;
  return { exchange: found[0]!, gift: found[1]!, demand: found[2]!, idle: found[3]! };
}

/** The first offers, in the author's order. */
export function firstOffers(sweep: Sweep, offers: Offers, changes: readonly Changes[], most: number): OfferShown[] {
  const { space, halves, patterns, constraints } = sweep;
  return Array.from(offers.packages.subarray(0, most), (number, k) => {
    const options = optionsAt(halves, number);
    return {
      options,
      kind: KINDS[offers.kinds[k]!]!,
      ...movesFor(space.issues, changes, options),
      taken: offers.taken[k] === 1,
      everyGains: offers.everyGains[k] === 1,
      refusedBy: refusingConstraints(sweep, patterns.of[number]!).map((at) => constraints.list[at]!.id),
    };
  });
}

/** Per addressee the issues whose value to it rises, and those whose value falls, at a package. */
export function movesFor(
  issues: readonly string[],
  changes: readonly Changes[],
  options: ArrayLike<number>,
): { given: Record<string, string[]>; asked: Record<string, string[]> } {
  const moved = (sign: number) =>
    Object.fromEntries(
      changes.map(({ party, signs }) => [party, issues.filter((_, i) => signs[i]![options[i]!] === sign)]),
    );
  return { given: moved(1), asked: moved(-1) };
}
