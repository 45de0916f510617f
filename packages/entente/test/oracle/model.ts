import { atLeast, day, EPSILON, entries, inForce, mapOf, need, sum } from "./basics.js";
import { holds, whereCondition } from "./condition.js";
import type { Dated, OracleOptions, RawCase, RawCondition, RawPackage, RawPosition, RawRedLine } from "./raw.js";

/** A position as read: its ideal place, its salience, and v(o) for every option (CASE.md §3). */
export interface Held {
  readonly ideal: number;
  readonly salience: number;
  readonly value: Readonly<Record<string, number>>;
  readonly entry: RawPosition;
}
/** A package with everything that follows from it alone. */
export interface Outcome {
  readonly choice: RawPackage;
  readonly isStatusQuo: boolean;
  readonly moved: readonly string[];
  /** Utility of every party that has one. */
  readonly u: Readonly<Record<string, number>>;
  /** Ids of the red lines broken, of any party. */
  readonly broken: readonly string[];
}
export interface Model {
  readonly raw: RawCase;
  readonly options: OracleOptions;
  readonly asOf: string;
  readonly issues: readonly string[];
  /** Parties in force, in the author's order. */
  readonly parties: readonly string[];
  /** Those with a utility, that is with any salience. */
  readonly withUtility: readonly string[];
  readonly held: Readonly<Record<string, Readonly<Record<string, Held>>>>;
  /** ω; 0 on an issue without a position. */
  readonly weight: (party: string, issue: string) => number;
  readonly value: (party: string, issue: string, option: string) => number;
  readonly reservation: Readonly<Record<string, number>>;
  readonly redLines: readonly (readonly [string, RawRedLine])[];
  /** All packages, in the author's order of options, issue by issue. */
  readonly all: readonly Outcome[];
  /** X_G: those that `where` leaves. */
  readonly packages: readonly Outcome[];
  readonly statusQuo: Outcome;
  readonly outcome: (choice: RawPackage) => Outcome;
  readonly meets: (condition: RawCondition | undefined, x: Outcome) => boolean;
}

export function readModel(raw: RawCase, options: OracleOptions = {}): Model {
  // CASE §2 leaves a case without asOf open: everything that has begun and has no end is in force.
  const asOf = options.asOf ?? (raw.asOf === undefined ? "9999-12-31" : day(raw.asOf));
  const current = <T extends Dated>(map: Readonly<Record<string, T>> | undefined) =>
    entries(map).filter(([, entry]) => inForce(entry, asOf));
  const issues = Object.keys(raw.issues);
  const parties = current(raw.parties).map(([id]) => id);
  const heldBy = new Map(parties.map((party) => [party, readPositions(raw, party, asOf, options)]));
  const held = mapOf(parties, (party) => need(heldBy.get(party)));
  const weights = mapOf(parties, (party) => {
    const own = need(held[party]);
    const total = sum(issues.map((issue) => own[issue]?.salience ?? 0));
    return mapOf(issues, (issue) => (total > 0 ? (own[issue]?.salience ?? 0) / total : 0));
  });
  const weight = (party: string, issue: string) => weights[party]?.[issue] ?? 0;
  const value = (party: string, issue: string, option: string) => held[party]?.[issue]?.value[option] ?? 0;
  const withUtility = parties.filter((party) => issues.some((issue) => weight(party, issue) > 0));
  const linkages = current(raw.linkages);
  const redLines = current(raw.redLines).filter(([, line]) => parties.includes(line.party));

  const utility = (party: string, choice: RawPackage) =>
    sum(issues.map((issue) => weight(party, issue) * value(party, issue, need(choice[issue])))) +
    sum(linkages.filter(([, l]) => l.party === party && holds(raw.issues, l.when, choice)).map(([, l]) => l.value));
  const quo = mapOf(issues, (issue) => need(raw.issues[issue]).statusQuo);
  const outcome = (choice: RawPackage): Outcome => {
    const moved = issues.filter((issue) => choice[issue] !== quo[issue]);
    return {
      choice,
      isStatusQuo: moved.length === 0,
      moved,
      u: mapOf(withUtility, (party) => utility(party, choice)),
      broken: redLines
        .filter(([, l]) => holds(raw.issues, l.when, choice) && !holds(raw.issues, l.require, choice))
        .map(([id]) => id),
    };
  };
  const all = everyPackage(raw, issues).map(outcome);
  const condition = options.where === undefined ? undefined : whereCondition(raw, options.where);
  const meets: Model["meets"] = (test, x) => holds(raw.issues, test, x.choice);
  const reservation = mapOf(withUtility, (party) => {
    const alternative = raw.alternatives?.[party];
    if (alternative === undefined || !inForce(alternative, asOf)) return utility(party, quo);
    // CASE §2: issues that an alternative's package leaves out are read at the status quo.
    return alternative.value ?? utility(party, { ...quo, ...alternative.package });
  });
  return {
    raw,
    options,
    asOf,
    issues,
    parties,
    withUtility,
    held,
    weight,
    value,
    reservation,
    redLines,
    all,
    packages: all.filter((x) => meets(condition, x)),
    statusQuo: need(all.find((x) => x.isStatusQuo)),
    outcome: (choice) => outcome({ ...quo, ...choice }),
    meets,
  };
}

function everyPackage(raw: RawCase, issues: readonly string[]): RawPackage[] {
  return issues.reduce<RawPackage[]>(
    (made, issue) =>
      made.flatMap((one) =>
        Object.keys(need(raw.issues[issue]).options).map((option) => ({ ...one, [issue]: option })),
      ),
    [{}],
  );
}

/** Own positions in force; a party within another that has any of its own takes the parent's on the other issues (CASE.md §2). */
function readPositions(raw: RawCase, party: string, t: string, options: OracleOptions): Record<string, Held> {
  const own = ownPositions(raw, party, t, options);
  const parent = raw.parties[party]?.within;
  if (parent === undefined || Object.keys(own).length === 0) return own;
  return { ...readPositions(raw, parent, t, options), ...own };
}

function ownPositions(raw: RawCase, party: string, t: string, options: OracleOptions): Record<string, Held> {
  const own: Record<string, Held> = {};
  for (const [issue, position] of entries(raw.positions?.[party])) {
    const entry = [position].flat().find((one) => inForce(one as RawPosition, t)) as RawPosition | undefined;
    if (entry !== undefined) own[issue] = readEntry(raw, issue, entry, options);
  }
  return own;
}

function readEntry(raw: RawCase, issue: string, entry: RawPosition, options: OracleOptions): Held {
  const ladder = need(raw.issues[issue], issue).options;
  const placeOf = (at: string | number) => (typeof at === "number" ? at : need(ladder[at], at).at);
  const spoken = options.voice === "official" ? entry.official : undefined;
  const at = spoken ?? entry.at;
  if (at !== undefined) {
    const ideal = placeOf(at);
    const value = mapOf(Object.keys(ladder), (option) => {
      const distance = Math.abs(placeOf(option) - ideal) / 100;
      return options.loss === "quadratic" ? 1 - distance * distance : 1 - distance;
    });
    return { ideal, salience: entry.salience, value, entry };
  }
  const values = need(entry.values, `a place or values on ${issue}`);
  const largest = Math.max(...Object.values(values));
  const best = Object.keys(values).filter((option) => values[option] === largest);
  return {
    ideal: sum(best.map(placeOf)) / best.length,
    salience: entry.salience,
    // CASE §3: an option that a table leaves out is worth 0.
    value: mapOf(Object.keys(ladder), (option) => (values[option] ?? 0) / largest),
    entry,
  };
}

const known = new WeakMap<Outcome, Map<string, string[]>>();

/** The constraints of a party that a package violates: its red lines, then its reservation (MODELS-1 §2); kept per package. */
export function violated(model: Model, x: Outcome, party: string): string[] {
  const perParty = known.get(x) ?? new Map<string, string[]>();
  const found = perParty.get(party) ?? violatedAfresh(model, x, party);
  known.set(x, perParty.set(party, found));
  return found;
}

function violatedAfresh(model: Model, x: Outcome, party: string): string[] {
  const lines = model.redLines.filter(([id, line]) => line.party === party && x.broken.includes(id)).map(([id]) => id);
  const enough = atLeast(need(x.u[party]), need(model.reservation[party]));
  return enough ? lines : [...lines, `reserve:${party}`];
}

export const accepts = (model: Model, x: Outcome, party: string): boolean => violated(model, x, party).length === 0;
export const gain = (model: Model, x: Outcome, party: string): number =>
  need(x.u[party]) - need(model.reservation[party]);
export const shortfall = (model: Model, x: Outcome, party: string): number => {
  const missing = -gain(model, x, party);
  return missing > EPSILON ? missing : 0;
};
