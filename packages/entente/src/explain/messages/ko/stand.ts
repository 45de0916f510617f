export const stand = {
  "stand.outlier":
    "{party}[이/가] 홀로 떨어져 있습니다. 다른 당사자들과는 평균 {toOthers}점 떨어져 있고, {same, select, yes {나머지는 바라는 것이 같습니다} other {나머지는 서로 {amongRest}점 안에 있습니다}}.",
  "stand.sameGoal":
    "{parties}[은/는] {n, plural, =0 {같은 것을} other {거의 같은 것을(서로 {distance}점 안)}} 원하지만, 저마다 다른 것을 먼저 내세웁니다. {firsts}.",
  "stand.sameGoalCoded":
    "밝힌 말로 보면 {parties}[은/는] {n, plural, =0 {같은 것을} other {거의 같은 것을(서로 {distance}점 안)}} 원하지만, 저마다 다른 것을 먼저 내세웁니다. {firsts}.",
  "stand.common":
    "{a}[와/과] {b}[은/는] 거의 같은 것을 원하고({distance}점 차이) 먼저 내세우는 것도 같습니다: {firstA}. 공동의 목표입니다.",
  "stand.commonApart":
    "{a}[와/과] {b}[은/는] 거의 같은 것을 원합니다({distance}점 차이). {a}[은/는] {firstA}[을/를], {b}[은/는] {firstB}[을/를] 먼저 내세우지만 서로의 것도 중시합니다. 공동의 목표입니다.",
  "stand.errands":
    "{a}[와/과] {b}[은/는] 거의 같은 것을 원하지만({distance}점 차이) {a}[은/는] {firstA}[을/를], {b}[은/는] {firstB}[을/를] 먼저 내세웁니다. 목표는 같지만 용건이 다릅니다.",
  "stand.trade":
    "{a}[와/과] {b}[은/는] 서로 다른 것을 원하고({distance}점 차이) {a}[은/는] {firstA}[을/를], {b}[은/는] {firstB}[을/를] 먼저 내세웁니다. 주고받을 여지가 있습니다.",
  "stand.headOn":
    "{a}[와/과] {b}[은/는] 서로 다른 것을 원하면서({distance}점 차이) 같은 것을 중시합니다. 정면으로 맞섭니다.",
  "stand.just": "{sentence} (아슬아슬합니다. 기준을 조금만 달리 잡아도 다르게 말할 수 있습니다.)",
  "stand.alone": "{party}[와/과] 견줄 상대가 없습니다.",
  "stand.nobody": "{forum}에는 입장을 가진 구성원이 없습니다.",
  "stand.apartNothing": "{forum}: 둘 이상의 구성원이 함께 입장을 가진 쟁점이 없습니다.",
  "stand.first": "저마다 가장 중시하는 것: {firsts}.",
  "stand.officialGap":
    "{issue}에 대한 {party}의 공식 입장은 {official}이지만, 실제로 원하는 것은 거기서 {points}점 떨어진 {real}에 있습니다.",
  "stand.falseFront":
    "{a}[와/과] {b}[은/는] 공개적으로는 가까워 보이지만({officialDistance}점 차이) 실제로 원하는 것은 {distance}점 떨어져 있습니다.",
  "stand.moved": "{party}[은/는] {from}부터 {to}까지 {issue} 쟁점에서 {points}점 움직였습니다.",
  "stand.movedTowards":
    "{party}[은/는] {from}부터 {to}까지 {issue} 쟁점에서 {points}점 움직여 {other}[이/가] 서 있던 자리로 갔습니다.",
  "stand.innerQuarrel": "한편 안에서 {a}[와/과] {b}[이/가] 다투고 있습니다.",
  "stand.strain": "동맹인 {a}[와/과] {b} 사이에 긴장이 있습니다: {about}.",
  "stand.strainPlain": "동맹인 {a}[와/과] {b} 사이에 긴장이 있습니다.",
  "stand.frustration": "당사자들을 어떻게 두 편으로 나누어도 관계 {count}개가 그 나눔과 어긋납니다.",
  "stand.brokerNamed": "{by}[이/가] {a}[와/과] {b} 사이를 오갔습니다.",
  "stand.broker":
    "가장 큰 간격은 {a}[와/과] {b} 사이입니다({distance}점). {broker}[이/가] 둘 사이에 있고 둘 모두와 사이가 좋습니다.",
  "stand.noBroker":
    "가장 큰 간격은 {a}[와/과] {b} 사이이며({distance}점), 둘 모두와 사이가 좋으면서 그 사이에 선 당사자는 없습니다.",
  "stand.spokeAlike": "{a}[와/과] {b}[은/는] 발언이 가장 가깝습니다.",
  "stand.spokeAgainst": "{a}[와/과] {b}[은/는] 발언이 가장 크게 맞섭니다.",
  "stand.camps": "발언으로 보면 한편에 {first}[이/가], 다른 편에 {second}[이/가] 섭니다.",
} as const;
