import type { Part } from "../catalogue.js";
import type { caseTexts as english } from "../en/case.js";

export const caseTexts: Part<typeof english> = {
  "case.face.form": "양식",
  "case.face.versions": "판본",
  "case.size": "당사자 {parties}, 쟁점 {issues}, 패키지 {packages}; {gaps, plural, =0 {완전함} other {빈 곳 #}}.",
  "case.huge": "당사자 {parties}, 쟁점 {issues}, 패키지 {packages}; {gaps, plural, =0 {완전함} other {빈 곳 #}}.",
  "case.faces": "사례의 보기",
  "case.face.grid": "표",
  "case.face.source": "원문",
  "case.party": "당사자",
  "case.cell.at": "{party}, {issue}: 위치",
  "case.cell.salience": "{party}, {issue}: 중요도",
  "case.put.at": "{party}, {issue}: {value}",
  "case.put.salience": "{party}: {issue} 중요도 {value}",
  "case.typed": "본문 입력",
};
