import type { Space } from "../../case/space/space.js";

/** A place on the way of one issue: a listed option (`share` 0), or a part of the way from one to the next. */
export interface Rung {
  /** Option behind, or the one stood on. */
  readonly from: number;
  /** Option ahead, or the one stood on: its lever is what the step that ends here needs. */
  readonly to: number;
  /** Part of the way from `from` to `to` that is done, 0 to below 1; 0 on an option. */
  readonly share: number;
}
/** An issue that moves: its rungs from the status quo to the target. */
export interface Axis {
  readonly issue: number;
  readonly rungs: readonly Rung[];
}

/**
 * Axes between the status quo and a package, in the author's order: the options whose places lie strictly between, each
 * gap cut into `grain` equal instalments.
 */
export function axesOf(space: Space, target: ArrayLike<number>, grain: number): Axis[] {
  return space.issues.flatMap((_, issue): Axis[] => {
    const [start = 0, end = 0] = [space.statusQuo[issue], target[issue]];
    if (start === end) return [];
    const places = space.places[issue] ?? new Float64Array();
    const placeOf = (option: number): number => places[option] ?? 0;
    const [low, high] = [placeOf(start), placeOf(end)].sort((a, b) => a - b) as [number, number];
    const between = [...places.keys()]
      .filter((option) => placeOf(option) > low && placeOf(option) < high)
      .sort((a, b) => (placeOf(a) - placeOf(b)) * (placeOf(end) > placeOf(start) ? 1 : -1));
    const listed = [start, ...between, end];
    const rungs = listed.flatMap((to, k): Rung[] => {
      const from = listed[k - 1];
      if (from === undefined) return [{ from: to, to, share: 0 }];
      const parts = Array.from({ length: grain - 1 }, (_, part) => ({ from, to, share: (part + 1) / grain }));
      return [...parts, { from: to, to, share: 0 }];
    });
    return [{ issue, rungs }];
  });
}

/** An option by its id, or the place reached between two options. */
export function nameRung(space: Space, { issue, rungs }: Axis, level: number): string | number {
  const { from, to, share } = rungs[level] ?? { from: 0, to: 0, share: 0 };
  if (share === 0) return space.options[issue]?.[to] ?? "";
  const places = space.places[issue] ?? new Float64Array();
  return between(places, { from, to, share });
}

/** A figure of the options, drawn on a straight line between two of them. */
export function between(figures: ArrayLike<number>, { from, to, share }: Rung): number {
  const [a = 0, b = 0] = [figures[from], figures[to]];
  return share === 0 ? b : a + (b - a) * share;
}

/** A stop by option ids, or places between options. */
export function nameStop(
  space: Space,
  axes: readonly Axis[],
  levels: ArrayLike<number>,
): Record<string, string | number> {
  const names = new Map(axes.map((axis, k) => [axis.issue, nameRung(space, axis, levels[k] ?? 0)]));
  return Object.fromEntries(
    space.issues.map((id, i) => [id, names.get(i) ?? space.options[i]?.[space.statusQuo[i] ?? 0] ?? ""]),
  );
}
