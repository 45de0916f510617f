export const compare = {
  "compare.headline": "{a}：{sentenceA}{b}：{sentenceB}",
  "compare.side.offers": "在使提议各方都受益的{everyGains}项交换中，{addressees}会接受{taken}项。",
  "compare.side.room":
    "在{others}个方案中，{forum}可以接受{count}个，{delivers, select, all {{nCount, plural, =1 {且} other {且都}}可以自行落实} none {但没有一个可以自行落实} other {其中{deliverable}个可以自行落实}}。",
  "compare.same": "{a}和{b}之间没有不同的答案{n, plural, =0 {，输入也没有不同} other {，但有{count}项输入不同}}。",
  "compare.answer": "{label}：{sentence}",
  "compare.goal":
    "在双方都谈判的{count}个议题上，{parties}在{a}中平均相距{before}分，在{b}中平均相距{after}分：{direction, select, closer {彼此靠近了} other {彼此远离了}}。",
  "compare.outlierGone": "在{a}中，{before}与其他各方相去较远；在{b}中没有这样的当事方。",
  "compare.outlierNew": "在{a}中没有相去较远的当事方；在{b}中则是{after}。",
  "compare.outlierOther": "与其他各方相去较远的，在{a}中是{before}，在{b}中是{after}。",
  "compare.first": "{party}的首要事项：在{a}中是{before}，在{b}中是{after}。",
  "compare.onlyIssues": "只有{label}谈判的议题：{issues}。",
  "compare.onlyLines": "只有{label}才有的红线：{lines}。",
  "compare.otherLines": "在{label}中内容不同的红线：{lines}。",
  "compare.change": "{issue}（{from}；其后为{to}）",
  "compare.deal":
    "按纳什标准，应提出的方案{n, plural, =0 {在双方都谈判的每个议题上都相同} other {在以下方面不同：{changes}}}。",
  "compare.blocker":
    "单独阻碍最多的，在{a}中是{before}（其他各方都接受的{soleA}个方案），在{b}中是{after}（{soleB}个）。",
  "compare.driver":
    "{figure}由{before}变为{after}。在各项差异中，单独影响最大的是{input}；若没有它，数目为{without}。{n, plural, =0 {} other {其次：{others}。}}",
  "compare.next": "{input}（{without}）",
  "compare.noDriver": "{figure}由{before}变为{after}；没有哪一项差异能单独解释这一变化。",
  "compare.leftOut": "有{count}项差异没有逐一还原，因为数量过多，或者没有它们就无法对案例提问。",
  "compare.lackingForum": "{label}没有名为“{name}”的场合，因此向其第一个场合提问。",
  "compare.lackingWhere": "{label}没有与“{name}”对应的目标或议题，因此不带这一条件提问。",
  "figure.zone.count": "可接受方案的数目",
  "figure.zone.deliverable": "可落实方案的数目",
  "figure.offers.takenEveryGains": "会被接受的交换的数目",
  "figure.goal.taken": "含有“{goal}”且会被接受的交换的数目",
  "figure.goal.room": "含有“{goal}”的可接受方案的数目",
  "input.position": "{party}在{issue}上的立场",
  "input.salience": "{party}对{issue}的重视程度",
  "input.levers": "由谁落实{issue}",
  "input.issue": "“{issue}”列入谈判这一点本身",
  "input.linkage": "{party}从{condition}同时实现中所得的",
  "input.alternative": "{party}不达成协议时所有的",
  "input.forum": "{forum}由谁参加、按何种规则决定",
  "compare.sameBlocker":
    "两者中单独阻碍最多的都是{after}：其他各方都接受的方案，在{a}中挡住{soleA}个，在{b}中挡住{soleB}个。",
  "compare.wholeDriver": "{figure}由{before}变为{after}。一项差异就解释了全部变化：{input}。",
  "compare.coders":
    "{a}与{b}的解读之间，各问题首要答案共{of}个，{n, plural, =0 {没有不同} other {其中{count}个不同：{verbs}}}。",
} as const;
