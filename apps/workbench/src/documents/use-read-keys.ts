import type { SuggestedStatement } from "entente";
import { useEffect, useRef } from "react";
import { isLetters } from "../shell/key-map.js";
import { chordOf, isTyping } from "../shell/keys.js";
import { useWorkbench } from "../ui/workbench-context.js";
import type { OpenCard } from "./open-card.js";
import type { Reading } from "./use-reading.js";

export interface ReadKeys {
  readonly reading: Reading;
  readonly card: OpenCard | null;
  readonly closeCard: () => void;
  readonly openAtCursor: () => void;
  readonly repeat: () => void;
  /** Open suggestions of the text, in its order. */
  readonly suggestions: readonly SuggestedStatement[];
  /** Id of the suggestion that the keys mean. */
  readonly current: string | null;
  readonly setCurrent: (id: string | null) => void;
  readonly accept: (suggestion: SuggestedStatement) => void;
  readonly change: (suggestion: SuggestedStatement) => void;
  readonly decline: (suggestion: SuggestedStatement) => void;
  readonly find: () => void;
  readonly inbox: () => void;
}

/** Single letters of reading and coding; they go before those of the whole page, and after an open card. */
export function useReadKeys(keys: ReadKeys): void {
  const { store } = useWorkbench();
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    let before = "";
    const hear = (event: KeyboardEvent): void => {
      const chord = chordOf(event);
      const target = event.composedPath()[0] ?? null;
      const first = before;
      before = chord;
      if (event.defaultPrevented || isTyping(target, event.isComposing, chord)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      if (store.getState().settings.letters === "off" && isLetters(chord)) return;
      // The first of two letters belongs to the page: `G D`.
      if (first === "G") return;
      if (now.current.card !== null) {
        if (chord !== "Escape") return;
        now.current.closeCard();
      } else if (chord === "Enter" && !isReading(target)) return;
      else if (!press(chord, now.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, [store]);
}

/** Enter belongs to whatever it was pressed on, but for a sentence and the page itself. */
function isReading(target: EventTarget | null): boolean {
  return (
    target === document.body || (target instanceof HTMLElement && target.matches("[data-sentence], [data-reader]"))
  );
}

function press(chord: string, keys: ReadKeys): boolean {
  const { reading } = keys;
  switch (chord) {
    case "J":
    case "K":
      reading.move(chord === "J" ? 1 : -1, "go");
      return true;
    case "Shift+J":
    case "Shift+K":
      reading.move(chord === "Shift+J" ? 1 : -1, "extend");
      return true;
    case "A":
    case "Enter":
      keys.openAtCursor();
      return true;
    case ".":
      keys.repeat();
      return true;
    case "/":
      keys.find();
      return true;
    case "I":
      keys.inbox();
      return true;
    case "N":
    case "M":
      step(keys, chord === "N" ? 1 : -1);
      return true;
    case "Y":
    case "U":
    case "D":
      return decide(chord, keys);
    default:
      return false;
  }
}

/** The suggestion that the keys mean: the one stepped to, else the first at the cursor. */
function meant({ suggestions, current, reading }: ReadKeys): SuggestedStatement | null {
  const chosen = suggestions.find(({ id }) => id === current);
  const at = reading.sentences[reading.cursor?.from ?? -1];
  return chosen ?? suggestions.find(({ start }) => at !== undefined && start >= at.start && start < at.end) ?? null;
}

function step(keys: ReadKeys, by: 1 | -1): void {
  const { suggestions, reading, setCurrent } = keys;
  const now = meant(keys);
  const at = reading.sentences[reading.cursor?.from ?? -1]?.start ?? -1;
  const k = now === null ? -1 : suggestions.indexOf(now);
  const next =
    now !== null
      ? suggestions[k + by]
      : by > 0
        ? suggestions.find(({ start }) => start > at)
        : suggestions.findLast(({ start }) => start < at);
  if (next === undefined) return;
  setCurrent(next.id);
  reading.goTo(next.start);
}

function decide(chord: "Y" | "U" | "D", keys: ReadKeys): boolean {
  const one = meant(keys);
  if (one === null) return false;
  if (chord === "U") {
    keys.change(one);
    return true;
  }
  const next = keys.suggestions[keys.suggestions.indexOf(one) + 1];
  if (chord === "Y") keys.accept(one);
  else keys.decline(one);
  keys.setCurrent(next?.id ?? null);
  if (next !== undefined) keys.reading.goTo(next.start);
  return true;
}
