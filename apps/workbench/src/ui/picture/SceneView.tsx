import type { Mark, Scene } from "entente";
import { type KeyboardEvent, useId, useRef, useState } from "react";

export interface SceneViewProps {
  readonly scene: Scene;
  readonly alt: string;
  readonly title: string;
  readonly selected: string | null;
  readonly onSelect: (mark: string) => void;
  readonly onWhy: (mark: string) => void;
}

/** A picture of the library, mark by mark: what can be chosen is one tab stop with arrows between. */
export function SceneView({ scene, alt, title, selected, onSelect, onWhy }: SceneViewProps) {
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const choosable = scene.marks.flatMap((mark, k) => (mark.id === undefined || isScaffold(mark) ? [] : [k]));
  const [current, setCurrent] = useState(0);
  const roving = choosable[Math.min(current, choosable.length - 1)];

  function move(to: number): void {
    const next = Math.max(0, Math.min(choosable.length - 1, to));
    setCurrent(next);
    svg.current?.querySelector<SVGElement>(`[data-k="${choosable[next]}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const mark = scene.marks[choosable[current] ?? -1];
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) move(current + step);
    else if (event.key === "Home") move(0);
    else if (event.key === "End") move(choosable.length - 1);
    else if (event.key === "Enter" && mark?.id !== undefined) onWhy(mark.id);
    else if (event.key === " " && mark?.id !== undefined) onSelect(mark.id);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: marks are grouped in a drawing, not in a form
    <svg
      ref={svg}
      className="scene"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width="100%"
      role="group"
      aria-label={title}
      aria-describedby={`${id}-alt`}
      onKeyDown={onKeyDown}
    >
      <desc id={`${id}-alt`}>{alt}</desc>
      <defs>
        <pattern id={`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0,0V5" className="s-ink-3" strokeWidth="1.2" />
        </pattern>
        <pattern id={`${id}-dots`} width="5" height="5" patternUnits="userSpaceOnUse">
          <circle cx="1.5" cy="1.5" r="1" className="f-ink-3" />
        </pattern>
      </defs>
      {scene.marks.map((mark, k) => (
        <MarkView
          // A mark that stays keeps its element, and so the focus; the scaffold has no name but its place.
          key={mark.id === undefined || scene.marks.findIndex(({ id: one }) => one === mark.id) !== k ? k : mark.id}
          mark={mark}
          k={k}
          patterns={id}
          stop={choosable.includes(k) ? (k === roving ? "stop" : "skipped") : "none"}
          isSelected={mark.id !== undefined && mark.id === selected}
          onFocus={() => setCurrent(choosable.indexOf(k))}
          onSelect={onSelect}
        />
      ))}
    </svg>
  );
}

interface MarkViewProps {
  readonly mark: Mark;
  readonly k: number;
  readonly patterns: string;
  readonly stop: "stop" | "skipped" | "none";
  readonly isSelected: boolean;
  readonly onFocus: () => void;
  readonly onSelect: (mark: string) => void;
}

function MarkView({ mark, k, patterns, stop, isSelected, onFocus, onSelect }: MarkViewProps) {
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
    // biome-ignore lint/a11y/useSemanticElements: a mark of a drawing cannot be a button element
    <g
      role="button"
      tabIndex={stop === "stop" ? 0 : -1}
      aria-label={label ?? id}
      aria-pressed={isSelected}
      data-mark={id}
      data-k={k}
      onFocus={onFocus}
      onClick={() => onSelect(id)}
    >
      {label !== undefined && <title>{label}</title>}
      {mark.kind === "path" && <path d={mark.d} className="reach" />}
      {shape}
    </g>
  );
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

function isScaffold({ role }: Mark): boolean {
  return role === "grid" || role === "connector" || role === "label";
}
