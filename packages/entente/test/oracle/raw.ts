/** A case as parsed from YAML or JSON, before any reader has touched it (CASE.md §2). */
export type ById<T> = Readonly<Record<string, T>>;
export type RawTest = string | readonly string[];
export type RawCondition = ById<RawTest>;
export type RawPackage = ById<string>;
export type RawRule =
  | string
  | readonly string[]
  | { readonly quota: number | string; readonly by: string; readonly strict?: boolean }
  | { readonly all: readonly RawRule[] }
  | { readonly any: readonly RawRule[] };
export interface Dated {
  readonly since?: string | number;
  readonly until?: string | number;
}
export interface RawParty extends Dated {
  readonly name?: string;
  readonly within?: string;
  readonly capability?: number;
}
export interface RawIssue {
  readonly name?: string;
  readonly statusQuo: string;
  readonly levers?: RawRule | ById<RawRule>;
  readonly options: ById<{ readonly at: number; readonly name?: string }>;
  readonly drift?: { readonly to: string; readonly by: string | number };
}
export interface RawPosition extends Dated {
  readonly at?: string | number;
  readonly values?: ById<number>;
  readonly salience: number;
  readonly official?: string | number;
  readonly range?: readonly number[];
  readonly basis?: string;
  readonly evidence?: readonly string[];
  readonly note?: string;
}
export interface RawRedLine extends Dated {
  readonly party: string;
  readonly when?: RawCondition;
  readonly require: RawCondition;
  readonly sacred?: boolean;
  readonly evidence?: readonly string[];
}
export interface RawLinkage extends Dated {
  readonly party: string;
  readonly when: RawCondition;
  readonly value: number;
}
export interface RawAlternative extends Dated {
  readonly value?: number;
  readonly package?: RawPackage;
}
export type RawMembers = readonly string[] | ById<ById<number | boolean> | null>;
export interface RawForum extends Dated {
  readonly name?: string;
  readonly members: RawMembers;
  readonly rule?: RawRule;
  readonly toward?: readonly string[];
  readonly issues?: readonly string[];
}
export interface RawAgreement {
  readonly name?: string;
  readonly date?: string | number;
  readonly signatories?: readonly string[];
  readonly terms: RawCondition;
}
export interface RawTie extends Dated {
  readonly between: readonly [string, string];
  readonly sign?: number;
  readonly kind?: string;
  readonly by?: string;
  readonly about?: string;
  readonly date?: string | number;
}
export interface RawStatement {
  readonly source: string;
  readonly holder: string;
  readonly priority?: number;
  readonly voice?: string;
  readonly [key: string]: unknown;
}
export interface RawCase {
  readonly entente: number;
  readonly id?: string;
  readonly asOf?: string | number;
  readonly parties: ById<RawParty>;
  readonly issues: ById<RawIssue>;
  readonly positions?: ById<ById<RawPosition | readonly RawPosition[]>>;
  readonly redLines?: ById<RawRedLine>;
  readonly linkages?: ById<RawLinkage>;
  readonly alternatives?: ById<RawAlternative>;
  readonly goals?: ById<{ readonly name?: string; readonly when: RawCondition }>;
  readonly forums?: ById<RawForum>;
  readonly agreements?: ById<RawAgreement>;
  readonly ties?: readonly RawTie[];
  readonly statements?: ById<RawStatement>;
  readonly [key: string]: unknown;
}
export interface OracleOptions {
  readonly asOf?: string;
  readonly voice?: "real" | "official";
  readonly forum?: string;
  /** A goal's id, a condition, or a condition as typed. */
  readonly where?: string | RawCondition;
  readonly loss?: "linear" | "quadratic";
  /** deal: the package on the table. */
  readonly onTable?: RawPackage;
  /** deal: the package from which trades start. */
  readonly from?: RawPackage;
  /** deal: the day to which issues drift. */
  readonly horizon?: string;
  /** stand: the two days between which drift is read. */
  readonly between?: readonly [string, string];
}
