export const known = {
  "known.party": "{party}：{all}项输入中{coded}项有文本依据，{n, plural, =0 {无来源} other {{sources}个来源}}",
  "known.offer.explained": "{offer}，{date}：所得的回应得到了解释。",
  "known.offer.contradicted": "{offer}，{date}：与之不符。",
  "known.offer.unscored": "{offer}，{date}：只列出，不计分。",
  "known.answer.refused": "按本案例，{party}本会接受它所拒绝的。",
  "known.answer.accepted": "按本案例，{party}本会拒绝它所接受的。",
  "known.record": "{n, plural, =0 {没有可计分的过去回应。} other {{scored}次过去回应中{explained}次得到解释}}",
} as const;
