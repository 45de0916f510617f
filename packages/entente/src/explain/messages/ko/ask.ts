export const ask = {
  "ask.badge.none": "판단에 얼마나 기대는지는 뽑지 않았습니다(--draws 1000으로 뽑을 수 있습니다).",
  "ask.title": "답의 요약",
  "worlds.progress": "세계 {n}개를 추출하는 중: {percent}%",
} as const;
