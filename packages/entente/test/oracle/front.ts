import { above, atLeast, least, need, sum } from "./basics.js";
import type { Model, Outcome } from "./model.js";

/** y is at least as good as x for all, and better for one (MODELS-1 §3). */
export const dominates = (y: Outcome, x: Outcome, parties: readonly string[]): boolean =>
  parties.every((party) => atLeast(need(y.u[party]), need(x.u[party]))) &&
  parties.some((party) => above(need(y.u[party]), need(x.u[party])));

export const frontOf = (packages: readonly Outcome[], parties: readonly string[]): Outcome[] =>
  packages.filter((x) => !packages.some((y) => dominates(y, x, parties)));

const same = (x: Outcome, y: Outcome, parties: readonly string[]) =>
  parties.every((party) => Math.abs(need(x.u[party]) - need(y.u[party])) <= 1e-9);

export const distinctCount = (packages: readonly Outcome[], parties: readonly string[]): number =>
  packages.filter((x, k) => !packages.slice(0, k).some((y) => same(x, y, parties))).length;

/** Distance from x to the nearest package of the front; 0 on it. */
export const distanceToFront = (x: Outcome, front: readonly Outcome[], parties: readonly string[]): number =>
  Math.min(...front.map((y) => Math.hypot(...parties.map((party) => need(x.u[party]) - need(y.u[party])))));

/** min ‖1 − u/max u‖; null where some party's best is not above 0. */
export function opposition(packages: readonly Outcome[], parties: readonly string[]) {
  const best = parties.map((party) => Math.max(...packages.map((x) => need(x.u[party]))));
  const nothing = { value: null, package: null };
  if (packages.length === 0 || parties.length === 0 || best.some((one) => one <= 0)) return nothing;
  const distance = (x: Outcome) => Math.hypot(...parties.map((party, k) => 1 - need(x.u[party]) / need(best[k])));
  const { best: x } = need(least(packages, (one) => [distance(one)]));
  return { value: distance(x), package: x.choice };
}

/** Per issue the option nearest the capability × salience mean; tie: nearer the status quo, then lower (MODELS-1 §3, §5). */
export function meanPackage(model: Model): Record<string, string> {
  const capabilities = model.parties.map((party) => model.raw.parties[party]?.capability);
  const noneGiven = capabilities.every((one) => one === undefined);
  const capability = (party: string) => (noneGiven ? 1 : (model.raw.parties[party]?.capability ?? 0));
  return Object.fromEntries(
    model.issues.map((id) => {
      const issue = need(model.raw.issues[id]);
      const quo = need(issue.options[issue.statusQuo]).at;
      const holders = model.withUtility.filter((party) => model.held[party]?.[id] !== undefined);
      const weight = (party: string) => capability(party) * need(model.held[party]?.[id]).salience;
      const total = sum(holders.map(weight));
      if (total <= 0) return [id, issue.statusQuo];
      const mean = sum(holders.map((party) => weight(party) * need(model.held[party]?.[id]).ideal)) / total;
      const row = ([, { at }]: [string, { at: number }]) => [Math.abs(at - mean), Math.abs(at - quo), at];
      return [id, need(least(Object.entries(issue.options), row)).best[0]];
    }),
  );
}
