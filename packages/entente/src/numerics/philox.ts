/**
 * Philox4x32-10, a counter-based generator: a draw is a pure function of (seed, draw, path, stream), so any split of the
 * work over any number of threads gives the same bits.
 *
 * @param state - the counter, in the place of which the words are written
 *
 * @source Salmon, Moraes, Dror & Shaw (2011), Parallel random numbers: as easy as 1, 2, 3
 *
 * @internal exported for its test
 */
export function philox(state: Uint32Array, key: readonly [number, number]): Uint32Array {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let k0 = key[0];
  let k1 = key[1];
  for (let round = 0; round < 10; round++) {
    const high0 = multiplyHigh(0xd2511f53, a);
    const high1 = multiplyHigh(0xcd9e8d57, c);
    const low0 = Math.imul(0xd2511f53, a) >>> 0;
    a = (high1 ^ b ^ k0) >>> 0;
    b = Math.imul(0xcd9e8d57, c) >>> 0;
    c = (high0 ^ d ^ k1) >>> 0;
    d = low0;
    k0 = (k0 + 0x9e3779b9) >>> 0;
    k1 = (k1 + 0xbb67ae85) >>> 0;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
  return state;
}

/** FNV-1a over the UTF-8 bytes of a text, 32 bits. @source Fowler, Noll & Vo (1991) */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/**
 * Uniform numbers on (0, 1) for a seed: the same for the same draw, path and stream, whoever asks first.
 *
 * @param seed - integer 0 … 2^53
 */
export function uniformFrom(seed: number): (draw: number, path: string, stream?: number) => number {
  const uniform = hashedUniformFrom(seed);
  return (draw, path, stream = 0) => uniform(draw, fnv1a(path), stream);
}

/** The same for paths already hashed by `fnv1a`: worlds draw each path many thousand times. */
export function hashedUniformFrom(seed: number): (draw: number, hash: number, stream?: number) => number {
  const key = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0] as const;
  const counter = new Uint32Array(4);
  return (draw, hash, stream = 0) => {
    counter[0] = draw;
    counter[1] = hash;
    counter[2] = stream;
    counter[3] = 0;
    const words = philox(counter, key);
    return ((words[0]! >>> 5) * 2 ** 26 + (words[1]! >>> 6) + 0.5) / 2 ** 53;
  };
}

/** High 32 bits of the product of two unsigned 32-bit integers, from 16-bit halves. */
function multiplyHigh(x: number, y: number): number {
  const xh = x >>> 16;
  const xl = x & 0xffff;
  const yh = y >>> 16;
  const yl = y & 0xffff;
  const middle = (Math.imul(xh, yl) >>> 0) + (Math.imul(xl, yl) >>> 16);
  const cross = (Math.imul(xl, yh) >>> 0) + (middle & 0xffff);
  return (Math.imul(xh, yh) + (middle >>> 16) + (cross >>> 16)) >>> 0;
}

function* utf8(text: string): Generator<number> {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) yield code;
    else if (code < 0x800) yield* [0xc0 | (code >> 6), 0x80 | (code & 63)];
    else if (code < 0x10000) yield* [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
    else yield* [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  }
}
