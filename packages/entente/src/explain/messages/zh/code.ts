export const code = {
  "code.found": "{n, plural, =0 {没有找到说明谁想要什么的句子。} other {建议了 {count} 条陈述，经人接受后才计入。}}",
  "code.accepted": "{n, plural, =0 {没有新的可接受。} other {已将 {count} 条编码写入 {file}。}}",
  "code.sending":
    "将 {file} 的正文（{n, plural, other {{count} 个字符}}）以及案例中各方与议题的名称发送给 {url} 的 {model}。",
  "code.dropped":
    "{n, plural, other {略去了 {model} 的 {count} 条陈述：它们引用了正文没有的话，或提到了案例没有的内容。}}",
  "code.reason.cue":
    "“{cue}”；{holder, select, sentence {主体见于本句} other {主体承接前文}}；{issue, select, sentence {议题据编码手册的词语认出} other {议题承接前文}}",
  "code.reason.tie": "讲到两方的友好或争执",
  "code.reason.signs": "有名称、编码手册的词语，以及表示愿望或拒绝的词",
} as const;
