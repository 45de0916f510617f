import type { Part } from "../catalogue.js";
import type { report as english } from "../en/report.js";

export const report: Part<typeof english> = {
  "report.answer.brief": "部长专页：结论、三个选项、未知事项。",
  "report.answer.report": "报告，共 {chapters} 章：答案、图、疑点及其依据。",
  "report.paper.brief": "简报",
  "report.paper.report": "报告",
  "report.paper.text": "条文",
  "report.text.by": "写下什么",
  "report.text.package": "方案",
  "report.text.roadmap": "路线图",
  "report.text.bracket": "{words}：其依据",
  "report.chapters": "章节",
  "report.takeHtml": "下载 HTML",
  "report.takeMarkdown": "下载 Markdown",
};
