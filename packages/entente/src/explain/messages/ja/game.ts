export const game = {
  "game.core":
    "コアは空ではありません。どの連合もそれ以上に有利になれない分け方があります。{n, plural, =0 {} other {シャープレイの分け方からは{n}件の連合が離れ、最初に離れるのは{players}（{excess}だけ有利）です。}}",
  "game.coreEmpty":
    "コアは空です。どのように分けても、単独で行う方が有利な連合があります。{n, plural, =0 {} other {シャープレイの分け方からは{players}が最初に離れます（{excess}だけ有利）。}}",
  "game.coreUnknown": "参加者が多すぎるため、単独で行う方が有利な連合があるかどうかは判定できません。",
  "game.table": "全体がどう分けられるか",
  "game.nucleolus": "仁",
} as const;
