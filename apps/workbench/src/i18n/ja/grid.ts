import type { Part } from "../catalogue.js";
import type { grid as english } from "../en/grid.js";

export const grid: Part<typeof english> = {
  "grid.caption":
    "左は望む着地点（目盛りの数または選択肢）、右は重み（0～100）。破線は判断。矢印で移動、Ctrl+D で上の値を写し、表計算から貼り付けられる。",
  "grid.coverage": "事例の網羅",
  "grid.coverageCaption": "各立場の根拠：塗りは発言、枠は分析者の判断、横線はなし。日付は最新の発言。",
  "grid.coded": "コード化",
  "grid.judged": "判断",
  "grid.none": "なし",
  "grid.half": "新しい立場は着地点と重みがそろうと書き込まれる。",
  "grid.filled": "上から写す",
  "grid.pasted": "{n} マスを貼り付け",
};
