export const ask = {
  "ask.badge.none": "판단에 얼마나 기대는지는 뽑지 않았습니다(--draws 1000으로 뽑을 수 있습니다).",
  "ask.title": "답의 요약",
  "worlds.consistent":
    "세계 {draws}개 가운데 기록과 맞는 것은 {kept}개뿐입니다. 첫째 답은 {heldWith, select, all {그 모두에서 성립하고} none {그 가운데 어디에서도 성립하지 않고} other {그 가운데 {with}에서 성립하고}}, 기록을 따지지 않은 {heldWithout, select, all {모든 세계에서 성립합니다} none {세계에서는 한 번도 성립하지 않습니다} other {세계의 {without}에서 성립합니다}}.",
  "worlds.consistentAll": "세계 {draws}개가 모두 기록과 맞습니다.",
  "worlds.correlated":
    "오차가 함께 움직이도록(상관 {rho}) 추출하면 {heldWith, select, all {모든 세계에서 성립하고} none {어느 세계에서도 성립하지 않고} other {세계의 {with}에서 성립하고}}, 서로 무관하게 추출하면 {heldWithout, select, all {모든 세계에서 성립합니다} none {어느 세계에서도 성립하지 않습니다} other {{without}에서 성립합니다}}.",
  "worlds.progress": "세계 {n}개를 추출하는 중: {percent}%",
} as const;
