import type { Part } from "../catalogue.js";
import type { compare as english } from "../en/compare.js";

export const compare: Part<typeof english> = {
  "compare.face.columns": "나란히",
  "compare.face.whatif": "변화 하나씩",
  "compare.against": "비교 대상",
  "compare.choose": "사례 선택",
  "compare.written": "입력된 사례",
  "compare.empty": "비교할 사례를 고르거나, 변화를 시도하고 그 결과를 여기서 보십시오.",
};
