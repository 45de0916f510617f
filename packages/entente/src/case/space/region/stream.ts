/** Uniform on (0, 1), a pure function of a seed and its arguments. */
export type Rng = (draw: number, path: string, stream?: number) => number;

/** A fast sequence of uniform numbers on (0, 1) begun from a slow one. @source Blackman & Vigna (2021), xoshiro128** */
export function sequenceFrom(rng: Rng, path: string, draw = 0): () => number {
  let [a, b, c, d] = [0, 1, 2, 3].map((stream) => Math.floor(rng(draw, path, stream) * 2 ** 32) >>> 0) as [
    number,
    number,
    number,
    number,
  ];
  if ((a | b | c | d) === 0) a = 1;
  const next = (): number => {
    const five = Math.imul(b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6) + 0.5) / 2 ** 53;
}
