export const known = {
  "known.party":
    "{party}: 입력 {all}개 가운데 {coded}개가 문서에 근거함, {n, plural, =0 {출처 없음} other {출처 {sources}개}}",
  "known.offer.explained": "{offer}, {date}: 받은 응답이 설명됩니다.",
  "known.offer.contradicted": "{offer}, {date}: 어긋납니다.",
  "known.offer.unscored": "{offer}, {date}: 보이기만 하고 채점하지 않습니다.",
  "known.answer.refused": "이 사례대로라면 {party}[은/는] 거절한 것을 받아들였을 것입니다.",
  "known.answer.accepted": "이 사례대로라면 {party}[은/는] 받아들인 것을 거절했을 것입니다.",
  "known.record":
    "{n, plural, =0 {채점할 수 있는 과거의 응답이 없습니다.} other {과거의 응답 {scored}건 가운데 {explained}건이 설명됨}}",
} as const;
