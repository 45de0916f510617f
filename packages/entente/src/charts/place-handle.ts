import type { Handle } from "./handle.js";

/** How the mark of a position can be moved along its ladder. */
export function placeHandle(
  party: string,
  {
    issue,
    at,
    options,
  }: {
    readonly issue: string;
    readonly at: number;
    readonly options: readonly { readonly at: number; readonly name: string }[];
  },
  x: (at: number) => number,
): Handle {
  const stops = options.map((one) => ({ x: x(one.at), name: one.name, at: one.at })).toSorted((a, b) => a.at - b.at);
  return { moves: "place", party, issue, at, from: x(0), to: x(100), stops };
}
