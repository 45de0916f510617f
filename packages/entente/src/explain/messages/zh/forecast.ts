export const forecast = {
  "forecast.headline": "若现在决定，各方的力量重心会在：{list}。这是重心，不是承诺。",
  "forecast.at": "{issue}最接近“{option}”（{place}）",
  "forecast.nothing": "在座者中没有人在任何议题上持有带权重的立场，因此不作预测。",
  "forecast.default":
    "先列出平均值，因为迄今它的偏差最小：在欧洲联盟353个已有定论的议题上，它平均偏差{mean}分，中位数为{median}分，挑战模型为{challenge}分，一律取50则为{constant}分。",
  "forecast.model.mean":
    "平均值假定各方的愿望按能力乘以重视程度计入。在这些议题上的平均偏差为{mean}分（采用理事会投票权则为{meanPower}分）。",
  "forecast.model.median": "中位数假定在两两比较中胜过其他一切位置者胜出。平均偏差为{median}分，并不小于一律取50。",
  "forecast.model.challenge": "挑战模型假定强者一轮又一轮地迫使弱者让步。平均偏差为{challenge}分。",
  "forecast.model.exchange": "交换模型假定两方以对己方无关紧要之物换取对己方要紧之物。这里没有单独统计其成绩。",
  "forecast.model.election": "选举模型假定每个位置按其背后力量的大小胜出。这里没有单独统计其成绩。",
  "forecast.model.tempered":
    "缓和平均把重视程度视为粗略判断，其差异约只计一半；它列在五个模型旁边，不计入它们的平均。只从先前议题学习时，它在其后{issues}个议题上比平均值少偏差{gain}分，差值介于{low}～{high}之间，改进未获证实。",
  "forecast.issue":
    "在{issue}上，力量重心位于标尺的{place}，最接近“{option}”，{moved, select, no {即现状} other {与现状（“{statusQuo}”）不同}}；各模型介于{low}～{high}。{settled, select, no {挑战模型没有收敛。} other {}}",
  "forecast.noPosition": "在{issues}上，在座者中没有人持有带权重的立场。",
  "forecast.leftOut": "{parties}在本案例中没有能力数值，因而不计入按能力加权的结果。",
  "forecast.table.title": "各议题的结局，按模型",
  "forecast.label.mean": "平均值",
  "forecast.label.median": "中位数",
  "forecast.label.challenge": "挑战",
  "forecast.label.exchange": "交换",
  "forecast.label.election": "选举",
  "forecast.label.ensemble": "五者合计",
  "forecast.label.tempered": "缓和平均",
  "forecast.label.spread": "幅度",
} as const;
