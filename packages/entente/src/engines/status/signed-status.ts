import { type ClauseState, clauseStates } from "../../case/clauses/clause-states.js";
import { type IssuePath, issuePaths, packageAtEnd, packageOn } from "../../case/clauses/issue-paths.js";
import type { SignedAgreement } from "../../case/model.js";
import { reservationOf, utilityOf } from "../../case/space/space.js";
import type { Asked } from "../asked.js";
import { optionsOf } from "../deal/package-param.js";
import { accepts } from "../forum/consent.js";

const EPSILON = 1e-9;

/** How a party stands against walking away, in utility: 0 is what it has without a deal. */
export interface PartyStatus {
  readonly party: string;
  /** Where things stand. */
  readonly gain: number;
  /** Where the plan would have them. */
  readonly gainPlanned: number;
  /** Once every clause is done. */
  readonly gainAtEnd: number;
  /** What it would lose if all stopped here, as question 5 has it; null where it does not accept the signed package. */
  readonly exposure: number | null;
}

/** A clause that others must act for first. */
export interface Wait {
  readonly clause: string;
  readonly parties: readonly string[];
  readonly for: readonly string[];
  readonly on: readonly string[];
}

export interface SignedStatus {
  readonly counts: {
    readonly clauses: number;
    readonly done: number;
    readonly verified: number;
    readonly late: number;
    readonly waiting: number;
  };
  /** In the order of the plan. */
  readonly clauses: readonly ClauseState[];
  readonly paths: readonly IssuePath[];
  readonly planned: Readonly<Record<string, string>>;
  readonly actual: Readonly<Record<string, string>>;
  readonly atEnd: Readonly<Record<string, string>>;
  /** Those at the table or addressed by it and those who signed, as far as they have a utility. */
  readonly parties: readonly PartyStatus[];
  /** The most exposed; null where nobody is. */
  readonly mostExposed: string | null;
  readonly waits: readonly Wait[];
  /** The clause that is due next, and the day; null where none has a day ahead. */
  readonly next: { readonly clause: string; readonly day: string } | null;
}

/**
 * Where a signed text stands on the day of the question. Reservation values are those of the case, before anything was
 * carried out: walking away means to what each had without the text.
 */
export function signedStatusOf(asked: Asked, agreement: SignedAgreement): SignedStatus {
  const { kase, view } = asked;
  const day = view.asOf;
  const clauses = clauseStates(kase, agreement, day);
  const paths = issuePaths(kase, agreement, day);
  const [planned, actual] = [
    packageOn(kase, paths, { line: "planned", day }),
    packageOn(kase, paths, { line: "actual", day }),
  ];
  const atEnd = packageAtEnd(kase, paths);
  const parties = partiesOf(asked, agreement, { planned, actual, atEnd });
  const most = Math.max(0, ...parties.map(({ exposure }) => exposure ?? 0));
  const ownersOf = (id: string): readonly string[] => clauses.find((one) => one.id === id)?.clause.owners ?? [];
  const of = (state: ClauseState["state"]): number => clauses.filter((one) => one.state === state).length;
  return {
    counts: {
      clauses: clauses.length,
      done: of("done"),
      verified: clauses.filter(({ level }) => level === 3).length,
      late: of("late"),
      waiting: of("waiting"),
    },
    clauses,
    paths,
    planned,
    actual,
    atEnd,
    parties,
    mostExposed: most === 0 ? null : (parties.find(({ exposure }) => exposure === most)?.party ?? null),
    waits: clauses.flatMap(({ id, state, waitsFor, clause }) =>
      state !== "waiting"
        ? []
        : [{ clause: id, parties: clause.owners, for: waitsFor, on: [...new Set(waitsFor.flatMap(ownersOf))] }],
    ),
    next: nextOf(clauses, day),
  };
}

type Packages = Pick<SignedStatus, "planned" | "actual" | "atEnd">;

function partiesOf(asked: Asked, { signatories }: SignedAgreement, packages: Packages): PartyStatus[] {
  const { space, table } = asked;
  const seats = new Set([...table.members, ...table.toward, ...signatories.map((id) => space.parties.indexOf(id))]);
  const [planned, actual, atEnd] = [packages.planned, packages.actual, packages.atEnd].map((one) =>
    optionsOf(asked, one),
  );
  return [...seats]
    .filter((party) => party >= 0)
    .sort((a, b) => a - b)
    .map((party) => {
      const gainAt = (options: ArrayLike<number> = []): number =>
        utilityOf(space, party, options) - reservationOf(space, party);
      const gain = gainAt(actual);
      return {
        party: space.parties[party] ?? "",
        gain,
        gainPlanned: gainAt(planned),
        gainAtEnd: gainAt(atEnd),
        exposure: accepts(space, party, atEnd ?? []) ? (gain < -EPSILON ? -gain : 0) : null,
      };
    });
}

function nextOf(clauses: readonly ClauseState[], day: string): SignedStatus["next"] {
  const ahead = clauses.flatMap(({ id, state, due, planned }) => {
    const on = due ?? planned;
    return state === "done" || on === null || on < day ? [] : [{ clause: id, day: on }];
  });
  return ahead.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0] ?? null;
}
