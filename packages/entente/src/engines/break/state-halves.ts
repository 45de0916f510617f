import type { Tests } from "../../case/condition.js";
import type { Space } from "../../case/space/space.js";

/** States of a half up to which what they give is tabled. */
const MOST_TABLED = 2 ** 16;

/** Options that a state of the dimensions `from` … `to` − 1 stands for, the first running fastest. */
export interface Half {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}
/** Where a condition holds, per half; it holds where it does in both. */
export interface Marks {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}
/** The states of a conflict cut in two: a state's number is that of its low half, and of its high half times the low ones. */
export interface StateHalves {
  readonly low: Half;
  readonly high: Half;
  /** Found once for tests: these are the same in all worlds of a case. */
  readonly marks: (tests: Tests) => Marks;
}

/** Null for too many states. */
export function stateHalves(
  { statusQuo }: Pick<Space, "statusQuo">,
  issues: readonly number[],
  sizes: readonly number[],
): StateHalves | null {
  const cut = cutOf(sizes);
  if (cut === null) return null;
  const [low, high] = cut;
  const known = new WeakMap<Tests, Marks>();
  return {
    low,
    high,
    marks: (tests) => {
      const found = known.get(tests) ?? { low: marked(low, tests), high: marked(high, tests) };
      known.set(tests, found);
      return found;
    },
  };

  /** Tests on issues that stand still are settled with the low half. */
  function marked(half: Half, tests: Tests): Uint8Array {
    const { from, to, count } = half;
    const still =
      half !== low || tests.every(({ issue, passes }) => issues.includes(issue) || passes[statusQuo[issue] ?? 0] === 1);
    const marks = new Uint8Array(count).fill(still ? 1 : 0);
    for (let k = from, stride = 1; k < to; k++) {
      const size = sizes[k] ?? 1;
      for (const { issue, passes } of tests)
        if (issue === issues[k])
          for (let n = 0; n < count; n++) if (passes[Math.floor(n / stride) % size] !== 1) marks[n] = 0;
      stride *= size;
    }
    return marks;
  }
}

/** Where the halves are most alike. */
function cutOf(sizes: readonly number[]): readonly [Half, Half] | null {
  const all = sizes.reduce((product, size) => product * size, 1);
  let best: readonly [Half, Half] | null = null;
  for (let at = 0, count = 1; at <= sizes.length; count *= sizes[at++] ?? 1) {
    const rest = all / count;
    if (count > MOST_TABLED || rest > MOST_TABLED) continue;
    if (best === null || count + rest < best[0].count + best[1].count)
      best = [
        { from: 0, to: at, count },
        { from: at, to: sizes.length, count: rest },
      ];
  }
  return best;
}
