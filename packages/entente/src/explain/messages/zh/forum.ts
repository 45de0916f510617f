export const forum = {
  "forum.all": "所有当事方",
  "forum.can": "{forum}可以自行落实：{package}。",
  "forum.cannot": "{forum}无法落实：{package}。{missing}不在场，没有其参与，{issues}就不会有任何变动。",
  "forum.nobodyHolds": "{forum}无法落实：{package}。没有任何当事方握有变动{issues}的手段。",
  "forum.together": "{forum}无法自行落实，但可以同{addressees}一道落实：{package}。",
  "forum.togetherRefused": "{forum}和{addressees}合起来握有所需的一切手段，但{refusing}不会接受：{package}。",
  "forum.refused": "{forum}握有所需的一切手段，但此案在那里无法通过；反对者：{refusing}。{package}。",
  "forum.idle": "{forum}会通过此案，但其所需参与者中有一部分反对，且无须行动（{refusing}）：{package}。",
  "forum.outOfScope": "{forum}无权决定此事：{package}。它不处理{issues}。",
  "forum.noTarget":
    "没有可向{forum}询问的方案：{large, select, yes {方案太多，无法逐一查看，搜索也没有找到；请指定一个} other {既没有协议方案，也没有接近的方案}}。",
  "forum.nearMiss": "那里没有可提出的协议方案；所问的是最接近的方案。",
  "forum.unnecessary":
    "{parties}不必在座：其他各方握有所需的一切手段，没有{n, plural, =1 {这个席位} other {其中任何一个席位}}也会接受。",
  "forum.absentHarmed":
    "没有席位的有：{party}；{at, select, produces {该场合会商定的方案} other {所问的方案}}会使其境况不如不达成协议。",
  "forum.absentLine":
    "没有席位的有：{party}；{at, select, produces {该场合会商定的方案} other {所问的方案}}违反{constraints}。",
  "forum.absentStake":
    "没有席位的有：{party}；{at, select, produces {该场合会商定的方案} other {所问的方案}}变动{issues}，占该方所重视事项的{share}。",
  "forum.stopsAll": "{forum}：按其规则，{n, plural, =1 {{parties}} other {{parties}中的任何一方都}}可以阻止一切决定。",
  "forum.stops":
    "{forum}：按其规则，{n, plural, =1 {{parties}} other {{parties}中的任何一方都}}可以阻止{share}原本会通过的决定。",
  "forum.dummies": "{forum}：{parties}从不左右任何决定；其规则不需要这样的同意。",
  "forum.decidesWithoutAnyone": "{forum}无须任何人同意即可决定：即使无人同意，其规则也得到满足。",
  "forum.sampled": "{forum}：有关决定的占比是由随机抽取的成员组合估计而来的。",
  "forum.only": "只有{party}能在{issue}上实现{options}。",
  "forum.smallest": "能够落实且在座各方都满意的最小场合是{members}。",
  "forum.smallestOf": "能够落实且在座各方都满意的最小场合有{count}个，其中一个是{members}。",
  "forum.noTable": "没有一个场合既能落实又使在座各方都满意：所需参与的{refusing}会拒绝。",
  "forum.other.can": "{forum}也能落实。",
  "forum.other.cannot": "{forum}无法落实：变动{issues}的手段在{missing}手中。",
  "forum.other.nobodyHolds": "{forum}无法落实：没有任何当事方握有变动{issues}的手段。",
  "forum.other.refuses": "{forum}握有所需的一切手段，但所需参与者中有一部分会拒绝。",
  "forum.settles": "{forum}会商定{proved, select, no {（搜索范围内的纳什方案）} other {}}：{package}。",
  "forum.settlesUnknown": "没有找到{forum}会商定什么：方案太多，无法逐一查看。",
  "forum.settlesSame": "{forum}会商定同一个方案。",
  "forum.settlesNoZone": "{forum}不会商定任何方案：没有一个方案为其所接受。",
  "forum.settlesNotDeliverable":
    "{forum}不会商定任何方案：在其可接受的{known, select, no {} other {{count}个}}方案中，没有一个能够落实。",
  "forum.settlesNoOffer": "{forum}不会商定任何方案：没有一项交换既使提议各方都受益又会被接受。",
  "forum.table.title": "各场合会得出什么",
} as const;
