export const deal = {
  "deal.nash":
    "この事例の判断に基づくナッシュ基準では、提示すべき案は次のとおりです。{package}。利得（点）は{gains}です。",
  "deal.gives": "{addressee}に与えるもの――{given}。{addressee}に求めるもの――{asked}。",
  "deal.alsoFairest": "これは、得られうる利得を最も均等に分ける案（カライ＝スモロディンスキー）でもあります。",
  "deal.fairer": "得られうる利得をより均等に分ける案（カライ＝スモロディンスキー）は次のとおりです。{package}。",
  "deal.allAgree": "四つの基準がいずれも同じ案を指しています。",
  "deal.tied": "この基準で同等の案がほかに{count}件あります。",
  "deal.smallest": "全員が得をする最も小さな案は{count}件の争点を動かします。{package}。",
  "deal.largest": "最も大きな案は{count}件の争点を動かします。{package}。",
  "deal.notFound":
    "抽出した案の中には提示すべき合意案が見つかりませんでした。全{total}件の中にはありうるかもしれません。",
  "deal.noZone": "提示すべき案はありません。{forum}の全員が受け入れられるのは現状だけです。",
  "deal.notDeliverable":
    "提示すべき案はありません。{forum}には受け入れられる案がありますが、独力で履行できるものは一つもありません。",
  "deal.noJointOffer":
    "提示すべき案はありません。{forum}のすべての構成員に利益となり、かつ{addressees}が受け入れる交換はありません。",
  "deal.losses": "{horizon}までに何も合意されない場合、この案に比べて最も多くを失うのは{party}で、{points}点です。",
  "deal.lossesNow": "合意がない場合、この案に比べて最も多くを失うのは{party}で、{points}点です。",
  "deal.gainsByWaiting": "{parties}は待っても失うものがありません。",
  "deal.cannotGain": "{parties}はこれらの案のどれからも利益を得られません。",
  "deal.trade":
    "{from}を出発点として、{p}が{issueP}で、{q}が{issueQ}で譲れば、双方が得をします（{gainP}点と{gainQ}点）{hurt, select, yes {。ただし{losers}は損をします} other {}}。",
  "deal.fromWeight": "当事者の重みの中心に最も近い案",
  "deal.fromGiven": "次の案（{package}）",
  "deal.front": "全{total}件の案のうち{count}件では、他者の損失なしに得をする者はいません。",
  "deal.weight": "{issue}では、当事者の重みの中心は{place}にあり、「{option}」に最も近い位置です。",
  "deal.onTableFront": "提示されている案は、他者の損失なしには誰にとっても改善できません。",
  "deal.onTableBetter": "提示されている案は、全員にとって改善できます。たとえば次の案です。{package}。",
  "deal.overWorlds":
    "{held, select, none {抽出した世界のうち、ちょうどこの案を選ぶものはありません} other {ちょうどこの案が選ばれるのは世界の{share}です}}。部分ごとに選ばれる割合：{parts}。",
  "deal.overWorlds.part": "{issue}：{option}（{held, select, all {すべて} none {なし} other {{share}}}）",
} as const;
