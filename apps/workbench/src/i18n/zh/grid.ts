import type { Part } from "../catalogue.js";
import type { grid as english } from "../en/grid.js";

export const grid: Part<typeof english> = {
  "grid.caption":
    "左为希望落点（刻度数字或选项），右为分量（0 至 100）。虚线：判断。方向键移动，Ctrl+D 向下填充，可从电子表格粘贴。",
  "grid.coverage": "案例覆盖情况",
  "grid.coverageCaption": "各立场的依据：实心为陈述，空心为分析者判断，短线为无。日期为最新陈述。",
  "grid.coded": "已编码",
  "grid.judged": "判断",
  "grid.none": "无",
  "grid.half": "新立场在落点和分量都填写后写入。",
  "grid.filled": "从上方填充",
  "grid.pasted": "已粘贴 {n} 格",
};
