export const ask = {
  "ask.badge.none": "没有抽取它在多大程度上依赖判断（--draws 1000可以抽取）。",
  "ask.title": "答案摘要",
  "worlds.progress": "正在抽取{n}个情形：{percent}%",
} as const;
