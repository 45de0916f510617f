import { type RefObject, useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";

/** Rows that stand in the page at most. */
const MOST = 40;
const AROUND = 300;

/** The part of a long list that stands in the page, and how to reach the rest of it. */
export interface Windowed {
  readonly region: RefObject<HTMLElement | null>;
  readonly onScroll: () => void;
  /** Px of all rows. */
  readonly height: number;
  /** Rows in the page, with their place from the top. */
  readonly rows: readonly { readonly k: number; readonly top: number }[];
  /** Tells how high a row came out. */
  readonly measured: (k: number, height: number) => void;
  readonly reveal: (k: number) => void;
}

export interface WindowOptions {
  readonly count: number;
  /** Px that a row is thought to be high before it stands in the page. */
  readonly estimate: (k: number) => number;
  /** A row that stays in the page wherever one scrolls: something is typed in it. */
  readonly pinned: number | null;
}

/** A list of which only what can be seen stands in the page; rows may be of any height. */
export function useWindow({ count, estimate, pinned }: WindowOptions): Windowed {
  const region = useRef<HTMLElement>(null);
  // Heights as they came out, by row; what was not seen yet has none.
  const [heights] = useState(() => new Map<number, number>());
  const [version, bump] = useReducer((one: number) => one + 1, 0);
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a measured row raises the version
  const tops = useMemo(
    () => placesOf(count, (k) => heights.get(k) ?? estimate(k)),
    [count, estimate, heights, version],
  );

  const onScroll = useCallback(() => {
    const { scrollTop, clientHeight } = region.current ?? { scrollTop: 0, clientHeight: 800 };
    setSeen({ top: scrollTop, height: clientHeight });
  }, []);
  useEffect(onScroll, [onScroll]);
  const first = Math.max(0, before(tops, seen.top - AROUND));
  const last = Math.min(count, first + MOST, before(tops, seen.top + seen.height + AROUND) + 1);
  const numbers = Array.from({ length: Math.max(0, last - first) }, (_, k) => first + k);
  if (pinned !== null && pinned < count && !numbers.includes(pinned)) numbers.push(pinned);

  return {
    region,
    onScroll,
    height: tops[count] ?? 0,
    rows: numbers.map((k) => ({ k, top: tops[k] ?? 0 })),
    measured: (k, height) => {
      if (Math.abs((heights.get(k) ?? estimate(k)) - height) < 1) return;
      heights.set(k, height);
      bump();
    },
    reveal: (k) => {
      const box = region.current;
      if (box === null) return;
      const [top = 0, bottom = 0] = [tops[k], tops[k + 1]];
      if (top < box.scrollTop || bottom > box.scrollTop + box.clientHeight)
        box.scrollTop = Math.max(0, top - box.clientHeight / 3);
    },
  };
}

/** Tells how high a row comes out, now and whenever that changes. */
export function useMeasured<T extends HTMLElement>(k: number, onMeasured: Windowed["measured"]): RefObject<T | null> {
  const box = useRef<T>(null);
  const tell = useRef(onMeasured);
  tell.current = onMeasured;
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => tell.current(k, element.offsetHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, [k]);
  return box;
}

function placesOf(count: number, heightOf: (k: number) => number): readonly number[] {
  const tops = new Array<number>(count + 1).fill(0);
  for (let k = 0; k < count; k++) tops[k + 1] = (tops[k] ?? 0) + heightOf(k);
  return tops;
}

/** Number of the row in which a place lies. */
function before(tops: readonly number[], at: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
