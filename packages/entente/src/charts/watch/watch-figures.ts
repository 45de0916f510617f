import type { Setting } from "../chart.js";
import type { PartyLook } from "../party-look.js";

export interface WatchClaim {
  readonly id: string;
  /** Number of the question, 1 … 10. */
  readonly number: number;
  readonly text: string;
  readonly rests: "text" | "robust" | "judgement" | null;
  /** Share of worlds in which it holds, with its interval, 0 … 1; null without draws. */
  readonly holds: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly hinge: string;
  readonly inputs: { readonly coded: number; readonly judged: number; readonly sources: number };
}

export interface WatchSpec {
  readonly setting: Setting;
  readonly asOf: string;
  readonly claims: readonly WatchClaim[];
  /** Inputs by how far they swing the number of packages with room, widest first. */
  readonly tornado: {
    readonly base: number;
    readonly bars: readonly WatchBar[];
    readonly withoutBar: number;
    /** Share of the variance that single changes leave unexplained, where it is worth saying. */
    readonly interactions: number | null;
  };
  /** Points by which all positions of a party may be off before it changes its mind; null: no such error turns it. */
  readonly radius: readonly { readonly look: PartyLook; readonly at: number | null }[];
  readonly calendar: readonly { readonly date: string; readonly name: string; readonly effect: number | null }[];
}

export interface WatchBar {
  readonly name: string;
  readonly basis: "coded" | "judged";
  /** Packages with room at the input's 5th and 95th percentile. */
  readonly low: number;
  readonly high: number;
  /** Its total share of the variance, 0 … 1; null where no study was asked for. */
  readonly total: number | null;
}
