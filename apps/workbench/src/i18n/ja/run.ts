import type { Part } from "../catalogue.js";
import type { run as english } from "../en/run.js";

export const run: Part<typeof english> = {
  "run.label": "計算中",
  "run.packages": "パッケージ{total}件中{done}件",
  "run.millions": "パッケージ{total}百万件中{done}百万件",
  "run.soFar": "これまで最初の{swept}件中{n}件が受け入れ可能",
  "run.questions": "質問{of}件中{done}件",
  "run.left": "約{s}秒",
  "run.cancel": "中止",
  "run.sample": "標本による粗い答えを先に見る（誤差つき）",
  "run.part": "{share}まで計算済み",
  "run.stopped": "中止しました。変更前の答えです。",
  "run.changed": "変更はまだ計算されていません。",
  "run.sampled": "パッケージの標本による答えで、件数には誤差が付きます。",
  "run.again": "計算し直す",
};
