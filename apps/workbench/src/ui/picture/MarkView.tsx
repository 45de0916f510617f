import type { Mark } from "entente";
import { type Moving, wordsAt } from "./moving.js";

interface MarkViewProps {
  readonly mark: Mark;
  readonly k: number;
  readonly patterns: string;
  readonly stop: "stop" | "skipped" | "none";
  readonly isSelected: boolean;
  /** Where it is moved to at the moment, and px from where it is drawn. */
  readonly held: { readonly moving: Moving; readonly shift: number } | null;
  readonly onFocus: () => void;
}

/** One mark of a picture: a button, while it is moved by keys a slider, or scaffold that readers are spared. */
export function MarkView({ mark, k, patterns, stop, isSelected, held, onFocus }: MarkViewProps) {
  const { id, label, fill, stroke, strokeWidth, dash, opacity } = mark;
  const pattern = fill === "hatch" || fill === "dots" ? `url(#${patterns}-${fill})` : undefined;
  const looks = {
    className: [
      fill !== undefined && fill !== "none" && pattern === undefined ? `f-${fill}` : "",
      stroke === undefined ? "" : `s-${stroke}`,
      isSelected ? "selected" : "",
    ]
      .filter(Boolean)
      .join(" "),
    fill: pattern ?? (fill === "none" ? "none" : undefined),
    strokeWidth: stroke === undefined ? undefined : strokeWidth,
    strokeDasharray: dash,
    opacity,
  };
  const shape = shapeOf(mark, looks);
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
  if (stop === "none" || id === undefined) return <g aria-hidden="true">{shape}</g>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is a button's, or a slider's while it is moved
    <g
      {...roleOf(mark, isSelected, held?.moving ?? null)}
      tabIndex={stop === "stop" ? 0 : -1}
      aria-label={label ?? id}
      data-mark={id}
      data-k={k}
      data-moves={mark.handle?.moves}
      transform={held === null || held.shift === 0 ? undefined : `translate(${held.shift})`}
      onFocus={onFocus}
    >
      {label !== undefined && <title>{label}</title>}
      {shape}
    </g>
  );
}

function roleOf(mark: Mark, isSelected: boolean, moving: Moving | null) {
  if (moving?.how !== "keys") return { role: "button", "aria-pressed": isSelected } as const;
  const { handle, at } = moving;
  return {
    role: "slider",
    "aria-valuemin": 0,
    "aria-valuemax": handle.moves === "place" ? 100 : handle.stops.length - 1,
    "aria-valuenow": at,
    "aria-valuetext": wordsAt(handle, at),
    "data-held": mark.id,
  } as const;
}

interface Looks {
  readonly className: string;
  readonly fill: string | undefined;
  readonly strokeWidth: number | undefined;
  readonly strokeDasharray: string | undefined;
  readonly opacity: number | undefined;
}

function shapeOf(mark: Mark, looks: Looks) {
  switch (mark.kind) {
    case "rect":
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} {...looks} />;
    case "path":
      return <path d={mark.d} {...looks} />;
    case "text":
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          fontWeight={mark.weight}
          textAnchor={mark.anchor}
          {...looks}
          className={`${looks.className} ${mark.ground === "paper" ? "grounded" : ""}`}
        >
          {mark.text}
        </text>
      );
  }
}
