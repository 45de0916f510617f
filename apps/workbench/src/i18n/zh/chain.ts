import type { Part } from "../catalogue.js";
import type { chain as english } from "../en/chain.js";

export const chain: Part<typeof english> = {
  "chain.top": "如何得出",
  "chain.exact": "精确数字（按JSON答案中的名称）",
  "chain.rests": "依据什么",
  "chain.none": "不依据本案例的任何输入。",
  "chain.written": "案例文件中：",
  "chain.noText": "手边没有原文：把原文放到文献页面即可看到这句话。",
  "chain.paragraph": "第{n}段",
  "chain.copied": "已复制",
  "chain.path": "通往出处的路",
  "chain.hinge": "答案系于此",
  "chain.open": "打开答案所系之处",
  "chain.tryIt": "试另一个值",
};
