import { firstIssues } from "../numerics/alignment/lead.js";
import { compileCondition, type Tests } from "./condition.js";
import { firstDay } from "./date.js";
import { salienceWeights } from "./salience-weights.js";
import type { Halves } from "./space/sweep/halves.js";
import { countMeeting } from "./space/sweep/tally.js";
import type { View } from "./view.js";

/** How much of what matters to each a signed text covers. */
export interface SignedText {
  readonly id: string;
  readonly date: string | null;
  /** Share of a party's salience on the issues that the terms name, 0 … 1, for every party with a utility. */
  readonly coverage: Readonly<Record<string, number>>;
  /** Issues that the terms leave out. */
  readonly silent: readonly string[];
  /** Parties one of whose first issues is silent. */
  readonly silentFirst: readonly string[];
}

/** Texts signed by the day, or undated, in the author's order. */
export function signedTexts(view: View): SignedText[] {
  const issues = Object.keys(view.kase.issues);
  const weights = view.parties.flatMap((party) => {
    const own = salienceWeights(view, party);
    return own === null ? [] : [[party, own] as const];
  });
  return inForceTexts(view).map(([id, { date = null, terms }]) => {
    const named = (issue: number): boolean => Object.hasOwn(terms, issues[issue] ?? "");
    const covered = (own: readonly number[]): number =>
      own.reduce((sum, weight, issue) => (named(issue) ? sum + weight : sum), 0);
    return {
      id,
      date,
      coverage: Object.fromEntries(weights.map(([party, own]) => [party, covered(own)])),
      silent: issues.filter((_, issue) => !named(issue)),
      silentFirst: weights.flatMap(([party, own]) => (firstIssues(own).every(named) ? [] : [party])),
    };
  });
}

/** What a zone has of a signed text. */
export interface TextInZone {
  /** Packages of the zone that meet the terms. */
  readonly room: number;
  /** Whether one of them leaves every silent issue at the status quo. */
  readonly inZone: boolean;
}

/**
 * Reads the texts of `signedTexts` against a zone, in the same order.
 *
 * @param packages - numbers of the zone's packages in the cut space
 */
export function textsInZone(view: View, halves: Halves, packages: Int32Array): TextInZone[] {
  const { issues } = view.kase;
  const conditions = inForceTexts(view).flatMap(([, { terms }]): Tests[] => {
    const silent = Object.entries(issues).filter(([id]) => !Object.hasOwn(terms, id));
    const still = Object.fromEntries(silent.map(([id, { statusQuo }]) => [id, `= ${statusQuo}`]));
    return [compileCondition(issues, terms), compileCondition(issues, { ...terms, ...still })];
  });
  const counts = countMeeting(halves, conditions, packages);
  return inForceTexts(view).map((_, k) => ({ room: counts[2 * k] ?? 0, inZone: (counts[2 * k + 1] ?? 0) > 0 }));
}

function inForceTexts({ kase, asOf }: View) {
  return Object.entries(kase.agreements).filter(([, { date }]) => date === undefined || firstDay(date) <= asOf);
}
