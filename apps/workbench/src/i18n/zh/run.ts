import type { Part } from "../catalogue.js";
import type { run as english } from "../en/run.js";

export const run: Part<typeof english> = {
  "run.label": "正在计算",
  "run.packages": "{total}个方案中的{done}个",
  "run.millions": "{total}百万个方案中的{done}百万个",
  "run.soFar": "到目前为止，前{swept}个中有{n}个可接受",
  "run.questions": "{of}个问题中的{done}个",
  "run.left": "约{s}秒",
  "run.cancel": "取消",
  "run.sample": "先看抽样得出的粗略答案（附误差）",
  "run.part": "已计算{share}",
  "run.stopped": "已停止：这些是更改之前的答案。",
  "run.changed": "更改尚未计算。",
  "run.sampled": "来自方案的抽样，计数附有误差。",
  "run.again": "重新计算",
};
