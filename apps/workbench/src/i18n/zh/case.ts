import type { Part } from "../catalogue.js";
import type { caseTexts as english } from "../en/case.js";

export const caseTexts: Part<typeof english> = {
  "case.answer": "{parties} 个当事方，{issues} 个议题，{positions} 个立场。",
  "case.faces": "案例的视图",
  "case.face.grid": "表格",
  "case.face.source": "源文本",
  "case.gridCaption": "各方希望的落点（刻度上的数字或选项），下方为分量（0 至 100）。虚线：判断。",
  "case.party": "当事方",
  "case.otherDay": "此日没有",
  "case.table": "数值表",
  "case.cell.at": "{party}，{issue}：落点",
  "case.cell.salience": "{party}，{issue}：分量",
  "case.put.at": "{party}，{issue}：{value}",
  "case.put.salience": "{party}：{issue}的分量 {value}",
  "case.typed": "在文本中输入",
};
