import type { Loss } from "../space/build-space.js";
import type { Space } from "../space/space.js";
import type { HeldPosition, View } from "../view.js";
import { drawnValue, FIXED, type Law } from "./law.js";
import { type UncertainInput, valueShare } from "./uncertain-inputs.js";

/** A number of the case that may differ between worlds. */
type Figure = (uniforms: Float64Array) => number;

/** What one party's utilities are made of, read from the uniform numbers of a draw without building its world. */
export interface DrawnUtility {
  /** Writes the value of every option to the party, whatever the issue weighs, and the issues' weights; false where it has none. */
  readonly draw: (uniforms: Float64Array, values: readonly Float64Array[], weights: Float64Array) => boolean;
}

/** Looks a figure of the case up among the uncertain inputs. */
export function figuresOf(inputs: readonly UncertainInput[]) {
  const at = new Map(inputs.map(({ path }, k) => [path, k]));
  return (path: string, entry: number, stated: number): Figure => {
    const k = at.get(path);
    const input = k === undefined ? undefined : inputs[k];
    const law: Law = input?.laws[entry] ?? FIXED;
    if (k === undefined || law.kind === "fixed") return () => stated;
    return (uniforms) => drawnValue(law, uniforms[k] ?? 0.5, stated);
  };
}
export type Figures = ReturnType<typeof figuresOf>;

/** Prepares the utilities of one party. */
export function drawnUtility(
  view: View,
  space: Space,
  { party, loss, figure }: { readonly party: string; readonly loss: Loss; readonly figure: Figures },
): DrawnUtility {
  const held = view.positions.get(party);
  const issues = space.issues.map((issue, i) => {
    const position = held?.get(issue);
    return position === undefined ? null : issueFigures(view, position, space.places[i] ?? new Float64Array(), figure);
  });
  const valueAt = (at: number, ideal: number): number => {
    const lost = Math.abs(at - ideal) / 100;
    return loss === "linear" ? 1 - lost : 1 - lost * lost;
  };
  return {
    draw: (uniforms, values, weights) => {
      let total = 0;
      issues.forEach((one, i) => {
        const salience = one?.salience(uniforms) ?? 0;
        weights[i] = salience;
        total += salience;
        const into = values[i];
        if (one === null || into === undefined) return;
        if (one.table === null) {
          const ideal = one.place(uniforms);
          const places = space.places[i] ?? into;
          for (let o = 0; o < into.length; o++) into[o] = valueAt(places[o] ?? 0, ideal);
        } else drawTable(one.table, uniforms, into);
      });
      if (total === 0) return false;
      for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / total;
      return true;
    },
  };
}

interface IssueFigures {
  readonly salience: Figure;
  readonly place: Figure;
  /** Value per option, as a share of the largest stated; null where the place says it all. */
  readonly table: { readonly drawn: readonly Figure[]; readonly stated: readonly number[] } | null;
}

function issueFigures(
  { kase, voice }: View,
  { entry, ideal, values, salience, path }: HeldPosition,
  places: Float64Array,
  figure: Figures,
): IssueFigures {
  const [, party = "", issue = ""] = path.split(".");
  const entries = [kase.positions[party]?.[issue] ?? []].flat();
  const k = Math.max(0, entries.indexOf(entry));
  const spoken = voice === "official" && entry.official !== undefined;
  const options = Object.keys(kase.issues[issue]?.options ?? {});
  const stated = Array.from(places, (_, o) => valueShare(entry, options[o] ?? "") ?? 0);
  return {
    salience: figure(`${path}.salience`, k, salience),
    place: spoken ? () => ideal : figure(`${path}.at`, k, ideal),
    table:
      values === null
        ? null
        : { drawn: options.map((option, o) => figure(`${path}.values.${option}`, k, stated[o] ?? 0)), stated },
  };
}

function drawTable(
  { drawn, stated }: NonNullable<IssueFigures["table"]>,
  uniforms: Float64Array,
  into: Float64Array,
): void {
  let largest = 0;
  for (let o = 0; o < into.length; o++) {
    const value = drawn[o]?.(uniforms) ?? 0;
    into[o] = value;
    if (value > largest) largest = value;
  }
  if (largest === 0) into.set(stated);
  else for (let o = 0; o < into.length; o++) into[o] = (into[o] ?? 0) / largest;
}
