/** Numbers on [0, 1) that a seed decides (mulberry32). */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A random additive space: exponential saliences that add up to 1, uniform values, whole numbers of 2⁻³⁰. */
export function randomSpace(sizes, parties, seed) {
  const uniform = generator(seed);
  const saliences = Array.from({ length: parties }, () => sizes.map(() => -Math.log(1 - uniform())));
  const totals = saliences.map((row) => row.reduce((sum, w) => sum + w, 0));
  return sizes.map((count, issue) => {
    const vectors = new Float64Array(count * parties);
    for (let i = 0; i < vectors.length; i++) {
      const p = i % parties;
      vectors[i] = Math.round((2 ** 30 * saliences[p][issue] * uniform()) / totals[p]);
    }
    return { count, vectors };
  });
}

/** The space as the C++ side reads it. */
export function packed(blocks, parties) {
  return Float64Array.from([parties, blocks.length, ...blocks.flatMap(({ count, vectors }) => [count, ...vectors])]);
}
