import { day, inForce, need, subsets } from "./basics.js";
import type { RawTie } from "./raw.js";

type Edge = { readonly a: string; readonly b: string; readonly sign: number };
const DEFAULT_SIGN: Readonly<Record<string, number>> = {
  alliance: 1,
  mediation: 1,
  trade: 1,
  dispute: -1,
  pressure: 0,
};
const signOf = (tie: RawTie): number => tie.sign ?? DEFAULT_SIGN[tie.kind ?? ""] ?? 0;

/** A tie counts at t ⇔ its date ≤ t; an undated one always counts. */
export const countedTies = (ties: readonly RawTie[], t: string): RawTie[] =>
  ties.filter((tie) => (tie.date === undefined || day(tie.date) <= t) && inForce(tie, t));

/** A counted alliance of sign + that no later alliance of sign − has ended; an undated one is the earliest. */
function standsAllied(ties: readonly RawTie[]): boolean {
  const when = (tie: RawTie) => (tie.date === undefined ? "" : day(tie.date));
  const alliances = ties.filter(({ kind }) => kind === "alliance");
  return alliances.some(
    (tie) => signOf(tie) > 0 && !alliances.some((other) => signOf(other) < 0 && when(other) > when(tie)),
  );
}

/** Signs of the pairs, camps by trying all of them, triads and quarrels (MODELS-1 §1e). */
export function tiesResult(parties: readonly string[], ties: readonly RawTie[], t: string) {
  const counted = countedTies(ties, t);
  if (counted.length === 0) return null;
  const edges: Edge[] = [];
  const mixed: string[][] = [];
  const strains: RawTie[] = [];
  for (const [a, b] of pairsOf(parties)) {
    const own = counted.filter(({ between }) => between.includes(a) && between.includes(b));
    if (own.length === 0) continue;
    const total = own.reduce((sum, tie) => sum + signOf(tie), 0);
    if (standsAllied(own)) {
      edges.push({ a, b, sign: 1 });
      strains.push(...own.filter((tie) => signOf(tie) < 0));
    } else if (total === 0) mixed.push([a, b]);
    else edges.push({ a, b, sign: Math.sign(total) });
  }
  const { frustration, splits } = campsOf(parties, edges);
  const together = ({ a, b }: Edge) =>
    splits.all.some(({ camps }) => camps.some((c) => c.includes(a) && c.includes(b)));
  const strained = ({ a, b }: Edge) => strains.some(({ between }) => between.includes(a) && between.includes(b));
  const signed = (a: string, b: string) =>
    edges.find((e) => (e.a === a && e.b === b) || (e.a === b && e.b === a))?.sign;
  const triads = parties.flatMap((a, i) =>
    parties.slice(i + 1).flatMap((b, j) =>
      parties.slice(i + j + 2).flatMap((c) => {
        const signs = [signed(a, b), signed(b, c), signed(a, c)];
        return signs.includes(undefined)
          ? []
          : [{ parties: [a, b, c], product: signs.reduce((x, y) => need(x) * need(y)) }];
      }),
    ),
  );
  return {
    edges,
    result: {
      frustration,
      balanced: frustration === 0,
      splits: splits.first,
      strains: strains.map(({ between, about, date }) => ({ between, about: about ?? null, date: date ?? null })),
      innerQuarrels: edges
        .filter((edge) => strained(edge) || (edge.sign < 0 && together(edge)))
        .map(({ a, b }) => [a, b]),
      mixed,
      triads: {
        balanced: triads.filter(({ product }) => product === 1).map((one) => one.parties),
        unbalanced: triads.filter(({ product }) => product === -1).map((one) => one.parties),
      },
      exact: true,
    },
  };
}

const pairsOf = (parties: readonly string[]): [string, string][] =>
  parties.flatMap((a, k) => parties.slice(k + 1).map((b): [string, string] => [a, b]));

/** Every split with the least frustration; the first party of each connected part stays in the first camp. */
function campsOf(parties: readonly string[], edges: readonly Edge[]) {
  const tied = parties.filter((party) => edges.some(({ a, b }) => a === party || b === party));
  const heads = tied.filter((party, k) => !tied.slice(0, k).some((earlier) => reach(earlier, edges).includes(party)));
  const all = subsets(tied.filter((party) => !heads.includes(party))).map((second) => {
    const camps = [tied.filter((party) => !second.includes(party)), second];
    const frustrated = edges.filter(
      ({ a, b, sign }) => sign * (second.includes(a) === second.includes(b) ? 1 : -1) < 0,
    );
    return { camps, frustrated: frustrated.map(({ a, b }) => [a, b]) };
  });
  const frustration = Math.min(...all.map(({ frustrated }) => frustrated.length));
  const best = all.filter(({ frustrated }) => frustrated.length === frustration);
  return { frustration, splits: { all: best, first: best.slice(0, 8) } };
}

function reach(from: string, edges: readonly Edge[], seen: readonly string[] = []): string[] {
  if (seen.includes(from)) return [...seen];
  const next = edges.flatMap(({ a, b }) => (a === from ? [b] : b === from ? [a] : []));
  return next.reduce<string[]>((all, party) => reach(party, edges, all), [...seen, from]);
}
