export const agree = {
  "agree.joint":
    "{members}が{nMembers, plural, =1 {} other {そろって}}支持でき、{addressees}も受け入れる提案があります。{nMembers, plural, =1 {提案側に} other {提案側のいずれにも}}利益となる交換は{everyGains}件で、そのうち{taken}件は受け入れられます。",
  "agree.offerRefused":
    "{members}は、{nMembers, plural, =1 {自らに} other {いずれにも}}利益となる交換を{everyGains}件提示できますが、{addressees}はそのどれも受け入れません。{clash, select, yes {{ownLine}と{theirLine}を両方守ることはできません。} other {}}",
  "agree.giftOnly":
    "{members}{nMembers, plural, =1 {が} other {のいずれもが}}得をする交換はありません。{addressees}に{nMembers, plural, =1 {} other {そろって}}提示できるのは、見返りを求めない贈与{gifts}件だけです。",
  "agree.none.someoneDoesNotGain":
    "{members}が{addressees}と行える交換は{exchanges}件ありますが、{nMembers, plural, =1 {どれも自らの利益になりません} other {どれも提案側の少なくとも一者にとって利益になりません}}。",
  "agree.none.demandsOnly": "{members}がそろって{addressees}に示せるのは、見返りのない要求{demands}件だけです。",
  "agree.none.idleOnly":
    "{members}がそろって{addressees}に示せるものは、相手にとって意味のあるものを与えも求めもしません。",
  "agree.none.noOffer":
    "{members}が{nMembers, plural, =1 {} other {いずれも}}受け入れ、かつ{addressees}とともに履行できる提案はありません。",
  "agree.room":
    "合意の余地があります。{forum}は{others}件の案のうち{count}件を受け入れることができ、{delivers, select, all {{nCount, plural, =1 {それを} other {そのすべてを}}} other {そのうち{deliverable}件は}}独力で履行できます。",
  "agree.onlyOnPaper":
    "合意の余地は紙の上にしかありません。{forum}は{others}件の案のうち{count}件を受け入れることができますが、{nAbsent, plural, =0 {} other {{needed}に必要な{absent}が席にいないため、}}独力で履行できるものは一つもありません。",
  "agree.near":
    "まだ合意の余地はありませんが、近いところにあります。最も小さな譲歩で余地を開くには合計で約{points}点かかり、その案は次のとおりです。{package}。",
  "agree.none": "合意の余地はありません。{forum}が受け入れられる案は{others}件のうち一つもありません。",
  "agree.noAlternatives": "決めることがありません。どの争点にも現状の選択肢しかありません。",
  "agree.emptyForum": "{forum}には立場を持つ構成員がいないため、何も受け入れることができません。",
  "agree.ruleUnsatisfiable":
    "どの構成員がそろっても{forum}の議決規則を満たせないため、何も受け入れることができません。",
  "agree.emptyWhere": "現状のほかに、この条件を満たす案はありません。",
  "agree.interval": "この数は正確ではなく、{low}から{high}の間にあります。",
  "agree.alone":
    "{addressees}抜きの場合、{members}は{others}件の案のうち{count}件を受け入れ、{delivers, select, all {{nCount, plural, =1 {それを} other {そのすべてを}}} other {そのうち{deliverable}件を}}独力で履行できます。",
  "agree.kinds":
    "提示できる提案{count}件のうち、与えも求めもする交換は{exchange}件、与えるだけの贈与は{gift}件、求めるだけの要求は{demand}件で、{idle}件はどちらでもありません。",
  "agree.refusedBy":
    "残りを最も多く妨げているのは{constraint}です。受け入れられない交換{refused}件のうち{count}件を妨げ、{sole}件はこれだけで妨げられています。",
  "agree.silentAddressee": "この事例には{addressees}の立場の記載がないため、ここでは何も拒まないものとして扱います。",
  "agree.goal.offers":
    "{goal}：{n, plural, =0 {提案側のいずれにも利益となる交換はありません。} other {提案側のいずれにも利益となる交換は{everyGains}件で、{nTaken, plural, =0 {受け入れられるものはありません。} other {そのうち{taken}件は受け入れられます。}}}}",
  "agree.goal.room":
    "{goal}：受け入れられる案は{room}件で、{delivers, select, all {{n, plural, =1 {} other {すべて}}履行できます} none {履行できるものはありません} other {そのうち{deliverable}件は履行できます}}。",
  "agree.goal.none": "{goal}：受け入れられる案の中に、これを含むものはありません。",
  "agree.soleLine": "{constraint}だけで、他のすべてが受け入れる案{count}件が退けられます。",
  "agree.clash": "次のものをすべて守ることはできません。{constraints}。",
  "agree.repair":
    "最も小さな譲歩で済む道には{points}点かかります。{constraints}について{concessions}が譲れば、次の案が開けます。{package}。",
  "agree.repairNotForSale":
    "どの道を取っても、譲れないとされたものを手放す必要があります。最も少ない場合でも{constraints}を手放すことになり、その案は次のとおりです。{package}。",
  "agree.nearMiss":
    "届かない案のうち最も近いのは次の案です。{package}。合意がない場合の水準に足りない点数は、{regrets}です。",
  "agree.nearMissLines": "届かない案のうち最も近いのは次の案です。{package}。ただし{constraints}に反します。",
  "agree.statusQuoBreaks": "現状がすでに{constraints}に反しています。",
  "signed.covers": "{agreement}が各当事者の重視するもののうち扱っている割合：{coverage}。",
  "signed.silentFirst":
    "{agreement}が各当事者の重視するもののうち扱っている割合：{coverage}。{parties}が第一とするものについては何も述べていません。",
  "signed.inZone":
    "他のすべてを現状のままとした場合、{agreement}は{forum}にとって受け入れられるものです。その内容を満たす受け入れ可能な案は{n, plural, =0 {ありません} other {{room}件です}}。",
  "signed.notInZone":
    "他のすべてを現状のままとした場合、{agreement}は{forum}にとって受け入れられないものです。その内容を満たす受け入れ可能な案は{n, plural, =0 {ありません} other {{room}件です}}。",
  "record.explains": "この事例は、記録された回答{scored}件のうち{matched}件を説明できます。",
  "record.accepted": "{party}が「{record}」を受け入れた理由は説明できません。この入力に従えば拒んだはずです。",
  "record.refused": "{party}が「{record}」を拒んだ理由は説明できません。この入力に従えば受け入れたはずです。",
  "agree.unknown":
    "合意の余地があるかどうかは決着していません。案は{others}件あってすべてを挙げることはできず、探した案にも抽出した案にも{forum}が受け入れられるものはありませんでした。",
  "agree.unknownDelivery":
    "{forum}が受け入れられる案はありますが、自ら実行できるものがあるかどうかは、案が多すぎて決着していません。",
  "agree.unknownOffer":
    "{nMembers, plural, =1 {{members}が} other {{members}の全員が}}支持でき、{addressees}が受け入れる提案があるかどうかは決着していません。案は{others}件あり、すべてを挙げることはできません。",
} as const;
