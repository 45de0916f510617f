import type { Part } from "../catalogue.js";
import type { why as english } from "../en/why.js";

export const why: Part<typeof english> = {
  "why.label": "근거",
  "why.close": "닫기",
  "why.waiting": "근거를 찾는 중…",
  "why.copy": "글로 복사",
  "why.back": "뒤로",
  "why.of": "왜 {number}인가?",
  "why.coded": "문서에 근거",
  "why.judged": "분석자의 판단",
};
