import { acceptingOf, type Body, type Standing, standing } from "./body.js";
import { bitsOf, intersection } from "./mask.js";

/** A judge that swings packages of a pattern. */
export interface Swing {
  readonly judge: number;
  readonly accepts: boolean;
  /** Who accepts as it is, by judge. */
  readonly accepting: Uint8Array;
  readonly alone: boolean;
  /** Its violated constraints. */
  readonly broken: readonly number[];
  readonly payable: boolean;
  readonly withIt: Standing;
  readonly withoutIt: Standing;
}

/** Who swings the packages of a pattern, refusing or accepting. */
export function swingsOf(body: Body, pattern: number): Swing[] {
  const { patterns, constraints } = body.sweep;
  const row = patterns.rows.subarray(pattern * patterns.words, (pattern + 1) * patterns.words);
  const accepting = acceptingOf(body, pattern);
  const sacred = intersection(row, constraints.sacred).some((word) => word !== 0);
  const refusing = accepting.reduce((sum, accepts) => sum + 1 - accepts, 0);
  if (body.unanimous && refusing > 1) return [];
  return constraints.judges.flatMap((_, judge): Swing[] => {
    const withIt = standing(body, pattern, accepting.with(judge, 1));
    if (withIt === false) return [];
    const withoutIt = standing(body, pattern, accepting.with(judge, 0));
    if (withoutIt === true) return [];
    const accepts = accepting[judge] === 1;
    const broken = accepts ? [] : bitsOf(intersection(row, constraints.of[judge]!));
    const breaksLine = broken.some((k) => k < constraints.lines.length);
    const payable = !sacred && !breaksLine;
    return [{ judge, accepts, accepting, alone: !accepts && refusing === 1, broken, payable, withIt, withoutIt }];
  });
}
