export const order = {
  "order.what":
    "{source, select, nash {纳什方案} found {搜索范围内的纳什方案} nearMiss {最接近的方案} other {所问的方案}}",
  "order.nobody": "无人",
  "order.named": "{party}的要求“{name}”",
  "order.place": "{issue}上100中的{place}",
  "order.ordering": "{party}关于{first}先于{before}的要求",
  "order.target": "要落实的是{what}：{package}。",
  "order.noTarget":
    "没有可排定次序的方案：{large, select, yes {方案太多，无法逐一查看，搜索也没有找到；请指定一个} other {{forum}既没有协议方案，也没有接近的方案可依}}。",
  "order.nothing": "无事可做：所问的方案就是现状。",
  "order.notFound": "在已考察的次序中没有找到可行的；数量太多，无法全部考察。",
  "order.oneStep": "一步即可：{step}（行动方：{holders}）。",
  "order.safe": "从{step}开始（行动方：{holders}）；共{count}步，在任何一站都没有一方处境不如不达成协议。",
  "order.given":
    "按给定的次序，{n, plural, =0 {没有要求被违反} other {以下被违反：{demands}}}；{safe, select, yes {在任何一站都没有一方处境不如不达成协议} other {在{count}步中，最险的时刻在第{at}步之后，那时{party}比不达成协议低{points}分}}。",
  "order.exposed":
    "从{step}开始（行动方：{holders}）；在{count}步中，最险的时刻在第{at}步之后，那时{party}比不达成协议低{points}分。",
  "order.contradicts": "没有可行的次序：所问的方案本身就与以下要求相抵触：{demands}。",
  "order.cycle": "没有可行的次序：以下要求互相等待：{demands}。",
  "order.noWay": "没有可行的次序，也没有找到四项以内、让步后就能打开通路的要求组合。",
  "order.unless": "除非{n, plural, =1 {以下要求让步} other {以下要求一并让步}}，否则没有可行的次序：{demands}。",
  "order.unlessSacred":
    "除非{n, plural, =1 {以下被称为不可交易的要求让步} other {以下被称为不可交易的要求一并让步}}，否则没有可行的次序：{demands}。",
  "order.pairedRelax":
    "若允许两个议题在同一步中变动，需要让步的就更少：{nWays, plural, =1 {{demands}} other {以下任选其一：{demands}}}。",
  "order.relax":
    "若没有{demands}，可以从{step}开始（行动方：{holders}）；{safe, select, yes {那样就没有一方处境不如不达成协议} other {那样在最险的时刻，会有一方比不达成协议低{points}分}}。",
  "order.relaxSacred":
    "若没有{demands}，也能打开一种次序，但这被称为不可交易；那样可以从{step}开始（行动方：{holders}）{safe, select, yes {} other {，最险的时刻为{points}分}}。",
  "order.sequence": "逐步如下：{steps}。",
  "order.sequence.step": "{at}. {step}（{holders}）",
  "order.pairs":
    "同时变动两个议题{what, select, opens {可以打开一条路} removes {可以消除全部风险敞口} other {可以把最险的时刻降到{points}分}}：{pairs}。",
  "order.bound": "站点太多，无法全部考察：这一次序未必是最安全的，但没有哪个次序的最险时刻低于{points}分。",
  "order.done":
    "{n, plural, =0 {{party}已经得到其所求} other {{party}在第{at}步之后得到其所求}}{nCarried, plural, =0 {。} other {；此后{payers}仍要承担{burdens}。}}",
  "order.never": "走这条路，{parties}始终得不到其所求的全部。",
  "order.deadline.open":
    "距{date}（{event}）还有{days}天；案例没有写明一步需要多久，但若{count}步依次进行，每步{nEach, plural, =0 {不足一天} other {为{each}天}}。",
  "order.deadline.met": "全部{count}步都能在{date}（{event}）之前完成；最迟须在{start}开始。",
  "order.deadline.missed": "到{date}（{event}），{count}步中只能完成{done}步；要全部完成，本应在{start}开始。",
  "order.clock": "{leader}的任期于{date}结束，届时还剩{after}步。",
  "order.clock.open": "{leader}的任期于{date}结束。",
  "order.outsider":
    "第{steps}步需要{nParties, plural, =0 {一项无人握有手段的行动} other {{parties}的行动，而其在{forum}既不在座，也不是对象}}。",
  "order.leftOut": "{parties}不会接受所问的方案，因此途中的风险敞口未计入。",
  "order.price": "坚持{demand}，会使最险时刻的风险敞口增加{points}分。",
  "order.moot": "由于后一部分已经成立，以下要求不再有约束：{demands}。",
  "order.trust":
    "要先行给出自己单独能给的一切，{party}对其他各方的信任须达到{threshold}；在{belief}的信任下{assumed, select, yes {（因并非每位领导人的履约意愿都有记载，此为假定）} other {}}，它可以{enough, select, yes {安全地全部先行给出} other {安全地先行给出其中约{share}}}。",
  "order.instalments":
    "对于无法收回的东西，起初至多给出{first}，此后每一期至少为前一期的{ratio}；这样达到九成需要{count}期。",
  "order.noInstalments": "分期给予无法自行守住：一方所给的代价，大于其随后得到的回报的价值。",
  "order.table.steps": "各步",
  "order.table.alternatives": "其他起步方式",
  "order.label.step": "步骤",
  "order.label.moves": "变动到",
  "order.label.from": "变动自",
  "order.label.by": "行动方",
  "order.label.exposed": "最受风险者",
  "order.label.below": "低出分数",
  "order.label.done": "已完成者",
  "order.label.first": "第一步",
  "order.label.worst": "最险时刻",
  "order.label.sum": "各站合计",
} as const;
