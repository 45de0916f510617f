import type { Mark, Scene } from "entente";
import { issueShown, otherOptions } from "./other-options.js";

/** Px by which a mark must have moved to leave a ghost. */
const MOVED = 0.5;
/** Px from a mark to its frame. */
const AROUND = 11;

/** Where marks were without what is tried: their outlines dashed, joined to where they are now; what shows another option is framed. */
export function Ghosts({ before, now }: { readonly before: Scene; readonly now: Scene }) {
  if (before.width !== now.width) return null;
  const others = new Set<string | null>(otherOptions(before, now).map(({ issue }) => issue));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g aria-hidden="true" className="ghosts">
      {now.marks.map((mark) => {
        const old = before.marks.find((one) => one.id !== undefined && one.id === mark.id && one.kind === mark.kind);
        return old === undefined ? null : <Ghost key={mark.id} old={old} mark={mark} />;
      })}
      {now.marks
        .filter((mark) => others.has(issueShown(mark)))
        .map((mark) => (
          <Frame key={mark.id} mark={mark} />
        ))}
    </g>
  );
}

function Frame({ mark }: { readonly mark: Mark }) {
  if (mark.kind !== "path") return null;
  const [x, y] = mark.at;
  return (
    <rect
      className="frame"
      data-framed={mark.id}
      x={x - AROUND}
      y={y - AROUND}
      width={2 * AROUND}
      height={2 * AROUND}
    />
  );
}

function Ghost({ old, mark }: { readonly old: Mark; readonly mark: Mark }) {
  if (old.kind === "rect" && mark.kind === "rect") {
    const isSame = Math.abs(old.x - mark.x) < MOVED && Math.abs(old.width - mark.width) < MOVED;
    return isSame ? null : <rect data-ghost={mark.id} x={old.x} y={mark.y} width={old.width} height={mark.height} />;
  }
  if (old.kind !== "path" || mark.kind !== "path") return null;
  // Rows may have moved down: a ghost stands in the row of its mark.
  const [dx, dy] = [mark.at[0] - old.at[0], mark.at[1] - old.at[1]];
  if (mark.role === "line")
    return old.d === mark.d ? null : <path data-ghost={mark.id} d={old.d} transform={`translate(0 ${dy})`} />;
  if (Math.abs(dx) < MOVED) return null;
  return (
    <g data-ghost={mark.id}>
      <path d={old.d} transform={`translate(0 ${dy})`} />
      <path className="hair" d={`M${old.at[0]},${mark.at[1]}L${mark.at[0]},${mark.at[1]}`} />
    </g>
  );
}
