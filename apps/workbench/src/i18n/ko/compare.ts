import type { Part } from "../catalogue.js";
import type { compare as english } from "../en/compare.js";

export const compare: Part<typeof english> = {
  "compare.face.columns": "나란히",
  "compare.face.whatif": "변화 하나씩",
  "compare.against": "비교 대상",
  "compare.choose": "사례 선택",
  "compare.written": "입력된 사례",
  "compare.empty":
    "가정을 보관하면 비교할 수 있습니다. 변경을 시험하고 시나리오로 보관하면, 있는 그대로의 사례 옆에서 무엇이 달라지는지 여기에 보입니다.",
  "compare.begin": "변경 시험하기",
  "compare.answers": "열 가지 답을 나란히",
  "compare.question": "질문",
  "compare.changed": "바뀜",
  "compare.tried": "시험 중인 것",
};
