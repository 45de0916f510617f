import type { Part } from "../catalogue.js";
import type { home as english } from "../en/home.js";

export const home: Part<typeof english> = {
  "home.title": "この当事者たちは何に合意でき、誰がそう言っているか。",
  "home.samples": "始められる事例",
  "home.kept": "このブラウザーに保存",
  "home.forget": "消す",
  "home.forgetOf": "{name}を消す",
  "home.putBack": "{name}を元に戻す",
  "home.open": "ファイルを開く…",
  "home.drop": "または事例ファイルをこのページにドロップ",
  "home.packages": "パッケージ{n, number}件、待つ間に数えます",
  "home.parties": "当事者 {n}、争点 {issues}",
  "home.new": "新しい事例を始める…",
  "new.title": "新しい事例",
  "new.who": "誰が交渉するか。",
  "new.whoHint": "1行に名前を1つ。",
  "new.what": "何について交渉するか。",
  "new.whatHint": "1行に争点を1つ、続けて最小から最大まで選択肢を書く: 関税: なし, 低い, 高い",
  "new.hold": "合意がなければ何が続くか。",
  "new.make": "事例を作る",
  "new.close": "閉じる",
  "new.needParties": "当事者を2つ以上書いてください。",
  "new.needIssues": "争点を1つ以上書いてください。",
  "new.needOptions": "「{line}」にはコロンと、その後に2つ以上の選択肢が必要です。",
  "new.twice": "「{name}」が2回あります。",
};
