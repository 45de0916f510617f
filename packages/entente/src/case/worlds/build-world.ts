import { inForce } from "../date.js";
import type { Case, PositionEntry } from "../model.js";
import { buildSpace, type Loss } from "../space/build-space.js";
import { reservationOf } from "../space/space.js";
import type { View } from "../view.js";
import { drawnValue, FIXED, isClamped } from "./law.js";
import { type UncertainInput, valueShare } from "./uncertain-inputs.js";

/** One world: the case with its uncertain inputs drawn. */
export interface World {
  readonly kase: Case;
  /** What unstated alternatives are worth beyond the status quo, by party; only where above 0. */
  readonly lifts: ReadonlyMap<string, number>;
  /** Parties whose saliences all came out as 0, and whose stated ones were kept. */
  readonly keptSaliences: number;
}

/** Value of an input by its path, and which of its dated entries; null where it is the same in every world. */
type Drawn = (path: string, entry?: number) => number | null;

/** Puts the uniform numbers of the uncertain inputs, in their order, into a case. */
export function buildWorld(kase: Case, inputs: readonly UncertainInput[], uniforms: Float64Array): World {
  const at = new Map(inputs.map(({ path }, k) => [path, k]));
  const drawn: Drawn = (path, entry = 0) => {
    const k = at.get(path);
    const input = k === undefined ? undefined : inputs[k];
    if (k === undefined || input === undefined) return null;
    return drawnValue(input.laws[entry] ?? FIXED, uniforms[k] ?? 0.5, input.stated[entry] ?? 0);
  };
  const { positions, keptSaliences } = drawnPositions(kase, drawn);
  return {
    kase: {
      ...kase,
      positions,
      redLines: present("redLines", kase.redLines, drawn),
      linkages: present("linkages", kase.linkages, drawn),
      orderings: present("orderings", kase.orderings, drawn),
      burdens: mapValues(kase.burdens, (burden, id) => {
        const cost = drawn(`burdens.${id}.cost`);
        return cost === null ? burden : { ...burden, cost };
      }),
      parties: mapValues(kase.parties, (party, id) => {
        const commitment = drawn(`parties.${id}.leader.commitment`);
        return commitment === null ? party : { ...party, leader: { ...party.leader, commitment } };
      }),
    },
    lifts: liftsOf(kase, drawn),
    keptSaliences,
  };
}

/** How many inputs are drawn past what they can be, and moved back. */
export function clampedAt(inputs: readonly UncertainInput[], uniforms: Float64Array): number {
  let clamped = 0;
  for (let k = 0; k < inputs.length; k++) {
    const input = inputs[k];
    if (input !== undefined && isClamped(input.laws[input.now] ?? FIXED, uniforms[k] ?? 0.5)) clamped++;
  }
  return clamped;
}

function drawnPositions(kase: Case, drawn: Drawn): { positions: Case["positions"]; keptSaliences: number } {
  let keptSaliences = 0;
  const positions = mapValues(kase.positions, (byIssue, party) => {
    const all = mapValues(byIssue, (position, issue) =>
      everyEntry(position, (entry, k) => drawnEntry(entry, { path: `positions.${party}.${issue}`, k, drawn })),
    );
    if (!isSilent(all) || isSilent(byIssue)) return all;
    keptSaliences++;
    return mapValues(all, (position, issue) => {
      const stated = [byIssue[issue] ?? []].flat();
      return everyEntry(position, (entry, k) => ({ ...entry, salience: stated[k]?.salience ?? 0 }));
    });
  });
  return { positions, keptSaliences };
}

type Position = PositionEntry | PositionEntry[];

function everyEntry(position: Position, to: (entry: PositionEntry, k: number) => PositionEntry): Position {
  return Array.isArray(position) ? position.map(to) : to(position, 0);
}

function isSilent(byIssue: Readonly<Record<string, Position>>): boolean {
  return Object.values(byIssue).every((position) => [position].flat().every(({ salience }) => salience === 0));
}

function drawnEntry(
  entry: PositionEntry,
  { path, k, drawn }: { readonly path: string; readonly k: number; readonly drawn: Drawn },
): PositionEntry {
  const salience = drawn(`${path}.salience`, k) ?? entry.salience;
  if (entry.at !== undefined) return { ...entry, salience, at: drawn(`${path}.at`, k) ?? entry.at };
  const values = mapValues(
    entry.values ?? {},
    (stated, option) => drawn(`${path}.values.${option}`, k) ?? valueShare(entry, option) ?? stated,
  );
  // A table drawn as nothing but zeros says nothing: the stated one is kept.
  const empty = Object.values(values).every((value) => value === 0);
  return { ...entry, salience, values: empty ? entry.values : values };
}

function present<T>(part: string, entries: Readonly<Record<string, T>>, drawn: Drawn): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => drawn(`${part}.${id}.present`) !== 0));
}

function liftsOf(kase: Case, drawn: Drawn): Map<string, number> {
  const lifts = Object.keys(kase.parties).map((party) => [party, drawn(`alternatives.${party}.outside`) ?? 0] as const);
  return new Map(lifts.filter(([, lift]) => lift > 0));
}

function mapValues<T, R>(entries: Readonly<Record<string, T>>, to: (value: T, key: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, to(value, key)]));
}

/** A view in which parties without a stated alternative have something better than the status quo. */
export function withLifts(view: View, lifts: World["lifts"], loss: Loss): View {
  if (lifts.size === 0) return view;
  const space = buildSpace(view, { loss });
  const alternatives = new Map(view.alternatives);
  for (const [party, lift] of lifts) {
    const p = space.parties.indexOf(party);
    const stated = view.kase.alternatives[party];
    if (p < 0 || (stated !== undefined && inForce(stated, view.asOf))) continue;
    alternatives.set(party, { value: reservationOf(space, p) + lift });
  }
  return { ...view, alternatives };
}
