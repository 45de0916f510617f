export const badge = {
  "badge.text": "文書に基づく：判断による入力をどう置いても、{n}の世界に反例はありません。",
  "badge.robust":
    "頑健：{held, select, all {抽出したありうる世界のすべて} other {ありうる世界の{share}}}で成り立ちます。",
  "badge.judgement":
    "判断に拠る：{held, select, all {抽出したありうる世界のすべてで成り立ち} none {抽出したありうる世界のどれでも成り立たず} other {ありうる世界の{share}で成り立ち}}、{input}に懸かっています。",
  "badge.several":
    "判断に拠る：{held, select, all {抽出したありうる世界のすべてで成り立ちます} none {抽出したありうる世界のどれでも成り立ちません} other {ありうる世界の{share}で成り立ちます}}。複数の判断に拠っており、そのどれも単独では答えを左右しません。",
  "badge.nothing": "この事例には、入力された限り不確かなものがありません。そのこと自体が疑わしいといえます。",
  "badge.fixed": "{all}件の値のうち{fixed}件は固定されています。",
  "badge.words.almostNo": "ごくわずかな世界",
  "badge.words.few": "少数の世界",
  "badge.words.minority": "半数に満たない世界",
  "badge.words.half": "およそ半数の世界",
  "badge.words.most": "多くの世界",
  "badge.words.greatMajority": "大多数の世界",
  "badge.words.almostEvery": "ほとんどすべての世界",
  "badge.words.between": "{low}ないし{high}",
  "badge.input.place": "{issue}についての{party}の位置",
  "badge.input.value": "{issue}の「{option}」から{party}が得る価値",
  "badge.input.salience": "{party}が{issue}に置く比重",
  "badge.input.line": "次の条件が本物かどうか：{constraint}",
  "badge.input.linkage": "{condition}がそろうことで{party}が得をするか損をするか",
  "badge.input.ordering": "{party}が本当に{before}より{first}を先に望んでいるか",
  "badge.input.outside": "合意がない場合に{party}が持つもの",
  "badge.input.burden": "{burden}の費用",
  "badge.input.commitment": "{party}が合意をどこまで履行するか",
} as const;
