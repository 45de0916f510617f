import type { Mark } from "entente";

/** Under all marks, what each can be taken at around itself: none hides another that stands close by. */
export function Reaches({
  marks,
  choosable,
}: {
  readonly marks: readonly Mark[];
  readonly choosable: readonly number[];
}) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g aria-hidden="true" className="reaches">
      {choosable.map((k) => {
        const mark = marks[k];
        if (mark?.kind !== "path") return null;
        return (
          <path key={k} d={mark.d} data-reach={k} data-moves={mark.handle?.moves}>
            {mark.label !== undefined && <title>{mark.label}</title>}
          </path>
        );
      })}
    </g>
  );
}

/** The number of the mark that is meant by pointing there: what is drawn there, else the nearest that reaches so far. */
export function markAt(
  marks: readonly Mark[],
  target: EventTarget | null,
  at: { readonly x: number; readonly y: number; readonly under: readonly Element[] },
): number | null {
  const drawn = target instanceof Element ? target.closest("[data-k]")?.getAttribute("data-k") : null;
  if (drawn != null) return Number(drawn);
  const reached = at.under.flatMap((one) => one.getAttribute("data-reach") ?? []).map(Number);
  const far = (k: number): number => {
    const mark = marks[k];
    return mark?.kind === "path" ? Math.hypot(mark.at[0] - at.x, mark.at[1] - at.y) : Number.POSITIVE_INFINITY;
  };
  return reached.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}
