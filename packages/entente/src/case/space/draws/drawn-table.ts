import { nashFound } from "../../../numerics/half-split/best-found.js";
import { finderOf, type HalfSplit, halfSplit, keepFound, MOST_FAST } from "../../../numerics/half-split/half-split.js";
import type { Tests } from "../../condition.js";
import type { View } from "../../view.js";
import { drawnUtility, type Figures } from "../../worlds/drawn-utilities.js";
import type { Loss } from "../build-space.js";
import { holds, type Space } from "../space.js";
import { optionsDelivered } from "../sweep/delivery.js";
import { scopeTests } from "../sweep/patterns.js";
import { isUnanimous } from "../sweep/zone-region.js";
import type { Table } from "../table.js";

/** What a table of a question is asked of many worlds. */
export interface DrawnQuestion {
  readonly view: View;
  readonly space: Space;
  readonly table: Table;
  readonly where: Tests;
  readonly loss: Loss;
  readonly figure: Figures;
}
/** What one world makes of a table: counts of packages, and the Nash deal by option numbers. */
export interface DrawnCounts {
  /** Packages accepted; of a table that addresses someone, exchanges from which every sender gains and that are taken. */
  readonly accepted: number;
  /** Those of them that can be delivered. */
  readonly delivered: number;
  /** Null where nothing is delivered. */
  readonly nash: Int32Array | null;
}
/** Null where the saliences of a party came out as nothing, or nobody gains anything: the sweep then decides. */
export type DrawnTable = (uniforms: Float64Array) => DrawnCounts | null;

const EPSILON = 1e-9;
const MOST_SLOW = 65_536;

/**
 * Prepares a table for many draws; null where only the sweep can tell: under a rule other than unanimity, with members
 * who may come to have a utility, or over more packages than two halves hold.
 */
export function drawnTable(question: DrawnQuestion): DrawnTable | null {
  const { view, space, table, loss, figure } = question;
  const cut = cutOf(space);
  const silent = [...table.observers, ...table.silentAddressees].some((id) => (view.positions.get(id)?.size ?? 0) > 0);
  if (cut === null || silent || !isUnanimous(table) || table.members.length === 0) return null;
  const { sizes, at, slow, fast } = cut;
  const judges = [...new Set([...table.members, ...table.toward])].sort((a, b) => a - b);
  const joint = table.forum.toward.length > 0;
  const utilities = judges.map((p) => drawnUtility(view, space, { party: space.parties[p]!, loss, figure }));
  const addressed = table.forum.toward.map((party) => drawnUtility(view, space, { party, loss, figure }));
  const linkages = judges.map((p) => spanning(space, p, { at, slow, fast }, question));
  const split = halfSplit(
    slow,
    fast,
    linkages.map(({ classes }) => classes.length),
  );
  linkages.forEach(({ classOf }, k) => {
    split.classOf[k]!.set(classOf);
  });
  const { words, found } = split;
  const { find } = finderOf(split);
  const half = { at, slow, fast, words, sizes };
  const base = rowsWhere(half, [...question.where, ...scopeTests(table, space.statusQuo)]);
  const quo = quoOf(space, sizes);
  const [quoSlow, quoFast] = [Math.trunc(quo / fast), quo % fast];
  const quoAsked = !joint && ((base[quoSlow * words + (quoFast >>> 5)]! >>> (quoFast & 31)) & 1) === 1;
  clearBit(base, quo, half);
  const lines = space.redLines
    .filter(({ party }) => judges.includes(party))
    .map(({ id, when, require }) => ({
      present: figure(`redLines.${id}.present`, 0, 1),
      broken: brokenRows(half, when, require),
    }));
  const delivered = deliveredRows(question, half, joint ? "withAddressees" : "members");
  const rows = new Int32Array(slow * words);
  const values = space.options.map((options) => new Float64Array(options.length));
  const weights = new Float64Array(space.issues.length);
  const marks = joint ? exchangeRows(half, space, addressed.length) : null;
  const reserved = judges.map((p) => reservationOf(question, p));
  return (uniforms) => {
    for (let k = 0; k < judges.length; k++) {
      if (!utilities[k]!.draw(uniforms, values, weights)) return null;
      for (let i = 0; i < values.length; i++) {
        const list = values[i]!;
        for (let o = 0; o < list.length; o++) list[o] = list[o]! * weights[i]!;
      }
      sumHalf(values, 0, at, split.slowSums[k]!);
      const sums = split.fastSums[k]!;
      sumHalf(values, at, values.length, sums[0]!);
      linkages[k]!.add(uniforms, split.slowSums[k]!, sums);
      const r = reserved[k]!(uniforms, values);
      split.reservations[k] = r;
      split.floors[k] = joint && table.members.includes(judges[k]!) ? r + EPSILON : r - EPSILON;
    }
    rows.set(base);
    for (const { present, broken } of lines)
      if (present(uniforms) !== 0) for (let n = 0; n < rows.length; n++) rows[n]! &= ~broken[n]!;
    if (marks !== null) {
      for (let k = 0; k < addressed.length; k++) {
        if (!addressed[k]!.draw(uniforms, values, weights)) return null;
        marks.mark(k, values);
      }
      marks.keep(rows);
    }
    const accepted = find(rows);
    const kept = keepFound({ found }, delivered);
    if (kept === 0) return { accepted, delivered: 0, nash: null };
    // What is now is a deal like another to parties that have worse without one.
    if (quoAsked && judges.every((_, k) => unitsAt(split, k, quoSlow, quoFast) >= split.floors[k]!))
      found[quoSlow * words + (quoFast >>> 5)]! |= 1 << (quoFast & 31);
    const nash = nashFound(split);
    return nash < 0 ? null : { accepted, delivered: kept, nash: optionsOf(nash, sizes) };
  };
}

function unitsAt({ slowSums, fastSums, classOf }: HalfSplit, k: number, a: number, b: number): number {
  return slowSums[k]![a]! + fastSums[k]![classOf[k]![a]!]![b]!;
}

interface Half {
  readonly sizes: readonly number[];
  /** First issue of the fast half. */
  readonly at: number;
  readonly slow: number;
  readonly fast: number;
  readonly words: number;
}

/** Cuts the issues where the halves are most alike. */
function cutOf({ options, total }: Space): Omit<Half, "words"> | null {
  if (total > BigInt(MOST_SLOW * MOST_FAST)) return null;
  const sizes = options.map((list) => list.length);
  const all = sizes.reduce((product, size) => product * size, 1);
  let best: Omit<Half, "words"> | null = null;
  for (let at = sizes.length, fast = 1; at >= 0; at--, fast *= sizes[at] ?? 1) {
    const slow = all / fast;
    if (fast > MOST_FAST || slow > MOST_SLOW) continue;
    if (best === null || slow + fast < best.slow + best.fast) best = { sizes, at, slow, fast };
  }
  return best;
}

function quoOf({ statusQuo }: Space, sizes: readonly number[]): number {
  return sizes.reduce((number, size, i) => number * size + statusQuo[i]!, 0);
}

function optionsOf(number: number, sizes: readonly number[]): Int32Array {
  const options = new Int32Array(sizes.length);
  let rest = number;
  for (let i = sizes.length - 1; i >= 0; i--) {
    options[i] = rest % sizes[i]!;
    rest = Math.trunc(rest / sizes[i]!);
  }
  return options;
}

/** Sums one number an option over the issues `from` … `to` − 1, for all assignments of these. */
function sumHalf(values: readonly Float64Array[], from: number, to: number, into: Float64Array): void {
  into[0] = 0;
  let length = 1;
  for (let i = from; i < to; i++) {
    const list = values[i]!;
    const size = list.length;
    for (let n = length - 1; n >= 0; n--) {
      const sum = into[n]!;
      for (let o = size - 1; o >= 0; o--) into[n * size + o] = sum + list[o]!;
    }
    length *= size;
  }
}

/** 1 per assignment of a half where all tests on its issues pass. */
function passingIn({ at, sizes, slow, fast }: Omit<Half, "words">, tests: Tests, which: "slow" | "fast"): Uint8Array {
  const [from, to, length] = which === "slow" ? [0, at, slow] : [at, sizes.length, fast];
  const own = tests.filter(({ issue }) => issue >= from && issue < to);
  const halfSizes = sizes.slice(from, to);
  return Uint8Array.from({ length }, (_, number) => {
    const options = optionsOf(number, halfSizes);
    return own.every(({ issue, passes }) => passes[options[issue - from]!] === 1) ? 1 : 0;
  });
}

function rowsWhere(half: Half, tests: Tests): Int32Array {
  const [above, below] = [passingIn(half, tests, "slow"), passingIn(half, tests, "fast")];
  const { slow, fast, words } = half;
  const bits = new Int32Array(words);
  for (let b = 0; b < fast; b++) if (below[b] === 1) bits[b >>> 5]! |= 1 << (b & 31);
  const rows = new Int32Array(slow * words);
  for (let a = 0; a < slow; a++) if (above[a] === 1) rows.set(bits, a * words);
  return rows;
}

function brokenRows(half: Half, when: Tests, require: Tests): Int32Array {
  const [on, met] = [rowsWhere(half, when), rowsWhere(half, require)];
  return on.map((bits, n) => bits & ~met[n]!);
}

function clearBit(rows: Int32Array, number: number, { fast, words }: Half): void {
  const b = number % fast;
  rows[Math.trunc(number / fast) * words + (b >>> 5)]! &= ~(1 << (b & 31));
}

function deliveredRows(
  { space, table, view }: DrawnQuestion,
  half: Half,
  hands: "members" | "withAddressees",
): Int32Array {
  const everyone = new Uint8Array(table.members.length).fill(1);
  const passes = optionsDelivered(space, table, view, everyone, hands);
  return rowsWhere(
    half,
    passes.map((options, issue) => ({ issue, passes: options })),
  );
}

/** A party's linkages: those within a half are added there, those across halves make classes of slow assignments. */
function spanning(
  space: Space,
  party: number,
  half: Omit<Half, "words" | "sizes">,
  { view, figure }: Pick<DrawnQuestion, "view" | "figure">,
) {
  const sized = { ...half, sizes: space.options.map((list) => list.length) };
  const value = new Map(view.linkages.map(([id, linkage]) => [id, linkage.value]));
  const own = space.linkages
    .filter((linkage) => linkage.party === party)
    .map(({ id, when }) => ({
      value: value.get(id) ?? 0,
      present: figure(`linkages.${id}.present`, 0, 1),
      above: passingIn(sized, when, "slow"),
      below: passingIn(sized, when, "fast"),
      inSlow: when.every(({ issue }) => issue < half.at),
    }));
  const across = own.filter(({ inSlow }) => !inSlow);
  const keys = Array.from({ length: half.slow }, (_, a) => across.map(({ above }) => above[a]).join(""));
  const classes = [...new Set(keys)];
  const number = new Map(classes.map((key, c) => [key, c]));
  return {
    classes,
    classOf: Uint8Array.from(keys, (key) => number.get(key)!),
    add: (uniforms: Float64Array, slowSums: Float64Array, fastSums: readonly Float64Array[]): void => {
      for (let c = 1; c < classes.length; c++) fastSums[c]!.set(fastSums[0]!);
      for (const { value, present, above, inSlow } of own) {
        if (!inSlow || present(uniforms) === 0) continue;
        for (let a = 0; a < above.length; a++) if (above[a] === 1) slowSums[a]! += value;
      }
      across.forEach(({ value, present, below }, k) => {
        if (present(uniforms) === 0) return;
        classes.forEach((key, c) => {
          if (key[k] !== "1") return;
          const sums = fastSums[c]!;
          for (let b = 0; b < below.length; b++) if (below[b] === 1) sums[b]! += value;
        });
      });
    },
  };
}

/** r of a party in a world, from its option values there already multiplied by the issues' weights. */
function reservationOf({ view, space, figure }: DrawnQuestion, p: number) {
  const party = space.parties[p]!;
  const stated = view.alternatives.get(party);
  const { value } = stated ?? {};
  if (value !== undefined) return () => value;
  const options = Int32Array.from(space.statusQuo);
  for (const [issue, option] of Object.entries(stated?.package ?? {})) {
    const i = space.issues.indexOf(issue);
    options[i] = space.options[i]?.indexOf(option) ?? 0;
  }
  const sizes = new Map(view.linkages.map(([id, linkage]) => [id, linkage.value]));
  const own = space.linkages
    .filter((linkage) => linkage.party === p && holds(linkage.when, options))
    .map(({ id }) => ({ present: figure(`linkages.${id}.present`, 0, 1), value: sizes.get(id) ?? 0 }));
  const lift = stated === undefined ? figure(`alternatives.${party}.outside`, 0, 0) : () => 0;
  return (uniforms: Float64Array, values: readonly Float64Array[]): number => {
    let r = lift(uniforms);
    for (let i = 0; i < options.length; i++) r += values[i]![options[i]!]!;
    for (const { present, value } of own) r += present(uniforms) * value;
    return r;
  };
}

/** Marks, per half, assignments that give an addressee something or ask something of it, and keeps exchanges. */
function exchangeRows({ at, slow, fast, words, sizes }: Half, { statusQuo }: Space, addressees: number) {
  const given = sizes.map((size) => new Float64Array(size));
  const asked = sizes.map((size) => new Float64Array(size));
  const [givenSlow, askedSlow] = [new Float64Array(slow), new Float64Array(slow)];
  const [givenFast, askedFast] = [new Float64Array(fast), new Float64Array(fast)];
  const [giving, asking] = [new Int32Array(words), new Int32Array(words)];
  const bitsOf = (counts: Float64Array, into: Int32Array): void => {
    into.fill(0);
    for (let b = 0; b < fast; b++) if (counts[b]! > 0) into[b >>> 5]! |= 1 << (b & 31);
  };
  return {
    mark: (k: number, values: readonly Float64Array[]): void => {
      values.forEach((list, i) => {
        const quo = list[statusQuo[i]!]!;
        for (let o = 0; o < list.length; o++) {
          if (k === 0) {
            given[i]![o] = 0;
            asked[i]![o] = 0;
          }
          if (list[o]! > quo + EPSILON) given[i]![o]!++;
          if (list[o]! < quo - EPSILON) asked[i]![o]!++;
        }
      });
    },
    keep: (rows: Int32Array): void => {
      if (addressees === 0) return;
      sumHalf(given, 0, at, givenSlow);
      sumHalf(asked, 0, at, askedSlow);
      sumHalf(given, at, sizes.length, givenFast);
      sumHalf(asked, at, sizes.length, askedFast);
      bitsOf(givenFast, giving);
      bitsOf(askedFast, asking);
      for (let a = 0; a < slow; a++)
        for (let w = 0; w < words; w++) {
          const gives = givenSlow[a]! > 0 ? -1 : giving[w]!;
          const asks = askedSlow[a]! > 0 ? -1 : asking[w]!;
          rows[a * words + w]! &= gives & asks;
        }
    },
  };
}
