/** What a headline says in words, without the numbers, and figures whose spread over worlds is shown. */
export interface Claim {
  readonly words: string;
  /**
   * Keys are those of the result, with dots; of a world in which there is none, such as the gains by a deal where nothing
   * is one, it is left out. `mostGain.` and a party is what its most profitable move gains it, answered or not. A key that begins with `share:` is 1 or 0, and told as a share of worlds.
   */
  readonly figures: Readonly<Record<string, number>>;
}

/** Keys of gains, on the 0–1 scale, begin with this. */
export const GAIN = "nash.gains.";
