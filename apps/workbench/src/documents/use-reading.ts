import type { SourceText } from "entente";
import { useCallback, useMemo, useState } from "react";

/** A sentence of a text with its paragraph's place in the list. */
export interface FlatSentence {
  readonly row: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Sentences marked by the cursor: numbers in the text, the last included. */
export interface Cursor {
  readonly from: number;
  readonly to: number;
}

/** Where one reads: the sentence cursor of a text. */
export interface Reading {
  readonly sentences: readonly FlatSentence[];
  /** Number of the first sentence of each paragraph, in their order. */
  readonly firsts: readonly number[];
  readonly cursor: Cursor | null;
  /** Moves the cursor by sentences; `extend` moves its end alone. */
  readonly move: (by: number, how: "go" | "extend") => void;
  /** Puts it on the sentence in which a code point lies. */
  readonly goTo: (start: number) => void;
  /** Text between two code points. */
  readonly slice: (start: number, end: number) => string;
}

export function useReading(text: SourceText | null): Reading {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const sentences = useMemo(
    () =>
      (text?.paragraphs ?? []).flatMap(({ number, sentences: own }, row) =>
        own.map(({ start, end }): FlatSentence => ({ row, paragraph: number, start, end })),
      ),
    [text],
  );
  const firsts = useMemo(() => {
    let next = 0;
    return (text?.paragraphs ?? []).map(({ sentences: own }) => {
      const first = next;
      next += own.length;
      return first;
    });
  }, [text]);
  const slice = useMemo(() => slicer(text?.text ?? ""), [text]);
  const last = sentences.length - 1;
  const move = useCallback(
    (by: number, how: "go" | "extend") =>
      setCursor((before) => {
        if (last < 0) return null;
        if (before === null) return { from: 0, to: 0 };
        if (how === "extend") return { from: before.from, to: within(before.to + by, before.from, last) };
        const next = within((by > 0 ? before.to : before.from) + by, 0, last);
        return { from: next, to: next };
      }),
    [last],
  );
  const goTo = useCallback(
    (start: number) => {
      const k = sentences.findIndex(({ end }) => start < end);
      if (k >= 0) setCursor({ from: k, to: k });
    },
    [sentences],
  );
  return { sentences, firsts, cursor: cursor !== null && cursor.to <= last ? cursor : null, move, goTo, slice };
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Places are code points; a text without astral characters can be cut as it is. */
function slicer(text: string): Reading["slice"] {
  if (!/[\ud800-\udbff]/.test(text)) return (start, end) => text.slice(start, end);
  const points = [...text];
  return (start, end) => points.slice(start, end).join("");
}
