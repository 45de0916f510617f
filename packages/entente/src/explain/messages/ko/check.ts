export const check = {
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
} as const;
