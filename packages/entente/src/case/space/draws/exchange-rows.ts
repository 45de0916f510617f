import { drawnUtility } from "../../worlds/drawn-utilities.js";
import type { DrawnCase } from "./drawn-party.js";
import { type Half, sumHalf } from "./half.js";

const EPSILON = 1e-9;

/** Packages that give an addressee something, and packages that ask something of it: exchanges are in both. */
export function exchangeRows(drawn: DrawnCase, addressees: readonly string[]) {
  const { space, half, view, loss, figure } = drawn;
  const { statusQuo } = space;
  const utilities = addressees.map((party) => drawnUtility(view, space, { party, loss, figure }));
  const values = space.options.map((options) => new Float64Array(options.length));
  const weights = new Float64Array(space.issues.length);
  const [given, asked] = [marking(half), marking(half)];
  return {
    either: [given, asked],
    /** False where the saliences of an addressee came out as nothing. */
    draw: (uniforms: Float64Array): boolean => {
      given.clear();
      asked.clear();
      for (const utility of utilities) {
        if (!utility.draw(uniforms, values, weights)) return false;
        for (let i = 0; i < values.length; i++) {
          const list = values[i]!;
          const weight = weights[i]!;
          const quo = list[statusQuo[i]!]! * weight;
          for (let o = 0; o < list.length; o++) {
            if (list[o]! * weight > quo + EPSILON) given.mark(i, o);
            if (list[o]! * weight < quo - EPSILON) asked.mark(i, o);
          }
        }
      }
      given.fill();
      asked.fill();
      return true;
    },
  };
}

/** Counts of marked options, summed over both halves. */
function marking({ sizes, at, slow, fast, words }: Half) {
  const marks = sizes.map((size) => new Float64Array(size));
  const slowCounts = new Float64Array(slow);
  const fastCounts = new Float64Array(fast);
  const bits = new Int32Array(words);
  return {
    slow: slowCounts,
    fast: bits,
    clear: (): void => {
      for (const list of marks) list.fill(0);
    },
    mark: (issue: number, option: number): void => {
      marks[issue]![option]!++;
    },
    fill: (): void => {
      sumHalf(marks, 0, at, slowCounts);
      sumHalf(marks, at, sizes.length, fastCounts);
      bits.fill(0);
      for (let b = 0; b < fast; b++) if (fastCounts[b]! > 0) bits[b >>> 5]! |= 1 << (b & 31);
    },
  };
}
