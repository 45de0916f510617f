export const known = {
  "known.party":
    "{party}：入力{all}件のうち{coded}件が文書に基づく、{n, plural, =0 {出典なし} other {出典{sources}件}}",
  "known.offer.explained": "{offer}、{date}：受けた回答は説明できます。",
  "known.offer.contradicted": "{offer}、{date}：食い違います。",
  "known.offer.unscored": "{offer}、{date}：示すだけで採点しません。",
  "known.answer.refused": "この事例によれば、{party}は断ったものを受け入れたはずです。",
  "known.answer.accepted": "この事例によれば、{party}は受け入れたものを断ったはずです。",
  "known.record":
    "{n, plural, =0 {採点できる過去の回答はありません。} other {過去の回答{scored}件のうち{explained}件を説明}}",
} as const;
