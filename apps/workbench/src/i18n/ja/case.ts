import type { Part } from "../catalogue.js";
import type { caseTexts as english } from "../en/case.js";

export const caseTexts: Part<typeof english> = {
  "case.answer": "当事者 {parties}、争点 {issues}、立場 {positions}。",
  "case.faces": "事例の見方",
  "case.face.grid": "一覧",
  "case.face.source": "原文",
  "case.gridCaption": "各当事者の望む着地点（目盛りの数または選択肢）と、その下に重み（0～100）。破線は判断。",
  "case.party": "当事者",
  "case.otherDay": "この日にはない",
  "case.table": "値の表",
  "case.cell.at": "{party}、{issue}：着地点",
  "case.cell.salience": "{party}、{issue}：重み",
  "case.put.at": "{party}、{issue}：{value}",
  "case.put.salience": "{party}：{issue}の重み {value}",
  "case.typed": "本文の入力",
};
