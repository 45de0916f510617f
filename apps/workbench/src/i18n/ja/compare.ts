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
};
