import type { Part } from "../catalogue.js";
import type { home as english } from "../en/home.js";

export const home: Part<typeof english> = {
  "home.title": "这些当事方能就什么达成一致，是谁说的？",
  "home.samples": "可以从这些案例开始",
  "home.kept": "保存在此浏览器",
  "home.forget": "删去",
  "home.forgetOf": "删去{name}",
  "home.putBack": "放回{name}",
  "home.open": "打开文件…",
  "home.drop": "或将案例文件拖放到此页面",
  "home.packages": "{n, number}个方案，边等边数",
  "home.parties": "{n} 个当事方，{issues} 个议题",
  "home.new": "新建案例…",
  "new.title": "新案例",
  "new.who": "谁在谈判？",
  "new.whoHint": "每行一个名称。",
  "new.what": "谈什么？",
  "new.whatHint": "每行一个议题，之后从最少到最多写出选项：关税：无，低，高",
  "new.hold": "若未达成协议，维持什么？",
  "new.make": "建立案例",
  "new.close": "收起",
  "new.needParties": "请至少写出两个当事方。",
  "new.needIssues": "请至少写出一个议题。",
  "new.needOptions": "“{line}”需要一个冒号，其后至少两个选项。",
  "new.twice": "“{name}”出现了两次。",
};
