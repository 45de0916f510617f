import { compileCondition, type Tests } from "../../condition.js";
import type { RuleTest } from "../../rule.js";
import type { View } from "../../view.js";
import type { Space, SpaceLine } from "../space.js";
import type { Table } from "../table.js";
import { type Constraints, constraintsOf } from "./constraints.js";
import { type Delivery, deliveryOver } from "./delivery.js";
import { cutSpace, type Halves } from "./halves.js";
import { interner } from "./intern.js";
import { hasBit } from "./mask.js";
import { type Patterns, patternsOf } from "./patterns.js";
import { tableUtilities, type Utilities } from "./utilities.js";
import { minimalWinningSets, type WinningSets } from "./winning.js";

/** Everything that one pass over all packages tells about a table; whatever asks for counts reads it here. */
export interface Sweep {
  readonly space: Space;
  readonly table: Table;
  readonly halves: Halves;
  readonly constraints: Constraints;
  /** Utilities of the judges, in the order of `constraints.judges`. */
  readonly utilities: Utilities;
  readonly patterns: Patterns;
  /** Number among the judges of each member. */
  readonly seatJudge: readonly number[];
  /** Number of packages other than the status quo that the question is about. */
  readonly others: number;
  /** Number of packages that the question is about, the status quo included if it is one. */
  readonly asked: number;
  readonly delivery: Delivery;
  /** Sacred lines of everyone whom the table neither seats nor addresses. */
  readonly sacredOutside: readonly Pick<SpaceLine, "when" | "require">[];
  /** The forum's rule; nobody decides where nobody sits. */
  readonly wins: RuleTest;
  readonly winning: WinningSets;
  /** Which members accept, once the constraints in `dropped` are off, and whether these satisfy the rule. */
  readonly verdictOn: (pattern: number, dropped?: Int32Array) => Verdict;
}
export interface Verdict {
  /** consents[k] = 1: the k-th member accepts. */
  readonly consents: Uint8Array;
  /** Within the forum's scope and accepted by its rule. */
  readonly accepted: boolean;
}

interface Question {
  readonly view: View;
  readonly space: Space;
  readonly table: Table;
  readonly where: { readonly tests: Tests } | null;
  readonly counting?: ((counted: CountedSoFar) => void) | undefined;
}

/** Packages below which a sweep is over before anybody could read how far it has come. */
const TOLD_FROM = 1_000_000;

/** How far a sweep over many packages has come. */
export interface CountedSoFar {
  /** Packages swept, of `total`. */
  readonly swept: number;
  readonly total: number;
  /** Those of the swept that the table's rule accepts. */
  readonly accepted: number;
}

/** Sweeps a space of at most 2³¹ packages, or a sample of a larger one, for one question. */
export function sweepSpace({ view, space, table, where, counting }: Question, halves = cutSpace(space)): Sweep {
  const constraints = constraintsOf(space, table);
  const utilities = tableUtilities(halves, constraints.judges);
  const wins: RuleTest = (consents) => table.members.length > 0 && table.accepts(consents);
  const soFar = (part: Patterns, swept: number): void => {
    if (counting === undefined || halves.total < TOLD_FROM) return;
    const verdict = verdictsOf(table, constraints, part, wins);
    let accepted = 0;
    for (let id = 0; id < part.count; id++) if (verdict(id).accepted) accepted += part.packages[id]!;
    counting({ swept, total: halves.total, accepted });
  };
  const patterns = patternsOf({ halves, table, constraints, utilities, where: where?.tests ?? null }, soFar);
  const others = patterns.packages.reduce((sum, packages) => sum + packages, 0);
  const statusQuoAsked =
    where === null || where.tests.every(({ issue, passes }) => passes[space.statusQuo[issue]!] === 1);
  return {
    space,
    table,
    halves,
    constraints,
    utilities,
    patterns,
    seatJudge: table.members.map((party) => constraints.judges.indexOf(party)),
    others,
    asked: others + (statusQuoAsked ? 1 : 0),
    delivery: deliveryOver(halves, table, view),
    sacredOutside: sacredLinesOutside(
      view,
      constraints.judges.map((party) => space.parties[party] ?? ""),
    ),
    wins,
    winning: minimalWinningSets(wins, table.members.length),
    verdictOn: verdictsOf(table, constraints, patterns, wins),
  };
}

function sacredLinesOutside({ kase, redLines }: View, judges: readonly string[]): Sweep["sacredOutside"] {
  return redLines
    .filter(([, { party, sacred }]) => sacred === true && !judges.includes(party))
    .map(([, { when = {}, require }]) => ({
      when: compileCondition(kase.issues, when),
      require: compileCondition(kase.issues, require),
    }));
}

function verdictsOf(table: Table, constraints: Constraints, patterns: Patterns, wins: RuleTest): Sweep["verdictOn"] {
  const seatOf = constraints.list.map(({ party }) => table.members.indexOf(party));
  const { outOfScope } = constraints;
  const words = Math.max(1, Math.ceil((table.members.length + 1) / 32));
  const seen = interner(words);
  const verdicts: Verdict[] = [];
  const refusals = new Int32Array(words);
  const scopeSeat = table.members.length;
  const asIs = Array.from({ length: patterns.count }, (_, pattern) => judged(pattern));
  return (pattern, dropped) => (dropped === undefined ? asIs[pattern]! : judged(pattern, dropped));

  function judged(pattern: number, dropped?: Int32Array): Verdict {
    refusals.fill(0);
    const from = pattern * patterns.words;
    for (let w = 0; w < patterns.words; w++) {
      let rest = patterns.rows[from + w]! & ~(dropped?.[w] ?? 0);
      for (; rest !== 0; rest &= rest - 1) {
        const bit = 32 * w + 31 - Math.clz32(rest & -rest);
        const seat = bit === outOfScope ? scopeSeat : seatOf[bit]!;
        if (seat >= 0) refusals[seat >>> 5]! |= 1 << (seat & 31);
      }
    }
    const id = seen.intern(refusals);
    const known = verdicts[id];
    if (known !== undefined) return known;
    const consents = Uint8Array.from(table.members, (_, k) => (hasBit(refusals, k) ? 0 : 1));
    const verdict = { consents, accepted: !hasBit(refusals, scopeSeat) && wins(consents) };
    verdicts[id] = verdict;
    return verdict;
  }
}
