import type { MessageKey } from "./en.js";

/** Korean messages. `[은/는]` after a value becomes the particle that its last sound asks for. */
export const ko: Readonly<Record<MessageKey, string>> = {
  "forum.all": "모든 당사자",
  "where.prefix": "“{goal}”[을/를] 담은 안 {total}개 가운데: {sentence}",
  "constraint.named": "{party}의 레드라인 “{name}”",
  "constraint.reserve": "{party}[이/가] 합의 없이도 이미 누리는 것",
  "constraint.always": "{party}의 요구({require})",
  "constraint.when": "{when}일 때 {party}의 요구({require})",
  "test.equal": "{issue} “{option}”",
  "test.unequal": "{issue} “{option}” 외의 것",
  "test.below": "{issue} “{option}” 미만",
  "test.atMost": "{issue} “{option}” 이하",
  "test.above": "{issue} “{option}” 초과",
  "test.atLeast": "{issue} “{option}” 이상",
  "test.oneOf": "{issue} {options} 중 하나",
  "package.nothing": "아무것도 바뀌지 않음",
  "package.none": "없음",
  "package.move": "{issue}: {option}",
  "party.points": "{party} {points}",
  "party.share": "{party} {share}",
  "party.first": "{party}: {issues}",

  "agree.joint":
    "{members}[이/가] 모두 뒷받침할 수 있고 {addressees}도 받아들일 제안이 있습니다. 보내는 쪽 모두에게 이로운 교환은 {everyGains}개이고, 그중 {taken}개는 받아들여질 것입니다.",
  "agree.offerRefused":
    "{members}[은/는] 모두에게 이로운 교환 {everyGains}개를 내놓을 수 있지만, {addressees}[은/는] 그중 어느 것도 받아들이지 않을 것입니다.",
  "agree.giftOnly":
    "{members} 모두가 이득을 보는 교환은 없습니다. 함께 {addressees}에 내놓을 수 있는 것은 대가를 요구하지 않는 선물 {gifts}개뿐입니다.",
  "agree.none.someoneDoesNotGain":
    "{members}[은/는] {addressees}[와/과] 교환 {exchanges}개를 할 수 있지만, 어느 것이나 보내는 쪽 가운데 적어도 하나는 이득이 없습니다.",
  "agree.none.demandsOnly":
    "{members}[이/가] 함께 {addressees}에 내놓을 수 있는 것은 아무것도 주지 않는 요구 {demands}개뿐입니다.",
  "agree.none.idleOnly":
    "{members}[이/가] 함께 {addressees}에 내놓을 수 있는 것은 상대에게 중요한 것을 주지도 요구하지도 않습니다.",
  "agree.none.noOffer": "{members}[이/가] 모두 받아들이면서 {addressees}[와/과] 함께 이행할 수 있는 제안은 없습니다.",
  "agree.room":
    "합의의 여지가 있습니다. {forum}[은/는] 안 {others}개 가운데 {count}개를 받아들일 수 있고, 그중 {deliverable}개는 스스로 이행할 수 있습니다.",
  "agree.onlyOnPaper":
    "합의의 여지는 종이 위에만 있습니다. {forum}[은/는] 안 {others}개 가운데 {count}개를 받아들일 수 있지만, 스스로 이행할 수 있는 것은 하나도 없습니다.",
  "agree.near":
    "아직 합의의 여지는 없지만 가깝습니다. 가장 적은 양보로 여는 길은 모두 합해 약 {points}점이 들며, 그 안은 다음과 같습니다: {package}.",
  "agree.none": "합의의 여지가 없습니다. {forum}[이/가] 받아들일 수 있는 안은 {others}개 가운데 하나도 없습니다.",
  "agree.noAlternatives": "결정할 것이 없습니다. 모든 쟁점에 지금의 선택지만 있습니다.",
  "agree.emptyForum": "{forum}에는 입장을 가진 구성원이 없어 아무것도 받아들일 수 없습니다.",
  "agree.ruleUnsatisfiable": "어떤 구성원들이 모여도 {forum}의 의결 규칙을 채울 수 없어 아무것도 받아들일 수 없습니다.",
  "agree.emptyWhere": "지금 상태 말고는 이 조건을 채우는 안이 없습니다.",
  "agree.interval": "이 수는 정확하지 않으며 {low}에서 {high} 사이입니다.",
  "agree.alone":
    "{addressees} 없이는 {members}[이/가] 안 {others}개 가운데 {count}개를 받아들이고, 그중 {deliverable}개를 스스로 이행할 수 있습니다.",
  "agree.kinds":
    "내놓을 수 있는 제안 {count}개 가운데 {exchange}개는 주고받는 교환, {gift}개는 주기만 하는 선물, {demand}개는 받기만 하는 요구이고, {idle}개는 어느 쪽도 아닙니다.",
  "agree.refusedBy":
    "나머지를 가로막는 것은 무엇보다 {constraint}입니다. 받아들여지지 않는 교환 {refused}개 가운데 {count}개를 막고, {sole}개는 그것만으로 막습니다.",
  "agree.silentAddressee": "이 사례에는 {addressees}의 입장이 없어, 여기서는 아무것도 거절하지 않는 것으로 읽습니다.",
  "agree.goal.offers": "{goal}: 보내는 쪽 모두에게 이로운 교환 {everyGains}개, 그중 {taken}개는 받아들여질 것입니다.",
  "agree.goal.room": "{goal}: 받아들일 수 있는 안 {room}개, 그중 {deliverable}개는 이행할 수 있습니다.",
  "agree.goal.none": "{goal}: 받아들일 수 있는 안 가운데 이것을 담은 것은 없습니다.",
  "agree.soleLine": "{constraint} 하나만으로 다른 모두가 받아들일 안 {count}개가 막힙니다.",
  "agree.clash": "다음은 모두 함께 지킬 수 없습니다: {constraints}.",
  "agree.repair":
    "가장 적게 드는 길은 {points}점입니다. {concessions}[이/가] {constraints}에서 물러서면 다음 안이 열립니다: {package}.",
  "agree.repairNotForSale":
    "어느 길이든 팔지 않는다고 밝힌 것을 포기해야 합니다. 가장 적은 경우에도 {constraints}[을/를] 포기해야 하며, 그 안은 다음과 같습니다: {package}.",
  "agree.nearMiss": "가장 가까이 빗나간 안은 다음과 같습니다: {package}. 합의가 없을 때보다 모자라는 점수: {regrets}.",
  "agree.nearMissLines": "가장 가까이 빗나간 안은 다음과 같습니다: {package}. {constraints}[을/를] 넘습니다.",
  "agree.statusQuoBreaks": "지금 상태가 이미 {constraints}[을/를] 넘습니다.",
  "signed.covers": "{agreement}[이/가] 각 당사자에게 중요한 것 가운데 다루는 비중: {coverage}.",
  "signed.silentFirst":
    "{agreement}[이/가] 각 당사자에게 중요한 것 가운데 다루는 비중: {coverage}. {parties}[이/가] 가장 중시하는 것에 대해서는 아무 말이 없습니다.",
  "signed.inZone":
    "나머지를 그대로 둔 {agreement}[은/는] {forum}[이/가] 받아들일 수 있습니다. 그 조건을 채우면서 받아들일 수 있는 안은 {room}개입니다.",
  "signed.notInZone":
    "나머지를 그대로 둔 {agreement}[은/는] {forum}[이/가] 받아들일 수 없습니다. 그 조건을 채우면서 받아들일 수 있는 안은 {room}개입니다.",
  "record.explains": "이 사례는 기록된 응답 {scored}개 가운데 {matched}개를 설명합니다.",
  "record.accepted":
    "{party}[이/가] “{record}”[을/를] 받아들인 까닭은 설명하지 못합니다. 이 입력대로라면 거절했을 것입니다.",
  "record.refused":
    "{party}[이/가] “{record}”[을/를] 거절한 까닭은 설명하지 못합니다. 이 입력대로라면 받아들였을 것입니다.",

  "stand.outlier":
    "{party}[이/가] 홀로 떨어져 있습니다. 다른 당사자들과는 평균 {toOthers}점 떨어져 있고, 나머지는 서로 {amongRest}점 안에 있습니다.",
  "stand.sameGoal":
    "{parties}[은/는] {n, plural, =0 {같은 것을} other {거의 같은 것을(서로 {distance}점 안)}} 원하지만, 저마다 다른 것을 먼저 내세웁니다. {firsts}.",
  "stand.sameGoalCoded":
    "밝힌 말로 보면 {parties}[은/는] {n, plural, =0 {같은 것을} other {거의 같은 것을(서로 {distance}점 안)}} 원하지만, 저마다 다른 것을 먼저 내세웁니다. {firsts}.",
  "stand.common":
    "{a}[와/과] {b}[은/는] 거의 같은 것을 원하고({distance}점 차이) 먼저 내세우는 것도 같습니다: {firstA}. 공동의 목표입니다.",
  "stand.commonApart":
    "{a}[와/과] {b}[은/는] 거의 같은 것을 원합니다({distance}점 차이). {a}[은/는] {firstA}, {b}[은/는] {firstB}[을/를] 먼저 내세우지만 서로의 것도 중시합니다. 공동의 목표입니다.",
  "stand.errands":
    "{a}[와/과] {b}[은/는] 거의 같은 것을 원하지만({distance}점 차이) {a}에게는 {firstA}, {b}에게는 {firstB}[이/가] 먼저입니다. 목표는 같고 볼일은 다릅니다.",
  "stand.trade":
    "{a}[와/과] {b}[은/는] 서로 다른 것을 원하고({distance}점 차이) {a}에게는 {firstA}, {b}에게는 {firstB}[이/가] 먼저입니다. 주고받을 여지가 있습니다.",
  "stand.headOn":
    "{a}[와/과] {b}[은/는] 서로 다른 것을 원하면서({distance}점 차이) 같은 것을 중시합니다. 정면으로 맞섭니다.",
  "stand.just": "{sentence} (아슬아슬합니다. 기준을 조금만 달리 잡아도 다르게 말할 수 있습니다.)",
  "stand.alone": "{party}[와/과] 견줄 상대가 없습니다.",
  "stand.nobody": "{forum}에는 입장을 가진 구성원이 없습니다.",
  "stand.apartNothing": "{forum}: 둘 이상의 구성원이 함께 입장을 가진 쟁점이 없습니다.",
  "stand.first": "저마다 가장 중시하는 것: {firsts}.",
  "stand.officialGap":
    "{party}의 공식 입장은 {issue}에서 {official}이지만, 실제로 원하는 것은 거기서 {points}점 떨어진 {real}에 있습니다.",
  "stand.falseFront":
    "{a}[와/과] {b}[은/는] 공개적으로는 가까워 보이지만({officialDistance}점 차이) 실제로 원하는 것은 {distance}점 떨어져 있습니다.",
  "stand.moved": "{party}[은/는] {from}에서 {to} 사이에 {issue}에서 {points}점 움직였습니다.",
  "stand.movedTowards":
    "{party}[은/는] {from}에서 {to} 사이에 {issue}에서 {points}점 움직여 {other}[이/가] 서 있던 자리로 갔습니다.",
  "stand.innerQuarrel": "한편 안에서 {a}[와/과] {b}[이/가] 다투고 있습니다.",
  "stand.strain": "동맹 사이의 긴장: {a}[와/과] {b} — {about}.",
  "stand.strainPlain": "동맹 사이의 긴장: {a}[와/과] {b}.",
  "stand.frustration": "당사자들을 어떻게 두 편으로 나누어도 관계 {count}개가 그 나눔과 어긋납니다.",
  "stand.brokerNamed": "{by}[이/가] {a}[와/과] {b} 사이를 오갔습니다.",
  "stand.broker":
    "가장 큰 간격은 {a}[와/과] {b} 사이입니다({distance}점). {broker}[이/가] 둘 사이에 있고 둘 모두와 사이가 좋습니다.",
  "stand.noBroker":
    "가장 큰 간격은 {a}[와/과] {b} 사이이며({distance}점), 둘 모두와 사이가 좋으면서 그 사이에 선 당사자는 없습니다.",

  "deal.nash":
    "내시 기준으로, 이 사례의 판단에 따르면, 내놓을 안은 다음과 같습니다: {package}. 점수로 본 이득: {gains}.",
  "deal.gives": "{addressee}에 주는 것: {given}. {addressee}에 요구하는 것: {asked}.",
  "deal.alsoFairest": "가능한 이득을 가장 고르게 나누는 안(칼라이–스모로딘스키)이기도 합니다.",
  "deal.fairer": "가능한 이득을 더 고르게 나누는 안(칼라이–스모로딘스키)은 다음과 같습니다: {package}.",
  "deal.allAgree": "네 기준 모두 같은 안을 가리킵니다.",
  "deal.tied": "이 기준으로 똑같이 좋은 안이 {count}개 더 있습니다.",
  "deal.smallest": "모두가 이득을 보는 가장 작은 안은 쟁점 {count}개를 움직입니다: {package}.",
  "deal.largest": "가장 큰 안은 쟁점 {count}개를 움직입니다: {package}.",
  "deal.noZone": "내놓을 안이 없습니다. {forum}의 모두가 받아들일 수 있는 것은 지금 상태뿐입니다.",
  "deal.notDeliverable":
    "내놓을 안이 없습니다. {forum}[이/가] 받아들일 수 있는 안은 있지만 스스로 이행할 수 있는 것은 없습니다.",
  "deal.noJointOffer":
    "내놓을 안이 없습니다. {forum}의 모든 구성원에게 이로우면서 {addressees}[이/가] 받아들일 교환이 없습니다.",
  "deal.losses": "{horizon}까지 합의가 없으면 이 안에 견주어 가장 많이 잃는 쪽은 {party}입니다: {points}점.",
  "deal.lossesNow": "합의가 없으면 이 안에 견주어 가장 많이 잃는 쪽은 {party}입니다: {points}점.",
  "deal.gainsByWaiting": "{parties}[은/는] 기다려도 잃을 것이 없습니다.",
  "deal.cannotGain": "{parties}[은/는] 이 안들 가운데 어느 것에서도 이득을 볼 수 없습니다.",
  "deal.trade":
    "{from}에서 출발하여 {p}[이/가] {issueP}에서, {q}[이/가] {issueQ}에서 물러서면 둘 다 이득입니다({gainP}점과 {gainQ}점){hurt, select, yes {. 다만 {losers}[은/는] 손해를 봅니다} other {}}.",
  "deal.fromWeight": "당사자들의 무게 중심에 가장 가까운 안",
  "deal.fromGiven": "다음 안({package})",
  "deal.front": "전체 안 {total}개 가운데 {count}개에서는 누구도 다른 쪽의 손해 없이 더 얻을 수 없습니다.",
  "deal.weight": "{issue}에서 당사자들의 무게 중심은 {place}이며 “{option}”에 가장 가깝습니다.",
  "deal.onTableFront": "테이블 위의 안은 다른 쪽의 손해 없이 누구에게도 더 좋아질 수 없습니다.",
  "deal.onTableBetter": "테이블 위의 안은 모두에게 더 좋아질 수 있습니다. 예를 들면: {package}.",

  "block.headline":
    "가장 크게 막는 쪽은 {party}입니다. 그 조건들만으로 다른 모두가 받아들일 안 {sole}개가 막히며, 그중 {alone}개는 {constraint} 하나만으로 막힙니다.",
  "block.headlineAll":
    "가장 크게 막는 쪽은 {party}입니다. 그 조건들만으로 다른 모두가 받아들일 안 {sole}개가 막힙니다.",
  "block.unlocked": "가장 크게 막는 쪽은 {party}입니다. 그 조건들이 없으면 안 {count}개가 더 통과합니다.",
  "block.nobody": "혼자서 막는 쪽은 없습니다. 어느 구성원의 조건도 그것만으로 다른 모두가 받아들일 안을 막지 않습니다.",
  "block.together": "혼자서 막는 쪽은 없습니다. 적어도 다음이 함께 물러서야 합니다: {constraints}.",
  "block.party": "{party}: 그 조건들만으로 다른 모두가 받아들일 안 {sole}개가 막힙니다.",
  "block.price":
    "{party} 자신의 척도로 {points}점이면 다음 안에 들어옵니다: {package}. 점수를 주고받을 수 있다면, 거기서 가장 많이 얻는 {other}({surplus}점)[이/가] 메울 수 있습니다.",
  "block.priceJoint":
    "{party} 자신의 척도로 {points}점이면 다음 안에 들어옵니다: {package}. 혼자 메울 수 있는 쪽은 없지만, 점수를 주고받을 수 있다면 나머지가 함께 메울 수 있습니다.",
  "block.priceUncovered":
    "{party} 자신의 척도로 {points}점이면 다음 안에 들어옵니다: {package}. 그러나 나머지가 거기서 얻는 것으로는 메울 수 없습니다.",
  "block.notForPayment": "어떤 보상으로도 {party}[을/를] 끌어들일 수 없습니다. {constraints}[이/가] 물러서야 합니다.",
  "block.concession":
    "{party}[을/를] 끌어들이려면 나머지가 약 {points}점을 양보해야 하며, 그 안은 다음과 같습니다: {package}.",
  "block.veto": "{forum}에서는 {parties} 가운데 어느 하나라도 빠지면 아무것도 통과하지 못합니다.",

  "table.offers": "종류별 제안",
  "table.goals": "이 사례가 묻는 목표",
  "table.refusals": "교환이 받아들여지지 않는 까닭",
  "table.constraints": "안을 막는 것",
  "table.acceptance": "각자가 받아들이는 것",
  "table.repairs": "빠져나갈 길(적은 양보부터)",
  "table.signed": "이미 서명된 문서",
  "table.first": "무엇이 먼저인가",
  "table.pairs": "누가 누구와 함께 서는가",
  "table.positions": "각자가 바라는 결말, 0에서 100까지(괄호 안은 판단)",
  "table.packages": "기준마다 고르는 안(–는 지금 그대로)",
  "table.gains": "합의가 없을 때와 견준 이득(점)",
  "table.weights": "당사자들의 무게가 놓인 곳",
  "table.blockers": "다른 모두가 받아들일 안을 막는 쪽",
  "table.conditions": "어떤 조건으로 막는가",
  "table.compared": "헤아린 것, 그때와 지금",
  "table.inputs": "서로 다른 입력",
  "label.kind": "종류",
  "label.kind.exchange": "교환: 주고받음",
  "label.kind.gift": "선물: 주기만 함",
  "label.kind.demand": "요구: 받기만 함",
  "label.kind.idle": "주지도 요구하지도 않음",
  "label.offers": "제안",
  "label.taken": "수락",
  "label.everyGains": "보내는 쪽 모두에게 이로운 교환",
  "label.goal": "목표",
  "label.packages": "안",
  "label.acceptable": "수용 가능",
  "label.deliverable": "이행 가능",
  "label.condition": "조건",
  "label.stops": "막음",
  "label.alone": "단독으로",
  "label.party": "당사자",
  "label.accepts": "안",
  "label.withoutDeal": "합의 없이 누리는 점수",
  "label.givesWay": "물러서는 것",
  "label.points": "점수",
  "label.package": "안의 내용",
  "label.notForSale": "팔지 않음",
  "label.agreement": "문서",
  "label.meetsTerms": "문서에 맞는 수용 가능한 안",
  "label.silentFirst": "가장 중요한 것이 빠진 쪽",
  "label.first": "가장 먼저",
  "label.weight": "비중",
  "label.pair": "두 당사자",
  "label.apart": "거리(점)",
  "label.apartCoded": "문서에 근거한 거리",
  "label.lead": "관심의 일치",
  "label.cell": "관계",
  "label.cell.common": "공동의 목표",
  "label.cell.errands": "같은 목표, 다른 용무",
  "label.cell.trade": "맞바꿀 여지",
  "label.cell.headOn": "정면충돌",
  "label.issue": "쟁점",
  "label.statusQuo": "지금",
  "label.concept.nash": "내시",
  "label.concept.kalaiSmorodinsky": "칼라이–스모로딘스키",
  "label.concept.egalitarian": "평등",
  "label.concept.utilitarian": "총합",
  "label.concept.smallest": "가장 작은 안",
  "label.concept.largest": "가장 큰 안",
  "label.loss": "없을 때의 손실",
  "label.place": "위치",
  "label.nearest": "가장 가까운 선택지",
  "label.unlocked": "조건이 없으면 통과",
  "label.veto": "거부권",
  "label.price": "끌어들이는 데 드는 점수",
  "label.yes": "있음",
  "label.no": "없음",
  "label.input": "입력",
  "label.figure": "수치",
  "label.details": "자세히",
  "label.basis.coded": "문서에 근거",
  "label.basis.judged": "판단",
  "label.voice.official": "공식",
  "label.voice.attributed": "발언자가 밝혀짐",
  "label.voice.reported": "보도",
  "label.voice.analyst": "필자의 해석",
  "label.voice.private": "속내",
  "label.strength.firm": "단호",
  "label.strength.leaning": "기울어짐",
  "label.strength.hedged": "조심스러움",
  "label.rests": "문서에 근거한 입력 {coded}개와 판단한 입력 {judged}개에 기대며, 출처는 {sources}개입니다.",
  "label.restsJudged": "판단한 입력 {judged}개에만 기대며, 뒷받침하는 문서는 없습니다.",
  "label.sameInputs": "“{sentence}” 아래와 같은 입력입니다",
  "label.asked": "{asOf} 기준, 묻는 자리: {forum}.",
  "label.askedOfficial": "{asOf} 기준, 묻는 자리: {forum}, 공개적으로 밝힌 입장으로 읽음.",
  "question.agree": "합의의 여지, 또는 모두가 뒷받침할 제안이 있는가?",
  "question.stand": "각자 어디에 서 있고, 무엇이 먼저인가?",
  "question.deal": "어떤 안을 내놓을 수 있는가?",
  "question.block": "누가 막고, 무엇이 그들을 끌어들이는가?",
  "question.break": "서명된 뒤에 지켜지겠는가?",

  "check.sound": "{file}: 잘못이 없습니다.",
  "check.warned": "{file}: 물을 수 있으나 경고가 {count}개 있습니다.",
  "check.bad": "{file}: 잘못 {count}개를 고치기 전에는 물을 수 없습니다.",
  "check.share":
    "사례 전체에는 문서에 근거한 입력 {coded}개와 판단한 입력 {judged}개가 있으며, 문서에 근거한 것은 독립된 출처 {sources}개에서 왔습니다.",
  "check.shareJudged": "이 사례의 입력 {judged}개는 모두 판단한 것이며, 뒷받침하는 문서는 없습니다.",
  "check.recordNotRead": "사례의 기준일보다 뒤의 것이라 읽지 않음: {records}.",
  "check.expected": "기대한 답 {asked}개 가운데 {passed}개가 나왔습니다.",
  "check.mismatch": "{id}: {path}[이/가] {found}입니다. 기대한 값은 {expected}입니다.",
  "check.notAsked": "아직 없는 질문이라 묻지 않음: {ids}.",
  "table.dataShare": "당사자별로 문서에 근거한 것과 판단한 것",
  "label.sourceCount": "출처",

  "compare.headline": "{a}: {sentenceA} {b}: {sentenceB}",
  "compare.side.offers":
    "보내는 쪽 모두에게 이로운 교환 {everyGains}개 가운데 {addressees}[이/가] {taken}개를 받아들일 것입니다.",
  "compare.side.room":
    "{forum}[이/가] 안 {others}개 가운데 {count}개를 받아들일 수 있고, 그중 {deliverable}개를 스스로 이행할 수 있습니다.",
  "compare.same":
    "{a}[와/과] {b} 사이에 다른 답은 없습니다.{n, plural, =0 { 입력도 같습니다.} other { 다만 입력 {count}개가 다릅니다.}}",
  "compare.answer": "{label}: {sentence}",
  "compare.goal":
    "둘 다 다루는 쟁점 {count}개에서 {parties}[은/는] {a}에서는 평균 {before}점, {b}에서는 평균 {after}점 떨어져 있습니다. {direction, select, closer {서로 가까워졌습니다} other {서로 멀어졌습니다}}.",
  "compare.outlierGone": "{a}에서는 {before}[이/가] 나머지와 떨어져 있었지만, {b}에서는 그런 쪽이 없습니다.",
  "compare.outlierNew": "{a}에서는 떨어져 있는 쪽이 없었지만, {b}에서는 {after}[이/가] 떨어져 있습니다.",
  "compare.outlierOther": "{a}에서는 {before}[이/가], {b}에서는 {after}[이/가] 나머지와 떨어져 있습니다.",
  "compare.first": "{party}에 가장 먼저인 것: {a}에서는 {before}, {b}에서는 {after}.",
  "compare.onlyIssues": "{label}에서만 다루는 쟁점: {issues}.",
  "compare.onlyLines": "{label}에만 있는 레드라인: {lines}.",
  "compare.otherLines": "{label}에서 내용이 다른 레드라인: {lines}.",
  "compare.change": "{issue}({from}, 그다음 {to})",
  "compare.deal":
    "내시 기준으로 내놓을 안은 {n, plural, =0 {둘 다 다루는 모든 쟁점에서 같습니다} other {다음에서 다릅니다: {changes}}}.",
  "compare.blocker":
    "{a}에서 혼자 가장 많이 막는 쪽은 {before}(다른 모두가 받아들일 안 {soleA}개)이고, {b}에서는 {after}({soleB}개)입니다.",
  "compare.driver":
    "{figure}: {before}개에서 {after}개로 바뀌었습니다. 차이 가운데 홀로 가장 크게 작용하는 것은 {input}이며, 이것이 없으면 {without}개입니다.{n, plural, =0 {} other { 그다음: {others}.}}",
  "compare.next": "{input}({without}개)",
  "compare.noDriver": "{figure}: {before}개에서 {after}개로 바뀌었습니다. 어느 한 가지 차이만으로는 설명되지 않습니다.",
  "compare.leftOut":
    "차이 {count}개는 되돌려 보지 않았습니다. 너무 많거나, 그것 없이는 사례를 물을 수 없기 때문입니다.",
  "compare.lackingForum": "{label}에는 “{name}”[이라/라]는 협상장이 없어 첫 번째 협상장에 묻습니다.",
  "compare.lackingWhere": "{label}에는 “{name}”에 맞는 목표나 쟁점이 없어 그 조건 없이 묻습니다.",
  "figure.zone.count": "받아들일 수 있는 안의 수",
  "figure.zone.deliverable": "이행할 수 있는 안의 수",
  "figure.offers.takenEveryGains": "받아들여질 교환의 수",
  "figure.goal.taken": "“{goal}”[을/를] 담고 받아들여질 교환의 수",
  "figure.goal.room": "“{goal}”[을/를] 담고 받아들일 수 있는 안의 수",
  "input.position": "{issue}에 대한 {party}의 입장",
  "input.salience": "{issue}에 {party}[이/가] 두는 비중",
  "input.levers": "{issue}[을/를] 이행할 수 있는 쪽",
  "input.issue": "“{issue}”[이/가] 의제에 오른 것 자체",
  "input.linkage": "{condition}[이/가] 함께 이루어질 때 {party}[이/가] 얻는 것",
  "input.alternative": "합의 대신 {party}[이/가] 가진 것",
  "input.forum": "{forum}에 누가 앉고 어떤 규칙으로 정하는가",

  "page.skip": "답으로 건너뛰기",
  "page.forum": "협상장",
  "page.where": "다음을 담은 안만",
  "page.everything": "(모든 안)",
  "page.scenario": "시나리오",
  "page.none": "(없음)",
  "page.voice": "입장을 읽는 법",
  "page.voice.real": "실제로 바라는 것",
  "page.voice.official": "공개적으로 밝힌 것",
  "page.asOf": "기준일",
  "page.ask": "다시 묻기",
  "page.cases": "Entente에 들어 있는 사례",
  "page.room": "여기서 헤아리는 것은 합의의 여지이지 합의의 확률이 아닙니다.",
  "page.back": "답으로 돌아가기",
  "page.noCase": "“{id}”[이라/라]는 사례는 들어 있지 않습니다.",
  "page.notFound": "그런 쪽은 없습니다.",
  "page.failed": "답할 수 없었습니다: {message}",
  "label.why": "까닭?",
  "label.numbers": "수치들",
  "label.inputs": "그 뒤의 입력",

  "compare.sameBlocker":
    "둘 다에서 혼자 가장 많이 막는 쪽은 {after}입니다. 다른 모두가 받아들일 안을 {a}에서는 {soleA}개, {b}에서는 {soleB}개 막습니다.",
  "compare.wholeDriver":
    "{figure}: {before}개에서 {after}개로 바뀌었습니다. 이것은 모두 한 가지 차이로 설명됩니다: {input}.",

  "forum.can": "{forum}[은/는] 이것을 스스로 이행할 수 있습니다: {package}.",
  "forum.cannot":
    "{forum}[은/는] 이것을 이행할 수 없습니다: {package}. {missing}[이/가] 그 자리에 없고, 그 손 없이는 {issues} 쟁점이 움직이지 않습니다.",
  "forum.nobodyHolds":
    "{forum}[은/는] 이것을 이행할 수 없습니다: {package}. {issues} 쟁점을 움직일 수단을 가진 당사자가 없습니다.",
  "forum.together":
    "{forum}[은/는] 스스로는 이것을 이행할 수 없지만, {addressees}[와/과] 함께라면 할 수 있습니다: {package}.",
  "forum.togetherRefused":
    "{addressees}[와/과] 함께라면 {forum}에 필요한 수단이 모두 있지만, {refusing}[이/가] 받아들이지 않을 것입니다: {package}.",
  "forum.refused": "{forum}에는 필요한 수단이 모두 있지만 이 안은 통과하지 못합니다. 반대: {refusing}. {package}.",
  "forum.idle":
    "{forum}에서 이 안은 통과하지만, 그 손이 필요한 일부가 반대하므로 움직일 의무가 없습니다({refusing}): {package}.",
  "forum.outOfScope": "{forum}[은/는] 이것을 결정할 수 없습니다: {package}. {issues} 쟁점은 다루지 않습니다.",
  "forum.noTarget": "{forum}에 물어볼 안이 없습니다. 합의안도, 아깝게 빗나간 안도 없습니다.",
  "forum.nearMiss": "그 자리에는 내놓을 합의안이 없어, 가장 아깝게 빗나간 안을 두고 묻습니다.",
  "forum.unnecessary":
    "{parties}[은/는] 꼭 있어야 할 자리는 아닙니다. 나머지가 필요한 수단을 모두 가졌고 그 자리 없이도 받아들일 것입니다.",
  "forum.absentHarmed":
    "{party}[은/는] 그 자리에 없고, {at, select, produces {그 자리의 합의안} other {묻는 안}} 때문에 합의가 없을 때보다 나빠집니다.",
  "forum.absentLine":
    "{party}[은/는] 그 자리에 없고, {at, select, produces {그 자리의 합의안} other {묻는 안}}[은/는] {constraints}[을/를] 어깁니다.",
  "forum.absentStake":
    "{party}[은/는] 그 자리에 없고, {at, select, produces {그 자리의 합의안} other {묻는 안}}[은/는] {issues}[을/를] 움직입니다. 그에게 중요한 것의 {share}입니다.",
  "forum.stopsAll": "규칙에 따라 {forum}의 모든 결정을 혼자 막을 수 있는 쪽: {parties}.",
  "forum.stops": "규칙에 따라 {forum}에서 달리라면 통과할 결정의 {share}[을/를] 혼자 막을 수 있는 쪽: {parties}.",
  "forum.dummies": "{parties}[은/는] {forum}의 결정을 한 번도 바꾸지 못합니다. 규칙이 그 동의를 필요로 하지 않습니다.",
  "forum.decidesWithoutAnyone": "{forum}[은/는] 아무도 동의하지 않아도 결정합니다. 규칙이 언제나 채워집니다.",
  "forum.sampled": "{forum}의 결정에 관한 비율은 무작위로 뽑은 구성원 집합에서 어림한 것입니다.",
  "forum.only": "{party}만이 {issue} 쟁점에서 {options}[을/를] 이룰 수 있습니다.",
  "forum.smallest": "모두가 받아들이면서 이것을 이행할 수 있는 가장 작은 자리는 {members}입니다.",
  "forum.smallestOf":
    "모두가 받아들이면서 이것을 이행할 수 있는 가장 작은 자리는 {count}개이고, 그중 하나는 {members}입니다.",
  "forum.noTable":
    "모두가 받아들이면서 이것을 이행할 수 있는 자리는 없습니다. 그 손이 필요한 {refusing}[이/가] 거절할 것입니다.",
  "forum.other.can": "{forum}도 이것을 이행할 수 있습니다.",
  "forum.other.cannot": "{forum}[은/는] 이것을 이행할 수 없습니다. {issues} 쟁점을 움직일 수단은 {missing}에 있습니다.",
  "forum.other.nobodyHolds":
    "{forum}[은/는] 이것을 이행할 수 없습니다. {issues} 쟁점을 움직일 수단을 가진 당사자가 없습니다.",
  "forum.other.refuses": "{forum}에는 필요한 수단이 모두 있지만, 필요한 쪽 가운데 일부가 거절할 것입니다.",
  "forum.settles": "{forum}에서 합의될 안: {package}.",
  "forum.settlesSame": "{forum}에서도 같은 안으로 합의됩니다.",
  "forum.settlesNoZone": "{forum}에서는 아무것도 합의되지 않습니다. 받아들일 수 있는 안이 없습니다.",
  "forum.settlesNotDeliverable":
    "{forum}에서는 아무것도 합의되지 않습니다. 받아들일 수 있는 안 {count}개 가운데 스스로 이행할 수 있는 것이 없습니다.",
  "forum.settlesNoOffer":
    "{forum}에서는 아무것도 합의되지 않습니다. 보내는 쪽 모두에게 이롭고 받아들여질 교환이 없습니다.",

  "pay.headline":
    "{party}[이/가] 비용의 {share}, {total} {unit} 가운데 {amount}{ranged, select, yes { ({low}–{high})} other {}}[을/를] 부담하고, {voice, select, none {{forum}에서 결정권은 없습니다} unknown {{forum}에서는 누구에게도 결정권이 없습니다} other {{forum}에서 결정권의 {say}[을/를] 가집니다}}{gained, select, none {. 이익대로라면 낼 것이 없습니다} unknown {. 누가 이익을 얻는지는 적혀 있지 않습니다} other {. 이익대로라면 {benefit}[을/를] 내야 합니다}}.",
  "pay.payer":
    "{party}: 비용의 {share}, {amount}{ranged, select, yes { ({low}–{high})} other {}} {unit}. 결정권은 {voice, select, none {없음} unknown {없음} other {{say}}}{gained, select, none {, 이익대로라면 낼 것 없음} unknown {} other {, 이익대로라면 {benefit}}}.",
  "pay.rider":
    "{party}[은/는] 한 푼도 내지 않으면서 이익의 {benefit}[을/를] 얻고, 결정권은 {voice, select, none {없습니다} unknown {없습니다} other {{say}입니다}}.",
  "pay.noPayer":
    "비용은 {amount}{ranged, select, yes { ({low}–{high})} other {}} {unit}이며, 그 전부나 일부는 누가 낼지 적혀 있지 않습니다.",
  "pay.zero": "이 안에 따르는 비용은 0 {unit}입니다.",
  "pay.nothing": "이 안에는 사례에 적힌 비용이 들지 않습니다.",
  "pay.noCosts": "적힌 비용이 없습니다.",
  "pay.noPackage": "비용을 따질 안이 없습니다. 지정된 안이 없고, {forum}에서 합의할 만한 안도 찾지 못했습니다.",
  "pay.withoutDeciding": "{parties}[은/는] 비용을 내지만 {forum}에서 결정권이 없습니다.",
  "pay.trigger":
    "{burdens}[이/가] 언제 닥칠지는 {holders}의 손에 달려 있습니다. 그 {share}[을/를] 부담하는 {parties}[은/는] 이를 부르는 수단을 하나도 쥐고 있지 않습니다.",
  "pay.doneWhenDue":
    "{burdens}[이/가] 닥칠 때 {done}[은/는] 이미 목표를 이루었고, {open}[은/는] 아직 이루지 못했습니다.",
  "pay.finish": "이 안이면 {done}[은/는] 스스로 정한 결승선에 닿고, {open}[은/는] 닿지 못합니다.",
  "pay.finishAll": "이 안이면 {done}[이/가] 모두 스스로 정한 결승선에 닿습니다.",
  "pay.finishOpen": "이 안으로는 {open}[이/가] 스스로 정한 결승선에 닿지 못합니다.",
  "pay.asBoth":
    "{forum}에서 결정하는 만큼 내려면 비용의 {decided}[이/가], 이익을 얻는 만큼 내려면 {gained}[이/가] 다른 당사자에게 옮겨 가야 합니다.",
  "pay.asSay": "{forum}에서 결정하는 만큼 내려면 비용의 {decided}[이/가] 다른 당사자에게 옮겨 가야 합니다.",
  "pay.asGains": "이익을 얻는 만큼 내려면 비용의 {gained}[이/가] 다른 당사자에게 옮겨 가야 합니다.",
  "pay.levers": "움직이는 쟁점 가운데 혼자 수단을 쥔 몫: {parties}.",
  "pay.coreStable": "따로 부담해서 더 나아질 연합은 없습니다.",
  "pay.coreBlocked":
    "따로 부담하면 더 나아질 연합이 {count}개 있습니다. 가장 크게 나아지는 쪽은 {parties}로, {pays} 대신 {alone} {unit}[을/를] 냅니다.",
  "pay.coreTooMany": "비용을 내거나 이익을 얻는 당사자가 너무 많아, 따로 나설 연합을 모두 살펴볼 수 없습니다.",
  "pay.freeRiding":
    "각자 자기에게 값어치가 있을 때까지만 낸다면, 모두에게 값어치가 있는 {optimum} {unit} 가운데 {parties}[이/가] {provided}[을/를] 내고 나머지는 무임승차합니다.",
  "pay.bill": "{burden}: {amount}{ranged, select, yes { ({low}–{high})} other {}} {unit}, 부담은 {parts}.",
  "pay.billUnpaid": "{burden}: {amount}{ranged, select, yes { ({low}–{high})} other {}} {unit}.",
  "pay.part": "{party} {share}",
  "pay.endsTogether":
    "범위는 5번째에서 95번째 백분위수까지이며, 합계의 범위는 모든 비용이 한꺼번에 낮은 끝이나 높은 끝에 있을 때의 값입니다.",
  "pay.dormant": "이 안에서는 생기지 않는 비용: {burdens}.",
  "pay.package":
    "비용을 따진 안({source, select, package {지정한 안} nash {내시 안} other {합의안이 없어 가장 아쉬운 안}}): {package}.",
  "pay.rescaled":
    "{burden}의 {list, select, payers {부담} other {이익}} 몫을 더하면 1이 아니라 {sum}이어서, 1이 되도록 맞추었습니다.",
  "pay.nobodyGains":
    "{burdens}[은/는] 누가 이익을 얻는지 적혀 있지 않아, 이익이나 섀플리 값으로 또는 이익을 얻는 쪽끼리 똑같이 나눌 수 없습니다.",
  "pay.nobodyPays": "{burdens}[은/는] 누가 낼지 적혀 있지 않습니다.",
  "pay.noAbility": "{burden}[은/는] 능력대로 나눌 수 없습니다. {parties}에 “{ability}” 값이 없습니다.",
  "pay.table.parties": "누가 내고, 누가 얻고, 누가 결정하나",
  "pay.table.rules": "규칙별 비용의 몫",
  "pay.label.pays": "부담",
  "pay.label.range": "5–95 %",
  "pay.label.gains": "이익",
  "pay.label.ability": "능력",
  "pay.label.decides": "결정권",
  "pay.label.levers": "혼자 쥔 수단",
  "pay.rule.stated": "적힌 대로",
  "pay.rule.equal": "똑같이",
  "pay.rule.benefit": "이익대로",
  "pay.rule.ability": "능력대로",
  "pay.rule.responsibility": "책임대로",
  "pay.rule.shapley": "섀플리",
  "pay.rule.nucleolus": "뉴클리올러스",
  "break.noTarget": "따져 볼 안이 없습니다. 안을 하나 정하거나, 먼저 합의의 여지부터 살피십시오.",
  "break.what": "{source, select, package {이 안} nash {내시 안} other {가장 가까운 안}}",
  "break.target": "따져 본 {what}: {package}.",
  "break.holds": "{what}[은/는] 서명된 뒤 저절로 지켜집니다. 움직여서 이득을 보는 쪽이 없습니다.",
  "break.interest":
    "{what}[은/는] 서명된 뒤 {others}의 대응 때문에 지켜집니다. {party}[이/가] {move}[으로/로] 움직이면 {gains, select, yes {{gain}점을 얻고} no {스스로 그은 선을 되찾고} other {더 나아지고}}, {others}[은/는] {sanction}[으로/로] 대응하려 할 것입니다.",
  "break.threat":
    "{what}[은/는] 서명된 뒤 {others}의 위협을 믿는 동안에만 지켜집니다. {party}[이/가] {move}[으로/로] 움직이면 {gains, select, yes {{gain}점을 얻지만} no {스스로 그은 선을 되찾지만} other {더 나아지지만}}, {others}[은/는] {sanction}[으로/로] 대응할 수 있지만 스스로 원해서 하지는 않을 것입니다.",
  "break.breaks":
    "{what}[은/는] 서명되어도 지켜지지 않습니다. {party}[이/가] {move}[으로/로] 움직이면 {gains, select, yes {{gain}점을 얻고} no {스스로 그은 선을 되찾고} other {더 나아지고}}, 다른 쪽의 어떤 대응도 이를 되돌리지 못합니다.",
  "break.undecided":
    "{what}[이/가] 서명된 뒤 지켜질지는 {party}에 대해 가릴 수 없습니다. {move}[으로/로] 움직일 수 있고, 뒤질 수 있는 것보다 대응이 많습니다.",
  "break.party.interest":
    "{party}[이/가] {move}[으로/로] 움직이면 {gains, select, yes {{gain}점을 얻고} no {스스로 그은 선을 되찾고} other {더 나아지고}}, {others}[은/는] {sanction}[으로/로] 대응하려 할 것입니다.",
  "break.party.threat":
    "{party}[이/가] {move}[으로/로] 움직이면 {gains, select, yes {{gain}점을 얻지만} no {스스로 그은 선을 되찾지만} other {더 나아지지만}}, {others}[은/는] {sanction}[으로/로] 대응할 수 있지만 스스로 원해서 하지는 않을 것입니다.",
  "break.party.breaks":
    "{party}[이/가] {move}[으로/로] 움직이면 {gains, select, yes {{gain}점을 얻고} no {스스로 그은 선을 되찾고} other {더 나아지고}}, 다른 쪽의 어떤 대응도 이를 되돌리지 못합니다.",
  "break.party.undecided":
    "{party}에 대해서는 가릴 수 없습니다. {move}[으로/로] 움직일 수 있고, 뒤질 수 있는 것보다 대응이 많습니다.",
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

  "order.what": "{source, select, nash {내시 안} nearMiss {가장 가까운 안} other {물은 안}}",
  "order.nobody": "아무도 없음",
  "order.named": "{party}의 요구 “{name}”",
  "order.place": "{issue} 100 가운데 {place}",
  "order.ordering": "{before}보다 {first}[이/가] 먼저라는 {party}의 요구",
  "order.target": "이행할 것은 {what}입니다: {package}.",
  "order.noTarget":
    "순서를 매길 안이 없습니다. {large, select, yes {안이 너무 많아 여기서는 찾지 않으니 하나를 지정하십시오} other {{forum}에는 내놓을 안도, 가까운 안도 없습니다}}.",
  "order.nothing": "할 일이 없습니다. 물은 안이 지금 그대로입니다.",
  "order.notFound": "살펴본 가운데서는 순서를 찾지 못했습니다. 모두 살펴보기에는 너무 많습니다.",
  "order.oneStep": "한 단계면 됩니다: {step} (행동: {holders}).",
  "order.safe":
    "{step}부터 시작합니다(행동: {holders}). {n, plural, other {모두 {count}단계}}이며, 어느 지점에서도 누구도 합의가 없을 때보다 나빠지지 않습니다.",
  "order.exposed":
    "{step}부터 시작합니다(행동: {holders}). {count}단계 가운데 가장 위험한 때는 {at}단계 뒤로, {party}[이/가] 합의가 없을 때보다 {points}점 낮은 곳에 섭니다.",
  "order.contradicts": "어떤 순서로도 되지 않습니다. 물은 안 자체가 다음에 어긋납니다: {demands}.",
  "order.cycle": "어떤 순서로도 되지 않습니다. 다음이 서로를 기다립니다: {demands}.",
  "order.noWay": "어떤 순서로도 되지 않으며, 물러서면 길이 열리는 요구를 넷까지 묶어 보아도 찾지 못했습니다.",
  "order.unless":
    "{n, plural, one {다음이} other {다음이 함께}} 물러서지 않으면 어떤 순서로도 되지 않습니다: {demands}.",
  "order.unlessSacred":
    "팔지 않는다고 한 {n, plural, one {다음이} other {다음이 함께}} 물러서지 않으면 어떤 순서로도 되지 않습니다: {demands}.",
  "order.pairedRelax":
    "두 쟁점을 한 단계에 함께 움직일 수 있다면 물러설 것이 줄어듭니다: {nWays, plural, one {{demands}} other {다음 가운데 하나면 됩니다: {demands}}}.",
  "order.relax":
    "{demands}[이/가] 없다면 {step}부터 시작할 수 있습니다(행동: {holders}). {safe, select, yes {그러면 누구도 합의가 없을 때보다 나빠지지 않습니다} other {그러면 가장 위험한 때 누군가 합의가 없을 때보다 {points}점 낮은 곳에 섭니다}}.",
  "order.relaxSacred":
    "{demands}[이/가] 없어도 순서가 열리지만 이것은 팔지 않는다고 합니다. 그때는 {step}부터 시작할 수 있습니다(행동: {holders}){safe, select, yes {} other {. 가장 위험한 때는 {points}점입니다}}.",
  "order.sequence": "단계별로: {steps}.",
  "order.sequence.step": "{at}. {step} ({holders})",
  "order.pairs":
    "두 쟁점을 함께 움직이면 {what, select, opens {길이 열립니다} removes {그 위험이 모두 사라집니다} other {가장 위험한 때가 {points}점으로 줄어듭니다}}: {pairs}.",
  "order.bound":
    "지점이 너무 많아 모두 살펴보지 못했습니다. 더 안전한 순서가 있을 수 있으나, 가장 위험한 때가 {points}점보다 낮은 순서는 없습니다.",
  "order.done":
    "{n, plural, =0 {{party}[은/는] 바라던 것을 이미 얻었습니다} other {{party}[은/는] {at}단계 뒤에 바라던 것을 얻습니다}}.{nCarried, plural, =0 {} other { 그 뒤로도 {payers}[이/가] 다음을 계속 집니다: {burdens}.}}",
  "order.never": "이 길에서 {parties}[은/는] {n, plural, other {바라던 것을 끝내 다 얻지 못합니다}}.",
  "order.deadline.open":
    "{date}({event})까지 {days}일 남았습니다. 한 단계에 얼마나 걸리는지는 사례에 없지만, {count}단계를 차례로 밟는다면 단계마다 {each}일씩입니다.",
  "order.deadline.met": "{count}단계 모두 {date}({event}) 전에 끝납니다. 늦어도 {start}에는 시작해야 합니다.",
  "order.deadline.missed":
    "{date}({event})까지 {count}단계 가운데 {done}단계가 끝납니다. 모두 마치려면 {start}에 시작했어야 합니다.",
  "order.clock": "{leader}의 임기는 {date}에 끝나며, 그 뒤로도 {n, plural, other {{after}단계가}} 남습니다.",
  "order.clock.open": "{leader}의 임기는 {date}에 끝납니다.",
  "order.outsider":
    "{n, plural, other {{steps}단계에는}} {nParties, plural, =0 {아무도 쥐고 있지 않은 행동이} other {{forum}에 앉지도 않고 그 상대도 아닌 {parties}의 행동이}} 필요합니다.",
  "order.leftOut":
    "{parties}[은/는] 물은 안을 받아들이지 않으므로, 길에서의 {n, plural, other {위험을}} 셈하지 않았습니다.",
  "order.price": "{demand}[을/를] 지키느라 가장 위험한 때가 {points}점 더 위험해집니다.",
  "order.moot": "뒤의 것이 이미 이루어져 아무것도 {n, plural, other {묶지 않습니다}}: {demands}.",
  "order.trust":
    "혼자 줄 수 있는 것을 모두 먼저 주려면 {party}[은/는] 상대를 {threshold} 믿어야 합니다. {assumed, select, yes {지도자의 의지가 모두 적혀 있지 않아 가정한 } other {}}{belief}라면 {enough, select, yes {모두 먼저 주어도 안전합니다} other {그 {share}까지만 먼저 주어도 안전합니다}}.",
  "order.instalments":
    "되돌릴 수 없는 것은 처음에 많아야 {first}[을/를] 주고, 매번 적어도 앞의 {ratio}[은/는] 되게 나누어 줍니다. 그러면 열에 아홉까지 {n, plural, other {{count}번}} 걸립니다.",
  "order.noInstalments":
    "똑같이 나누어 주는 방식은 스스로 지켜지지 않습니다. 주는 쪽이 치르는 값이 다음에 돌려받을 것보다 큽니다{any, select, yes {. 두 쪽이 서로 다르게 나누어야만 지켜질 수 있습니다} other {}}.",
  "order.table.steps": "단계",
  "order.table.alternatives": "다르게 시작하는 길",
  "order.label.step": "단계",
  "order.label.moves": "움직이는 것",
  "order.label.from": "어디에서",
  "order.label.by": "행동하는 쪽",
  "order.label.exposed": "가장 위험한 쪽",
  "order.label.below": "모자라는 점수",
  "order.label.done": "끝난 쪽",
  "order.label.first": "첫 단계",
  "order.label.worst": "가장 위험한 때",
  "order.label.sum": "모든 지점",

  "ratify.noTarget":
    "표결에 부칠 안이 없습니다. {large, select, yes {안이 너무 많아 여기서는 찾지 않으니 하나를 지정하십시오} other {{forum}에는 내놓을 안도, 가까운 안도 없습니다}}.",
  "ratify.noBody":
    "비준하는 기관이 적혀 있지 않아 {what}[은/는] 국내에서 통과하는 것으로 봅니다.{n, plural, =0 {} other { 다만 {parties}[은/는] 애초에 받아들이지 않습니다.}}",
  "ratify.allPass":
    "{nAsked, plural, =0 {{what}에 대해 묻는 국내 기관이 없어 막는 곳도 없습니다.} other {{nBodies, plural, =1 {국내의 한 기관이 {what}[을/를] 통과시킵니다.} other {국내의 {bodies}개 기관 모두 {what}[을/를] 통과시킵니다.}}}}",
  "ratify.fails":
    "{what}[은/는] 국내 기관 {nBodies, plural, other {{bodies}개}} 가운데 {passing}개에서 통과합니다. 막는 곳: {failing}.",
  "ratify.bodyOf": "{party}의 {body}",
  "ratify.target": "표결에 부치는 것은 {what}입니다: {package}.",
  "ratify.vote":
    "{party}의 {body}: {of}표 가운데 {for}표가 찬성하며, {strict, select, yes {{needed}표를 넘어야} other {{needed}표가 있어야}} 합니다{passes, select, yes {{decides, select, yes {. {faction}[이/가] 빠지면 부결됩니다} other {}}} other {. {short}표가 모자라 부결되며{decides, select, yes {, {faction}[이/가] 돌아서면 통과합니다} other {, 한 쪽만 돌아서서는 달라지지 않습니다}}}}.",
  "ratify.voteComposed":
    "{party}의 {body}[은/는] {passes, select, yes {통과시킵니다{decides, select, yes {. {faction}[이/가] 빠지면 부결됩니다} other {}}} other {막습니다{decides, select, yes {. {faction}[이/가] 돌아서면 통과합니다} other {}}}}.",
  "ratify.notAsked": "{party}의 {body}에는 이 안을 묻지 않습니다.",
  "ratify.unsatisfiable":
    "{party}의 {body}[은/는] 아무것도 통과시킬 수 없습니다. 구성원이 모두 찬성해도 규칙을 채우지 못합니다.",
  "ratify.share": "각자에게 준 수치대로라면 {party}의 {body}[은/는] {share}의 경우에 통과시킵니다.",
  "ratify.twoLevels":
    "{joint, select, yes {{forum}의 받아들여질 제안} other {{forum}[이/가] 받아들일 수 있는 안}} {of}개 가운데 {count}개는 국내에서도 모두 통과합니다.",
  "ratify.twoLevelsAll":
    "{joint, select, yes {{forum}의 받아들여질 제안} other {{forum}[이/가] 받아들일 수 있는 안}} {n, plural, =1 {{of}개는 국내에서도} other {{of}개가 국내에서도 모두}} 통과합니다.",
  "ratify.winSet":
    "{n, plural, =0 {받아들일 수 있는 안 가운데 {party}의 {body}에 묻는 것은 없습니다.} other {받아들일 수 있는 안 가운데 {party}의 {body}에 묻는 것은 {asked}개이고, {passed}개를 통과시킵니다.}} 모든 안 가운데 {size}[은/는] 막지 않습니다. 이것이 클수록 합의는 쉬워지고 {party}의 협상력은 약해집니다.",
  "ratify.clock":
    "{leader}의 임기는 {date}에 끝나며 {days}일 남았습니다. {keeps, select, unknown {{named, select, yes {{successor}[이/가]} other {다음 지도자가}} 이 안을 어떻게 할지는 알려져 있지 않습니다} other {{named, select, yes {{successor}[은/는]} other {뒤를 잇는 쪽은}} 이 안을 {keeps, select, yes {지킬 것입니다} no {버릴 것입니다} other {지킬 수도 있습니다(국내 비중의 {share})}}}}.",
  "ratify.notInOffice": "{leader}[은/는] 자리에서 물러났고, 사례에는 {party}의 다음 지도자가 없습니다.",
  "ratify.voluntary": "서명한 뒤에 {party}[은/는], 앞날에 두는 비중으로 보면 깨는 편이 낫습니다.",
  "ratify.involuntary": "{party}[은/는] 서명하겠지만 국내에서 막힐 수 있습니다.",
  "ratify.both": "{party}[은/는] 국내에서 막힐 수 있고, 서명한 뒤에는 깨는 편이 낫습니다.",
  "ratify.unwilling": "{party} 스스로 받아들이지 않습니다.",
  "ratify.inherited":
    "{body}에서 표결하는 쪽의 입장 {n, plural, other {{count}개}}는 자신의 것이 없어 {party}의 것을 따랐습니다.",
  "ratify.missing": "{party}의 {body}에서 셈하지 않은 쪽: {members}. 그날 {n, plural, other {없거나 입장이 없습니다}}.",
  "ratify.table.bodies": "국내에서 누가 어떻게 표결하는가",
  "ratify.table.terms": "누구의 임기가 언제 끝나는가",
  "ratify.label.body": "기관",
  "ratify.label.accepts": "당사자 수락",
  "ratify.label.for": "찬성",
  "ratify.label.needed": "필요",
  "ratify.label.passes": "통과",
  "ratify.label.decides": "결과를 바꾸는 쪽",
  "ratify.label.asked": "묻는 안",
  "ratify.label.passed": "통과하는 안",
  "ratify.label.notAsked": "묻지 않음",
  "ratify.label.yes": "예",
  "ratify.label.no": "아니요",
  "ratify.label.leader": "지도자",
  "ratify.label.termEnds": "임기 끝",
  "ratify.label.days": "남은 날",
  "ratify.label.successor": "다음",
  "ratify.label.keeps": "지킬 몫",

  "chart.source": "{title} · {asOf} 기준 · {forum}",
  "chart.sourceOfficial": "{title} · {asOf} 기준 · {forum} · 공식 입장",
  "chart.tableFollows": "표가 이어집니다.",
  "chart.empty": "그릴 것이 없습니다.",
  "chart.now": "현재",
  "chart.yes": "예",
  "chart.given": "주는 것",
  "chart.asked": "바라는 것",
  "chart.neither": "해당 없음",
  "chart.together": "협상장이 함께",
  "chart.notForSale": "{line} (거래 대상 아님)",
  "chart.rule.unanimity": "만장일치",
  "chart.rule.majority": "과반수",
  "chart.rule.or": "{a} 또는 {b}",
  "chart.rule.quota": "{by} 기준 {quota}",
  "chart.board.title": "합의판: {forum}",
  "chart.board.reading": "선: 보이는 안. 도형: 각 당사자의 위치, 클수록 중요. 빗금: 이 안에서 막힌 구간.",
  "chart.board.legend":
    "채움: 자료 근거 · 윤곽: 판단 · 가는 선: 범위 · ⊙ 고정값 · ▽ 현재 · □ 서명된 것 · [ 레드라인, ⟦ 거래 대상 아님 · 점선 눈금: 여기에는 수단을 쥔 이가 없음",
  "chart.board.left": "표에만 있는 쟁점: {issues}.",
  "chart.board.roomHas": "합의 여지의 구성",
  "chart.board.silent": "서명된 것 없음",
  "chart.board.signed": "□ 서명: {options}",
  "chart.board.room": "합의 여지가 있는 안: {room}개, 협상장이 이행할 수 있는 안: {deliverable}개.",
  "chart.board.shows": "선이 보이는 안은 다음과 같습니다. {package}.",
  "chart.offer.title": "제안 상대: {addressees}",
  "chart.offer.reading": "보이는 것: 공정한 제안. 채움 = 받아들임, 빗금 = 거절.",
  "chart.offer.readingNone": "채움 = 받아들임, 빗금 = 거절.",
  "chart.offer.legend":
    "◆ 보이는 선택지, 넓이는 상대가 두는 비중 · ▽ 현재 · [ 레드라인, ⟦ 거래 대상 아님 · 이름 아래 막대: 보내는 쪽 모두가 이득을 보는 교환 가운데 비율",
  "chart.offer.leftAlone": "건드리지 않거나 {addressee}에 의미가 없는 쟁점: {issues}.",
  "chart.offer.kinds": "보내는 쪽이 할 수 있는 제안, 종류별",
  "chart.offer.all": "교환, 모두 이득",
  "chart.offer.other": "그 밖의 교환",
  "chart.offer.gift": "주기만 함",
  "chart.offer.demand": "요구만 함",
  "chart.offer.idle": "의미 없음",
  "chart.offer.kind": "{name}: {count}, 받아들임: {taken}",
  "chart.offer.taken": "{taken} 받아들임",
  "chart.offer.refuses": "받아들이지 않는 {refused}개를 막는 것",
  "chart.offer.stops": "막음",
  "chart.offer.alone": "혼자서",
  "chart.offer.refusal": "{name}: {count}, 혼자서: {alone}",
  "chart.offer.counts": "보내는 쪽 모두가 이득을 보는 교환: {count}개, 받아들이는 것: {taken}개.",
  "chart.offer.shows": "보이는 제안이 주는 것: {gives}. 바라는 것: {asks}.",
  "chart.offer.gives": "주는 것: {addressee}",
  "chart.offer.asks": "바라는 것: {addressee}",
  "chart.offer.hands": "누구의 손에",
  "chart.offer.better": "더 나은 쪽",
  "chart.offer.worse": "더 나쁜 쪽",
  "chart.offer.axis": "가치가 움직이는 정도",
  "chart.offer.by": "{levers}의 몫",
  "chart.column.issue": "쟁점",
  "chart.column.option": "선택지",
  "chart.column.at": "위치",
  "chart.column.statusQuo": "현재",
  "chart.column.inZone": "합의 여지 가운데",
  "chart.column.shown": "보이는 안",
  "chart.column.nearest": "가장 가까운 쪽",
  "chart.column.forbiddenBy": "막는 쪽",
  "chart.column.levers": "누구의 손에",
  "chart.column.side": "주는 것/바라는 것",
  "chart.column.change": "가치 변화",
  "chart.column.weight": "비중",
  "chart.column.better": "더 나은 쪽",
  "chart.column.worse": "더 나쁜 쪽",
  "chart.column.inExchanges": "교환 가운데",
  "chart.walksAway": "물러남: 합의가 없을 때보다 나쁨",
  "chart.stand.title": "누가 어디에 서 있는가, 둘씩",
  "chart.stand.reading": "짝마다 표시 하나. 위: 더 멂. 오른쪽: 먼저 바라는 것이 같음. 두 번째 고리: 동맹 안의 갈등.",
  "chart.stand.legend":
    "칸의 경계: 거리 {distance}, 우선순위 일치 {lead}. “가까스로”: 경계를 조금 옮기면 칸이 바뀜 · 넓이: 함께 다루는 쟁점 수 · 표시 안의 –: 다툼",
  "chart.stand.left": "{all}쌍 가운데 {shown}쌍을 보입니다.",
  "chart.stand.distanceAxis": "↑ 거리(점)",
  "chart.stand.leadAxis": "상대의 첫째 관심사에 두는 비중 →",
  "chart.stand.pair": "{pair}: 거리 {distance}점, 우선순위 일치 {lead}: {cell}",
  "chart.stand.just": "가까스로",
  "chart.stand.inCell": "{cell}: {pairs}.",
  "chart.stand.unnamed": "이름을 적을 자리가 없는 표시 +{n}",
  "chart.stand.matrix":
    "쟁점별 위치. 바탕과 왼쪽 숫자: 비중 · ★ 첫째 관심사 · 오른쪽 숫자: 뒷받침 문장 · ≠ 공식 입장과 다름",
  "chart.stand.cell": "{party}, {issue}: 위치 {at}, 비중 {weight}",
  "chart.column.pair": "짝",
  "chart.column.distance": "거리",
  "chart.column.codedDistance": "자료 근거만",
  "chart.column.lead": "우선순위 일치",
  "chart.column.overlap": "비중 겹침",
  "chart.column.cell": "칸",
  "chart.column.widest": "가장 먼 쟁점",
  "chart.column.ties": "관계",
  "chart.column.statements": "문장 수",
};
