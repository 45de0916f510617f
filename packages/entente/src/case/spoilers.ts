import { factionsOf } from "./factions.js";
import type { Case } from "./model.js";
import { compileRule } from "./rule.js";
import { type View, votersOf } from "./view.js";

/** A faction that loses by a deal and has means to act on it. */
export interface Spoiler {
  readonly faction: string;
  readonly within: string;
  /** What it loses against its reservation, utility. */
  readonly loss: number;
  /** Its weight, else its share of its party's capability, else 0. */
  readonly means: number;
  /** loss × means. */
  readonly score: number;
  /** Whether its party's ratifying body fails without it; null where there is no body. */
  readonly canBlock: boolean | null;
}

/**
 * Factions within the parties given that lose by a package, by loss × means, largest first; those without loss or means are
 * left out.
 *
 * @param gain - utility of a faction at the package less its reservation; null where it has no utility
 * @source Stedman (1997), Spoiler problems in peace processes
 */
export function spoilersOf(
  view: Pick<View, "kase" | "parties">,
  parties: readonly string[],
  gain: (faction: string) => number | null,
): Spoiler[] {
  const found = parties.flatMap((within) =>
    factionsOf(view, within).map((faction): Spoiler => {
      const loss = Math.max(0, -(gain(faction) ?? 0));
      const means = meansOf(view.kase, faction, within);
      return { faction, within, loss, means, score: loss * means, canBlock: canBlock(view.kase, faction, within) };
    }),
  );
  return found.filter(({ loss, score }) => loss > 1e-9 && score > 0).sort((a, b) => b.score - a.score);
}

function meansOf({ parties }: Case, faction: string, within: string): number {
  const { weight, capability } = parties[faction] ?? {};
  if (weight !== undefined) return weight;
  const whole = parties[within]?.capability ?? 0;
  return capability === undefined || whole <= 0 ? 0 : capability / whole;
}

/** Whether a party's body cannot pass anything without a faction. */
function canBlock({ ratification }: Case, faction: string, within: string): boolean | null {
  const body = ratification[within];
  if (body === undefined) return null;
  const voters = votersOf(body.members);
  const others = voters.map(({ id }) => (id === faction ? 0 : 1));
  return voters.some(({ id }) => id === faction) && !compileRule(body.rule, voters)(others);
}
