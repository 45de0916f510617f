import type { RuleTest } from "../../case/rule.js";
import { compileRule } from "../../case/rule.js";
import { breaks } from "../../case/space/space.js";
import { bitsOf, maskOf, wordsFor } from "../../case/space/sweep/mask.js";
import { weightsOf } from "../../case/space/sweep/values.js";
import type { Asked } from "../asked.js";
import { consentsAt, handsOf, isHarmed } from "./consent.js";
import { leverSetsOf, minimalUnions } from "./lever-sets.js";

/** What a table can do about a package. Ids of issues and parties. */
export interface Coverage {
  /** Members that accept it. */
  readonly accepts: string[];
  readonly accepted: boolean;
  /** Members whose change of mind turns the rule's verdict on it. */
  readonly pivotal: string[];
  /** Moved issues whose lever rule the members meet, and those that the members accepting it meet. */
  readonly covered: string[];
  readonly delivered: string[];
  /** Moved issues that the members and whom they address meet together; null where they address nobody. */
  readonly coveredTogether: string[] | null;
  readonly outOfScope: string[];
  /** Minimal sets of outsiders with whom every moved issue is covered; none where it is. */
  readonly missing: string[][];
  readonly unnecessary: string[];
}
export interface Bypassed {
  readonly party: string;
  readonly harmed: boolean;
  readonly redLines: string[];
  /** Share of what matters to it that the package moves. */
  readonly stake: number;
  readonly issues: string[];
}

const EPSILON = 1e-9;

/** Moved issues, by number. */
export function movedIn({ space }: Asked, options: ArrayLike<number>): number[] {
  return space.issues.flatMap((_, i) => (options[i] === space.statusQuo[i] ? [] : [i]));
}

/** Coverage of a package by the table that is asked. */
export function coverageOf(asked: Asked, options: ArrayLike<number>): Coverage {
  const { table, space } = asked;
  const moved = movedIn(asked, options);
  const idOf = (issue: number): string => space.issues[issue] ?? "";
  const consents = consentsAt(asked, table, options);
  const everyone = new Uint8Array(consents.length).fill(1);
  const nameOf = (seat: number): string => space.parties[table.members[seat] ?? -1] ?? "";
  const met = (issue: number, hands: Uint8Array): boolean => isMet(asked, issue, options, hands);
  const seated = handsOf(asked, table, everyone);
  const willing = handsOf(asked, table, consents);
  const inScope = moved.every((issue) => table.scope === null || table.scope[issue] === 1);
  const decides = (given: ArrayLike<number>): boolean => table.members.length > 0 && inScope && table.accepts(given);
  const covered = moved.filter((issue) => met(issue, seated));
  const accepted = decides(consents);
  return {
    accepts: table.members.flatMap((_, seat) => (consents[seat] === 1 ? [nameOf(seat)] : [])),
    accepted,
    pivotal: table.members.flatMap((_, seat) => {
      const turned = consents.with(seat, consents[seat] === 1 ? 0 : 1);
      return decides(turned) === accepted ? [] : [nameOf(seat)];
    }),
    covered: covered.map(idOf),
    delivered: moved.filter((issue) => met(issue, willing)).map(idOf),
    coveredTogether:
      table.forum.toward.length === 0
        ? null
        : moved.filter((issue) => met(issue, withAddressees(asked, seated))).map(idOf),
    outOfScope: table.scope === null ? [] : moved.filter((issue) => table.scope?.[issue] !== 1).map(idOf),
    missing: missingFrom(asked, moved, options, seated),
    unnecessary: covered.length === moved.length && accepted ? unnecessaryAt(asked, moved, options, consents) : [],
  };
}

/** Members that accept a package, and the issues it moves whose lever rule they meet: the least that tells whether it is done. */
export function deliveryOf(asked: Asked, options: ArrayLike<number>): { accepting: number[]; delivered: number[] } {
  const { table } = asked;
  const consents = consentsAt(asked, table, options);
  const willing = handsOf(asked, table, consents);
  return {
    accepting: table.members.filter((_, seat) => consents[seat] === 1),
    delivered: movedIn(asked, options).filter((issue) => isMet(asked, issue, options, willing)),
  };
}

function withAddressees({ view, table }: Asked, hands: Uint8Array): Uint8Array {
  const both = Uint8Array.from(hands);
  for (const id of table.forum.toward) both[view.parties.indexOf(id)] = 1;
  return both;
}

/** Without a lever those who accept deliver it jointly: observers, who accept nothing, do not. */
function isMet({ table }: Asked, issue: number, options: ArrayLike<number>, hands: Uint8Array): boolean {
  const rule: RuleTest | null = table.levers[issue]?.[options[issue] ?? 0] ?? null;
  return rule === null ? table.members.some((party) => hands[table.handOf[party] ?? -1] === 1) : rule(hands);
}

function missingFrom(
  asked: Asked,
  moved: readonly number[],
  options: ArrayLike<number>,
  seated: Uint8Array,
): string[][] {
  const bits = asked.view.parties.length;
  const open = moved.filter((issue) => !isMet(asked, issue, options, seated));
  const families = open.flatMap((issue) => {
    const sets = leverSetsOf(asked, issue, options[issue] ?? 0);
    if (sets === null) return [];
    return [
      sets.sets.map((set) =>
        maskOf(
          set.filter((hand) => seated[hand] !== 1),
          wordsFor(bits),
        ),
      ),
    ];
  });
  if (families.length === 0) return [];
  return minimalUnions(families, bits).sets.map((set) => bitsOf(set).map((hand) => asked.view.parties[hand] ?? ""));
}

/** Members without whom the others still cover the package, by their hands, and still accept it, by the rule over them. */
function unnecessaryAt(
  asked: Asked,
  moved: readonly number[],
  options: ArrayLike<number>,
  consents: Uint8Array,
): string[] {
  const { table, space } = asked;
  const voters = table.members.map((party) => table.forum.members.find(({ id }) => id === space.parties[party]));
  return table.members.flatMap((party, seat) => {
    if (table.members.length === 1) return [];
    const stays = (_: unknown, k: number): boolean => k !== seat;
    const hands = handsOf(asked, table, new Uint8Array(consents.length).fill(1).with(seat, 0));
    if (!moved.every((issue) => isMet(asked, issue, options, hands))) return [];
    const rule = compileRule(
      table.forum.rule,
      voters.flatMap((voter, k) => (voter !== undefined && k !== seat ? [voter] : [])),
    );
    const name = space.parties[party] ?? "";
    return rule(consents.filter(stays)) ? [name] : [];
  });
}

/** Parties outside the table, addressed by nobody, whom a package harms, whose line it breaks or whose stake it moves. */
export function bypassedAt(asked: Asked, options: ArrayLike<number>): Bypassed[] {
  const { table, space, view, kase } = asked;
  const moved = movedIn(asked, options);
  const present = new Set([...table.forum.members.map(({ id }) => id), ...table.forum.toward]);
  return space.parties.flatMap((party, p): Bypassed[] => {
    if (present.has(party) || kase.parties[party]?.within !== undefined) return [];
    const weights = weightsOf(view, space, party);
    const even = 1 / Math.max(1, view.positions.get(party)?.size ?? 1);
    const touched = moved.filter((issue) => (weights[issue] ?? 0) >= even - EPSILON);
    const redLines = space.redLines.filter((line) => line.party === p && breaks(line, options)).map(({ id }) => id);
    const harmed = isHarmed(space, p, options);
    if (!harmed && redLines.length === 0 && touched.length === 0) return [];
    return [
      {
        party,
        harmed,
        redLines,
        stake: moved.reduce((sum, issue) => sum + (weights[issue] ?? 0), 0),
        issues: touched.map((issue) => space.issues[issue] ?? ""),
      },
    ];
  });
}
