export const breaking = {
  "break.noTarget": "没有可问的方案：请指定一个，或先寻找达成协议的空间。",
  "break.what":
    "{source, select, package {这一方案} nash {纳什方案} found {搜索范围内的纳什方案} other {最接近的方案}}",
  "break.target": "所问的{what}：{package}。",
  "break.holds": "签署之后，{what}能够自行守住：没有一方能靠改变行动获益。",
  "break.interest":
    "签署之后，{what}之所以守得住，是因为{others}会作出回应：{party}若转向{move}，会{gains, select, yes {得到{gain}分} no {恢复自己的一条红线} other {处境更好}}，而{others}会愿意以{sanction}回应。",
  "break.threat":
    "签署之后，只有在{others}的威胁为人所信时，{what}才守得住：{party}若转向{move}，会{gains, select, yes {得到{gain}分} no {恢复自己的一条红线} other {处境更好}}；{others}能够以{sanction}回应，但并不愿意这样做。",
  "break.breaks":
    "签署之后，{what}守不住：{party}若转向{move}，会{gains, select, yes {得到{gain}分} no {恢复自己的一条红线} other {处境更好}}，其他各方的任何回应都无法将其抵消。",
  "break.undecided":
    "签署之后{what}能否守住，就{party}而言无法判定：{known, select, no {可作的举动多到无法一一衡量} other {它可以转向{move}，而可能的回应多到无法逐一搜索}}。",
  "break.party.interest":
    "{party}若转向{move}，会{gains, select, yes {得到{gain}分} no {恢复自己的一条红线} other {处境更好}}，而{others}会愿意以{sanction}回应。",
  "break.party.threat":
    "{party}若转向{move}，会{gains, select, yes {得到{gain}分} no {恢复自己的一条红线} other {处境更好}}；{others}能够以{sanction}回应，但并不愿意这样做。",
  "break.party.breaks":
    "{party}若转向{move}，会{gains, select, yes {得到{gain}分} no {恢复自己的一条红线} other {处境更好}}，其他各方的任何回应都无法将其抵消。",
  "break.party.undecided":
    "就{party}而言无法判定：{known, select, no {可作的举动多到无法一一衡量} other {它可以转向{move}，而可能的回应多到无法逐一搜索}}。",
  "break.withoutLevers": "案例没有写明由谁落实{issues}，因此这里关于违约的说法只以谁接受为依据。",
  "break.coalition": "{members}一道转向{move}，都会受益，其他各方的任何回应都无法将其抵消。",
  "break.jointly": "这只有靠{members}同时行动才会发生：任何一连串各自都受益的单独行动都到不了那里。",
  "break.keeps": "只要来年至少相当于今年的{needed}，{party}就会守约；这里按{discount}计。",
  "break.keepsNot": "{party}不会自行守约：来年须至少相当于今年的{needed}，而这里按{discount}计。",
  "break.keepsNever": "无论多有耐心，{party}都不会守约：违约之后的状态对它来说并不比该方案差。",
  "break.keepsLine": "无论来年分量如何，{party}都会为恢复自己的一条红线而违约。",
  "break.keepsUnknown": "来年对{parties}须有多重，没有算出：可作的举动太多，无法一一衡量。",
  "break.spoiler":
    "{faction}会因此失去{loss}分；它能否在国内加以阻止，没有记录{nLevers, plural, =0 {} other {，而{party}可以单独收回{issues}}}。",
  "break.spoiler.blocks":
    "{faction}会因此失去{loss}分，并能在国内加以阻止{nLevers, plural, =0 {} other {；{party}还可以单独收回{issues}}}。",
  "break.spoiler.cannotBlock":
    "{faction}会因此失去{loss}分，但无法在国内以表决加以阻止{nLevers, plural, =0 {} other {，不过{party}可以单独收回{issues}}}。",
  "break.survival": "按所给的期限和风险，到{date}它仍然存续的概率为{share}（{words}）：{factors}。",
  "break.survivalSigned":
    "按所给的履约意愿，它得到完全落实的概率为{share}（{words}）：{factors}；没有记录带日期的期限。",
  "break.survivalNoRisk": "截至{date}的期限和事件都没有给出风险，因此还无法说明它能存续多久。",
  "break.noClock": "没有记录带日期的期限，因此不说明它能存续多久。",
  "break.base": "其他协议的情形",
  "break.commitmentAssumed": "{parties}的领导人会在多大程度上落实其所签署的内容，没有记录；这里视其在任期内守约。",
  "break.notInOffice": "所记录的{parties}领导人到那一天已经离任，因而未计入。",
  "break.ripe":
    "时机已经成熟：对{parties}而言，该方案都比继续下去更有价值{priced, select, no {，不过没有记录拖延的代价} other {}}。",
  "break.notRipe":
    "时机尚未成熟：继续下去比该方案更有价值的分数为{holdouts}{priced, select, no {；没有记录拖延的代价，若有则会降低这一分数} other {}}。",
  "break.conflict.held": "能够守住的状态：{states}。在那里，对任何更有利的行动，其他各方都会愿意作出回应。",
  "break.conflict.nothing": "仅凭其他各方愿意作出的回应，没有一个状态能够守住。",
  "break.conflict.nash": "没有一方有更有利行动的状态：{states}。",
  "break.conflict.gmr": "其他各方能够回应每一个更有利行动的状态：{states}。",
  "break.conflict.smr": "不仅能够回应、而且无人能够摆脱这种回应的状态：{states}。",
  "break.conflict.together": "把联盟也计算在内，其他各方会愿意回应的状态：{states}。",
  "break.conflict.nowhere": "没有这样的状态",
  "break.conflict.more": "另外{n}个",
  "break.conflict.state": "{name}（{label}）",
  "break.table.breaches": "谁会因何种行动获益，随后会怎样",
  "break.table.survival": "按所给期限和风险的存续",
  "break.label.move": "行动",
  "break.label.gain": "所得",
  "break.label.answer": "他方的回应",
  "break.label.after": "此后",
  "break.label.held": "守住的依靠",
  "break.label.patience": "所需耐心／实际",
  "break.label.date": "日期",
  "break.label.factors": "原因",
  "break.label.stands": "存续",
  "break.label.signed": "{date}，签署时",
  "break.label.before": "{date}，之前",
  "break.label.after.day": "{date}，之后",
  "break.held.nash": "自身",
  "break.held.seq": "利害",
  "break.held.smr": "威胁",
  "break.held.gmr": "威胁",
  "break.held.none": "无",
  "break.held.undecided": "无法判定",
  "break.chance.almostNone": "几乎为零",
  "break.chance.almostNo": "几乎不可能",
  "break.chance.veryUnlikely": "很不可能",
  "break.chance.unlikely": "不大可能",
  "break.chance.even": "大致各半",
  "break.chance.likely": "有可能",
  "break.chance.veryLikely": "很有可能",
  "break.chance.almostCertain": "几乎确定",
  "break.chance.almostSure": "几近必然",
} as const;
