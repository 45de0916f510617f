import { EntenteError } from "../error.js";
import { compileRule, type Voter } from "./rule.js";
import { ruleSchema } from "./schema.js";

/** Who decides under a rule. */
export interface Coalitions {
  /** Sets of voters that meet the rule and none of whom can be spared, the smallest first; `[[]]`: it is met by nobody. */
  readonly winning: readonly (readonly string[])[];
  /** Sets that do not meet it and would with any one more, the largest first. */
  readonly losing: readonly (readonly string[])[];
}

/** Voters up to which every set is tried. */
const MOST_VOTERS = 16;

/**
 * The coalitions that win under a rule with no one to spare, and those that lose for want of one more.
 *
 * @param rule - as a case writes it; anything else is refused
 * @param voters - in the order in which they are to be named; those who abstain count as not consenting
 * @returns null for more than 16 voters
 * @throws {EntenteError} `bad-rule` for what is no rule, `no-weight` where a voter lacks the weight that is counted
 */
export function coalitionsOf(rule: unknown, voters: readonly Voter[]): Coalitions | null {
  const read = ruleSchema.safeParse(rule);
  if (!read.success) throw new EntenteError("bad-rule", "this is no rule of decision");
  if (voters.length > MOST_VOTERS) return null;
  const wins = compileRule(read.data, voters);
  const n = voters.length;
  const consents = new Uint8Array(n);
  const isWinning = new Uint8Array(1 << n);
  for (let set = 0; set < isWinning.length; set++) {
    for (let k = 0; k < n; k++) consents[k] = (set >> k) & 1;
    isWinning[set] = wins(consents) ? 1 : 0;
  }
  const others = (set: number, of: 0 | 1): number[] =>
    voters.flatMap((_, k) => (((set >> k) & 1) === of ? [set ^ (1 << k)] : []));
  const sets = [...isWinning.keys()];
  const winning = sets.filter((set) => isWinning[set] === 1 && others(set, 1).every((less) => isWinning[less] === 0));
  const losing = sets.filter((set) => isWinning[set] === 0 && others(set, 0).every((more) => isWinning[more] === 1));
  const named = (set: number): string[] => voters.filter((_, k) => ((set >> k) & 1) === 1).map(({ id }) => id);
  return {
    winning: winning.map(named).toSorted((a, b) => a.length - b.length),
    losing: losing.map(named).toSorted((a, b) => b.length - a.length),
  };
}
