import type { Part } from "../catalogue.js";
import type { run as english } from "../en/run.js";

export const run: Part<typeof english> = {
  "run.label": "계산하는 중",
  "run.packages": "묶음 {total}개 중 {done}개",
  "run.millions": "묶음 {total}백만 개 중 {done}백만 개",
  "run.soFar": "지금까지 처음 {swept}개 가운데 {n}개가 받아들일 만함",
  "run.questions": "질문 {of}개 중 {done}개",
  "run.left": "약 {s}초",
  "run.cancel": "그만두기",
  "run.sample": "표본으로 먼저 대략의 답 보기(오차와 함께)",
  "run.part": "{share} 계산됨",
  "run.stopped": "중단됨: 변경 전의 답입니다.",
  "run.changed": "변경 사항이 아직 계산되지 않았습니다.",
  "run.sampled": "묶음의 표본에서 나온 답이며, 개수는 오차와 함께 나옵니다.",
  "run.again": "다시 계산",
};
