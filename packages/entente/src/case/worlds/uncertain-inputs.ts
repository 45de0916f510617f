import { fnv1a } from "../../numerics/philox.js";
import { basisOf } from "../basis.js";
import { inForce } from "../date.js";
import type { Case, PositionEntry } from "../model.js";
import { defaultDay, placeOf } from "../view.js";
import { FIXED, type Law, rangeLaw } from "./law.js";

export const KINDS_OF_WORLD = ["stated", "judged", "wild"] as const;
/** How freely what the analyst judged may have been judged otherwise. */
export type KindOfWorld = (typeof KINDS_OF_WORLD)[number];

/** An input that differs between worlds. */
export interface UncertainInput {
  readonly path: string;
  /** Second word of the generator's counter. */
  readonly hash: number;
  /** One law an entry of the path: several where a position has dated ones, which share the uniform number. */
  readonly laws: readonly Law[];
  /** Value as stated, per law. */
  readonly stated: readonly number[];
  /** Number of the entry in force on the day, by which the input is ranked. */
  readonly now: number;
  /** What correlated errors may be shared by: a party, an issue, a source, a coder. */
  readonly groups: Readonly<Partial<Record<GroupedBy, string>>>;
}
export const GROUPED_BY = ["coder", "source", "issue", "party"] as const;
export type GroupedBy = (typeof GROUPED_BY)[number];

export interface UncertainInputs {
  readonly inputs: readonly UncertainInput[];
  /** Inputs that are the same in every world. */
  readonly fixed: number;
}
export interface WorldOptions {
  readonly worlds: KindOfWorld;
  /** Most that an unstated alternative may be worth beyond the status quo: for all parties, or by party. */
  readonly outside?: number | Readonly<Record<string, number>> | undefined;
  readonly asOf?: string | undefined;
}

const PLACE = [0, 100] as const;
const SHARE = [0, 1] as const;
const JUDGED_PLACE = 15;
const JUDGED_VALUE = 0.15;
const CHANCE: Readonly<Record<KindOfWorld, number>> = { stated: 1, judged: 0.8, wild: 0.5 };

/** Lists what differs between worlds and counts what does not, in the order of the case (MODELS-1 §6). */
export function uncertainInputs(kase: Case, { worlds, outside = 0, asOf }: WorldOptions): UncertainInputs {
  const day = asOf ?? defaultDay(kase);
  const inputs: UncertainInput[] = [];
  const hashes = new Set<number>();
  let fixed = fixedByNature(kase, day);
  const add = (path: string, laws: readonly Law[], rest: Omit<UncertainInput, "path" | "hash" | "laws">): void => {
    if (laws.every(({ kind }) => kind === "fixed")) {
      fixed++;
      return;
    }
    const hash = unusedHash(path, hashes);
    hashes.add(hash);
    inputs.push({ path, hash, laws, ...rest });
  };
  for (const [party, byIssue] of Object.entries(kase.positions))
    for (const [issue, position] of Object.entries(byIssue)) {
      const entries = [position].flat();
      const now = Math.max(
        0,
        entries.findIndex((entry) => inForce(entry, day)),
      );
      const groups = { party, issue, ...originOf(kase, entries[now]?.evidence) };
      const path = `positions.${party}.${issue}`;
      const stated = entries.map((entry) => (entry.at === undefined ? 0 : placeOf(kase, issue, entry.at)));
      if (entries.some(({ at }) => at !== undefined)) {
        const laws = entries.map((entry, k) => placeLaw(entry, stated[k] ?? 0, worlds));
        add(`${path}.at`, laws, { stated, now, groups });
      }
      for (const option of optionsWithValue(entries)) {
        const shares = entries.map((entry) => valueShare(entry, option));
        const laws = entries.map((entry, k) => valueLaw(entry, shares[k] ?? null, worlds));
        add(`${path}.values.${option}`, laws, { stated: shares.map((share) => share ?? 0), now, groups });
      }
      const saliences = entries.map(({ salience }) => salience);
      const laws = entries.map((entry) => salienceLaw(kase, entry, worlds));
      add(`${path}.salience`, laws, { stated: saliences, now, groups });
    }
  for (const part of ["redLines", "linkages", "orderings"] as const)
    for (const [id, entry] of Object.entries(kase[part])) {
      const certain = basisOf(entry) === "coded" || worlds === "stated";
      const law: Law = certain ? FIXED : { kind: "presence", chance: CHANCE[worlds] };
      const groups = { party: entry.party, ...originOf(kase, entry.evidence) };
      add(`${part}.${id}.present`, [law], { stated: [1], now: 0, groups });
    }
  for (const party of Object.keys(kase.parties)) {
    if (!holdsPosition(kase, party) || hasAlternative(kase, party, day)) continue;
    const most = worlds === "stated" ? 0 : typeof outside === "number" ? outside : (outside[party] ?? 0);
    const law: Law = most > 0 ? { kind: "lift", most } : FIXED;
    add(`alternatives.${party}.outside`, [law], { stated: [0], now: 0, groups: { party } });
  }
  for (const [id, { cost, range, evidence }] of Object.entries(kase.burdens)) {
    const law = range === undefined ? FIXED : rangeLaw(range, cost, [0, Number.POSITIVE_INFINITY]);
    add(`burdens.${id}.cost`, [law], { stated: [cost], now: 0, groups: originOf(kase, evidence) });
  }
  for (const [party, { leader }] of Object.entries(kase.parties)) {
    if (leader?.commitment === undefined) continue;
    const { commitment, commitmentRange, evidence } = leader;
    const law = commitmentRange === undefined ? FIXED : rangeLaw(commitmentRange, commitment, SHARE);
    const groups = { party, ...originOf(kase, evidence) };
    add(`parties.${party}.leader.commitment`, [law], { stated: [commitment], now: 0, groups });
  }
  return { inputs, fixed };
}

function placeLaw(entry: PositionEntry, at: number, worlds: KindOfWorld): Law {
  if (entry.at === undefined) return FIXED;
  if (basisOf(entry) === "judged" && worlds === "wild") return { kind: "uniform", from: 0, to: 100 };
  if (entry.range !== undefined) return rangeLaw(entry.range, at, PLACE);
  if (basisOf(entry) === "coded" || worlds === "stated") return FIXED;
  return rangeLaw([Math.max(0, at - JUDGED_PLACE), Math.min(100, at + JUDGED_PLACE)], at, PLACE);
}

function valueLaw(entry: PositionEntry, share: number | null, worlds: KindOfWorld): Law {
  if (share === null || basisOf(entry) === "coded" || worlds === "stated") return FIXED;
  if (worlds === "wild") return { kind: "uniform", from: 0, to: 1 };
  return rangeLaw([Math.max(0, share - JUDGED_VALUE), Math.min(1, share + JUDGED_VALUE)], share, SHARE);
}

function salienceLaw(kase: Case, entry: PositionEntry, worlds: KindOfWorld): Law {
  const { salience, salienceRange } = entry;
  const judged = !isSalienceCoded(kase, entry);
  if (judged && worlds === "wild") return { kind: "uniform", from: 0, to: 100 };
  if (salienceRange !== undefined) return rangeLaw(salienceRange, salience, PLACE);
  return judged && worlds === "judged" && salience > 0 ? { kind: "ratio", of: salience } : FIXED;
}

function isSalienceCoded({ statements }: Case, entry: PositionEntry): boolean {
  const ranked = (entry.evidence ?? []).some((id) => statements[id]?.priority !== undefined);
  return basisOf(entry) === "coded" && ranked;
}

function optionsWithValue(entries: readonly PositionEntry[]): string[] {
  return [...new Set(entries.flatMap(({ at, values }) => (at === undefined ? Object.keys(values ?? {}) : [])))];
}

/** An entry of a value table as a share of the table's largest; null where there is none. */
export function valueShare({ at, values = {} }: PositionEntry, option: string): number | null {
  const value = at === undefined ? values[option] : undefined;
  return value === undefined ? null : value / Math.max(...Object.values(values));
}

function holdsPosition(kase: Case, party: string): boolean {
  return Object.keys(kase.positions[party] ?? {}).length > 0;
}

function hasAlternative(kase: Case, party: string, day: string): boolean {
  const stated = kase.alternatives[party];
  return stated !== undefined && inForce(stated, day);
}

/** Source and coder of the first statement behind an entry. */
function originOf({ statements }: Case, evidence: readonly string[] = []): { source?: string; coder?: string } {
  const statement = statements[evidence[0] ?? ""];
  if (statement === undefined) return {};
  const { source, coder } = statement;
  return coder === undefined ? { source } : { source, coder };
}

/** Inputs without a row of their own: stated alternatives, levers, rules, the status quo, sizes of linkages. */
function fixedByNature({ alternatives, issues, forums, linkages }: Case, day: string): number {
  const stated = Object.values(alternatives).filter((entry) => inForce(entry, day)).length;
  const levers = Object.values(issues).filter(({ levers }) => levers !== undefined).length;
  return stated + levers + Object.keys(issues).length + Object.keys(forums).length + Object.keys(linkages).length;
}

function unusedHash(path: string, used: ReadonlySet<number>): number {
  const hash = fnv1a(path);
  return used.has(hash) ? unusedHash(`${path}#1`, used) : hash;
}
