import type { Part } from "../catalogue.js";
import type { chain as english } from "../en/chain.js";

export const chain: Part<typeof english> = {
  "chain.top": "どう導かれたか",
  "chain.exact": "正確な数値（JSONの回答での名前で）",
  "chain.rests": "何に基づくか",
  "chain.none": "この事例のどの入力にも基づきません。",
  "chain.written": "事例ファイルでは：",
  "chain.noText": "本文がありません。文を見るには資料の画面に本文を入れてください。",
  "chain.paragraph": "第{n}段落",
  "chain.copied": "コピーしました",
  "chain.path": "出典までの道",
  "chain.hinge": "答えはこれに左右されます",
  "chain.open": "答えを左右するものを開く",
  "chain.tryIt": "別の値を試す",
};
