export const whatif = {
  "whatif.headline":
    "지금대로라면 {forum}[은/는] {count, select, 0 {받아들일 수 있는 안이 하나도 없습니다} other {안 {count}개를 받아들일 수 {delivers, select, all {있고, {count, select, 1 {이를} other {그 모두를}} 스스로 이행할 수 있습니다} none {있지만, 스스로 이행할 수 있는 것은 없습니다} other {있고, 그중 {deliverable}개를 스스로 이행할 수 있습니다}}}}. {n, plural, =0 {시험한 변화는 없습니다.} other {시험한 변화 {tried}개 가운데 이행할 수 있는 것이 하나도 남지 않는 변화는 {nCloses, plural, =0 {없고} other {{closes}개이고}}, 이행할 수 있는 것이 늘어나는 변화는 {nOpens, plural, =0 {없습니다} other {{opens}개입니다}}.}}",
  "whatif.member":
    "{party}[이/가] 없으면 {n, plural, =0 {합의의 여지가 없습니다} other {받아들일 수 있는 안이 {count}개 있고, {delivers, select, all {{n, plural, =1 {이를} other {그 모두를}} 이행할 수 있습니다} none {그중 이행할 수 있는 것은 없습니다} other {그중 {deliverable}개를 이행할 수 있습니다}}}}.{hands, select, yes { 남은 당사자 가운데 아무도 {issues}[을/를] 움직일 수 없습니다.} other {}}",
  "whatif.emptyForum": "{party}[이/가] 없으면 {forum}에 아무도 남지 않습니다.",
  "whatif.unsatisfiable": "{party}[이/가] 없으면 {forum}의 의결 규칙을 더는 채울 수 없습니다.",
  "whatif.line":
    "{line}[을/를] 빼면 {n, plural, =0 {새로 이행할 수 있게 되는 안은 없습니다} other {이행할 수 있는 안이 {count}개 늘어납니다}}{changes, select, none {} other {. 이때의 안: {changes}}}.",
  "whatif.lineCloses": "{line}[을/를] 빼면 이행할 수 있는 안이 {n, plural, other {{count}개}} 줄어듭니다.",
  "whatif.linesIdle":
    "나머지 레드라인, 연계, 순서 {n, plural, other {{count}개}}는 하나만 빼서는 이 수를 바꾸지 않습니다.",
  "whatif.linkage": "{when}일 때 {party}[이/가] 얻거나 잃는 것",
  "whatif.linkage.named": "{party}의 연계 “{name}”",
  "whatif.ordering": "{before}보다 {first}[이/가] 먼저라는 {party}의 요구",
  "whatif.ordering.named": "{party}의 순서 요구 “{name}”",
  "whatif.tableDeal": "{table}에서 합의될 안: {package}.",
  "whatif.tableHurts":
    "{table}에서 합의될 안: {package}. {nHurt, plural, other {그 자리에 없는 {hurt}[은/는] 합의가 없을 때보다 나빠집니다}}.",
  "whatif.hurtBy": "{party}({points}점)",
  "whatif.tableNone":
    "{table}에서는 아무것도 합의되지 않습니다. {reason, select, noZone {받아들일 수 있는 안이 없습니다} notDeliverable {받아들일 수 있는 안을 스스로 이행할 수 없습니다} noJointOffer {보내는 쪽 모두에게 이로우면서 받아들여질 제안이 없습니다} emptyForum {그 자리에 아무도 없습니다} other {남은 안이 없습니다}}.",
  "whatif.newTable": "{parties}의 협상장",
  "whatif.leader":
    "{party}의 지금 지도자 대신 {successor}[이/가] 집권하면 {n, plural, =0 {합의의 여지가 없습니다} other {받아들일 수 있는 안이 {count}개 있습니다}}(지금은 {before}개){changes, select, none {} same {. 내놓을 안은 그대로입니다} other {. 내놓을 안의 변화: {changes}}}.",
  "whatif.change": "{issue}: {from} 대신 {to}",
  "whatif.noSuccessor": "이 사례에는 후임이 적힌 지도자가 없어 시험하지 않았습니다.",
  "whatif.notTried": "변화 {n, plural, other {{count}개}}는 시험하지 않았습니다.",
  "whatif.share":
    "지금대로라면 세계 {draws}개 {held, select, all {모두에 합의의 여지가 있습니다} none {어디에도 합의의 여지가 없습니다} other {가운데 {share}에 합의의 여지가 있습니다}}. 모든 행은 같은 세계를 읽습니다.",
  "whatif.noShare": "각 행에 여지가 있는 세계의 비율은 뽑지 않았습니다.",
  "whatif.table.title": "무엇이 달라지는가",
  "whatif.label.by.tables": "협상장",
  "whatif.label.by.lines": "뺀 선",
  "whatif.label.by.members": "빠진 당사자",
  "whatif.label.by.leaders": "다음 지도자",
  "whatif.label.change": "변화",
  "whatif.label.base": "지금대로",
  "whatif.label.offersTaken": "받아들여지는 제안",
  "whatif.label.deal": "내놓을 안",
  "whatif.label.same": "같음",
  "whatif.label.none": "없음",
  "whatif.label.least": "가장 적게 얻는 쪽",
  "whatif.label.hurts": "더 나빠지는 쪽",
  "whatif.label.share": "여지가 있는 세계",
  "whatif.progress": "변화를 시험하는 중: {percent}%",
} as const;
