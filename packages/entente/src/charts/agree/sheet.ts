import { salienceWeights } from "../../case/salience-weights.js";
import type { AgreeResult, Package } from "../../explain/results.js";
import { asSentence } from "../../explain/sentence.js";
import type { PartyLook } from "../party-look.js";
import { stretchesOn } from "../red-line-stretches.js";
import { leverCodes, lookOf, type Subject } from "../subject.js";
import { handsOf, type LadderLine, optionNumbers } from "./ladder.js";

export interface SheetOption {
  readonly id: string;
  readonly name: string;
  /** How much the addressee's value moves against the status quo, −100 … 100; above 0: given. */
  readonly change: number;
  /** Share of the headlined exchanges that use it, 0 … 1; null where there are none. */
  readonly share: number | null;
  readonly shown: boolean;
  readonly statusQuo: boolean;
  readonly levers: string;
  readonly held: boolean;
  /** Senders to whom it is worth more, and less, than what holds now. */
  readonly better: readonly string[];
  readonly worse: readonly string[];
}

export interface SheetRow {
  readonly issue: string;
  readonly name: string;
  /** Weight of the issue for the addressee, 0 … 100. */
  readonly salience: number;
  readonly options: readonly SheetOption[];
  readonly lines: readonly LadderLine[];
}

/** What can be given to one addressee and asked of it. */
export interface Sheet {
  readonly addressee: PartyLook;
  readonly rows: readonly SheetRow[];
  /** Issues that the shown offer leaves alone, or that are worth nothing to it. */
  readonly alone: readonly string[];
}

/** A sheet per addressee, rows in the author's order. */
export function sheetsOf(subject: Subject, result: AgreeResult, shown: Package | null): Sheet[] {
  const { asked } = subject;
  return asked.table.forum.toward.map((id) => {
    const party = asked.space.parties.indexOf(id);
    const all = asked.space.issues.map((_, i) => rowOf(subject, result, { party, issue: i, shown }));
    const moved = ({ options }: SheetRow): boolean =>
      shown === null
        ? options.some(({ change }) => change !== 0)
        : options.some((option) => option.shown && !option.statusQuo && options.some(({ change }) => change !== 0));
    return {
      addressee: lookOf(subject, id),
      rows: all.filter(moved),
      alone: all.filter((row) => !moved(row)).map(({ issue }) => subject.words.issue(issue)),
    };
  });
}

function rowOf(
  subject: Subject,
  result: AgreeResult,
  { party, issue, shown }: { readonly party: number; readonly issue: number; readonly shown: Package | null },
): SheetRow {
  const { asked, words } = subject;
  const { space, table, view } = asked;
  const id = space.issues[issue] ?? "";
  const chosen = optionNumbers(subject, shown);
  const now = space.statusQuo[issue] ?? 0;
  const worth = (who: number, option: number): number => {
    const terms = space.terms[who]?.[issue];
    return ((terms?.[option] ?? 0) - (terms?.[now] ?? 0)) / (space.scale[who] ?? 1);
  };
  const weight = salienceWeights(view, space.parties[party] ?? "")?.[issue] ?? 0;
  const changes = (space.options[issue] ?? []).map((_, o) => (weight > 0 ? (100 * worth(party, o)) / weight : 0));
  const exchanges = Number(result.offers?.everyGains ?? 0);
  const hands = handsOf(subject);
  const seated = [...table.members, ...table.toward].map((p) => space.parties[p] ?? "");
  const senders = (better: (value: number) => boolean, option: number): string[] =>
    table.members.filter((p) => better(worth(p, option))).map((p) => lookOf(subject, space.parties[p] ?? "").code);
  return {
    issue: id,
    name: asSentence(words.issue(id)),
    salience: view.positions.get(space.parties[party] ?? "")?.get(id)?.salience ?? 0,
    options: (space.options[issue] ?? []).map((option, o) => ({
      id: option,
      name: words.option(id, option),
      change: changes[o] ?? 0,
      share: exchanges > 0 ? Number(result.byOption[id]?.[option]?.everyGains ?? 0) / exchanges : null,
      shown: shown !== null && chosen[issue] === o,
      statusQuo: now === o,
      levers: leverCodes(subject, id, option),
      held: table.levers[issue]?.[o]?.(hands) ?? true,
      better: senders((value) => value > 1e-12, o),
      worse: senders((value) => value < -1e-12, o),
    })),
    lines: stretchesOn(space, issue, { places: changes, shown: chosen })
      .filter((stretch) => seated.includes(stretch.party))
      .map(({ line, party: holder, ...stretch }) => ({
        id: line,
        name: words.constraint(line),
        look: lookOf(subject, holder),
        ...stretch,
      })),
  };
}
