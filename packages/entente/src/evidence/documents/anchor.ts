import { codePointsOf } from "./code-points.js";
import type { Span } from "./source-text.js";

/** A place in a text that can be found again after the text was changed. Lengths and places are in code points. */
export interface Anchor {
  readonly quote: string;
  /** What stands before and after, as far as it takes to tell the place from every other; "" at an end of the text. */
  readonly before: string;
  readonly after: string;
  readonly start: number;
}

/**
 * A place found again: `exact` with everything around it, `moved` where the words are the same and their surroundings
 * partly are, `changed` where the surroundings are the same and the words partly are. The last two want a look.
 */
export interface FoundAnchor extends Span {
  readonly how: "exact" | "moved" | "changed";
}

const LEAST_CONTEXT = 32;
const MOST_CONTEXT = 256;
/** Shared characters of context, on both sides together, that make the same words the same place. */
const ENOUGH_SHARED = 16;
/** Words this long are told by themselves, if they occur once. */
const TELLING = 40;

/** What to keep of a place so that `findAnchor` finds it again. A span outside the text is cut to it. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  const points = codePointsOf(text);
  const [from, to] = [points.unit(Math.max(0, start)), points.unit(Math.max(start, end))];
  const quote = text.slice(from, to);
  let reach = LEAST_CONTEXT;
  let [before, after] = around(text, from, to, reach);
  while (reach < MOST_CONTEXT && placesOf(text, before + quote + after).length > 1) {
    reach *= 2;
    [before, after] = around(text, from, to, reach);
  }
  return { quote, before, after, start };
}

/**
 * Finds a place again in a text that may have changed. Null: lost, or two places would do and nothing tells them apart.
 * Never another place silently: whatever is not `exact` says so.
 */
export function findAnchor(text: string, anchor: Anchor): FoundAnchor | null {
  const found = findUnits(text, anchor);
  if (found === null) return null;
  const points = codePointsOf(text);
  return { start: points.at(found.start), end: points.at(found.end), how: found.how };
}

function findUnits(text: string, { quote, before, after }: Anchor): FoundAnchor | null {
  if (quote === "") return null;
  const whole = placesOf(text, before + quote + after).filter((at) => atEnds(text, at, { quote, before, after }));
  const [only] = whole;
  if (whole.length === 1 && only !== undefined) {
    const start = only + before.length;
    return { start, end: start + quote.length, how: "exact" };
  }
  if (whole.length > 1) return null;
  return sameWords(text, { quote, before, after }) ?? sameSurroundings(text, { quote, before, after });
}

type Words = Omit<Anchor, "start">;

/** The best place with the same words, if its surroundings tell it from the second best. */
function sameWords(text: string, { quote, before, after }: Words): FoundAnchor | null {
  const places = placesOf(text, quote)
    .map((start) => ({ start, shared: sharedAround(text, start, { quote, before, after }) }))
    .sort((a, b) => b.shared - a.shared);
  const [best, second] = places;
  if (best === undefined) return null;
  const clear = second === undefined || best.shared >= 2 * second.shared + ENOUGH_SHARED / 2;
  const told = best.shared >= ENOUGH_SHARED || (second === undefined && [...quote].length >= TELLING);
  if (!clear || !told) return null;
  return { start: best.start, end: best.start + quote.length, how: "moved" };
}

/** The stretch between the same surroundings, if there is one such and its words are like those sought. */
function sameSurroundings(text: string, { quote, before, after }: Words): FoundAnchor | null {
  const head = before.slice(-LEAST_CONTEXT);
  const tail = after.slice(0, LEAST_CONTEXT);
  if (head.length + tail.length < ENOUGH_SHARED) return null;
  const starts = head === "" ? [0] : placesOf(text, head).map((at) => at + head.length);
  const stretches = starts.flatMap((start) => {
    const end = tail === "" ? text.length : text.indexOf(tail, start);
    return end > start && end - start <= quote.length * 2 + 8 ? [{ start, end }] : [];
  });
  const [only] = stretches;
  if (only === undefined || stretches.length > 1) return null;
  if (likeness(text.slice(only.start, only.end), quote) < 0.5) return null;
  return { ...only, how: "changed" };
}

/** A context shorter than was asked for reached an end of its text, and must again. */
function atEnds(text: string, at: number, { quote, before, after }: Words): boolean {
  const end = at + before.length + quote.length + after.length;
  const openStart = [...before].length >= LEAST_CONTEXT || at === 0;
  return openStart && ([...after].length >= LEAST_CONTEXT || end === text.length);
}

function sharedAround(text: string, start: number, { quote, before, after }: Words): number {
  const end = start + quote.length;
  let left = 0;
  while (left < before.length && before[before.length - 1 - left] === text[start - 1 - left]) left++;
  let right = 0;
  while (right < after.length && after[right] === text[end + right]) right++;
  return left + right;
}

/** Share of the pairs of neighbouring letters that two texts have in common, 0 … 1 (Dice). */
export function likeness(a: string, b: string): number {
  const pairs = pairsOfLetters(a);
  const others = pairsOfLetters(b);
  let [all, shared] = [0, 0];
  for (const count of pairs.values()) all += count;
  for (const [pair, count] of others) {
    all += count;
    shared += Math.min(count, pairs.get(pair) ?? 0);
  }
  return all === 0 ? Number(a === b) : (2 * shared) / all;
}

function pairsOfLetters(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function around(text: string, from: number, to: number, reach: number): [string, string] {
  // Whole characters: a half of one would be found nowhere.
  return [
    [...text.slice(Math.max(0, from - 2 * reach), from)].slice(-reach).join(""),
    [...text.slice(to, to + 2 * reach)].slice(0, reach).join(""),
  ];
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  if (part === "") return places;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
