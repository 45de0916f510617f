import { basisOf } from "../../case/basis.js";
import { readComparison } from "../../case/condition.js";
import { firstDay } from "../../case/date.js";
import type { HeldPosition } from "../../case/view.js";
import { targetOf } from "../../engines/target.js";
import type { AgreeResult, Count, Package } from "../../explain/results.js";
import { asSentence } from "../../explain/sentence.js";
import type { PartyLook } from "../party-look.js";
import { type Stretch, stretchesOn } from "../red-line-stretches.js";
import { leverCodes, lookOf, type Subject } from "../subject.js";

export interface LadderOption {
  readonly id: string;
  readonly name: string;
  /** 0 … 100. */
  readonly at: number;
  /** Share of the room that has it, 0 … 1; null where there is no room. */
  readonly share: number | null;
  readonly count: Count;
  readonly shown: boolean;
  readonly statusQuo: boolean;
  /** Whether the members together hold its lever. */
  readonly held: boolean;
  readonly levers: string;
}

export interface LadderStand {
  readonly look: PartyLook;
  readonly at: number;
  readonly range: readonly [number, number] | null;
  readonly salience: number;
  readonly basis: "coded" | "judged";
  readonly official: number | null;
  /** Value per option, the largest 1, where a table of values stands in place of a position. */
  readonly values: readonly number[] | null;
}

export interface LadderLine {
  readonly id: string;
  readonly name: string;
  readonly look: PartyLook;
  readonly sacred: boolean;
  readonly active: boolean;
  readonly after: number | null;
  readonly before: number | null;
  readonly forbidden: readonly number[];
  readonly reach: Stretch["reach"];
}

/** One issue as a ladder: its options, who stands where, what is forbidden, what is signed. */
export interface Ladder {
  readonly issue: string;
  readonly name: string;
  readonly options: readonly LadderOption[];
  readonly stands: readonly LadderStand[];
  readonly lines: readonly LadderLine[];
  /** Options that the latest signed text which speaks of the issue names, and how it compares with them; null: silent. */
  readonly signed: { readonly sign: string; readonly options: readonly string[] } | null;
}

/** The package that a board shows: the one handed in, else that which other questions take for their target. */
export function shownPackage({ asked, shown }: Subject): Package | null {
  return shown === undefined ? (targetOf(asked)?.package ?? null) : shown;
}

/** Option numbers of a package, of the status quo where there is none. */
export function optionNumbers({ asked: { space } }: Subject, options: Package | null): number[] {
  return space.issues.map((issue, i) => {
    const found = options === null ? -1 : (space.options[i]?.indexOf(options[issue] ?? "") ?? -1);
    return found < 0 ? (space.statusQuo[i] ?? 0) : found;
  });
}

/** Every issue of the case as a ladder, for the parties of the table. */
export function laddersOf(subject: Subject, result: AgreeResult, shown: Package | null): Ladder[] {
  const { asked, words, kase } = subject;
  const { space, table } = asked;
  const parties = [...table.members, ...table.toward].map((p) => space.parties[p] ?? "");
  const chosen = optionNumbers(subject, shown);
  const room = Number(result.zone.count);
  const hands = handsOf(subject);
  return space.issues.map((issue, i) => ({
    issue,
    name: asSentence(words.issue(issue)),
    options: (space.options[i] ?? []).map((id, o) => {
      const count = result.byOption[issue]?.[id]?.zone ?? 0;
      return {
        id,
        name: words.option(issue, id),
        at: space.places[i]?.[o] ?? 0,
        share: room > 0 ? Number(count) / room : null,
        count,
        shown: shown !== null && chosen[i] === o,
        statusQuo: space.statusQuo[i] === o,
        held: table.levers[i]?.[o]?.(hands) ?? true,
        levers: leverCodes(subject, issue, id),
      };
    }),
    stands: parties.flatMap((party) => {
      const held = asked.view.positions.get(party)?.get(issue);
      return held === undefined ? [] : [standOf(lookOf(subject, party), held)];
    }),
    lines: stretchesOn(space, i, { places: space.places[i] ?? [], shown: chosen })
      .filter(({ party }) => parties.includes(party))
      .map(({ line, party, ...stretch }) => ({
        id: line,
        name: words.constraint(line),
        look: lookOf(subject, party),
        ...stretch,
      })),
    signed: signedOn(kase, { asOf: asked.view.asOf, issue, parties }),
  }));
}

function standOf(look: PartyLook, { ideal, values, salience, real, official, entry }: HeldPosition): LadderStand {
  const largest = values === null ? 1 : Math.max(...values, Number.MIN_VALUE);
  const other = official === null ? null : ideal === official ? real : official;
  return {
    look,
    at: ideal,
    range: entry.range ?? null,
    salience,
    basis: basisOf(entry),
    official: other === ideal ? null : other,
    values: values?.map((value) => value / largest) ?? null,
  };
}

/** Members and addressees as hands over the parties in force, observers at the table included. */
export function handsOf({ asked: { table, view } }: Subject): Uint8Array {
  const hands = new Uint8Array(view.parties.length);
  for (const party of [...table.members, ...table.toward]) hands[table.handOf[party] ?? -1] = 1;
  for (const hand of table.willing) hands[hand] = 1;
  return hands;
}

function signedOn(
  kase: Subject["kase"],
  { asOf, issue, parties }: { readonly asOf: string; readonly issue: string; readonly parties: readonly string[] },
): Ladder["signed"] {
  const [latest] = Object.values(kase.agreements)
    .filter(({ date, terms }) => (date === undefined || firstDay(date) <= asOf) && Object.hasOwn(terms, issue))
    .filter(({ signatories }) => signatories.some((party) => parties.includes(party)))
    .toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? "", "en"))
    .toReversed();
  const term = latest?.terms[issue];
  if (term === undefined) return null;
  if (typeof term !== "string") return { sign: "", options: [...term] };
  const { sign, option } = readComparison(term);
  return { sign: SIGNS[sign] ?? "", options: [option] };
}

const SIGNS: Readonly<Record<string, string>> = { "!=": "≠ ", "<=": "≤ ", ">=": "≥ ", "<": "< ", ">": "> " };
