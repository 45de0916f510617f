import type { Part } from "../catalogue.js";
import type { problems as english } from "../en/problems.js";

export const problems: Part<typeof english> = {
  "problems.label": "问题",
  "problems.bad": "此案例有 {n} 处错误。显示的是之前的答案。",
  "problems.none": "没有问题。",
  "problems.mend": "在文本中查看",
  "problems.apply": "改为“{name}”",
};
