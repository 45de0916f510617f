/** How a pair divides what a trade yields: equal gains, or the Nash bargaining solution. */
export type TradeSplit = "equal" | "nbs";

/** One party on one issue: its place and salience, its share of the weight there, and the outcome as it stands. */
export interface Side {
  readonly place: number;
  readonly salience: number;
  readonly pull: number;
  readonly outcome: number;
}
/** One party in a trade: the issue it yields on and the issue on which the other yields. */
export interface Bargainer {
  readonly yielding: Side;
  readonly wanted: Side;
}

export interface Price {
  readonly votes: readonly [number, number];
  readonly gains: readonly [number, number];
  readonly joint: number;
}

const EPSILON = 1e-9;

/** What a trade of two parties comes to; null where it is not possible or leaves nothing to gain. */
export function priceTrade(p: Bargainer, q: Bargainer, split: TradeSplit): Price | null {
  if (p.yielding.pull <= 0 || q.yielding.pull <= 0) return null;
  if (!opposite(p.yielding, q.wanted) || !opposite(p.wanted, q.yielding)) return null;
  if (p.wanted.salience * q.wanted.salience <= p.yielding.salience * q.yielding.salience) return null;
  const most: [number, number] = [largestShift(p.yielding, q.wanted), largestShift(q.yielding, p.wanted)];
  const [shiftA, shiftB] = split === "equal" ? equalGains(p, q, most) : nashGains(p, q, most);
  const gains: [number, number] = gainsAt(p, q, [shiftA, shiftB]);
  if (gains[0] + gains[1] <= EPSILON) return null;
  return {
    votes: [voteAfter(p.yielding, q.wanted, shiftA), voteAfter(q.yielding, p.wanted, shiftB)],
    gains,
    joint: gains[0] + gains[1],
  };
}

/**
 * Joint gain of p yielding on one issue and q on the other, without the trade itself: an upper bound where the trade is
 * not possible. Nothing is allocated, since a large market asks for it some ten million times.
 */
export function jointGain(pYields: Side, pWants: Side, qYields: Side, qWants: Side, split: TradeSplit): number {
  if (split === "nbs") return Number.POSITIVE_INFINITY;
  const mostA = largestShift(pYields, qWants);
  const mostB = largestShift(qYields, pWants);
  const rate = (pYields.salience + qWants.salience) / (pWants.salience + qYields.salience);
  const shiftA = mostA * rate <= mostB ? mostA : mostB / rate;
  const shiftB = Math.min(mostA * rate, mostB);
  return shiftA * (qWants.salience - pYields.salience) + shiftB * (pWants.salience - qYields.salience);
}

function opposite(one: Side, other: Side): boolean {
  return (one.place - one.outcome) * (other.place - other.outcome) < 0;
}

/** How far the outcome can move when the yielding side gives way in full, but not past the other's place. */
function largestShift(yielding: Side, wanted: Side): number {
  return Math.min(yielding.pull * Math.abs(yielding.place - wanted.place), Math.abs(wanted.place - yielding.outcome));
}

function voteAfter(yielding: Side, wanted: Side, shift: number): number {
  return yielding.place + Math.sign(wanted.place - yielding.place) * (shift / yielding.pull);
}

function gainsAt(p: Bargainer, q: Bargainer, [a, b]: readonly [number, number]): [number, number] {
  return [p.wanted.salience * b - p.yielding.salience * a, q.wanted.salience * a - q.yielding.salience * b];
}

function equalGains(p: Bargainer, q: Bargainer, [mostA, mostB]: readonly [number, number]): [number, number] {
  const rate = (p.yielding.salience + q.wanted.salience) / (p.wanted.salience + q.yielding.salience);
  return mostA * rate <= mostB ? [mostA, mostA * rate] : [mostB / rate, mostB];
}

/** The Nash product is greatest on one of the two bounds. */
function nashGains(p: Bargainer, q: Bargainer, [mostA, mostB]: readonly [number, number]): [number, number] {
  const phi = p.wanted.salience * q.wanted.salience + p.yielding.salience * q.yielding.salience;
  const first: [number, number] = [
    mostA,
    Math.min(mostB, (mostA * phi) / (2 * p.wanted.salience * q.yielding.salience)),
  ];
  const second: [number, number] = [
    Math.min(mostA, (mostB * phi) / (2 * p.yielding.salience * q.wanted.salience)),
    mostB,
  ];
  const product = (shifts: readonly [number, number]): number => {
    const [gainP, gainQ] = gainsAt(p, q, shifts);
    return Math.min(gainP, gainQ) < 0 ? -1 : gainP * gainQ;
  };
  return product(first) >= product(second) ? first : second;
}
