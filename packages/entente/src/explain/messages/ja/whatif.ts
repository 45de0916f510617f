export const whatif = {
  "whatif.headline":
    "現状では、{forum}は案を{count, select, 0 {一つも受け入れることができません} other {{count}件受け入れることが{delivers, select, all {でき、{count, select, 1 {それを} other {そのすべてを}}独力で履行できます} none {できますが、独力で履行できるものはありません} other {でき、そのうち{deliverable}件を独力で履行できます}}}}。{n, plural, =0 {試した変更はありません。} other {試した変更{tried}件のうち、履行できるものが残らなくなる変更は{nCloses, plural, =0 {なく} other {{closes}件で}}、履行できるものが増える変更は{nOpens, plural, =0 {ありません} other {{opens}件です}}。}}",
  "whatif.member":
    "{party}がいなければ、{n, plural, =0 {合意の余地はありません} other {受け入れられる案は{count}件で、{delivers, select, all {{n, plural, =1 {それを} other {そのすべてを}}履行できます} none {履行できるものはありません} other {そのうち{deliverable}件を履行できます}}}}。{hands, select, yes {残る当事者の中に{issues}を動かせる者はいません。} other {}}",
  "whatif.emptyForum": "{party}がいなければ、{forum}には誰も残りません。",
  "whatif.unsatisfiable": "{party}がいなければ、{forum}の議決規則はもはや満たせません。",
  "whatif.line":
    "{line}を外すと、{n, plural, =0 {新たに履行できるようになる案はありません} other {履行できる案が{count}件増えます}}{changes, select, none {} other {。その場合の案：{changes}}}。",
  "whatif.lineCloses": "{line}を外すと、履行できる案が{n, plural, other {{count}件}}減ります。",
  "whatif.linesIdle":
    "その他のレッドライン、連関、順序{n, plural, other {{count}件}}は、一つだけ外してもここでの数を変えません。",
  "whatif.linkage": "{when}の場合に{party}が得るもの、または失うもの",
  "whatif.linkage.named": "{party}の連関「{name}」",
  "whatif.ordering": "{before}より{first}を先にという{party}の要求",
  "whatif.ordering.named": "{party}の順序の要求「{name}」",
  "whatif.tableDeal": "{table}では次の案に落ち着きます。{package}。",
  "whatif.tableHurts":
    "{table}では次の案に落ち着きます。{package}。その場にいない{hurt}は、合意がない場合よりも不利になります。",
  "whatif.hurtBy": "{party}（{points}点）",
  "whatif.tableNone":
    "{table}では何も決まりません。{reason, select, noZone {受け入れられる案がありません} notDeliverable {受け入れられる案を履行する手段がその場にありません} noJointOffer {提案側のいずれもが得をし、かつ受け入れられる提案がありません} emptyForum {そこには誰も着いていません} other {残る案がありません}}。",
  "whatif.newTable": "{parties}の協議の場",
  "whatif.leader":
    "{party}の現在の指導者に代わって{successor}が政権に就けば、{n, plural, =0 {合意の余地はありません} other {受け入れられる案は{count}件です}}（現在は{before}件）{changes, select, none {} same {。提示すべき案は変わりません} other {。提示すべき案は次のように変わります：{changes}}}。",
  "whatif.change": "{issue}：{from}に代えて{to}",
  "whatif.noSuccessor": "この事例には後継者の記された指導者がいないため、試していません。",
  "whatif.notTried": "さらに{n, plural, other {{count}件}}の変更は試していません。",
  "whatif.share":
    "現状では、{draws}の世界の{held, select, all {すべてに合意の余地があります} none {どれにも合意の余地がありません} other {うち{share}に合意の余地があります}}。どの行も同じ世界によります。",
  "whatif.noShare": "各行で余地のある世界の割合は抽出していません。",
  "whatif.table.title": "何が変わるか",
  "whatif.label.by.tables": "場",
  "whatif.label.by.lines": "外した条件",
  "whatif.label.by.members": "欠けた当事者",
  "whatif.label.by.leaders": "次の指導者",
  "whatif.label.change": "変更",
  "whatif.label.base": "現状のまま",
  "whatif.label.offersTaken": "受け入れられる提案",
  "whatif.label.deal": "案",
  "whatif.label.same": "同じ",
  "whatif.label.none": "なし",
  "whatif.label.least": "最も得の少ない者",
  "whatif.label.hurts": "不利になる者",
  "whatif.label.share": "余地のある世界",
  "whatif.progress": "変更を試しています：{percent}%",
} as const;
