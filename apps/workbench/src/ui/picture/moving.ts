import type { Handle, Mark } from "entente";

/** A mark that is being moved: where along its track it is now, and where it was taken up. */
export interface Moving {
  readonly id: string;
  readonly handle: Handle;
  /** A place 0 … 100, or the number of a stop. */
  readonly at: number;
  readonly how: "keys" | "pointer";
}

/** Px along the picture of a place on a handle's track. */
export function xOf(handle: Handle, at: number): number {
  if (handle.moves === "place") return handle.from + ((handle.to - handle.from) * at) / 100;
  return handle.stops[at]?.x ?? 0;
}

/** The place on a handle's track that lies nearest to px along the picture. */
export function nearest(handle: Handle, x: number): number {
  if (handle.moves === "place") {
    const at = (100 * (x - handle.from)) / (handle.to - handle.from);
    return Math.round(Math.max(0, Math.min(100, at)));
  }
  const gaps = handle.stops.map((stop) => Math.abs(stop.x - x));
  return gaps.indexOf(Math.min(...gaps));
}

/** Where the keys lead from a place: 1 a step, 10 a page, with Shift the next option. */
export function stepped(handle: Handle, at: number, key: string, isSnapping: boolean): number | null {
  const ways: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: 10,
    PageDown: -10,
  };
  const way = ways[key];
  const last = handle.moves === "place" ? 100 : handle.stops.length - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (way === undefined) return null;
  const within = (to: number): number => Math.max(0, Math.min(last, to));
  if (handle.moves !== "place" || !isSnapping) return within(at + way);
  const beyond = handle.stops.map((stop) => stop.at).filter((stop) => (way > 0 ? stop > at : stop < at));
  return beyond.length === 0 ? at : way > 0 ? Math.min(...beyond) : Math.max(...beyond);
}

/** The option next to a place, and the place itself where it lies on none. */
export function wordsAt(handle: Handle, at: number): string {
  if (handle.moves !== "place") return handle.stops[at]?.name ?? "";
  const on = handle.stops.find((stop) => stop.at === at);
  return on === undefined ? String(at) : `${at}, ${on.name}`;
}

/** The mark of an id that can be moved. */
export function handleOf(marks: readonly Mark[], id: string | undefined): Handle | null {
  return marks.find((mark) => mark.id === id && mark.handle !== undefined)?.handle ?? null;
}
