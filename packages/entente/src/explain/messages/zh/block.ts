export const block = {
  "block.headline":
    "阻碍最多的是{party}：仅其条件就挡住了其他各方都接受的{sole}个方案，其中{alone}个仅由{constraint}挡住。",
  "block.headlineAll": "阻碍最多的是{party}：仅其条件就挡住了其他各方都接受的{sole}个方案。",
  "block.unlocked": "阻碍最多的是{party}：若没有它的条件，还会有{count}个方案通过。",
  "block.nobody": "没有一方单独构成阻碍：任何成员的条件都不会单独挡住其他各方都接受的方案。",
  "block.together": "没有一方单独构成阻碍；至少以下各项须一并让步：{constraints}。",
  "block.repair": "打开余地代价最小的办法需要{points}分：{constraints}让步，由此打开{opens}个方案。",
  "block.repairNotForSale":
    "打开余地的每条路都要放弃声明不可交易的内容；最少也要放弃{constraints}，由此打开{opens}个方案。",
  "block.wayIn": "使{party}加入代价最小的办法：{constraints}让步，由此打开{opens}个方案，其中最近的相差{points}分。",
  "block.mustBeMet":
    "{constraint}不可交易，因此必须得到满足。{n, plural, =0 {} other {目前成立的{count}个方案都满足它。}}",
  "block.party": "{party}：仅其条件就挡住了其他各方都接受的{sole}个方案。",
  "block.price":
    "按{party}自身的尺度，{points}分就能使其加入方案：{package}。若分数可以支付，在其中得益最多的{other}（{surplus}分）足以承担。",
  "block.priceJoint":
    "按{party}自身的尺度，{points}分就能使其加入方案：{package}。没有一方能单独承担，但若分数可以支付，其他各方合起来足以承担。",
  "block.priceUncovered":
    "按{party}自身的尺度，{points}分就能使其加入方案：{package}。但其他各方在其中所得太少，不足以承担。",
  "block.notForPayment": "任何补偿都不能使{party}加入：{constraints}必须让步。",
  "block.concession": "要使{party}加入，其他各方须让出约{points}分，对应的方案是：{package}。",
  "block.veto": "在{forum}，{parties}中缺少任何一方，什么都不能通过。",
  "block.interval": "这个方案数并不精确，介于{low}和{high}之间。",
} as const;
