export const forum = {
  "forum.all": "全当事者",
  "forum.can": "{forum}はこれを独力で履行できます。{package}。",
  "forum.cannot":
    "{forum}はこれを履行できません。{package}。{missing}がその場におらず、その関与なしには{issues}は動きません。",
  "forum.nobodyHolds": "{forum}はこれを履行できません。{package}。{issues}を動かす手段を持つ当事者がいません。",
  "forum.together": "{forum}は独力ではこれを履行できませんが、{addressees}とともになら履行できます。{package}。",
  "forum.togetherRefused":
    "{forum}と{addressees}を合わせれば必要な手段はすべてそろいますが、{refusing}がこれを受け入れません。{package}。",
  "forum.refused":
    "{forum}には必要な手段がすべてありますが、この案はそこでは通りません。反対は{refusing}です。{package}。",
  "forum.idle":
    "{forum}ではこの案は通りますが、その関与を要する者の一部が反対しており、動く義務を負いません（{refusing}）。{package}。",
  "forum.outOfScope": "{forum}はこれを決定できません。{package}。{issues}は扱いません。",
  "forum.noTarget":
    "{forum}に問う案がありません。{large, select, yes {案が多すぎてすべては調べられず、探索でも見つかりませんでした。案を指定してください} other {合意案も、それに近い案もありません}}。",
  "forum.nearMiss": "その場には提示すべき合意案がないため、最も近い案について問います。",
  "forum.unnecessary":
    "{parties}は必ずしもそこに着く必要がありません。他の当事者が必要な手段をすべて持ち、{n, plural, =1 {その席} other {そのうちどの席}}がなくても受け入れます。",
  "forum.absentHarmed":
    "{party}には席がなく、{at, select, produces {その場で決まる案} other {問われている案}}によって、合意がない場合よりも不利になります。",
  "forum.absentLine":
    "{party}には席がなく、{at, select, produces {その場で決まる案} other {問われている案}}は{constraints}に反します。",
  "forum.absentStake":
    "{party}には席がありませんが、{at, select, produces {その場で決まる案} other {問われている案}}は{issues}を動かします。これは、この当事者が重視するものの{share}に当たります。",
  "forum.stopsAll":
    "{forum}では、規則上{n, plural, =1 {{parties}が} other {{parties}のいずれもが}}すべての決定を止めることができます。",
  "forum.stops":
    "{forum}では、規則上{n, plural, =1 {{parties}が} other {{parties}のいずれもが}}、本来なら通る決定の{share}を止めることができます。",
  "forum.dummies": "{parties}は{forum}の決定を左右することがありません。規則がその同意を必要としないためです。",
  "forum.decidesWithoutAnyone": "{forum}は誰の同意がなくても決定します。その規則は常に満たされます。",
  "forum.sampled": "{forum}の決定に関する割合は、無作為に選んだ構成員の組からの推計です。",
  "forum.only": "{issue}で{options}を実現できるのは{party}だけです。",
  "forum.smallest": "全員が納得し、かつこれを履行できる最も小さな場は{members}です。",
  "forum.smallestOf": "全員が納得し、かつこれを履行できる最も小さな場は{count}通りあり、その一つは{members}です。",
  "forum.noTable": "全員が納得し、かつこれを履行できる場はありません。その関与を要する{refusing}が拒みます。",
  "forum.other.can": "{forum}もこれを履行できます。",
  "forum.other.cannot": "{forum}はこれを履行できません。{issues}を動かす手段は{missing}にあります。",
  "forum.other.nobodyHolds": "{forum}はこれを履行できません。{issues}を動かす手段を持つ当事者がいません。",
  "forum.other.refuses": "{forum}には必要な手段がすべてありますが、その関与を要する者の一部が拒みます。",
  "forum.settles":
    "{forum}では次の案{proved, select, no {（探索した範囲でのナッシュ案）} other {}}に落ち着きます。{package}。",
  "forum.settlesUnknown": "{forum}が何に落ち着くかは見つかりませんでした。案が多すぎてすべては調べられません。",
  "forum.settlesSame": "{forum}でもまったく同じ案に落ち着きます。",
  "forum.settlesNoZone": "{forum}では何も決まりません。受け入れられる案がありません。",
  "forum.settlesNotDeliverable":
    "{forum}では何も決まりません。受け入れられる案{known, select, no {} other {{count}件}}のうち、履行できるものがありません。",
  "forum.settlesNoOffer":
    "{forum}では何も決まりません。提案側のいずれにも利益となり、かつ受け入れられる交換がありません。",
  "forum.table.title": "それぞれの場で何に落ち着くか",
} as const;
