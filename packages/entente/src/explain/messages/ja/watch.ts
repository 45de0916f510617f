export const watch = {
  "watch.known":
    "{all}件の主な答えのうち、{text}件は文書に基づき、{robust}件は判断がどうであっても成り立ち、{judgement}件は判断に懸かっています。",
  "watch.notDrawn":
    "{all}件の主な答えのうち何件が文書に基づき、何件が判断に懸かっているかは、世界を抽出するまで分かりません{large, select, yes {。案が多すぎて何千もの世界にこれらを問うことはできないため、指定がなければ抽出しません} other {}}。",
  "watch.room":
    "{held, select, all {抽出した{draws}の世界のすべてで（例外：{rest}）第一の答えが成り立ちます} none {抽出した{draws}の世界のどれでも（例外：{rest}）第一の答えは成り立ちません} other {{words}で（{share}）第一の答えが成り立ちます}}：{claim}",
  "watch.change": "知る価値が最も高いのは、{input}です。",
  "watch.changeTurn":
    "知る価値が最も高いのは、{input}です。その値が{value}であれば、対象の案についての答えが覆ります。",
  "watch.next": "次の日付は{date}です：{event}。",
  "watch.nextTerm": "次の日付は{date}です：{party}の指導者の任期が終わります。",
  "watch.noDate": "日付のある期限は記されていません。",
  "watch.radius":
    "対象の案についての答えを覆すには、全員の立場を{points}点見誤っている必要があります。最初に転じるのは{party}です。",
  "watch.radiusNever": "立場の見誤りだけでは、対象の案についての答えは覆りません。",
  "watch.radiusFixed": "{constraints}は、立場がどうであっても変わりません。",
  "watch.notRecounted":
    "どの入力が合意の余地を最も大きく動かすかは求めていません。案が多すぎて入力ごとに数え直せないためです。代わりに、一当事者の利得を何が動かすかは問うことができます。",
  "watch.tornado": "余地のある案の数を最も大きく動かすのは{input}で、{low}から{high}まで変わります。",
  "watch.confidence.high": "この事例への信頼度は高いといえます。理由：{reasons}。",
  "watch.confidence.moderate": "この事例への信頼度は中程度です。理由：{reasons}。",
  "watch.confidence.low": "この事例への信頼度は低いといえます。理由：{reasons}。",
  "watch.reason.noPositions": "席に着く誰も立場を持たない",
  "watch.reason.mostCoded": "立場の大半が文書に基づく",
  "watch.reason.fewCoded": "文書に基づく立場が少なすぎる",
  "watch.reason.pivotalSources": "要となる入力に独立した出典がある",
  "watch.reason.pivotalJudged": "要となる入力が証拠なしに判断されている",
  "watch.reason.radiusWide": "答えを覆すには範囲を超える誤りを要する",
  "watch.reason.radiusNarrow": "範囲のわずかな部分で答えが覆る",
  "watch.reason.shareWide": "抽出した世界が少なすぎる",
  "watch.reason.mostJudgedOrFixed": "重みの半分以上が判断によるか、範囲を持たない",
  "watch.atMost": "{share}以下",
} as const;
