/** Up to so many distinct values each pair is taken by itself. */
const FEW = 1_500;
/** Chebyshev nodes a box: the nearest pole lies 2π half-widths off, so that 16 leave less than rounding does. */
const NODES = 16;
/** Logarithms further apart than this are at distance 1 to the last bit. */
const FAR = 80;

/**
 * Sum over ordered pairs of ((c − k) / (c + k))², values ≥ 0 with their counts; two zeros are at no distance.
 *
 * Many values: with t = ln c the distance is tanh²((tc − tk) / 2), smooth in both, so that the counts of a box of width 1
 * can be moved to its Chebyshev nodes and only nodes be paired.
 */
export function ratioDisagreement(values: Float64Array, counts: Float64Array): number {
  const first = values[0] === 0 ? 1 : 0;
  const positive = counts.subarray(first).reduce((sum, count) => sum + count, 0);
  const zeros = first === 1 ? 2 * counts[0]! * positive : 0;
  const rest = values.subarray(first);
  const weights = counts.subarray(first);
  return zeros + (rest.length <= FEW ? byPairs(rest, weights) : byNodes(rest, weights));
}

function byPairs(values: Float64Array, counts: Float64Array): number {
  let sum = 0;
  for (let j = 1; j < values.length; j++) {
    if (counts[j] === 0) continue;
    for (let k = 0; k < j; k++) {
      const ratio = (values[j]! - values[k]!) / (values[j]! + values[k]!);
      sum += 2 * counts[j]! * counts[k]! * ratio * ratio;
    }
  }
  return sum;
}

function byNodes(values: Float64Array, counts: Float64Array): number {
  const low = Math.log(values[0]!);
  const range = Math.log(values.at(-1)!) - low;
  const width = Math.min(1, range / 8);
  const boxes = new Map<number, Float64Array>();
  values.forEach((value, k) => {
    if (counts[k] === 0) return;
    const t = Math.log(value) - low;
    const box = Math.floor(t / width);
    const moved = boxes.get(box) ?? new Float64Array(NODES);
    boxes.set(box, moved);
    spread(moved, (2 * (t - box * width)) / width - 1, counts[k]!);
  });
  return pairBoxes(
    [...boxes].sort(([a], [b]) => a - b),
    width,
  );
}

const PLACES = Float64Array.from({ length: NODES }, (_, j) => Math.cos(((2 * j + 1) * Math.PI) / (2 * NODES)));
/** Barycentric weights of the nodes. */
const SHARES = Float64Array.from(
  { length: NODES },
  (_, j) => (j % 2 === 0 ? 1 : -1) * Math.sin(((2 * j + 1) * Math.PI) / (2 * NODES)),
);

/** Adds a count at x (−1 … 1) to the nodes in the shares by which a polynomial through them gives its value at x. */
function spread(moved: Float64Array, x: number, count: number): void {
  let whole = 0;
  for (let j = 0; j < NODES; j++) {
    const apart = x - PLACES[j]!;
    if (apart === 0) {
      moved[j]! += count;
      return;
    }
    whole += SHARES[j]! / apart;
  }
  for (let j = 0; j < NODES; j++) moved[j]! += (count * SHARES[j]!) / ((x - PLACES[j]!) * whole);
}

function pairBoxes(boxes: readonly (readonly [number, Float64Array])[], width: number): number {
  const totals = boxes.map(([, moved]) => moved.reduce((sum, one) => sum + one, 0));
  let sum = 0;
  boxes.forEach(([a, one], i) => {
    for (let j = 0; j <= i; j++) {
      const [b, other] = boxes[j]!;
      const times = i === j ? 1 : 2;
      sum += times * ((a - b) * width > FAR ? totals[i]! * totals[j]! : pairNodes(one, other, (a - b) * width, width));
    }
  });
  return sum;
}

function pairNodes(one: Float64Array, other: Float64Array, apart: number, width: number): number {
  let sum = 0;
  for (let j = 0; j < NODES; j++)
    for (let k = 0; k < NODES; k++) {
      const t = apart + (width * (PLACES[j]! - PLACES[k]!)) / 2;
      sum += one[j]! * other[k]! * Math.tanh(t / 2) ** 2;
    }
  return sum;
}
