export const positions = {
  "positions.headline":
    "発言から立場を{count}件読み取れます{nContested, plural, =0 {} other {。うち{contested}件は割れており、分析者に委ねます}}。",
  "positions.none": "この事例の争点に立場を示す発言はありません。",
  "positions.differs":
    "{issue}についての{party}：事例では{current}（{basis, select, coded {コード} other {判断}}）ですが、発言は{low}から{high}の間です。",
  "positions.gap": "{issue}についての{party}：公式には{official}、実際には{real}です。",
  "positions.contested": "{issue}についての{party}：発言が{low}から{high}まで割れており、一つの位置では表せません。",
  "positions.earlier": "{issue}についての{party}：{until}より前の発言は数えません。それだけなら{at}です。",
  "positions.table": "{issue}についての{party}：選択肢ごとに値があり、発言では置き換えません。",
  "positions.accepted": "立場{count}件を{file}に書き込みました。",
} as const;
