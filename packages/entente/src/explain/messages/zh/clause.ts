export const clause = {
  "clause.title": "{title}：谈判文本",
  "clause.source":
    "{source, select, nash {本文本写下的是该谈判桌按纳什积得出的方案。} nearMiss {该谈判桌没有可达成的方案，本文本写下的是最接近的方案。} other {本文本写下的是所要求的方案。}}",
  "clause.how": "粗体是文本所说的内容。若有一方另有所求，方括号内写明谁只要这一项，以及其他各方想要什么。",
  "clause.steps": "各条按执行的先后排列。",
  "clause.act": "{issue}：{by}将其由“{from}”改为：{option}",
  "clause.nobody": "{issue}：由“{from}”改为以下内容，但这一行动不在任何一方手中：{option}",
  "clause.worded": "{issue}：{wording}——{option}",
  "clause.stop": "。",
  "clause.thisText": "本文本",
  "clause.after": "须在第{clauses}条之后",
  "clause.afterNone": "须先有{first}，而本文本不带来这一点",
  "clause.breaks": "违反{line}。",
  "clause.sacred": "{party}表示此事不容交易：{line}。",
  "clause.done": "{day}之前完成。",
  "clause.open":
    "{n, plural, =0 {{nTotal, plural, =0 {没有条款：本文本不改变任何事。} other {没有带括号的条款：桌上无人首先想要别的。}}} other {{total}条中有{count}条带括号。}}",
  "clause.silent": "文本未提及：{issues}。现状照旧。",
} as const;
