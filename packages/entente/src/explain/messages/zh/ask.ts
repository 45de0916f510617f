export const ask = {
  "ask.badge.none": "没有抽取它在多大程度上依赖判断（--draws 1000可以抽取）。",
  "ask.title": "答案摘要",
  "worlds.consistent":
    "{draws}个情形中只有{kept}个与记录相符；第一项答案{heldWith, select, all {在其中全部成立} none {在其中均不成立} other {在其中的{with}里成立}}，{heldWithout, select, all {不问记录时在全部情形中成立} none {不问记录时在任何情形中都不成立} other {不问记录时在{without}的情形中成立}}。",
  "worlds.consistentAll": "{draws}个情形全部与记录相符。",
  "worlds.correlated":
    "若误差彼此相关（相关系数{rho}），它{heldWith, select, all {在全部情形中成立} none {在任何情形中都不成立} other {在{with}的情形中成立}}；若彼此独立，则{heldWithout, select, all {在全部情形中成立} none {在任何情形中都不成立} other {在{without}的情形中成立}}。",
  "worlds.progress": "正在抽取{n}个情形：{percent}%",
} as const;
