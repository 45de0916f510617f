export const agree = {
  "agree.joint":
    "存在一项{members}{nMembers, plural, =1 {能} other {都能}}支持、{addressees}也会接受的提议：使{nMembers, plural, =1 {提议方} other {提议各方都}}受益的交换有{everyGains}项，其中{taken}项会被接受。",
  "agree.offerRefused":
    "{members}可以提出{everyGains}项使{nMembers, plural, =1 {自己} other {各方都}}受益的交换，但{addressees}一项也不会接受{clash, select, yes {：{ownLine}与{theirLine}无法同时满足} other {}}。",
  "agree.giftOnly":
    "没有一项交换能使{members}{nMembers, plural, =1 {受益；它能} other {都受益；它们能一致}}向{addressees}提出的，只有{gifts}项不求回报的赠予。",
  "agree.none.someoneDoesNotGain":
    "{members}可以同{addressees}作{exchanges}项交换，但{nMembers, plural, =1 {没有一项对它有利} other {每一项都至少有一个提议方得不到好处}}。",
  "agree.none.demandsOnly": "{members}能一致向{addressees}提出的，只有{demands}项不给任何回报的要求。",
  "agree.none.idleOnly": "{members}能一致向{addressees}提出的内容，既不给予也不要求任何对对方有意义的东西。",
  "agree.none.noOffer":
    "没有一项提议是{members}{nMembers, plural, =1 {会} other {都会}}接受、并能同{addressees}一道落实的。",
  "agree.room":
    "存在达成协议的空间：在{others}个方案中，{forum}可以接受{count}个，{delivers, select, all {{nCount, plural, =1 {且} other {且都}}} other {其中{deliverable}个}}可以自行落实。",
  "agree.onlyOnPaper":
    "达成协议的空间只存在于纸面：在{others}个方案中，{forum}可以接受{count}个，但{nAbsent, plural, =0 {} other {因{needed}所需的{absent}没有席位，}}没有一个能自行落实。",
  "agree.near":
    "目前还没有达成协议的空间，但相去不远：以最小的让步打开空间合计约需{points}分，对应的方案是：{package}。",
  "agree.none": "没有达成协议的空间：在{others}个方案中，{forum}一个也不能接受。",
  "agree.noAlternatives": "没有可供决定的事项：每个议题都只有现状这一个选项。",
  "agree.emptyForum": "{forum}中没有持有立场的成员，因此什么都不能接受。",
  "agree.ruleUnsatisfiable": "任何成员组合都无法满足{forum}的表决规则，因此什么都不能接受。",
  "agree.emptyWhere": "除现状以外，没有方案符合这一条件。",
  "agree.interval": "这个数字并不精确，介于{low}和{high}之间。",
  "agree.alone":
    "若没有{addressees}，{members}在{others}个方案中接受{count}个，{delivers, select, all {{nCount, plural, =1 {且} other {且都}}} other {其中{deliverable}个}}可以自行落实。",
  "agree.kinds":
    "在可以提出的{count}项提议中，{exchange}项有予有求，为交换；{gift}项只予不求，为赠予；{demand}项只求不予，为要求；{idle}项两者皆非。",
  "agree.refusedBy":
    "对其余各项阻碍最多的是{constraint}：在未被接受的{refused}项交换中，它阻碍了{count}项，其中{sole}项仅由它阻碍。",
  "agree.silentAddressee": "案例中没有{addressees}的立场，因此这里视其为不拒绝任何内容。",
  "agree.goal.offers":
    "{goal}：{n, plural, =0 {没有使提议各方都受益的交换。} other {使提议各方都受益的交换有{everyGains}项，{nTaken, plural, =0 {没有一项会被接受。} other {其中{taken}项会被接受。}}}}",
  "agree.goal.room":
    "{goal}：可接受的方案有{room}个，{delivers, select, all {{n, plural, =1 {且} other {都}}可以落实} none {没有一个可以落实} other {其中{deliverable}个可以落实}}。",
  "agree.goal.none": "{goal}：没有一个可接受的方案含有这一项。",
  "agree.soleLine": "仅{constraint}这一条，就把其他各方都接受的{count}个方案排除在外。",
  "agree.clash": "以下各项无法同时得到遵守：{constraints}。",
  "agree.repair": "代价最小的出路需要{points}分：由{concessions}在{constraints}上让步，从而得到方案：{package}。",
  "agree.repairNotForSale":
    "任何出路都需要放弃被称为不可交易的东西；其中放弃最少的一条要放弃{constraints}，对应的方案是：{package}。",
  "agree.nearMiss": "最接近可行的方案是：{package}。与不达成协议相比所差的分数：{regrets}。",
  "agree.nearMissLines": "最接近可行的方案是：{package}。它违反{constraints}。",
  "agree.statusQuoBreaks": "现状已经违反{constraints}。",
  "signed.covers": "{agreement}所涉内容在各方所重视事项中的占比：{coverage}。",
  "signed.silentFirst":
    "{agreement}所涉内容在各方所重视事项中的占比：{coverage}。对{parties}视为首要的事项，它只字未提。",
  "signed.inZone":
    "在其他一切维持现状的情况下，{agreement}可为{forum}所接受；{n, plural, =0 {没有符合其内容的可接受方案} other {符合其内容的可接受方案有{room}个}}。",
  "signed.notInZone":
    "在其他一切维持现状的情况下，{agreement}不能为{forum}所接受；{n, plural, =0 {没有符合其内容的可接受方案} other {符合其内容的可接受方案有{room}个}}。",
  "record.explains": "本案例能解释{scored}项有记录的答复中的{matched}项。",
  "record.accepted": "它无法解释{party}为何接受“{record}”：按照这些输入，{party}本应拒绝。",
  "record.refused": "它无法解释{party}为何拒绝“{record}”：按照这些输入，{party}本应接受。",
  "agree.unknown":
    "是否有达成协议的空间尚无定论：方案共有{others}个，无法一一列出，而找过或抽取的方案中没有一个是{forum}能接受的。",
  "agree.unknownDelivery": "有{forum}能接受的方案，但它自己能否兑现其中之一尚无定论：方案太多，无法一一列出。",
  "agree.unknownOffer":
    "是否有{members}{nMembers, plural, =1 {能} other {都能}}支持、{addressees}会接受的提议尚无定论：方案共有{others}个，无法一一列出。",
} as const;
