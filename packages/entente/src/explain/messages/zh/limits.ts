export const limits = {
  "limits.rounded": "本案例的效用无法化为整数，已作一次舍入；比这更接近的差别不作区分。",
  "limits.counts": "方案共有{total}个，无法一一列出：不精确的数字是根据抽取的{sampled}个方案估计的，区间见完整答案。",
  "limits.clashes": "无法证明不能同时坚持的要求只有这些。",
  "limits.repairs": "这条出路是抽取的方案中最便宜的，可能还有更便宜的。",
  "limits.deals": "这些出自抽取的方案，而不是全部{total}个方案；可能还有更好的。",
  "limits.notProved": "按以下标准没有找到更好的方案，但没有证明不存在更好的：{criteria}。",
  "limits.front": "哪些方案无法再让各方都变好没有求出：方案太多，或当事方太多。",
  "limits.prices": "部分价格来自抽取的方案；也许更少就够了。",
  "limits.concessions": "其他各方需要让步多少是从抽取的方案中读出的；也许更少就够了。",
  "limits.combinations": "哪些条件合在一起阻止了最多的方案，是从抽取的方案中读出的。",
} as const;
