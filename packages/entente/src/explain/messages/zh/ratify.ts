export const ratify = {
  "ratify.noTarget":
    "没有可付诸表决的方案：{large, select, yes {方案太多，无法逐一查看，搜索也没有找到；请指定一个} other {{forum}既没有协议方案，也没有接近的方案可依}}。",
  "ratify.noBody":
    "没有记录批准机构，因此假定{what}在国内通过{n, plural, =0 {。} other {，只是{parties}本来就不会接受它。}}",
  "ratify.allPass":
    "{nAsked, plural, =0 {国内没有机构就{what}接受征询，因此也没有机构阻止它。} other {{nBodies, plural, =1 {国内唯一的机构让{what}通过。} other {国内的{bodies}个机构都让{what}通过。}}}}",
  "ratify.fails": "{what}在国内{bodies}个机构中的{passing}个获得通过；阻止它的是{failing}。",
  "ratify.aBody": "批准机构",
  "ratify.bodyOf": "{party}的{body}",
  "ratify.target": "付诸表决的是{what}：{package}。",
  "ratify.vote":
    "{party}的{body}：{of}票中有{for}票赞成，{strict, select, yes {须超过} other {须达到}}{needed}票{passes, select, yes {{decides, select, yes {；若没有{faction}就会被否决} other {}}} other {；因差{short}票而被否决{decides, select, yes {，若{faction}转向则会通过} other {}}}}。",
  "ratify.voteComposed":
    "{party}的{body}{passes, select, yes {让它通过{decides, select, yes {，但若没有{faction}就不会} other {}}} other {阻止它{decides, select, yes {，但若{faction}转向就不会} other {}}}}。",
  "ratify.notAsked": "此案不征询{party}的{body}。",
  "ratify.unsatisfiable": "{party}的{body}什么都不能通过：即使全体成员赞成也达不到其规则的要求。",
  "ratify.share": "按为各方给出的数值，{party}的{body}在{share}的情形下让它通过。",
  "ratify.shareOfWorlds":
    "{held, select, all {在全部情形中，{party}的{body}都让它通过} none {在任何情形中，{party}的{body}都不让它通过} other {在{share}的情形中，{party}的{body}让它通过}}。",
  "ratify.twoLevels":
    "在{joint, select, yes {{forum}会被接受的{of}项提议} other {{forum}可接受的{of}个方案}}中，有{count}{joint, select, yes {项} other {个}}在各方国内也都能通过。",
  "ratify.twoLevelsAll":
    "{joint, select, yes {{forum}会被接受的{of}项提议} other {{forum}可接受的{of}个方案}}{n, plural, =1 {} other {全部}}在各方国内也都能通过。",
  "ratify.twoLevelsAssumed":
    "在{joint, select, yes {{forum}会被接受的{of}项提议} other {{forum}可接受的{of}个方案}}中，有{count}{joint, select, yes {项} other {个}}是在座各方各自都接受的；其余的靠规则越过会拒绝的一方而定。",
  "ratify.winSet":
    "{n, plural, =0 {可接受的方案中没有一个须征询{party}的{body}。} other {可接受的方案中有{asked}个须征询{party}的{body}，{passed, select, 0 {它一个也不让通过} other {它让其中{passed}个通过}}。}}{held, select, all {它不会阻止任何方案} none {它会阻止所有方案} other {在所有方案中，它不会阻止{size}}}：能通过的越多，协议越容易达成，而{party}讨价还价的地位越弱。",
  "ratify.clock":
    "{leader}的任期于{date}结束，还有{days}天；{keeps, select, unknown {{named, select, yes {{successor}} other {下一任领导人}}会如何对待此案，尚不得而知} other {{named, select, yes {{successor}} other {继任者}}{keeps, select, yes {会维持此案} no {会放弃此案} other {可能维持此案（国内力量的{share}会维持）}}}}。",
  "ratify.notInOffice": "{leader}已经离任，案例中没有{party}的下一任领导人。",
  "ratify.voluntary": "签署之后，按其对未来的重视程度，{party}违约会更有利。",
  "ratify.involuntary": "{party}会签署，但可能在国内受阻。",
  "ratify.both": "{party}可能在国内受阻，而且签署之后违约会更有利。",
  "ratify.unwilling": "{party}自身不会接受。",
  "ratify.inherited": "在{party}的{body}表决者中，有{count}个立场因自身没有而沿用{party}的立场。",
  "ratify.missing": "{party}的{body}中未计入的有：{members}；其当日不在场或没有立场。",
  "ratify.table.bodies": "国内由谁表决，如何表决",
  "ratify.table.terms": "谁的任期何时结束",
  "ratify.label.body": "机构",
  "ratify.label.accepts": "当事方接受",
  "ratify.label.for": "赞成",
  "ratify.label.needed": "所需",
  "ratify.label.passes": "通过",
  "ratify.label.decides": "左右结果者",
  "ratify.label.asked": "被征询",
  "ratify.label.passed": "予以通过",
  "ratify.label.notAsked": "未征询",
  "ratify.label.yes": "是",
  "ratify.label.no": "否",
  "ratify.label.leader": "领导人",
  "ratify.label.termEnds": "任期结束",
  "ratify.label.days": "剩余天数",
  "ratify.label.successor": "继任",
  "ratify.label.keeps": "会维持",
} as const;
