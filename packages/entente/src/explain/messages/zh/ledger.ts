export const ledger = {
  "ledger.sealed": "已封存{file}的第{count}条：{question}。其封印为{seal}。",
  "ledger.sound": "{file}：{n, plural, =0 {尚无条目} other {全部{count}条均与封存时一致}}。",
  "ledger.bad":
    "{file}：第{line}行：{fault, select, json {不是条目} hash {与封存时不一致} prev {与上一行的连接已断开} order {制作日期不早于结果日期} form {缺少数值或不是文本} resolved {是在其问题已有结果之后封存的} other {无法读取}}。",
  "ledger.late": "{made}并不早于{resolves}：封存须在结果之前。",
  "ledger.resolved": "{question}已有结果：不再对其封存。",
} as const;
