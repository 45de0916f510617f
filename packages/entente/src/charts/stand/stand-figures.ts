import type { Setting } from "../chart.js";
import type { Spread } from "../over-worlds.js";
import type { PartyLook } from "../party-look.js";

export interface StandPair {
  readonly id: string;
  /** Codes: `JPN–KOR`. */
  readonly label: string;
  readonly names: string;
  /** 0 … 100. */
  readonly distance: number;
  /** 0 … 1. */
  readonly lead: number;
  /** Both over worlds, in the same units; null where none were drawn. */
  readonly over: { readonly distance: Spread; readonly lead: Spread } | null;
  /** Coded where at least half of the issues that both share are coded on both sides. */
  readonly basis: "coded" | "judged";
  readonly codedDistance: number | null;
  readonly overlap: number | null;
  readonly shared: number;
  readonly cell: "common" | "errands" | "trade" | "headOn";
  /** Whether neighbouring thresholds would put it in another cell. */
  readonly just: boolean;
  readonly strain: boolean;
  readonly against: boolean;
  readonly widest: string;
  readonly ties: string;
  readonly statements: number;
}

export interface StandCell {
  readonly at: number;
  readonly range: readonly [number, number] | null;
  readonly salience: number;
  /** Whether it is a place on the ladder, or a table of values, which has none. */
  readonly on: "ladder" | "table";
  readonly basis: "coded" | "judged";
  readonly first: boolean;
  readonly statements: number;
  readonly differs: boolean;
  readonly option: string;
}

export interface StandSpec {
  readonly setting: Setting;
  /** Distance 0 … 100 and lead 0 … 1 at which the cells meet. */
  readonly thresholds: { readonly distance: number; readonly lead: number };
  readonly pairs: readonly StandPair[];
  readonly pairsOf: number;
  readonly parties: readonly PartyLook[];
  readonly issues: readonly {
    readonly id: string;
    readonly name: string;
    readonly options: readonly { readonly at: number; readonly name: string }[];
  }[];
  /** Per party and issue; null where it holds no position. */
  readonly cells: readonly (readonly (StandCell | null)[])[];
}
