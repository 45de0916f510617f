/** Numbers on [0, 1) that a seed decides (mulberry32). */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SCALE = 2 ** 30;

/**
 * A random space: exponential saliences that add up to 1, uniform values, whole numbers of 2⁻³⁰; lines and linkages
 * over pairs of issues when asked. A floor at `share` of the way up each party's range stands for its alternative.
 */
export function randomSpace({ issues, options, parties, seed, lines = 0, linkages = 0 }) {
  const uniform = generator(seed);
  const whole = (below) => Math.floor(uniform() * below);
  const names = Array.from({ length: parties }, (_, p) => `p${p}`);
  const terms = names.map(() => {
    const saliences = Array.from({ length: issues }, () => -Math.log(1 - uniform()));
    const total = saliences.reduce((sum, w) => sum + w, 0);
    return saliences.map((w) =>
      Float64Array.from({ length: options }, () => Math.round((SCALE * w * uniform()) / total)),
    );
  });
  const test = (issue, share) => ({
    issue,
    passes: Uint8Array.from({ length: options }, () => (uniform() < share ? 1 : 0)),
  });
  const pair = () => {
    const first = whole(issues);
    const second = (first + 1 + whole(issues - 1)) % issues;
    return [first, second];
  };
  const redLines = Array.from({ length: lines }, (_, k) => {
    const [a, b] = pair();
    return { id: `r${k}`, party: k % parties, when: [test(a, 0.5)], require: [test(b, 0.5)], sacred: false };
  });
  const added = Array.from({ length: linkages }, (_, k) => {
    const [a, b] = pair();
    const units = Math.round(SCALE * 0.1 * (uniform() - 0.3));
    return { id: `k${k}`, party: k % parties, when: [test(a, 0.5), test(b, 0.5)], units };
  });
  return {
    issues: Array.from({ length: issues }, (_, i) => `i${i}`),
    options: Array.from({ length: issues }, () => Array.from({ length: options }, (_, o) => `o${o}`)),
    places: Array.from({ length: issues }, () => Float64Array.from({ length: options }, (_, o) => o)),
    statusQuo: new Int32Array(issues),
    total: BigInt(options) ** BigInt(issues),
    parties: names,
    scale: new Float64Array(parties).fill(SCALE),
    roundingError: new Float64Array(parties),
    terms,
    linkages: added,
    redLines,
    reservation: new Float64Array(parties),
    acceptFrom: new Float64Array(parties),
    gainFrom: new Float64Array(parties),
  };
}

/** The region of a space where every party reaches `floor` (0–1 scale) and every line holds. */
export function regionOf(space, floor) {
  return {
    space,
    allowed: space.options.map((list) => new Uint8Array(list.length).fill(1)),
    floors: new Float64Array(space.parties.length).fill(floor * SCALE),
    lines: space.redLines,
  };
}

/** An additive space as the C++ side reads it. */
export function packed({ parties, options, terms }) {
  const rows = options.map((list, i) => [list.length, ...list.flatMap((_, o) => terms.map((term) => term[i][o]))]);
  return Float64Array.from([parties.length, options.length, ...rows.flat()]);
}
