export const ledger = {
  "ledger.sealed": "已封存{file}的第{count}条：{question}。其封印为{seal}。",
  "ledger.sound": "{file}：{n, plural, =0 {尚无条目} other {全部{count}条均与封存时一致}}。",
  "ledger.bad":
    "{file}：第{line}行：{fault, select, json {不是条目} hash {与封存时不一致} prev {与上一行的连接已断开} order {制作日期不早于结果日期} form {缺少数值或不是文本} resolved {是在其问题已有结果之后封存的} outcome {事件要么发生（1）要么未发生（0）} supersedes {所要取代的条目不在账簿中} other {无法读取}}。",
  "ledger.late": "{made}并不早于{resolves}：封存须在结果之前。",
  "ledger.resolved": "{question}已有结果：不再对其封存。",
  "ledger.resolvedNow": "已封存{file}中{question}的结果：{outcome}。其封印为{seal}。",
  "ledger.unknown": "{file}中没有关于{question}的已封存预测。",
  "ledger.badOutcome": "{outcome}不能作为{question}的结果：事件发生为1，未发生为0，数值用十进制书写。",
  "ledger.early": "{made}早于关于{question}的预测的制作日期。",
  "ledger.notThere": "{seal}不是{question}中可被取代的条目的封印。",
  "ledger.cut": "{file}：没有封印为{seal}的行，账簿此后被截断或替换过。",
  "ledger.none": "{file}：没有这样的账簿。",
} as const;
