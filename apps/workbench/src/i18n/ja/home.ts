import type { Part } from "../catalogue.js";
import type { home as english } from "../en/home.js";

export const home: Part<typeof english> = {
  "home.title": "この当事者たちは何に合意でき、誰がそう言っているか。",
  "home.samples": "始められる事例",
  "home.kept": "このブラウザーに保存",
  "home.forget": "消す",
  "home.forgetOf": "{name}を消す",
  "home.putBack": "{name}を元に戻す",
  "home.open": "ファイルを開く",
  "home.drop": "または事例ファイルをこのページにドロップ",
  "home.parties": "当事者 {n}、争点 {issues}",
};
