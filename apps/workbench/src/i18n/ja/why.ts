import type { Part } from "../catalogue.js";
import type { why as english } from "../en/why.js";

export const why: Part<typeof english> = {
  "why.label": "根拠",
  "why.close": "閉じる",
  "why.waiting": "根拠をたどっています…",
  "why.copy": "文章としてコピー",
  "why.back": "戻る",
  "why.of": "なぜ {number} か。",
  "why.coded": "文書に基づく",
  "why.judged": "分析者の判断",
};
