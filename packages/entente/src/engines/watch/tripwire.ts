import type { Asked } from "../asked.js";
import { acceptsNow, verdictAt } from "./radius.js";
import type { Change, Stakes } from "./stakes.js";

/** The nearest value of an input at which the verdict on a package turns, everything else as stated. */
export interface Tripwire {
  readonly value: number;
  /** Points from what is stated. */
  readonly distance: number;
  /** Whether it lies inside the input's range. */
  readonly inside: boolean;
}

const STEPS = 200;
const PRECISION = 1e-4;
const EPSILON = 1e-9;

/**
 * Scans 0 … 100 for the value nearest to the stated one.
 *
 * @param path - `positions.P.I.at` or `positions.P.I.salience`; other inputs have no tripwire
 */
export function tripwireOf(
  asked: Asked,
  all: readonly Stakes[],
  { path, stated, range }: { path: string; stated: number; range: readonly [number, number] },
): Tripwire | null {
  const [collection, party = "", issue = "", kind] = path.split(".");
  const stakes = all.find((one) => one.party === party);
  if (collection !== "positions" || stakes === undefined || (kind !== "at" && kind !== "salience")) return null;
  const accepting = new Map(all.map((one) => [one.party, acceptsNow(one)]));
  const verdict = (value: number): boolean => {
    const change: Change = { issue, kind, value };
    const willing = stakes.broken.length === 0 && stakes.gainWith(change) >= -EPSILON;
    return verdictAt(asked, all, (id) => (id === party ? willing : (accepting.get(id) ?? false)));
  };
  const now = verdict(stated);
  const found = [-1, 1]
    .flatMap((sign) => nearestTurn(verdict, { now, stated, sign }) ?? [])
    .sort((a, b) => Math.abs(a - stated) - Math.abs(b - stated));
  const [value] = found;
  if (value === undefined) return null;
  return { value, distance: Math.abs(value - stated), inside: value >= range[0] && value <= range[1] };
}

function nearestTurn(
  verdict: (value: number) => boolean,
  { now, stated, sign }: { now: boolean; stated: number; sign: number },
): number | null {
  const end = sign < 0 ? 0 : 100;
  let before = stated;
  for (let k = 1; k <= STEPS; k++) {
    const value = stated + ((end - stated) * k) / STEPS;
    if (verdict(value) === now) {
      before = value;
      continue;
    }
    let after = value;
    while (Math.abs(after - before) > PRECISION) {
      const middle = (before + after) / 2;
      if (verdict(middle) === now) before = middle;
      else after = middle;
    }
    return Math.round(((before + after) / 2) * 1000) / 1000;
  }
  return null;
}
