import type { Part } from "../catalogue.js";
import type { compare as english } from "../en/compare.js";

export const compare: Part<typeof english> = {
  "compare.face.columns": "并列",
  "compare.face.whatif": "逐项变化",
  "compare.against": "与之比较",
  "compare.choose": "选择案例",
  "compare.written": "录入的案例",
  "compare.empty": "选择一个案例与本案例比较，或尝试更改并在此查看其效果。",
};
