export const check = {
  "check.sound": "{file}：没有错误。",
  "check.warned": "{file}：可以提问，但有{count}项警告。",
  "check.bad": "{file}：须先改正{count}处错误才能提问。",
  "check.share": "整个案例有{coded}项有文本依据的输入和{judged}项判断输入；有文本依据的来自{sources}个独立来源。",
  "check.shareJudged": "本案例的{judged}项输入全部为判断，没有文本支持。",
  "check.recordNotRead": "日期晚于案例基准日，因而未读取：{records}。",
  "check.expected": "{asked}项预期答案中得到了{passed}项。",
  "check.mismatch": "{id}：{path}为{found}，预期为{expected}。",
  "check.notAsked": "问题尚不存在，因而未问：{ids}。",
} as const;
