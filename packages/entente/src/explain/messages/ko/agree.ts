export const agree = {
  "agree.joint":
    "{nMembers, plural, =1 {{members}[이/가] 뒷받침할 수 있고} other {{members}[이/가] 모두 뒷받침할 수 있고}} {addressees}도 받아들일 제안이 있습니다. {nMembers, plural, =1 {보내는 쪽에} other {보내는 쪽 모두에게}} 이로운 교환은 {everyGains}개이고, 그중 {taken}개는 받아들여질 것입니다.",
  "agree.offerRefused":
    "{members}[은/는] {nMembers, plural, =1 {자신에게} other {모두에게}} 이로운 교환 {everyGains}개를 내놓을 수 있지만, {addressees}[은/는] 그중 어느 것도 받아들이지 않을 것입니다.{clash, select, yes { {ownLine}[과/와] {theirLine}[은/는] 함께 지킬 수 없습니다.} other {}}",
  "agree.giftOnly":
    "{nMembers, plural, =1 {{members}[이/가] 이득을 보는 교환은 없습니다.} other {{members} 모두가 이득을 보는 교환은 없습니다. 함께}} {addressees}에 내놓을 수 있는 것은 대가를 요구하지 않는 선물 {gifts}개뿐입니다.",
  "agree.none.someoneDoesNotGain":
    "{members}[은/는] {addressees}[와/과] 교환 {exchanges}개를 할 수 있지만, {nMembers, plural, =1 {어느 것에서도 이득을 보지 못합니다} other {어느 것이나 보내는 쪽 가운데 적어도 하나는 이득이 없습니다}}.",
  "agree.none.demandsOnly":
    "{members}[이/가] 함께 {addressees}에 내놓을 수 있는 것은 아무것도 주지 않는 요구 {demands}개뿐입니다.",
  "agree.none.idleOnly":
    "{members}[이/가] 함께 {addressees}에 내놓을 수 있는 것은 상대에게 중요한 것을 주지도 요구하지도 않습니다.",
  "agree.none.noOffer":
    "{members}[이/가] {nMembers, plural, =1 {} other {모두 }}받아들이면서 {addressees}[와/과] 함께 이행할 수 있는 제안은 없습니다.",
  "agree.room":
    "합의의 여지가 있습니다. {forum}[은/는] 안 {others}개 가운데 {count}개를 받아들일 수 있고, {delivers, select, all {{nCount, plural, =1 {이를} other {그 모두를}}} other {그중 {deliverable}개는}} 스스로 이행할 수 있습니다.",
  "agree.onlyOnPaper":
    "합의의 여지는 종이 위에만 있습니다. {forum}[은/는] 안 {others}개 가운데 {count}개를 받아들일 수 있지만, {nAbsent, plural, =0 {} other {{needed}에 필요한 {absent}[이/가] 자리에 없어 }}스스로 이행할 수 있는 것은 하나도 없습니다.",
  "agree.near":
    "아직 합의의 여지는 없지만 가깝습니다. 가장 적은 양보로 여는 길은 모두 합해 약 {points}점이 들며, 그 안은 다음과 같습니다: {package}.",
  "agree.none": "합의의 여지가 없습니다. {forum}[이/가] 받아들일 수 있는 안은 {others}개 가운데 하나도 없습니다.",
  "agree.noAlternatives": "결정할 것이 없습니다. 모든 쟁점에 지금의 선택지만 있습니다.",
  "agree.emptyForum": "{forum}에는 입장을 가진 구성원이 없어 아무것도 받아들일 수 없습니다.",
  "agree.ruleUnsatisfiable": "어떤 구성원들이 모여도 {forum}의 의결 규칙을 채울 수 없어 아무것도 받아들일 수 없습니다.",
  "agree.emptyWhere": "지금 상태 말고는 이 조건을 채우는 안이 없습니다.",
  "agree.interval": "이 수는 정확하지 않으며 {low}에서 {high} 사이입니다.",
  "agree.alone":
    "{addressees} 없이는 {members}[이/가] 안 {others}개 가운데 {count}개를 받아들이고, {delivers, select, all {{nCount, plural, =1 {이를} other {그 모두를}}} other {그중 {deliverable}개를}} 스스로 이행할 수 있습니다.",
  "agree.kinds":
    "내놓을 수 있는 제안 {count}개 가운데 {exchange}개는 주고받는 교환, {gift}개는 주기만 하는 선물, {demand}개는 받기만 하는 요구이고, {idle}개는 어느 쪽도 아닙니다.",
  "agree.refusedBy":
    "나머지를 가로막는 것은 무엇보다 {constraint}입니다. 받아들여지지 않는 교환 {refused}개 가운데 {count}개를 막고, {sole}개는 그것만으로 막습니다.",
  "agree.silentAddressee": "이 사례에는 {addressees}의 입장이 없어, 여기서는 아무것도 거절하지 않는 것으로 읽습니다.",
  "agree.goal.offers":
    "{goal}: {n, plural, =0 {보내는 쪽 모두에게 이로운 교환이 없습니다.} other {보내는 쪽 모두에게 이로운 교환은 {everyGains}개이고, {nTaken, plural, =0 {받아들여질 것은 없습니다.} other {그중 {taken}개는 받아들여질 것입니다.}}}}",
  "agree.goal.room":
    "{goal}: 받아들일 수 있는 안 {room}개, {delivers, select, all {{n, plural, =1 {이를} other {모두}} 이행할 수 있습니다} none {이행할 수 있는 것은 없습니다} other {그중 {deliverable}개는 이행할 수 있습니다}}.",
  "agree.goal.none": "{goal}: 받아들일 수 있는 안 가운데 이것을 담은 것은 없습니다.",
  "agree.soleLine": "{constraint} 하나만으로 다른 모두가 받아들일 안 {count}개가 막힙니다.",
  "agree.clash": "다음은 모두 함께 지킬 수 없습니다: {constraints}.",
  "agree.repair":
    "가장 적게 드는 길은 {points}점입니다. {concessions}[이/가] {constraints}에서 물러서면 다음 안이 열립니다: {package}.",
  "agree.repairNotForSale":
    "어느 길이든 거래 대상이 아니라고 밝힌 것을 포기해야 합니다. 가장 적은 경우에도 {constraints}[을/를] 포기해야 하며, 그 안은 다음과 같습니다: {package}.",
  "agree.nearMiss": "가장 가까이 빗나간 안은 다음과 같습니다: {package}. 합의가 없을 때보다 모자라는 점수: {regrets}.",
  "agree.nearMissLines": "가장 가까이 빗나간 안은 다음과 같습니다: {package}. {constraints}[을/를] 넘습니다.",
  "agree.statusQuoBreaks": "지금 상태가 이미 {constraints}[을/를] 넘습니다.",
  "signed.covers": "{agreement}[이/가] 각 당사자에게 중요한 것 가운데 다루는 비중: {coverage}.",
  "signed.silentFirst":
    "{agreement}[이/가] 각 당사자에게 중요한 것 가운데 다루는 비중: {coverage}. {parties}[이/가] 가장 중시하는 것에 대해서는 아무 말이 없습니다.",
  "signed.inZone":
    "나머지를 모두 그대로 둘 때, {agreement}[은/는] {forum}[이/가] 받아들일 수 있는 안입니다. 그 내용을 충족하면서 받아들일 수 있는 안은 {n, plural, =0 {없습니다} other {{room}개입니다}}.",
  "signed.notInZone":
    "나머지를 모두 그대로 둘 때, {agreement}[은/는] {forum}[이/가] 받아들일 수 없는 안입니다. 그 내용을 충족하면서 받아들일 수 있는 안은 {n, plural, =0 {없습니다} other {{room}개입니다}}.",
  "record.explains": "이 사례는 기록된 응답 {scored}개 가운데 {matched}개를 설명합니다.",
  "record.accepted":
    "{party}[이/가] “{record}”[을/를] 받아들인 까닭은 설명하지 못합니다. 이 입력대로라면 거절했을 것입니다.",
  "record.refused":
    "{party}[이/가] “{record}”[을/를] 거절한 까닭은 설명하지 못합니다. 이 입력대로라면 받아들였을 것입니다.",
  "agree.unknown":
    "합의의 여지가 있는지는 밝혀지지 않았습니다. 안이 {others}개로 너무 많아 모두 늘어놓을 수 없고, 찾거나 추출한 안 가운데 {forum}[이/가] 받아들일 수 있는 것은 없었습니다.",
  "agree.unknownDelivery":
    "{forum}[이/가] 받아들일 수 있는 안은 있으나, 스스로 이행할 수 있는 것이 있는지는 안이 너무 많아 밝혀지지 않았습니다.",
  "agree.unknownOffer":
    "{nMembers, plural, =1 {{members}[이/가]} other {{members} 모두가}} 지지하고 {addressees}[이/가] 받아들일 제안이 있는지는 밝혀지지 않았습니다. 안이 {others}개로 너무 많아 모두 늘어놓을 수 없습니다.",
} as const;
