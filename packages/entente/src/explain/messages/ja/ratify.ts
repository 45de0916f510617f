export const ratify = {
  "ratify.noTarget":
    "採決に付す案がありません。{large, select, yes {案が多すぎてすべては調べられず、探索でも見つかりませんでした。案を指定してください} other {{forum}には合意案も、それに近い案もありません}}。",
  "ratify.noBody":
    "批准機関が記されていないため、{what}は国内で通るものと仮定します{n, plural, =0 {。} other {。ただし{parties}はそもそもこれを受け入れません。}}",
  "ratify.allPass":
    "{nAsked, plural, =0 {{what}について諮られる国内機関がないため、これを止めるところもありません。} other {{nBodies, plural, =1 {国内の唯一の機関が{what}を通します。} other {国内の{bodies}機関がいずれも{what}を通します。}}}}",
  "ratify.fails": "{what}は国内の{bodies}機関のうち{passing}機関で通ります。止めるのは{failing}です。",
  "ratify.aBody": "批准機関",
  "ratify.bodyOf": "{party}の{body}",
  "ratify.target": "採決に付されるのは{what}です。{package}。",
  "ratify.vote":
    "{party}の{body}：{of}票のうち{for}票が賛成で、{strict, select, yes {{needed}票を超える賛成} other {{needed}票}}が必要です{passes, select, yes {{decides, select, yes {。{faction}が抜ければ否決されます} other {}}} other {。{short}票足りず否決されます{decides, select, yes {が、{faction}が転じれば通ります} other {}}}}。",
  "ratify.voteComposed":
    "{party}の{body}はこれを{passes, select, yes {通します{decides, select, yes {が、{faction}が抜ければ否決されます} other {}}} other {止めます{decides, select, yes {が、{faction}が転じれば通ります} other {}}}}。",
  "ratify.notAsked": "{party}の{body}には、この案は諮られません。",
  "ratify.unsatisfiable": "{party}の{body}は何も通すことができません。構成員がすべて賛成しても規則を満たせません。",
  "ratify.share": "それぞれについて与えられた数値によれば、{party}の{body}は{share}の場合にこれを通します。",
  "ratify.shareOfWorlds":
    "{party}の{body}は{held, select, all {すべての世界でこれを通します} none {どの世界でもこれを通しません} other {世界の{share}でこれを通します}}。",
  "ratify.twoLevels":
    "{joint, select, yes {{forum}の提案のうち受け入れられる{of}件} other {{forum}が受け入れられる案{of}件}}のうち{count}件は、どの当事者の国内でも通ります。",
  "ratify.twoLevelsAll":
    "{joint, select, yes {{forum}の提案のうち受け入れられる{of}件} other {{forum}が受け入れられる案{of}件}}は、{n, plural, =1 {} other {すべて}}どの当事者の国内でも通ります。",
  "ratify.twoLevelsAssumed":
    "{joint, select, yes {{forum}の提案のうち受け入れられる{of}件} other {{forum}が受け入れられる案{of}件}}のうち{count}件は、そこにいるどの当事者も自ら受け入れます。残りは、拒む当事者がいても規則によって決まります。",
  "ratify.winSet":
    "{n, plural, =0 {受け入れられる案のうち{party}の{body}に諮られるものはありません。} other {受け入れられる案のうち{party}の{body}に諮られるのは{asked}件で、{passed, select, 0 {一件も通しません} other {そのうち{passed}件を通します}}。}}{held, select, all {どの案も止めません。} none {すべての案を止めます。} other {すべての案のうち{size}は止めません。}}通る割合が大きいほど合意は容易になり、{party}の交渉上の立場は弱くなります。",
  "ratify.clock":
    "{leader}の任期は{date}に終わり、残りは{days}日です。{keeps, select, unknown {{named, select, yes {{successor}} other {次の指導者}}がこれをどう扱うかは分かっていません} other {{named, select, yes {{successor}} other {後を継ぐ者}}はこれを{keeps, select, yes {守ります} no {破棄します} other {守るかもしれません（国内の重みの{share}が守ります）}}}}。",
  "ratify.notInOffice": "{leader}はすでに退任しており、事例には{party}の次の指導者が記されていません。",
  "ratify.voluntary": "署名した後、{party}にとっては、将来に置く比重からみて破る方が有利です。",
  "ratify.involuntary": "{party}は署名しますが、国内で止められるおそれがあります。",
  "ratify.both": "{party}は国内で止められるおそれがあり、署名した後は破る方が有利です。",
  "ratify.unwilling": "{party}自身がこれを受け入れません。",
  "ratify.inherited":
    "{party}の{body}で票を投じる者のうち{count}件の立場は、独自のものがないため{party}のものを用いています。",
  "ratify.missing": "{party}の{body}で数えていない者：{members}。当日不在か、立場を持っていません。",
  "ratify.table.bodies": "国内で誰がどう票を投じるか",
  "ratify.table.terms": "誰の任期がいつ終わるか",
  "ratify.label.body": "機関",
  "ratify.label.accepts": "当事者の受諾",
  "ratify.label.for": "賛成",
  "ratify.label.needed": "必要数",
  "ratify.label.passes": "通過",
  "ratify.label.decides": "結果を左右する者",
  "ratify.label.asked": "諮られる案",
  "ratify.label.passed": "通す案",
  "ratify.label.notAsked": "諮られない",
  "ratify.label.yes": "はい",
  "ratify.label.no": "いいえ",
  "ratify.label.leader": "指導者",
  "ratify.label.termEnds": "任期満了",
  "ratify.label.days": "残り日数",
  "ratify.label.successor": "後任",
  "ratify.label.keeps": "守る割合",
} as const;
