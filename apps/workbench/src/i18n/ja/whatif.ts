import type { Part } from "../catalogue.js";
import type { whatif as english } from "../en/whatif.js";

export const whatif: Part<typeof english> = {
  "whatif.label": "仮定",
  "whatif.none": "何も変えていません。入力された事例そのままの答えです。",
  "whatif.changes": "変更{n}件",
  "whatif.moved": "変更{n}件 · {before} → {now}",
  "whatif.discard": "破棄",
  "whatif.write": "事例に書き込む",
  "whatif.takenBack": "取り消す：{what}",
  "whatif.left": "（この事例にはない）",
  "whatif.place": "{party}・{issue}：{value}",
  "whatif.salience": "{party}・{issue}の重み：{value}",
  "whatif.off": "{party}：「{name}」なし",
  "whatif.sacredOff": "{party}が譲れないとする「{name}」を手放すなら",
  "whatif.reserve": "{party}は合意なしで {value} を得る",
  "whatif.seat.in": "{forum}に{party}が加わる",
  "whatif.seat.out": "{forum}から{party}が抜ける",
  "whatif.toward.in": "{forum}が{party}に向ける",
  "whatif.toward.out": "{forum}は{party}に向けない",
  "whatif.leader": "{party}の次の指導者",
};
