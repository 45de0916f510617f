import type { Part } from "../catalogue.js";
import type { compare as english } from "../en/compare.js";

export const compare: Part<typeof english> = {
  "compare.face.columns": "并列",
  "compare.face.whatif": "逐项变化",
  "compare.against": "与之比较",
  "compare.choose": "选择案例",
  "compare.written": "录入的案例",
  "compare.empty": "保留一个假设即可比较：试一项改动，把它保留为情景，这里就会显示它与原样案例的差别。",
  "compare.begin": "试一项改动",
  "compare.answers": "十个答案并列",
  "compare.question": "问题",
  "compare.changed": "有变化",
  "compare.tried": "正在试的内容",
};
