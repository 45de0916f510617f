export const why = {
  "why.formula.agree":
    "方案是每个议题各取一个选项。一方在不触及其红线且不差于无协议时接受；须由谁接受取决于场合的规则。",
  "why.formula.agree-zone": "除现状外为场合的规则所接受的方案；所需行动全部握在接受它的成员手中者可以落实。",
  "why.formula.agree-offers": "提议各方接受、且能与对象共同落实的方案；对象也全部接受者即为被接受。",
  "why.formula.agree-goals": "可接受的方案中满足目标条件者。",
  "why.formula.stand": "双方在各议题上所求位置之差，在双方都有立场的议题上一视同仁地取平均；最看重的议题居首。",
  "why.formula.deal": "在可以落实的方案中，由某一标准依据各方相对无协议的收益选出；纳什标准取收益乘积最大者。",
  "why.formula.block": "其他各方都接受、仅被该方条件阻挡的方案。",
  "why.formula.order":
    "从现状一步步走向该方案的路径中，任一站上处境最差者损失最小的一条；次序要求与红线在每一站均有效。",
  "why.formula.forum": "对每个场合：其成员依规则接受的方案，以及其中能自行落实者。",
  "why.formula.ratify": "接受该方案的派别所持票数，与机构规则所需相比较。",
  "why.formula.break": "签署之后，某方能否以自身行动背离，并在他方应对之后仍更有利。",
  "why.formula.pay": "方案满足其条件的费用，按本案给定的份额分摊，并列出谁受益、谁决定。",
  "why.formula.watch": "在答案的表述改变之前，输入可偏差多少或可作何不同判断。",
  "why.end.statements": "有{count}条陈述为据。",
  "why.end.judged": "判断：由分析者作出。备注：{note}",
  "why.end.unsaid": "固定：无人如此陈述，也没有备注说明。",
  "why.end.absent": "本案对此无记载，因此不计。",
  "why.formulaLabel": "得出方式：{text}",
  "why.noText": "手头没有原文",
} as const;
