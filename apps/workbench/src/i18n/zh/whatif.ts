import type { Part } from "../catalogue.js";
import type { whatif as english } from "../en/whatif.js";

export const whatif: Part<typeof english> = {
  "whatif.label": "假设",
  "whatif.none": "没有更改：这是按录入的案例得出的答案。",
  "whatif.changes": "{n}处改动",
  "whatif.moved": "{n}处改动 · {before} → {now}",
  "whatif.discard": "放弃",
  "whatif.write": "写入案例",
  "whatif.takenBack": "撤回：{what}",
  "whatif.left": "（本案例中没有）",
  "whatif.place": "{party} · {issue}：{value}",
  "whatif.salience": "{party} · {issue}的分量：{value}",
  "whatif.off": "{party}：去掉“{name}”",
  "whatif.sacredOff": "假如{party}放弃其声称不可出让的“{name}”",
  "whatif.reserve": "{party}不达成协议也有 {value}",
  "whatif.seat.in": "{party}坐上{forum}",
  "whatif.seat.out": "{party}离开{forum}",
  "whatif.toward.in": "{forum}面向{party}",
  "whatif.toward.out": "{forum}不面向{party}",
  "whatif.leader": "{party}的下一任领导人",
};
