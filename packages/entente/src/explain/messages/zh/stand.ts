export const stand = {
  "stand.outlier":
    "{party}独处一端：与其他各方平均相距{toOthers}分，而其余各方{same, select, yes {所求相同} other {彼此相距不超过{amongRest}分}}。",
  "stand.sameGoal":
    "{parties}所求{n, plural, =0 {相同} other {大致相同（彼此相距不超过{distance}分）}}，但各自的首要事项不同。{firsts}。",
  "stand.sameGoalCoded":
    "从已表明的内容看，{parties}所求{n, plural, =0 {相同} other {大致相同（彼此相距不超过{distance}分）}}，但各自的首要事项不同。{firsts}。",
  "stand.common": "{a}和{b}所求大致相同（相距{distance}分），首要事项也相同，即{firstA}。这是共同的事业。",
  "stand.commonApart":
    "{a}和{b}所求大致相同（相距{distance}分）；{a}以{firstA}为首要，{b}以{firstB}为首要，但彼此也重视对方的首要事项。这是共同的事业。",
  "stand.errands":
    "{a}和{b}所求大致相同（相距{distance}分），但对{a}而言首要的是{firstA}，对{b}而言首要的是{firstB}：目标相同，关切不同。",
  "stand.trade":
    "{a}和{b}所求不同（相距{distance}分），对{a}而言首要的是{firstA}，对{b}而言首要的是{firstB}：有互换的余地。",
  "stand.headOn": "{a}和{b}所求不同（相距{distance}分），却重视同样的事项：双方正面相对。",
  "stand.just": "{sentence}（仅是勉强如此：若采用其他合理的界限，结论会不同。）",
  "stand.alone": "没有可与{party}比较的对象。",
  "stand.nobody": "{forum}中没有持有立场的成员。",
  "stand.apartNothing": "{forum}：没有一个议题是其中两个成员都持有立场的。",
  "stand.first": "各方的首要事项：{firsts}。",
  "stand.officialGap": "在{issue}上，{party}公开的立场在{official}；其真正所求在{real}，相距{points}分。",
  "stand.falseFront": "{a}和{b}在公开场合看来接近（相距{officialDistance}分），但真正所求相距{distance}分。",
  "stand.moved": "在{issue}上，{party}从{from}到{to}之间移动了{points}分。",
  "stand.movedTowards": "在{issue}上，{party}从{from}到{to}之间移动了{points}分，移到了{other}当时所在的位置。",
  "stand.innerQuarrel": "同一阵营内部，{a}和{b}之间存在争执。",
  "stand.strain": "盟友{a}和{b}之间关系紧张：{about}。",
  "stand.strainPlain": "盟友{a}和{b}之间关系紧张。",
  "stand.frustration": "无论怎样把各方分为两个阵营，都有{count}项关系与之不符。",
  "stand.brokerNamed": "{by}曾在{a}和{b}之间斡旋。",
  "stand.broker": "分歧最大的是{a}和{b}（{distance}分）；{broker}处于两者之间，并同两者都保持良好关系。",
  "stand.noBroker": "分歧最大的是{a}和{b}（{distance}分），同两者都保持良好关系的当事方中，没有一个处于两者之间。",
  "stand.spokeAlike": "就发言而言，{a}和{b}最为接近。",
  "stand.spokeAgainst": "就发言而言，{a}和{b}对立最大。",
  "stand.camps": "就发言而言，{first}站在一边，{second}站在另一边。",
} as const;
