import { type Dropped, type Lattice, type LevelSet, quantaOf, stopsOf } from "./lattice.js";

/** A lattice with its conditions judged at every stop; a stop's number counts up in the order of its levels. */
export interface Conditions {
  readonly lattice: Lattice;
  readonly stops: number;
  readonly strides: Int32Array;
  /** Bits over lines and orderings, `words` a stop: lines broken; then, per ordering, `first` and `before`. */
  readonly words: number;
  readonly broken: Int32Array;
  readonly first: Int32Array;
  readonly before: Int32Array;
}
/** A lattice with everything about its stops computed. */
export interface Tabled extends Conditions {
  /** In quanta. */
  readonly exposure: Float64Array;
}
/** What binds a search over a table, as bits like those of `broken` and `before`. */
export interface Binding {
  /** Lines that no stop may break. */
  readonly always: Int32Array;
  /** Lines that the start breaks: they may stay broken, and not be broken anew. */
  readonly onceMended: Int32Array;
  readonly orderings: Int32Array;
}

/** Tables a lattice of at most 2²⁴ stops. */
export function tableLattice(lattice: Lattice): Tabled {
  const stops = stopsOf(lattice);
  return { ...tableConditions(lattice), exposure: exposuresOf(lattice, stops) };
}

/** The same without what is lost at the stops. */
export function tableConditions(lattice: Lattice): Conditions {
  const { lengths, lines, orderings } = lattice;
  const strides = new Int32Array(lengths.length);
  for (let i = lengths.length - 1, stride = 1; i >= 0; stride *= lengths[i--]!) strides[i] = stride;
  const words = Math.max(1, Math.ceil(Math.max(lines.length, orderings.length) / 32));
  const mark = (sets: readonly LevelSet[]): Int32Array => stopsMeeting(sets, lengths, words);
  const broken = mark(lines.map(({ when }) => when));
  const kept = mark(lines.map(({ require }) => require));
  for (let at = 0; at < broken.length; at++) broken[at]! &= ~kept[at]!;
  return {
    lattice,
    stops: stopsOf(lattice),
    strides,
    words,
    broken,
    first: mark(orderings.map(({ first }) => first)),
    before: mark(orderings.map(({ before }) => before)),
  };
}

/** Which sets each stop meets: bit k of its words for the k-th. */
function stopsMeeting(sets: readonly LevelSet[], lengths: readonly number[], words: number): Int32Array {
  const marks = new Int32Array(stopsOf({ lengths }) * words);
  sets.forEach(({ never }, k) => {
    if (!never) marks[k >>> 5]! |= 1 << (k & 31);
  });
  // From the last axis on: what is marked already is repeated once a rung, as far as the rung meets the sets.
  for (let i = lengths.length - 1, known = words; i >= 0; known *= lengths[i--]!) {
    const meeting = rungsMeeting(sets, { axis: i, length: lengths[i]! }, words);
    for (let rung = lengths[i]! - 1; rung >= 0; rung--)
      for (let at = 0, w = 0; at < known; at++, w = w + 1 < words ? w + 1 : 0)
        marks[rung * known + at] = marks[at]! & meeting[rung * words + w]!;
  }
  return marks;
}

/** The same for the rungs of one axis, as far as the sets look at it. */
function rungsMeeting(
  sets: readonly LevelSet[],
  { axis, length }: { readonly axis: number; readonly length: number },
  words: number,
): Int32Array {
  const meeting = new Int32Array(length * words).fill(-1);
  sets.forEach(({ on }, k) => {
    for (const { axis: own, rungs } of on) {
      if (own !== axis) continue;
      for (let rung = 0; rung < length; rung++)
        if (rungs[rung] !== 1) meeting[rung * words + (k >>> 5)]! &= ~(1 << (k & 31));
    }
  });
  return meeting;
}

function exposuresOf({ lengths, exposureAt }: Lattice, stops: number): Float64Array {
  const exposure = new Float64Array(stops);
  const levels = new Int32Array(lengths.length);
  for (let stop = 1; stop < stops - 1; stop++) {
    countUp(levels, lengths);
    exposure[stop] = quantaOf(exposureAt(levels));
  }
  return exposure;
}

/** Levels of the stop whose number is next. */
export function countUp(levels: Int32Array, lengths: readonly number[]): void {
  for (let i = lengths.length - 1; i >= 0; i--) {
    if (++levels[i]! < lengths[i]!) return;
    levels[i] = 0;
  }
}

export function levelsAt({ lattice: { lengths }, strides }: Conditions, stop: number): Int32Array {
  return Int32Array.from(lengths, (length, i) => Math.trunc(stop / strides[i]!) % length);
}

/** What binds once some lines and orderings are dropped. */
export function bindingOf({ lattice, words, broken }: Conditions, dropped: Dropped): Binding {
  const always = new Int32Array(words);
  const onceMended = new Int32Array(words);
  const orderings = new Int32Array(words);
  lattice.lines.forEach((_, k) => {
    if (dropped.lines.has(k)) return;
    const brokenAtStart = ((broken[k >>> 5]! >>> (k & 31)) & 1) === 1;
    (brokenAtStart ? onceMended : always)[k >>> 5]! |= 1 << (k & 31);
  });
  lattice.orderings.forEach((_, k) => {
    if (!dropped.orderings.has(k)) orderings[k >>> 5]! |= 1 << (k & 31);
  });
  return { always, onceMended, orderings };
}
