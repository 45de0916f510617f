import type { Handle } from "../handle.js";

interface Layout {
  /** Px of the left end of a step. */
  readonly x: (step: number) => number;
  readonly recommended: string;
  /** What the place of a step is called. */
  readonly name: (step: number) => string;
}

/** How one step of an order can be moved before or after the others. */
export function stepHandle(steps: readonly (readonly string[])[], at: number, layout: Layout): Handle | undefined {
  const moved = steps[at];
  if (moved === undefined || steps.length < 2) return undefined;
  const stops = steps.map((_, to) => {
    const sequence = written(steps.toSpliced(at, 1).toSpliced(to, 0, moved));
    return {
      x: layout.x(to),
      name: layout.name(to),
      sequence: sequence === layout.recommended ? null : sequence,
    };
  });
  return { moves: "step", at, stops };
}

/** Steps as `order` takes a `sequence`. */
export function sequenceOf(steps: readonly { readonly changes: readonly { readonly issue: string }[] }[]): string {
  return written(steps.map(({ changes }) => changes.map(({ issue }) => issue)));
}

function written(steps: readonly (readonly string[])[]): string {
  return steps.map((issues) => issues.join("+")).join(",");
}
