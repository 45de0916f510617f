export const accept = {
  "accept.written": "已将{count}条陈述写入{file}；决定记录在{history}中。",
  "accept.rejected": "已在{history}中记录{count}项驳回；{file}保持不变。",
} as const;
