import type { Handle, Mark, Scene } from "entente";
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useId, useRef, useState } from "react";
import { Ghosts } from "./Ghosts.js";
import { MarkView } from "./MarkView.js";
import { handleOf, type Moving, nearest, stepped, xOf } from "./moving.js";
import { markAt, Reaches } from "./Reaches.js";

/** Px that a pointer may tremble before a press becomes a drag. */
const TREMBLE = 3;

export interface SceneViewProps {
  readonly scene: Scene;
  /** The same picture without what is tried; null where nothing is tried, or ghosts are not wanted. */
  readonly baseline: Scene | null;
  readonly alt: string;
  readonly title: string;
  readonly selected: string | null;
  readonly onSelect: (mark: string) => void;
  readonly onWhy: (mark: string) => void;
  /** A mark comes to another place on its track; `through`: on its way there. */
  readonly onMove: (handle: Handle, at: number, how: "step" | "through") => void;
  /** What was moved goes back to where it was taken up. */
  readonly onPutBack: (handle: Handle) => void;
  /** A letter or sign pressed on a mark; whether it meant something. */
  readonly onKey: (mark: string, key: string) => "done" | "unknown";
}

/** A picture of the library, mark by mark: what can be chosen is one tab stop with arrows between. */
export function SceneView(props: SceneViewProps) {
  const { scene, baseline, alt, title, selected, onSelect, onWhy, onMove, onPutBack, onKey } = props;
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const choosable = scene.marks.flatMap((mark, k) => (mark.id === undefined || isScaffold(mark) ? [] : [k]));
  const [current, setCurrent] = useState(0);
  const [moving, setMoving] = useState<Moving | null>(null);
  const press = useRef<{ readonly id: string; readonly handle: Handle; readonly x: number; moved: boolean } | null>(
    null,
  );
  const roving = choosable[Math.min(current, choosable.length - 1)];

  // What is let go of stays where it was let go until the answer has come that knows the place; a line that is gone is let go.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is a new picture that settles what was moved
  useEffect(() => {
    if (moving === null) return;
    const there = handleOf(scene.marks, moving.id);
    if (there === null && moving.how === "keys") {
      setMoving(null);
      move(current);
    }
    if (moving.how === "pointer" && press.current === null) setMoving(null);
  }, [scene]);

  function move(to: number): void {
    const next = Math.max(0, Math.min(choosable.length - 1, to));
    setCurrent(next);
    svg.current?.querySelector<SVGElement>(`[data-k="${choosable[next]}"]`)?.focus();
  }

  function moveTo(to: Moving): void {
    if (moving?.at === to.at && moving.id === to.id) return;
    const isFirst = moving === null || (to.how === "keys" && moving.at === moving.handle.at);
    setMoving(to);
    onMove(to.handle, to.at, isFirst ? "step" : "through");
  }

  function onMovingKey(event: KeyboardEvent, held: Moving): void {
    const to = stepped(held.handle, held.at, event.key, event.shiftKey);
    if (to !== null) moveTo({ ...held, at: to });
    else if (event.key === " " || event.key === "Enter" || event.key === "Tab") setMoving(null);
    else if (event.key === "Escape") {
      setMoving(null);
      if (held.at !== held.handle.at) onPutBack(held.handle);
    } else return;
    if (event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** With Alt a step goes before its neighbour or after it, without being picked up. */
  function onStepKey(event: KeyboardEvent): boolean {
    const handle = scene.marks[roving ?? -1]?.handle;
    const way = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (handle?.moves !== "step" || way === 0 || moving !== null) return false;
    if (handle.stops[handle.at + way] !== undefined) onMove(handle, handle.at + way, "step");
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey && onStepKey(event)) return;
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (moving?.how === "keys") {
      onMovingKey(event, moving);
      return;
    }
    const mark = scene.marks[roving ?? -1];
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) move(current + step);
    else if (event.key === "Home") move(0);
    else if (event.key === "End") move(choosable.length - 1);
    else if (mark?.id === undefined) return;
    else if (event.key === "Enter") onWhy(mark.id);
    else if (event.key === " ") {
      if (mark.id !== selected || mark.handle === undefined) onSelect(mark.id);
      if (mark.handle !== undefined) setMoving({ id: mark.id, handle: mark.handle, at: mark.handle.at, how: "keys" });
    } else if (onKey(mark.id, event.key) === "unknown") return;
    event.preventDefault();
    event.stopPropagation();
  }

  function placeOf({ clientX }: PointerEvent): number {
    const box = svg.current?.getBoundingClientRect();
    return box === undefined ? 0 : ((clientX - box.left) * scene.width) / box.width;
  }

  function pointedAt(event: MouseEvent): number | null {
    const box = svg.current?.getBoundingClientRect();
    if (box === undefined) return null;
    const scale = scene.width / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    return markAt(scene.marks, event.target, { x, y, under: document.elementsFromPoint(event.clientX, event.clientY) });
  }

  /** What is taken beside a mark gives the focus to the mark, as the mark itself would. */
  function onMouseDown(event: MouseEvent): void {
    const k = pointedAt(event);
    if (k === null || !(event.target instanceof Element) || !event.target.matches("[data-reach]")) return;
    svg.current?.querySelector<SVGElement>(`[data-k="${k}"]`)?.focus({ preventScroll: true });
    event.preventDefault();
  }

  function onClick(event: MouseEvent): void {
    const mark = scene.marks[pointedAt(event) ?? -1];
    // What can be moved is chosen when the pointer lets go of it.
    if (mark?.id !== undefined && mark.handle === undefined) onSelect(mark.id);
  }

  function onPointerDown(event: PointerEvent): void {
    const mark = scene.marks[pointedAt(event) ?? -1];
    if (event.button !== 0 || mark?.id === undefined || mark.handle === undefined) return;
    press.current = { id: mark.id, handle: mark.handle, x: placeOf(event), moved: false };
    svg.current?.setPointerCapture(event.pointerId);
  }

  function onPointerMove(event: PointerEvent): void {
    const held = press.current;
    if (held === null) return;
    const x = placeOf(event);
    if (!held.moved && Math.abs(x - held.x) < TREMBLE) return;
    held.moved = true;
    const at = nearest(held.handle, xOf(held.handle, held.handle.at) + x - held.x);
    if (at !== (moving?.at ?? held.handle.at)) moveTo({ id: held.id, handle: held.handle, at, how: "pointer" });
  }

  function onPointerUp(): void {
    const held = press.current;
    press.current = null;
    if (held !== null && !held.moved) onSelect(held.id);
  }

  const here = moving === null ? null : handleOf(scene.marks, moving.id);
  const shift = moving === null || here === null ? 0 : xOf(moving.handle, moving.at) - xOf(here, here.at);

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
      onMouseDown={onMouseDown}
      onClick={onClick}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
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
      <Reaches marks={scene.marks} choosable={choosable} />
      {baseline !== null && <Ghosts before={baseline} now={scene} />}
      {scene.marks.map((mark, k) => {
        const isHeld = moving !== null && mark.id === moving.id && mark.handle !== undefined;
        return (
          <MarkView
            // A mark that stays keeps its element, and so the focus; the scaffold has no name but its place.
            key={mark.id === undefined || scene.marks.findIndex(({ id: one }) => one === mark.id) !== k ? k : mark.id}
            mark={mark}
            k={k}
            patterns={id}
            stop={choosable.includes(k) ? (k === roving ? "stop" : "skipped") : "none"}
            isSelected={mark.id !== undefined && mark.id === selected}
            held={isHeld ? { moving, shift } : null}
            onFocus={() => setCurrent(choosable.indexOf(k))}
          />
        );
      })}
    </svg>
  );
}

function isScaffold({ role }: Mark): boolean {
  return role === "grid" || role === "connector" || role === "label";
}
