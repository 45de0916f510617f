export const game = {
  "game.core":
    "核不为空：存在一种任何联盟都无法胜过的分法。{n, plural, =0 {} other {按沙普利分法，有{n}个联盟会离开，最先离开的是{players}，多得{excess}。}}",
  "game.coreEmpty":
    "核为空：无论怎样分，总有联盟单独行动更有利。{n, plural, =0 {} other {按沙普利分法，最先离开的是{players}，多得{excess}。}}",
  "game.coreUnknown": "参与者太多，无法判断是否有联盟单独行动更有利。",
  "game.table": "整体如何分配",
  "game.nucleolus": "核仁",
} as const;
