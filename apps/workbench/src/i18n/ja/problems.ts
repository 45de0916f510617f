import type { Part } from "../catalogue.js";
import type { problems as english } from "../en/problems.js";

export const problems: Part<typeof english> = {
  "problems.label": "問題",
  "problems.bad": "この事例に誤りが {n} か所あります。表示中の答えはその前のものです。",
  "problems.none": "問題はありません。",
  "problems.mend": "本文で見る",
  "problems.apply": "「{name}」に直す",
};
