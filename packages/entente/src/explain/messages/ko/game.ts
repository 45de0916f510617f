export const game = {
  "game.core":
    "코어가 비어 있지 않습니다. 어떤 연합도 더 나아질 수 없는 분배가 있습니다.{n, plural, =0 {} other { 섀플리 분배에서는 연합 {n}개가 떠나며, 가장 먼저 떠나는 쪽은 {players}입니다({excess}만큼).}}",
  "game.coreEmpty":
    "코어가 비어 있습니다. 어떻게 나누어도 따로 하는 편이 나은 연합이 있습니다.{n, plural, =0 {} other { 섀플리 분배에서는 {players}[이/가] {excess}만큼 먼저 떠납니다.}}",
  "game.coreUnknown": "참가자가 너무 많아 떠날 연합이 있는지 말할 수 없습니다.",
  "game.table": "전체를 나누는 몫",
  "game.nucleolus": "뉴클리올러스",
} as const;
