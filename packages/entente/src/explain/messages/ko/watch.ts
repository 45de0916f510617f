export const watch = {
  "watch.known":
    "핵심 답 {all}개 가운데 {text}개는 문서에 근거하고, {robust}개는 판단이 어떻게 달라도 성립하며, {judgement}개는 판단에 걸려 있습니다.",
  "watch.notDrawn":
    "핵심 답 {all}개 가운데 몇 개가 문서에 근거하고 몇 개가 판단에 걸려 있는지는 세계를 추출해야 알 수 있습니다{large, select, yes {. 안이 너무 많아 수천 개의 세계에 이 물음을 하나하나 물을 수 없으므로 따로 정하지 않으면 추출하지 않습니다} other {}}.",
  "watch.room":
    "{held, select, all {뽑은 세계 {draws}개 모두에서(예외: {rest}) 첫째 답이 성립합니다} none {뽑은 세계 {draws}개 어디에서도(예외: {rest}) 첫째 답이 성립하지 않습니다} other {{words}({share})에서 첫째 답이 성립합니다}}: {claim}",
  "watch.change": "가장 알아볼 가치가 있는 것은 {input}입니다.",
  "watch.changeTurn": "가장 알아볼 가치가 있는 것은 {input}이며, 그 값이 {value}일 때 해당 안에 대한 답이 뒤집힙니다.",
  "watch.next": "다음 날짜는 {date}입니다: {event}.",
  "watch.nextTerm": "다음 날짜는 {date}입니다: {party} 지도자의 임기가 끝납니다.",
  "watch.noDate": "기록된 날짜가 없습니다.",
  "watch.radius": "모두의 입장을 {points}점 잘못 보아야 해당 안에 대한 답이 뒤집히며, {party}[이/가] 먼저 돌아섭니다.",
  "watch.radiusNever": "입장만 잘못 보아서는 해당 안에 대한 답이 뒤집히지 않습니다.",
  "watch.radiusFixed": "{constraints}[은/는] 입장이 달라져도 바뀌지 않습니다.",
  "watch.notRecounted":
    "어떤 입력값이 합의의 여지를 가장 크게 움직이는지는 계산하지 못했습니다. 안이 너무 많아 입력값마다 다시 셀 수 없습니다. 대신 한 당사자의 이득을 무엇이 움직이는지는 물을 수 있습니다.",
  "watch.tornado": "여지가 있는 안의 수는 {input}에 따라 가장 크게 달라집니다: {low}에서 {high}까지.",
  "watch.confidence.high": "사례에 대한 신뢰도는 높습니다. 이유: {reasons}.",
  "watch.confidence.moderate": "사례에 대한 신뢰도는 보통입니다. 이유: {reasons}.",
  "watch.confidence.low": "사례에 대한 신뢰도는 낮습니다. 이유: {reasons}.",
  "watch.reason.noPositions": "자리에 있는 누구도 입장이 없음",
  "watch.reason.mostCoded": "입장 대부분이 문서에 근거함",
  "watch.reason.fewCoded": "문서에 근거한 입장이 너무 적음",
  "watch.reason.pivotalSources": "관건이 되는 입력에 독립된 출처가 있음",
  "watch.reason.pivotalJudged": "관건이 되는 입력이 증거 없이 판단됨",
  "watch.reason.radiusWide": "범위보다 큰 오류라야 답이 뒤집힘",
  "watch.reason.radiusNarrow": "범위의 작은 일부만 틀려도 답이 뒤집힘",
  "watch.reason.shareWide": "추출한 세계가 너무 적음",
  "watch.reason.mostJudgedOrFixed": "비중의 절반 이상이 판단이거나 범위가 없음",
  "watch.atMost": "{share} 이하",
} as const;
