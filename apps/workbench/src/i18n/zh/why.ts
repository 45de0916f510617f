import type { Part } from "../catalogue.js";
import type { why as english } from "../en/why.js";

export const why: Part<typeof english> = {
  "why.label": "依据",
  "why.close": "关闭",
  "why.waiting": "正在追溯……",
  "why.copy": "复制为文字",
  "why.back": "返回",
  "why.of": "为什么是 {number}？",
  "why.coded": "有文本依据",
  "why.judged": "分析者的判断",
};
