export const game = {
  "game.core":
    "The core is not empty: there is a split that no coalition can better.{n, plural, =0 {} one { From the Shapley split one coalition would leave: {players}, by {excess}.} other { From the Shapley split {n} coalitions would leave, first {players}, by {excess}.}}",
  "game.coreEmpty":
    "The core is empty: whatever the split, some coalition does better alone.{n, plural, =0 {} other { From the Shapley split {players} would leave first, by {excess}.}}",
  "game.coreUnknown": "There are too many players to say whether some coalition would do better alone.",
  "game.table": "How the whole would be split",
  "game.nucleolus": "Nucleolus",
} as const;
