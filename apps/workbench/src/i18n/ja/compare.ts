import type { Part } from "../catalogue.js";
import type { compare as english } from "../en/compare.js";

export const compare: Part<typeof english> = {
  "compare.face.columns": "並べて",
  "compare.face.whatif": "変化を一つずつ",
  "compare.against": "比較の相手",
  "compare.choose": "事例を選ぶ",
  "compare.written": "入力された事例",
  "compare.empty": "比較する事例を選ぶか、変化を試してその結果をここで見てください。",
};
