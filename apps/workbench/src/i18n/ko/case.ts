import type { Part } from "../catalogue.js";
import type { caseTexts as english } from "../en/case.js";

export const caseTexts: Part<typeof english> = {
  "case.answer": "당사자 {parties}, 쟁점 {issues}, 입장 {positions}.",
  "case.faces": "사례의 보기",
  "case.face.grid": "표",
  "case.face.source": "원문",
  "case.gridCaption": "각자가 원하는 결말(사다리의 수 또는 선택지)과 그 아래 중요도(0~100). 점선은 판단.",
  "case.party": "당사자",
  "case.otherDay": "이 날짜에는 없음",
  "case.table": "값 표",
  "case.cell.at": "{party}, {issue}: 위치",
  "case.cell.salience": "{party}, {issue}: 중요도",
  "case.put.at": "{party}, {issue}: {value}",
  "case.put.salience": "{party}: {issue} 중요도 {value}",
  "case.typed": "본문 입력",
};
