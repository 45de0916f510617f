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
  "report.takeLive": "切り替えのある HTML で保存",
  "report.noLive":
    "切り替えのある報告書には、その読み手に見える入力がすべてそのまま入るため、調停者向けには書き出しません。いずれかの当事者、または全員として表示してください。",
  "report.redact": "伏せるもの",
  "report.redact.none": "なし",
  "report.redact.sources": "非公開で誰が何を言ったか",
  "report.redact.private": "非公開の発言に拠るもの",
  "report.redact.figures-only": "発言と出典のすべての文",
  "report.takeMarkdown": "Markdown で保存",
  "report.takeWord": "Word（DOCX）で保存",
  "report.takePdf": "PDF で保存",
  "report.print": "印刷、または PDF で保存",
  "report.noPress":
    "このページには PDF の書体を持つサーバーがありません。印刷から「PDF に保存」を選ぶか、Word のファイルを使ってください。“entente serve” で開けば PDF を作ります。",
  "report.writing": "ファイルを作成中",
  "report.drawing": "印のために世界を抽出中",
};
