import type { Space, SpaceLine } from "../space.js";
import type { Table } from "../table.js";
import { type Mask, maskOf, wordsFor } from "./mask.js";

/** What a package must keep for a party to accept it: a red line, or the party's reservation. */
export interface Constraint {
  /** The red line's id, or `reserve:` and the party's. */
  readonly id: string;
  /** Index into the space's parties. */
  readonly party: number;
  readonly kind: "redLine" | "reservation";
  readonly sacred: boolean;
  readonly line: SpaceLine | null;
}

/** Constraints of the members and addressees of a table: red lines in the author's order, then reservations by party. */
export interface Constraints {
  readonly list: readonly Constraint[];
  readonly lines: readonly SpaceLine[];
  /** Members and addressees with a utility, as indexes into the space's parties, in the author's order. */
  readonly judges: readonly number[];
  /** One bit more than there are constraints: the last says that a package moves what the forum does not decide. */
  readonly words: number;
  readonly outOfScope: number;
  /** Constraints of each judge. */
  readonly of: readonly Mask[];
  readonly ofMembers: Mask;
  readonly ofAddressees: Mask;
  readonly sacred: Mask;
  readonly redLines: Mask;
}

export function constraintsOf(space: Space, table: Table): Constraints {
  const judges = [...new Set([...table.members, ...table.toward])].sort((a, b) => a - b);
  const lines = space.redLines.filter(({ party }) => judges.includes(party));
  const list: Constraint[] = [
    ...lines.map((line): Constraint => {
      const { id, party, sacred } = line;
      return { id, party, kind: "redLine", sacred, line };
    }),
    ...judges.map((party): Constraint => {
      return { id: `reserve:${space.parties[party]}`, party, kind: "reservation", sacred: false, line: null };
    }),
  ];
  const words = wordsFor(list.length + 1);
  const where = (holds: (one: Constraint) => boolean): Mask =>
    maskOf(
      list.flatMap((one, k) => (holds(one) ? [k] : [])),
      words,
    );
  return {
    list,
    lines,
    judges,
    words,
    outOfScope: list.length,
    of: judges.map((judge) => where(({ party }) => party === judge)),
    ofMembers: where(({ party }) => table.members.includes(party)),
    ofAddressees: where(({ party }) => table.toward.includes(party)),
    sacred: where(({ sacred }) => sacred),
    redLines: where(({ kind }) => kind === "redLine"),
  };
}
