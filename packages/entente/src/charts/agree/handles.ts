import type { Handle } from "../handle.js";
import type { LadderLine } from "./ladder.js";

type Handles = Readonly<Partial<Record<"opens" | "closes", Handle>>>;

/** How the brackets of a red line can be moved along the ladder on which they stand. */
export function lineHandles(
  { id, after, before, reach }: Pick<LadderLine, "id" | "after" | "before" | "reach">,
  issue: string,
  stopAt: (option: number) => { readonly x: number; readonly name: string | undefined },
): Handles {
  const handle = (side: "opens" | "closes", bound: number | null): Handles => {
    const reached = reach[side]
      .map(({ option, test }) => ({ option, test, ...stopAt(option) }))
      .toSorted((a, b) => a.x - b.x);
    const at = reached.findIndex(({ option }) => option === bound);
    const stops = reached.map(({ x, name = "", test }) => ({ x, name, test }));
    return at < 0 ? {} : { [side]: { moves: "line", line: id, issue, at, stops } };
  };
  return { ...handle("opens", after), ...handle("closes", before) };
}

/** Which of a line's stretches on an issue one is: a name that stays while its bracket is moved. */
export function stretchOf<Line extends { readonly id: string }>(one: Line, lines: readonly Line[]): number {
  return lines.filter(({ id }) => id === one.id).indexOf(one);
}

/** On an axis that runs against the page, the bracket that stands left is the one behind the stretch. */
export function turned({ opens, closes }: Handles, way: "swapped" | "kept"): Handles {
  const [left, right] = way === "kept" ? [opens, closes] : [closes, opens];
  return { ...(left === undefined ? {} : { opens: left }), ...(right === undefined ? {} : { closes: right }) };
}

/** How the mark of the shown option can be moved: packages are then narrowed to another. */
export function optionHandle<Option extends { readonly id: string; readonly name: string; readonly shown: boolean }>(
  issue: string,
  options: readonly Option[],
  xOf: (option: Option) => number,
): Handle {
  const stops = options
    .map((option) => ({ x: xOf(option), name: option.name, option: option.id }))
    .toSorted((a, b) => a.x - b.x);
  const shown = options.find((one) => one.shown)?.id;
  return { moves: "option", issue, at: stops.findIndex(({ option }) => option === shown), stops };
}
