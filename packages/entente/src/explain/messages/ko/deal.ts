export const deal = {
  "deal.nash":
    "내시 기준으로, 이 사례의 판단에 따르면, 내놓을 안은 다음과 같습니다: {package}. 점수로 본 이득: {gains}.",
  "deal.gives": "{addressee}에 주는 것: {given}. {addressee}에 요구하는 것: {asked}.",
  "deal.alsoFairest": "가능한 이득을 가장 고르게 나누는 안(칼라이–스모로딘스키)이기도 합니다.",
  "deal.fairer": "가능한 이득을 더 고르게 나누는 안(칼라이–스모로딘스키)은 다음과 같습니다: {package}.",
  "deal.allAgree": "네 기준 모두 같은 안을 가리킵니다.",
  "deal.tied": "이 기준으로 똑같이 좋은 안이 {count}개 더 있습니다.",
  "deal.smallest": "모두가 이득을 보는 가장 작은 안은 쟁점 {count}개를 움직입니다: {package}.",
  "deal.largest": "가장 큰 안은 쟁점 {count}개를 움직입니다: {package}.",
  "deal.notFound": "뽑아 본 안 가운데서는 내놓을 합의안을 찾지 못했습니다. 전체 {total}개 가운데는 있을 수도 있습니다.",
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
    "{from}에서 출발하여 {p}[이/가] {issueP} 쟁점에서, {q}[이/가] {issueQ} 쟁점에서 물러서면 둘 다 이득입니다({gainP}점과 {gainQ}점){hurt, select, yes {. 다만 {losers}[은/는] 손해를 봅니다} other {}}.",
  "deal.fromWeight": "당사자들의 무게 중심에 가장 가까운 안",
  "deal.fromGiven": "다음 안({package})",
  "deal.front": "전체 안 {total}개 가운데 {count}개에서는 누구도 다른 쪽의 손해 없이 더 얻을 수 없습니다.",
  "deal.weight": "{issue} 쟁점에서 당사자들의 무게 중심은 {place}이며 “{option}”에 가장 가깝습니다.",
  "deal.onTableFront": "테이블 위의 안은 다른 쪽의 손해 없이 누구에게도 더 좋아질 수 없습니다.",
  "deal.onTableBetter": "테이블 위의 안은 모두에게 더 좋아질 수 있습니다. 예를 들면: {package}.",
  "deal.overWorlds":
    "{held, select, none {뽑은 세계 가운데 정확히 이 안을 고르는 세계는 없습니다} other {정확히 이 안이 선택되는 것은 세계의 {share}입니다}}. 부분별로 선택되는 비율: {parts}.",
  "deal.overWorlds.part": "{issue}: {option}({held, select, all {모두} none {없음} other {{share}}})",
} as const;
