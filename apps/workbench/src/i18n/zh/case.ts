import type { Part } from "../catalogue.js";
import type { caseTexts as english } from "../en/case.js";

export const caseTexts: Part<typeof english> = {
  "case.face.form": "表单",
  "case.face.versions": "版本",
  "case.size": "{parties} 个当事方，{issues} 个议题，{packages} 个方案；{gaps, plural, =0 {完整} other {# 处缺口}}。",
  "case.huge": "{parties} 个当事方，{issues} 个议题，{packages} 个方案；{gaps, plural, =0 {完整} other {# 处缺口}}。",
  "case.faces": "案例的视图",
  "case.face.grid": "表格",
  "case.face.source": "源文本",
  "case.party": "当事方",
  "case.cell.at": "{party}，{issue}：落点",
  "case.cell.salience": "{party}，{issue}：分量",
  "case.put.at": "{party}，{issue}：{value}",
  "case.put.salience": "{party}：{issue}的分量 {value}",
  "case.typed": "在文本中输入",
};
