import type { Found } from "./maximise.js";

/** Optimal packages in the author's order. */
export interface Tied {
  readonly first: Int32Array;
  /** Up to `LISTED` others. */
  readonly others: Int32Array[];
  /** How many others there are. */
  readonly count: bigint;
}

export const LISTED = 20;

/** All packages that the paths stand for, first by the option on the first issue, then on the second, … */
export function inAuthorsOrder(paths: readonly Found[]): Tied | null {
  let total = 0n;
  let list: Int32Array[] = [];
  for (const { diagram, path } of paths) {
    const choices = new Array<Int32Array>(path.length);
    path.forEach((arc, l) => {
      choices[diagram.issueOf[l]!] = diagram.options[diagram.group[arc]!]!;
    });
    total += choices.reduce((product, options) => product * BigInt(options.length), 1n);
    list.push(...firstOf(choices, LISTED + 1));
    if (list.length > 50 * LISTED) list = list.sort(compareOptions).slice(0, LISTED + 1);
  }
  const [first, ...others] = list.sort(compareOptions).slice(0, LISTED + 1);
  return first === undefined ? null : { first, others, count: total - 1n };
}

function firstOf(choices: readonly Int32Array[], most: number): Int32Array[] {
  let found: number[][] = [[]];
  let size = 1;
  // Only the last issues can vary among the first few, so the others take their first option.
  let from = choices.length;
  while (from > 0 && size < most) size *= choices[--from]!.length;
  choices.forEach((options, issue) => {
    found =
      issue < from
        ? found.map((head) => [...head, options[0]!])
        : found.flatMap((head) => Array.from(options, (o) => [...head, o]));
    if (issue > from) found = found.slice(0, most);
  });
  return found.slice(0, most).map((options) => Int32Array.from(options));
}

/** The author's order: by the option on the first issue, then on the second, … */
export function compareOptions(x: Int32Array, y: Int32Array): number {
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
  return 0;
}
