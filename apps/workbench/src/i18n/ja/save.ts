import type { Part } from "../catalogue.js";
import type { save as english } from "../en/save.js";

export const save: Part<typeof english> = {
  "save.reader": "別のページがこの事例を変更中です。このページは読み取りのみです。",
  "save.takeOver": "ここで引き継ぐ",
  "save.copy": "コピーを保存",
  "save.full": "保存できません：このブラウザーに空きがありません。コピーを保存するか、事例を消してください。",
  "save.saving": "保存中…",
  "save.browser": "このブラウザーに保存 {time}",
  "save.folder": "ファイルに保存 {time}",
  "save.clash": "その間にファイルがディスク上で変更されました。作業はこのブラウザーに残り、何も上書きしていません。",
  "save.failed": "保存できませんでした（{message}）。コピーをダウンロードしてください。",
};
