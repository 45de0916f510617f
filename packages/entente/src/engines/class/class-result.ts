/** A group of a class and the option that it settled on for each issue; null: it reached no deal. Issues left out stay. */
export interface ClassGroup {
  readonly name: string;
  readonly package: Readonly<Record<string, string>> | null;
  /** Language of its role sheets, and who of it plays which party; nothing of its deal rests on either. */
  readonly language?: "en" | "ko" | "ja" | "zh" | undefined;
  readonly roles?: Readonly<Record<string, string>> | undefined;
}

/** A package that a group could have had: it breaks no line, and gives nobody less than its deal or no deal would. */
export interface LeftOnTable {
  readonly package: Readonly<Record<string, string>>;
  /** What all could still gain together, in utility; above 0. */
  readonly total: number;
  readonly gains: Readonly<Record<string, number>>;
  /** The change of all utilities by issue; a linkage is split evenly over the issues of its condition that move. */
  readonly byIssue: Readonly<Record<string, number>>;
}

export interface GroupResult {
  readonly name: string;
  /** Option per issue, all issues; null without a deal. A package that moves nothing is none. */
  readonly package: Readonly<Record<string, string>> | null;
  /** u(x) − r per party at the table; 0 without a deal. */
  readonly gains: Readonly<Record<string, number>>;
  /** Least distance of the utilities to the front over all packages, ≥ 0; without a deal, of the status quo. */
  readonly distance: number | null;
  /** Null where the space is too large to know. */
  readonly onFront: boolean | null;
  readonly left: LeftOnTable | null;
  /** The most that each could still have gained with nobody worse off; those with something only. */
  readonly alone: Readonly<Record<string, number>>;
  readonly lines: readonly { readonly id: string; readonly party: string }[];
  /** Parties that the deal leaves below what they have without one. */
  readonly below: readonly string[];
}

export interface ClassResult {
  readonly parties: readonly string[];
  readonly reservation: Readonly<Record<string, number>>;
  readonly groups: readonly GroupResult[];
  readonly reached: number;
  readonly onFront: number;
  /** What groups left on the table by issue, summed, the issue with most first; those above 0 only. */
  readonly leftByIssue: readonly { readonly issue: string; readonly left: number }[];
  /** Whether every package was looked at; in larger spaces what was left is at least this. */
  readonly exact: boolean;
}
