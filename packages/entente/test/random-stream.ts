/** Seeded draws for test cases. */
export interface Stream {
  /** Uniform in [0, 1). */
  readonly unit: () => number;
  /** Whole number from low to high, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Some of a list, in its order, at least `fewest`. */
  readonly some: <T>(list: readonly T[], fewest: number) => T[];
}

export function streamOf(seed: number): Stream {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error("nothing to pick from");
    return list[whole(0, list.length - 1)] as T;
  };
  const some = <T>(list: readonly T[], fewest: number): T[] => {
    const size = whole(Math.min(fewest, list.length), list.length);
    const left = [...list];
    while (left.length > size) left.splice(whole(0, left.length - 1), 1);
    return left;
  };
  return { unit, whole, chance: (probability) => unit() < probability, pick, some };
}
