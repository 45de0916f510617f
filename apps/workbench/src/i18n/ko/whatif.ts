import type { Part } from "../catalogue.js";
import type { whatif as english } from "../en/whatif.js";

export const whatif: Part<typeof english> = {
  "whatif.label": "가정",
  "whatif.none": "바꾼 것이 없습니다. 입력된 사례 그대로의 답입니다.",
  "whatif.discard": "버리기",
};
