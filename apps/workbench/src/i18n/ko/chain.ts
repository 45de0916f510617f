import type { Part } from "../catalogue.js";
import type { chain as english } from "../en/chain.js";

export const chain: Part<typeof english> = {
  "chain.top": "어떻게 나왔는가",
  "chain.exact": "정확한 수치(JSON 답변에서의 이름으로)",
  "chain.rests": "무엇에 기대는가",
  "chain.none": "이 사례의 어떤 입력에도 기대지 않습니다.",
  "chain.written": "사례 파일에서:",
  "chain.noText": "본문이 없습니다. 문장을 보려면 문서 화면에 본문을 넣으십시오.",
  "chain.paragraph": "{n}번째 문단",
  "chain.copied": "복사했습니다",
  "chain.path": "출처까지의 길",
  "chain.hinge": "답이 여기에 달려 있습니다",
  "chain.open": "답이 달린 곳 열기",
  "chain.tryIt": "다른 값을 시도",
};
