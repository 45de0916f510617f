import { fillPrefixes, type HalfPlayer, halfPlayer } from "../../../numerics/half-split/half-player.js";
import { sumsSorter } from "../../../numerics/half-split/sorted-sums.js";
import type { View } from "../../view.js";
import { drawnUtility, type Figures } from "../../worlds/drawn-utilities.js";
import type { Loss } from "../build-space.js";
import { holds, type Space } from "../space.js";
import { type Half, passingIn, sumHalf } from "./half.js";
import { type DrawnLine, drawnLines } from "./line-rows.js";

/** What the worlds of a case are drawn over. */
export interface DrawnCase {
  readonly view: View;
  readonly space: Space;
  readonly loss: Loss;
  readonly figure: Figures;
  readonly half: Half;
}
/** The uniform numbers of one world: another object is another world, whatever its numbers. */
export interface DrawnWorld {
  readonly uniforms: Float64Array;
}
/** One party in one world after another: its utilities over both halves, its red lines and its reservation. */
export interface DrawnParty {
  /** Draws it, once a world; false where its saliences came out as nothing. */
  readonly draw: (world: DrawnWorld) => boolean;
  readonly player: HalfPlayer;
  /** What it has without a deal in the world drawn last. */
  readonly reservation: () => number;
  readonly lines: readonly DrawnLine[];
}

/** The parties of a space, each prepared when first asked for and drawn once a world, whatever asks for it. */
export function drawnParties(drawn: DrawnCase): (party: number) => DrawnParty {
  const known: DrawnParty[] = [];
  const { half, space } = drawn;
  const sorter = sumsSorter(half.fast);
  const values = space.options.map((options) => new Float64Array(options.length));
  const weights = new Float64Array(space.issues.length);
  return (party) => {
    known[party] ??= prepare(party);
    return known[party];
  };

  function prepare(p: number): DrawnParty {
    const party = space.parties[p]!;
    const utility = drawnUtility(drawn.view, space, { party, loss: drawn.loss, figure: drawn.figure });
    const linkages = spanning(drawn, p);
    const { lines, open, draw: drawLines } = drawnLines(space, p, half, drawn.figure);
    const player = halfPlayer(half, linkages.classes.length, open);
    player.classOf.set(linkages.classOf);
    const reserved = reservationIn(drawn, p);
    let latest: DrawnWorld | null = null;
    let speaks = false;
    let reservation = 0;
    return {
      player,
      lines,
      reservation: () => reservation,
      draw: (world) => {
        if (latest === world) return speaks;
        latest = world;
        const { uniforms } = world;
        speaks = utility.draw(uniforms, values, weights);
        if (!speaks) return false;
        for (let i = 0; i < values.length; i++) {
          const list = values[i]!;
          for (let o = 0; o < list.length; o++) list[o] = list[o]! * weights[i]!;
        }
        sumHalf(values, 0, half.at, player.slowSums);
        sorter.fill(values, half.at, values.length, player.fast[0]!);
        linkages.add(uniforms, player, sorter);
        fillPrefixes(player, half.words);
        drawLines(uniforms);
        reservation = reserved(uniforms, values);
        return true;
      },
    };
  }
}

/** A party's linkages: those within a half are added there, those across halves make classes of slow assignments. */
function spanning({ space, view, figure, half }: DrawnCase, party: number) {
  const value = new Map(view.linkages.map(([id, linkage]) => [id, linkage.value]));
  const own = space.linkages
    .filter((linkage) => linkage.party === party)
    .map(({ id, when }) => ({
      value: value.get(id) ?? 0,
      present: figure(`linkages.${id}.present`, 0, 1),
      above: passingIn(half, when, "slow"),
      below: passingIn(half, when, "fast"),
      inSlow: when.every(({ issue }) => issue < half.at),
    }));
  const inSlow = own.filter((one) => one.inSlow);
  const across = own.filter((one) => !one.inSlow);
  const keys = Array.from({ length: half.slow }, (_, a) => across.map(({ above }) => above[a]).join(""));
  const none = across.map(() => "0").join("");
  const classes = [none, ...[...new Set(keys)].filter((key) => key !== none)];
  const number = new Map(classes.map((key, c) => [key, c]));
  const raises = classes.map((key) => across.filter((_, k) => key[k] === "1"));
  return {
    classes,
    classOf: Uint8Array.from(keys, (key) => number.get(key)!),
    add: (
      uniforms: Float64Array,
      { slowSums, fast }: HalfPlayer,
      { raise }: Pick<ReturnType<typeof sumsSorter>, "raise">,
    ): void => {
      for (let c = 1; c < classes.length; c++) {
        let known = fast[0]!;
        const list = raises[c]!;
        for (let k = 0; k < list.length; k++) {
          const { present, below, value } = list[k]!;
          raise(known, below, present(uniforms) === 0 ? 0 : value, fast[c]!);
          known = fast[c]!;
        }
      }
      for (let k = 0; k < inSlow.length; k++) {
        const { present, above, value } = inSlow[k]!;
        if (present(uniforms) === 0) continue;
        for (let a = 0; a < above.length; a++) if (above[a] === 1) slowSums[a]! += value;
      }
    },
  };
}

/** r of a party in a world, from its option values there already multiplied by the issues' weights. */
function reservationIn({ view, space, figure }: DrawnCase, p: number) {
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
