import type { Part } from "../catalogue.js";
import type { caseTexts as english } from "../en/case.js";

export const caseTexts: Part<typeof english> = {
  "case.face.form": "フォーム",
  "case.face.versions": "版",
  "case.size": "当事者 {parties}、争点 {issues}、組合せ {packages}；{gaps, plural, =0 {不足なし} other {不足 #}}。",
  "case.huge": "当事者 {parties}、争点 {issues}、組合せ {packages}；{gaps, plural, =0 {不足なし} other {不足 #}}。",
  "case.faces": "事例の見方",
  "case.face.grid": "一覧",
  "case.face.source": "原文",
  "case.party": "当事者",
  "case.cell.at": "{party}、{issue}：着地点",
  "case.cell.salience": "{party}、{issue}：重み",
  "case.put.at": "{party}、{issue}：{value}",
  "case.put.salience": "{party}：{issue}の重み {value}",
  "case.typed": "本文の入力",
};
