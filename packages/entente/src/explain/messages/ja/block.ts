export const block = {
  "block.headline":
    "最も多く阻んでいるのは{party}です。その条件だけで、他のすべてが受け入れる案{sole}件が阻まれ、そのうち{alone}件は{constraint}だけで阻まれています。",
  "block.headlineAll":
    "最も多く阻んでいるのは{party}です。その条件だけで、他のすべてが受け入れる案{sole}件が阻まれています。",
  "block.unlocked": "最も多く阻んでいるのは{party}です。その条件がなければ、さらに{count}件の案が通ります。",
  "block.nobody":
    "単独で阻んでいる者はいません。どの構成員の条件も、それだけで他のすべてが受け入れる案を阻んではいません。",
  "block.together":
    "単独で阻んでいる者はいません。少なくとも次のものがそろって譲られなければなりません。{constraints}。",
  "block.repair": "余地を開く最も小さな譲歩は{points}点です。{constraints}が譲られれば、案{opens}件が開けます。",
  "block.repairNotForSale":
    "余地を開く道はいずれも、譲れないとされたものを手放す道です。最も少ない場合でも{constraints}であり、それで案{opens}件が開けます。",
  "block.wayIn":
    "{party}を引き入れる最も小さな譲歩：{constraints}が譲られれば案{opens}件が開け、そのうち最も近い案までは{points}点です。",
  "block.mustBeMet":
    "{constraint}は取引の対象ではないため、守られなければなりません。{n, plural, =0 {} other {いま成り立つ案{count}件はすべてこれを守っています。}}",
  "block.party": "{party}：その条件だけで、他のすべてが受け入れる案{sole}件が阻まれています。",
  "block.price":
    "{party}自身の尺度で{points}点あれば、次の案に加わります。{package}。点数をやり取りできるなら、そこで最も多く得る{other}（{surplus}点）がこれを賄えます。",
  "block.priceJoint":
    "{party}自身の尺度で{points}点あれば、次の案に加わります。{package}。一者で賄える者はいませんが、点数をやり取りできるなら、他の当事者が共同で賄えます。",
  "block.priceUncovered":
    "{party}自身の尺度で{points}点あれば、次の案に加わります。{package}。しかし、他の当事者がそこで得るものは、それを賄うには足りません。",
  "block.notForPayment":
    "どのような見返りでも{party}を引き入れることはできません。{constraints}が譲られなければなりません。",
  "block.concession":
    "{party}を引き入れるには、他の当事者が約{points}点を譲る必要があり、その案は次のとおりです。{package}。",
  "block.veto": "{forum}では、{parties}のいずれが欠けても何も通りません。",
  "block.interval": "この案の数は正確ではなく、{low}から{high}の間にあります。",
} as const;
