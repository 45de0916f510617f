import type { Part } from "../catalogue.js";
import type { whatif as english } from "../en/whatif.js";

export const whatif: Part<typeof english> = {
  "whatif.label": "가정",
  "whatif.none": "바꾼 것이 없습니다. 입력된 사례 그대로의 답입니다.",
  "whatif.changes": "변경 {n}개",
  "whatif.moved": "변경 {n}개 · {before} → {now}",
  "whatif.discard": "버리기",
  "whatif.write": "사례에 쓰기",
  "whatif.takenBack": "되돌리기: {what}",
  "whatif.left": "(이 사례에 없음)",
  "whatif.place": "{party} · {issue}: {value}",
  "whatif.salience": "{party} · {issue}의 비중: {value}",
  "whatif.off": "{party}: “{name}” 해제",
  "whatif.sacredOff": "{party}이/가 양보할 수 없다는 “{name}”을/를 포기한다면",
  "whatif.reserve": "{party}은/는 합의 없이 {value}을/를 가진다",
  "whatif.seat.in": "{forum}에 {party} 참석",
  "whatif.seat.out": "{forum}에 {party} 불참",
  "whatif.toward.in": "{forum}이/가 {party}에 제안",
  "whatif.toward.out": "{forum}이/가 {party}에 제안하지 않음",
  "whatif.leader": "{party}의 다음 지도자",
};
