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
  "report.takeLive": "下载带开关的 HTML",
  "report.noLive": "带开关的报告会原样带上其读者可见的全部输入，因此不为调解人生成。请以某一方或所有人的身份查看。",
  "report.redact": "隐去",
  "report.redact.none": "不隐去",
  "report.redact.sources": "谁在私下说了什么",
  "report.redact.private": "依据私下言论的内容",
  "report.redact.figures-only": "言论与来源的全部文字",
  "report.takeMarkdown": "下载 Markdown",
  "report.takeWord": "下载 Word（DOCX）",
  "report.takePdf": "下载 PDF",
  "report.print": "打印或存为 PDF",
  "report.noPress":
    "本页背后没有带 PDF 字体的服务器。请打印并选择“存为 PDF”，或下载 Word 文件；用 “entente serve” 打开即可生成 PDF。",
  "report.writing": "正在写文件",
  "report.drawing": "正在为标记抽取各个世界",
};
