import type { Part } from "../catalogue.js";
import type { problems as english } from "../en/problems.js";

export const problems: Part<typeof english> = {
  "problems.label": "문제",
  "problems.bad": "이 사례에 잘못된 곳이 {n}개 있습니다. 보이는 답은 그전의 것입니다.",
  "problems.none": "문제가 없습니다.",
  "problems.mend": "본문에서 보기",
  "problems.apply": "“{name}”(으)로 바꾸기",
};
