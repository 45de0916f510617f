import type { Part } from "../catalogue.js";
import type { home as english } from "../en/home.js";

export const home: Part<typeof english> = {
  "home.title": "这些当事方能就什么达成一致，是谁说的？",
  "home.samples": "可以从这些案例开始",
  "home.kept": "保存在此浏览器",
  "home.forget": "删去",
  "home.forgetOf": "删去{name}",
  "home.putBack": "放回{name}",
  "home.open": "打开文件",
  "home.drop": "或将案例文件拖放到此页面",
  "home.parties": "{n} 个当事方，{issues} 个议题",
};
