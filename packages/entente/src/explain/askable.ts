/** The questions that have engines, in the order in which they are answered. */
export const ASKABLE = ["agree", "stand", "deal", "block"] as const;
