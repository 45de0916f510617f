/** A tie that was chosen: two holders, or a holder and an issue. */
export interface ChosenTie {
  readonly a: string;
  readonly b: string;
}
