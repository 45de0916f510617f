import type { Part } from "../catalogue.js";
import type { save as english } from "../en/save.js";

export const save: Part<typeof english> = {
  "save.reader": "另一个页面正在修改此案例；本页只能阅读。",
  "save.takeOver": "在此接管",
  "save.copy": "保存副本",
  "save.full": "未保存：此浏览器空间已满。请保存副本或移除一个案例。",
  "save.saving": "正在保存……",
  "save.browser": "已存入此浏览器 {time}",
  "save.folder": "已存入文件 {time}",
  "save.clash": "文件在磁盘上已被更改；您的工作保存在此浏览器中，没有覆盖任何内容。",
  "save.failed": "未能保存（{message}）。请下载副本。",
};
