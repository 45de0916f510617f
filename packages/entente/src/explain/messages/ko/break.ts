export const breaking = {
  "break.noTarget": "따져 볼 안이 없습니다. 안을 하나 정하거나, 먼저 합의의 여지부터 살피십시오.",
  "break.what": "{source, select, package {이 안} nash {내시 안} found {탐색한 범위의 내시 안} other {가장 가까운 안}}",
  "break.target": "따져 본 {what}: {package}.",
  "break.holds": "{what}[은/는] 서명된 뒤 저절로 지켜집니다. 움직여서 이득을 보는 쪽이 없습니다.",
  "break.interest":
    "{what}[은/는] 서명된 뒤 {others}의 대응 때문에 지켜집니다. {party}[이/가] {move}[으로/로] 움직이면 {gains, select, yes {{gain}점을 얻고} no {스스로 그은 선을 되찾고} other {더 나아지고}}, {others}[은/는] {sanction}[으로/로] 대응하려 할 것입니다.",
  "break.threat":
    "{what}[은/는] 서명된 뒤 {others}의 위협을 믿는 동안에만 지켜집니다. {party}[이/가] {move}[으로/로] 움직이면 {gains, select, yes {{gain}점을 얻습니다} no {스스로 그은 선을 되찾습니다} other {더 나아집니다}}. {others}[은/는] {sanction}[으로/로] 대응할 수 있지만 스스로 원해서 하지는 않을 것입니다.",
  "break.breaks":
    "{what}[은/는] 서명되어도 지켜지지 않습니다. {party}[이/가] {move}[으로/로] 움직이면 {gains, select, yes {{gain}점을 얻고} no {스스로 그은 선을 되찾고} other {더 나아지고}}, 다른 쪽의 어떤 대응도 이를 되돌리지 못합니다.",
  "break.undecided":
    "{what}[이/가] 서명된 뒤 지켜질지는 {party}에 대해 가릴 수 없습니다. {known, select, no {따질 수 있는 것보다 움직임이 많습니다} other {{move}[으로/로] 움직일 수 있고, 뒤질 수 있는 것보다 대응이 많습니다}}.",
  "break.party.interest":
    "{party}[이/가] {move}[으로/로] 움직이면 {gains, select, yes {{gain}점을 얻고} no {스스로 그은 선을 되찾고} other {더 나아지고}}, {others}[은/는] {sanction}[으로/로] 대응하려 할 것입니다.",
  "break.party.threat":
    "{party}[이/가] {move}[으로/로] 움직이면 {gains, select, yes {{gain}점을 얻습니다} no {스스로 그은 선을 되찾습니다} other {더 나아집니다}}. {others}[은/는] {sanction}[으로/로] 대응할 수 있지만 스스로 원해서 하지는 않을 것입니다.",
  "break.party.breaks":
    "{party}[이/가] {move}[으로/로] 움직이면 {gains, select, yes {{gain}점을 얻고} no {스스로 그은 선을 되찾고} other {더 나아지고}}, 다른 쪽의 어떤 대응도 이를 되돌리지 못합니다.",
  "break.party.undecided":
    "{party}에 대해서는 가릴 수 없습니다. {known, select, no {따질 수 있는 것보다 움직임이 많습니다} other {{move}[으로/로] 움직일 수 있고, 뒤질 수 있는 것보다 대응이 많습니다}}.",
  "break.withoutLevers":
    "{issues}[을/를] 누가 이행하는지 기록이 없어, 여기서 말하는 파기는 누가 받아들이는지에만 기댑니다.",
  "break.coalition":
    "{members}[은/는] 함께 {move}[으로/로] 움직이면 모두 이득을 보고, 다른 쪽의 어떤 대응도 이를 되돌리지 못합니다.",
  "break.jointly":
    "{members}[이/가] 한꺼번에 움직여야만 이루어집니다. 움직이는 쪽이 매번 이득을 보는 단독 행동의 순서로는 이르지 못합니다.",
  "break.keeps":
    "{party}[은/는] 내년을 올해의 {needed} 이상으로 치면 약속을 지킵니다. 여기서는 {discount}[으로/로] 봅니다.",
  "break.keepsNot":
    "{party}[은/는] 스스로는 약속을 지키지 않습니다. 내년을 올해의 {needed} 이상으로 쳐야 하는데, 여기서는 {discount}[으로/로] 봅니다.",
  "break.keepsNever":
    "{party}[은/는] 아무리 참을성이 있어도 약속을 지키지 않습니다. 파기 뒤의 상태가 이 안보다 나쁘지 않기 때문입니다.",
  "break.keepsLine": "{party}[은/는] 내년을 얼마로 치든 스스로 그은 선을 되찾으려 파기합니다.",
  "break.keepsUnknown":
    "{parties}에게 내년이 얼마나 중요해야 하는지는 계산하지 못했습니다. 가능한 움직임이 너무 많아 다 따질 수 없습니다.",
  "break.spoiler":
    "{faction}[은/는] 이 안으로 {loss}점을 잃습니다. 국내에서 막을 수 있는지는 기록이 없습니다{nLevers, plural, =0 {} other {. {party}[은/는] 혼자서 {issues}[을/를] 되돌릴 수 있습니다}}.",
  "break.spoiler.blocks":
    "{faction}[은/는] 이 안으로 {loss}점을 잃고, 국내에서 막을 수 있습니다{nLevers, plural, =0 {} other {. {party}[은/는] 혼자서 {issues}[을/를] 되돌릴 수도 있습니다}}.",
  "break.spoiler.cannotBlock":
    "{faction}[은/는] 이 안으로 {loss}점을 잃지만, 국내 표결로 막을 수는 없습니다{nLevers, plural, =0 {} other {. 다만 {party}[은/는] 혼자서 {issues}[을/를] 되돌릴 수 있습니다}}.",
  "break.survival": "주어진 시한과 위험으로 보면 {date}에 아직 남아 있을 확률은 {share}입니다({words}): {factors}.",
  "break.survivalSigned":
    "주어진 이행 의지로 보면 끝까지 이행될 확률은 {share}입니다({words}): {factors}. 날짜가 있는 시한은 기록되어 있지 않습니다.",
  "break.survivalNoRisk":
    "{date}까지의 시한이나 사건에 위험이 적혀 있지 않아, 얼마나 오래갈지는 아직 말할 수 없습니다.",
  "break.noClock": "날짜가 있는 시한이 기록되어 있지 않아, 얼마나 오래갈지는 말하지 않습니다.",
  "break.base": "다른 합의들",
  "break.commitmentAssumed":
    "{parties}의 지도자가 서명한 것을 어디까지 이행할지 기록이 없어, 재임 중에는 지키는 것으로 봅니다.",
  "break.notInOffice": "{parties}에 기록된 지도자는 그날 이미 물러나 있어 계산에서 뺐습니다.",
  "break.ripe":
    "때가 무르익었습니다. {parties} 모두에게 이 안이 버티는 것보다 낫습니다{priced, select, no {. 다만 지연의 비용은 기록되어 있지 않습니다} other {}}.",
  "break.notRipe":
    "때가 무르익지 않았습니다. 버티는 쪽이 이 안보다 나은 점수: {holdouts}{priced, select, no {. 지연의 비용이 기록되어 있지 않은데, 있다면 이 점수는 줄어듭니다} other {}}.",
  "break.conflict.held": "지켜질 상태: {states}. 여기서는 누가 더 나은 쪽으로 움직여도 다른 쪽이 대응하려 할 것입니다.",
  "break.conflict.nothing": "다른 쪽이 원하는 대응만으로 지켜질 상태는 없습니다.",
  "break.conflict.nash": "아무도 더 나은 움직임이 없는 상태: {states}.",
  "break.conflict.gmr": "더 나은 움직임마다 다른 쪽이 대응할 수 있는 상태: {states}.",
  "break.conflict.smr": "그 대응에서 벗어날 수도 없는 상태: {states}.",
  "break.conflict.together": "연합까지 헤아려도 다른 쪽이 대응하려 할 상태: {states}.",
  "break.conflict.nowhere": "없음",
  "break.conflict.more": "그 밖의 {n}개",
  "break.conflict.state": "{name} ({label})",
  "break.table.breaches": "누가 어떤 움직임으로 이득을 보고, 무엇이 뒤따르는가",
  "break.table.survival": "주어진 시한과 위험으로 본 존속",
  "break.label.move": "움직임",
  "break.label.gain": "이득",
  "break.label.answer": "다른 쪽의 대응",
  "break.label.after": "그 뒤",
  "break.label.held": "지켜지는 까닭",
  "break.label.patience": "필요한 참을성 / 실제",
  "break.label.date": "날짜",
  "break.label.factors": "까닭",
  "break.label.stands": "존속",
  "break.label.signed": "{date}, 서명",
  "break.label.before": "{date}, 직전",
  "break.label.after.day": "{date}, 직후",
  "break.held.nash": "스스로",
  "break.held.seq": "이해관계",
  "break.held.smr": "위협",
  "break.held.gmr": "위협",
  "break.held.none": "없음",
  "break.held.undecided": "가릴 수 없음",
  "break.chance.almostNone": "거의 없음",
  "break.chance.almostNo": "거의 가망 없음",
  "break.chance.veryUnlikely": "가능성이 매우 낮음",
  "break.chance.unlikely": "가능성이 낮음",
  "break.chance.even": "반반",
  "break.chance.likely": "가능성이 있음",
  "break.chance.veryLikely": "가능성이 높음",
  "break.chance.almostCertain": "거의 확실함",
  "break.chance.almostSure": "확실에 가까움",
} as const;
