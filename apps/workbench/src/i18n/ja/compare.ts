import type { Part } from "../catalogue.js";
import type { compare as english } from "../en/compare.js";

export const compare: Part<typeof english> = {
  "compare.face.columns": "並べて",
  "compare.face.whatif": "変化を一つずつ",
  "compare.against": "比較の相手",
  "compare.choose": "事例を選ぶ",
  "compare.written": "入力された事例",
  "compare.empty":
    "仮定を保管すると比較できます。変更を試してシナリオとして保管すると、そのままの事例と並べて、何が変わるかがここに示されます。",
  "compare.begin": "変更を試す",
  "compare.answers": "十の答えを並べて",
  "compare.question": "問い",
  "compare.changed": "変化あり",
  "compare.tried": "試していること",
  "compare.face.class": "授業",
  "compare.class.none": "まだ案を入力した班がありません。下で入力するか、表を貼り付けてください。",
  "compare.class.deals": "各班の案",
  "compare.class.group": "班",
  "compare.class.noDeal": "不成立",
  "compare.class.add": "班を追加",
  "compare.class.remove": "{name}を削除",
  "compare.class.paste": "案を貼り付ける",
  "compare.class.pasted": "一行に一班：名前、続いて争点ごとの選択肢。none は不成立。",
  "compare.class.read": "貼り付けたものを読む",
  "compare.class.reveal": "フロンティアを開示",
  "compare.class.cover": "フロンティアを隠す",
  "compare.class.names": "班の名前を隠す",
  "compare.class.anon": "第 {n} 班",
  "compare.class.sign": "{name}の案に署名",
};
