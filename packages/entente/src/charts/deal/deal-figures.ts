import type { Setting } from "../chart.js";
import type { Spread } from "../over-worlds.js";
import type { PartyLook } from "../party-look.js";

export interface DealLine {
  readonly id: "smallest" | "fair" | "largest" | "statusQuo" | `miss-${number}`;
  readonly name: string;
  /** One per player, in their order. */
  readonly utilities: readonly number[];
  /** The package in words. */
  readonly moves: string;
  readonly moved: number;
  /** Conditions that it fails. */
  readonly fails: readonly string[];
  /** Players at whose axis it fails. */
  readonly at: readonly number[];
}

/** What a group of a class settled on, as a numbered mark. */
export interface GroupMark {
  readonly name: string;
  readonly moves: string;
  /** One per player, in their order. */
  readonly utilities: readonly number[];
}

export interface DealSpec {
  readonly setting: Setting;
  readonly players: readonly PartyLook[];
  readonly reservation: readonly number[];
  /** Utility of the fair deal over worlds, one per player; empty where none were drawn. */
  readonly fairOver: readonly (Spread | null)[];
  /** The smallest, the fair and the largest, as far as there are any. */
  readonly deals: readonly DealLine[];
  readonly now: DealLine;
  readonly misses: readonly DealLine[];
  /** Groups of a class; none where the question is asked of the case alone. */
  readonly groups: readonly GroupMark[];
  /** Utilities of the packages on the front that cross every gate, and how many there are. */
  readonly front: readonly (readonly number[])[];
  readonly frontOf: number;
  /** Per issue what holds now and, per deal, what it would become; null: stays. */
  readonly issues: readonly { readonly name: string; readonly from: string; readonly to: readonly (string | null)[] }[];
}
