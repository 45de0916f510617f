export const code = {
  "code.found": "{n, plural, =0 {没有找到说明谁想要什么的句子。} other {建议了 {count} 条陈述，经人接受后才计入。}}",
  "code.accepted": "{n, plural, =0 {没有新的可接受。} other {已将 {count} 条编码写入 {file}。}}",
} as const;
