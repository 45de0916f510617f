import type { Part } from "../catalogue.js";
import type { report as english } from "../en/report.js";

export const report: Part<typeof english> = {
  "report.answer.brief": "大臣向けの一枚：結論、三つの選択肢、分かっていないこと。",
  "report.answer.report": "報告書、{chapters} 章：答え、図、疑問点、その根拠。",
  "report.paper.brief": "概要",
  "report.paper.report": "報告書",
  "report.paper.text": "条文",
  "report.text.by": "書き表すもの",
  "report.text.package": "案",
  "report.text.roadmap": "手順",
  "report.text.bracket": "{words}：その根拠",
  "report.chapters": "章",
  "report.takeHtml": "HTML で保存",
  "report.takeMarkdown": "Markdown で保存",
};
