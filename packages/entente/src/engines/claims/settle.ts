/** What a fast count of one table says of one world. */
export interface Settled {
  /** The verdict of `agree`; null where it takes the sweep to tell. */
  readonly verdict: string | null;
  /** The Nash deal of what the table can deliver; null where there is none, for the reason given. */
  readonly nash: Readonly<Record<string, string>> | null;
  readonly reason: string;
  readonly figures: Readonly<Record<string, number>>;
}
