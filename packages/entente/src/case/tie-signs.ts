import { firstDay } from "./date.js";
import type { Text, Tie } from "./model.js";
import type { View } from "./view.js";

/** A negative tie between two that a standing alliance binds. */
export interface Strain {
  readonly between: readonly [string, string];
  readonly about: Text | null;
  readonly date: string | null;
}
/** Ties that count on a day, a pair each. Pairs are in the author's order of parties, strains as the ties are written. */
export interface TieSigns {
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly sign: 1 | -1 }[];
  readonly strains: readonly Strain[];
  /** Pairs whose ties cancel out, left out of `pairs`. */
  readonly mixed: readonly (readonly [string, string])[];
}

const SIGN_OF_KIND = { alliance: 1, mediation: 1, trade: 1, dispute: -1, pressure: 0 } as const;

/** The sign of a tie: as stated, else that of its kind. */
function signOf({ sign, kind }: Pick<Tie, "sign" | "kind">): 1 | -1 | 0 {
  return sign ?? (kind === undefined ? 0 : SIGN_OF_KIND[kind]);
}

/**
 * Signs of the pairs: positive under a standing alliance, whose negative ties are strains; else that of the sum of the
 * signs. An alliance stands while no later alliance entry of the pair has the sign −1; an undated one is the earliest.
 */
export function tieSigns({ parties, ties }: View): TieSigns {
  const byPair = new Map<string, { a: string; b: string; ties: Tie[] }>();
  for (const [p, a] of parties.entries())
    for (const b of parties.slice(p + 1)) {
      const own = ties.filter(({ between }) => between.includes(a) && between.includes(b));
      if (own.length > 0) byPair.set(`${a} ${b}`, { a, b, ties: own });
    }
  const pairs: { a: string; b: string; sign: 1 | -1 }[] = [];
  const strains: Strain[] = [];
  const mixed: [string, string][] = [];
  for (const { a, b, ties: own } of byPair.values()) {
    const allied = alliesStand(own);
    const sum = own.reduce((total, tie) => total + signOf(tie), 0);
    if (allied || sum !== 0) pairs.push({ a, b, sign: allied || sum > 0 ? 1 : -1 });
    else mixed.push([a, b]);
    if (!allied) continue;
    for (const tie of own)
      if (signOf(tie) < 0) strains.push({ between: tie.between, about: tie.about ?? null, date: tie.date ?? null });
  }
  return { pairs, strains, mixed };
}

function alliesStand(ties: readonly Tie[]): boolean {
  const dayOf = ({ date, since }: Tie): string => {
    const day = date ?? since;
    return day === undefined ? "" : firstDay(day);
  };
  const alliances = ties.filter(({ kind }) => kind === "alliance");
  return alliances.some(
    (made) => signOf(made) > 0 && !alliances.some((ended) => signOf(ended) < 0 && dayOf(ended) > dayOf(made)),
  );
}
