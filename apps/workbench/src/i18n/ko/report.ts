import type { Part } from "../catalogue.js";
import type { report as english } from "../en/report.js";

export const report: Part<typeof english> = {
  "report.answer.brief": "장관에게 드리는 한 쪽: 결론, 세 가지 방안, 모르는 것.",
  "report.answer.report": "보고서, {chapters}장: 답, 그림, 의문, 그리고 그 근거.",
  "report.paper.brief": "요약",
  "report.paper.report": "보고서",
  "report.paper.text": "조문",
  "report.text.by": "적을 것",
  "report.text.package": "합의안",
  "report.text.roadmap": "이행 순서",
  "report.text.bracket": "{words}: 그 뒤에 있는 것",
  "report.chapters": "장",
  "report.takeHtml": "HTML로 내려받기",
  "report.takeLive": "스위치 있는 HTML로 내려받기",
  "report.noLive":
    "스위치 있는 보고서에는 그 독자가 볼 수 있는 입력이 모두 그대로 담기므로 중재자용으로는 쓰지 않습니다. 한 당사자나 모두의 눈으로 보십시오.",
  "report.redact": "감출 것",
  "report.redact.none": "없음",
  "report.redact.sources": "비공개로 한 말의 주인",
  "report.redact.private": "비공개 발언에 기댄 것",
  "report.redact.figures-only": "발언과 출처의 모든 글",
  "report.takeMarkdown": "Markdown으로 내려받기",
  "report.takeWord": "Word(DOCX)로 내려받기",
  "report.takePdf": "PDF로 내려받기",
  "report.print": "인쇄 또는 PDF로 저장",
  "report.noPress":
    "이 쪽에는 PDF용 글꼴을 가진 서버가 없습니다. 인쇄에서 “PDF로 저장”을 고르거나 Word 파일을 받으십시오. “entente serve”로 열면 PDF를 만듭니다.",
  "report.writing": "파일을 쓰는 중",
  "report.drawing": "표식을 위해 세계를 뽑는 중",
};
