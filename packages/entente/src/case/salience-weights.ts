import type { View } from "./view.js";

/** Salience weights of a party per issue, in the author's order, together 1; null for a party without any salience. */
export function salienceWeights(view: View, party: string): number[] | null {
  const positions = view.positions.get(party);
  const saliences = Object.keys(view.kase.issues).map((issue) => positions?.get(issue)?.salience ?? 0);
  const total = saliences.reduce((sum, salience) => sum + salience, 0);
  return total > 0 ? saliences.map((salience) => salience / total) : null;
}
