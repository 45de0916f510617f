import type { View } from "../../view.js";
import type { Loss } from "../build-space.js";
import type { Space } from "../space.js";

/** v: value of every option to a party, 0–1, whatever the issue weighs: per issue and option; 0 where it has no position. */
export function valuesOf(view: View, space: Space, party: string, loss: Loss): Float64Array[] {
  const positions = view.positions.get(party);
  return space.issues.map((issue, i) => {
    const places = space.places[i] ?? new Float64Array();
    const position = positions?.get(issue);
    if (position === undefined) return new Float64Array(places.length);
    const { values, ideal } = position;
    if (values !== null) {
      const largest = Math.max(...values);
      return Float64Array.from(values, (one) => one / largest);
    }
    return places.map((at) => {
      const distance = Math.abs(at - ideal) / 100;
      return loss === "linear" ? 1 - distance : 1 - distance * distance;
    });
  });
}

/** ω: a party's salience on each issue as a share of all its saliences. */
export function weightsOf(view: View, space: Space, party: string): Float64Array {
  const positions = view.positions.get(party);
  const saliences = Float64Array.from(space.issues, (issue) => positions?.get(issue)?.salience ?? 0);
  const total = saliences.reduce((sum, salience) => sum + salience, 0);
  return total > 0 ? saliences.map((salience) => salience / total) : saliences;
}
