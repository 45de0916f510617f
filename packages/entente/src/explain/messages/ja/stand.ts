export const stand = {
  "stand.outlier":
    "{party}だけが離れています。他の当事者とは平均{toOthers}点離れているのに対し、{same, select, yes {残りの望むことは同じです} other {残りは互いに{amongRest}点以内にあります}}。",
  "stand.sameGoal":
    "{parties}は{n, plural, =0 {同じことを} other {ほぼ同じことを（互いに{distance}点以内）}}望んでいますが、それぞれ別のものを第一としています。{firsts}。",
  "stand.sameGoalCoded":
    "表明したところによれば、{parties}は{n, plural, =0 {同じことを} other {ほぼ同じことを（互いに{distance}点以内）}}望んでいますが、それぞれ別のものを第一としています。{firsts}。",
  "stand.common":
    "{a}と{b}はほぼ同じことを望み（差は{distance}点）、第一とするものも同じです。それは{firstA}です。これは共通の目標です。",
  "stand.commonApart":
    "{a}と{b}はほぼ同じことを望んでいます（差は{distance}点）。{a}は{firstA}を、{b}は{firstB}を第一としますが、互いに相手の第一のものも重視しています。これは共通の目標です。",
  "stand.errands":
    "{a}と{b}はほぼ同じことを望んでいますが（差は{distance}点）、第一とするのは{a}が{firstA}、{b}が{firstB}です。目標は同じでも用向きが異なります。",
  "stand.trade":
    "{a}と{b}は異なることを望み（差は{distance}点）、第一とするのは{a}が{firstA}、{b}が{firstB}です。取引の余地があります。",
  "stand.headOn": "{a}と{b}は異なることを望みながら（差は{distance}点）同じものを重視しており、正面からぶつかります。",
  "stand.just": "{sentence}（ただし際どいところで、基準を少し変えれば別の結果になります。）",
  "stand.alone": "{party}と比べる相手がいません。",
  "stand.nobody": "{forum}には立場を持つ構成員がいません。",
  "stand.apartNothing": "{forum}：二者以上の構成員がともに立場を持つ争点がありません。",
  "stand.first": "それぞれが第一とするもの――{firsts}。",
  "stand.officialGap":
    "{issue}について、{party}の公式の立場は{official}ですが、実際に望むものは{points}点離れた{real}にあります。",
  "stand.falseFront":
    "{a}と{b}は公の場では近く見えますが（差は{officialDistance}点）、実際に望むものは{distance}点離れています。",
  "stand.moved": "{party}は{issue}について、{from}から{to}までの間に{points}点動きました。",
  "stand.movedTowards":
    "{party}は{issue}について、{from}から{to}までの間に{points}点動き、{other}のいた位置に移りました。",
  "stand.innerQuarrel": "同じ陣営の中で{a}と{b}が争っています。",
  "stand.strain": "同盟関係にある{a}と{b}の間にあつれきがあります：{about}。",
  "stand.strainPlain": "同盟関係にある{a}と{b}の間にあつれきがあります。",
  "stand.frustration": "当事者をどのように二つの陣営に分けても、{count}件の関係がその分け方に反します。",
  "stand.brokerNamed": "{by}が{a}と{b}の間を取り持ってきました。",
  "stand.broker":
    "最も大きな隔たりは{a}と{b}の間にあります（{distance}点）。{broker}はその間に位置し、双方と良好な関係にあります。",
  "stand.noBroker":
    "最も大きな隔たりは{a}と{b}の間にありますが（{distance}点）、双方と良好な関係にあってその間に位置する当事者はいません。",
  "stand.spokeAlike": "発言が最も近いのは{a}と{b}です。",
  "stand.spokeAgainst": "発言が最も対立しているのは{a}と{b}です。",
  "stand.camps": "発言から見ると、一方に{first}、他方に{second}が立っています。",
} as const;
