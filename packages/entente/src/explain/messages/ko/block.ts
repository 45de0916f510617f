export const block = {
  "block.headline":
    "가장 크게 막는 쪽은 {party}입니다. 그 조건들만으로 다른 모두가 받아들일 안 {sole}개가 막히며, 그중 {alone}개는 {constraint} 하나만으로 막힙니다.",
  "block.headlineAll":
    "가장 크게 막는 쪽은 {party}입니다. 그 조건들만으로 다른 모두가 받아들일 안 {sole}개가 막힙니다.",
  "block.unlocked": "가장 크게 막는 쪽은 {party}입니다. 그 조건들이 없으면 안 {count}개가 더 통과합니다.",
  "block.nobody": "혼자서 막는 쪽은 없습니다. 어느 구성원의 조건도 그것만으로 다른 모두가 받아들일 안을 막지 않습니다.",
  "block.together": "혼자서 막는 쪽은 없습니다. 적어도 다음이 함께 물러서야 합니다: {constraints}.",
  "block.repair":
    "여지를 여는 가장 작은 양보는 {points}점입니다. {constraints}[이/가] 물러서면 안 {opens}개가 열립니다.",
  "block.repairNotForSale":
    "여지를 여는 길은 모두 거래 대상이 아니라고 밝힌 것을 포기하는 길입니다. 가장 적게는 {constraints}이며, 그러면 안 {opens}개가 열립니다.",
  "block.wayIn":
    "{party}[을/를] 끌어들이는 가장 작은 양보: {constraints}[이/가] 물러서면 안 {opens}개가 열리며, 그 가운데 가장 가까운 안까지는 {points}점입니다.",
  "block.mustBeMet":
    "{constraint}[은/는] 거래 대상이 아니므로 지켜져야 합니다.{n, plural, =0 {} other { 지금 성립하는 안 {count}개는 모두 이를 지킵니다.}}",
  "block.party": "{party}: 그 조건들만으로 다른 모두가 받아들일 안 {sole}개가 막힙니다.",
  "block.price":
    "{party} 자신의 척도로 {points}점이면 다음 안에 들어옵니다: {package}. 점수를 주고받을 수 있다면, 거기서 가장 많이 얻는 {other}({surplus}점)[이/가] 메울 수 있습니다.",
  "block.priceJoint":
    "{party} 자신의 척도로 {points}점이면 다음 안에 들어옵니다: {package}. 혼자 메울 수 있는 쪽은 없지만, 점수를 주고받을 수 있다면 나머지가 함께 메울 수 있습니다.",
  "block.priceUncovered":
    "{party} 자신의 척도로 {points}점이면 다음 안에 들어옵니다: {package}. 그러나 나머지가 거기서 얻는 것으로는 메울 수 없습니다.",
  "block.notForPayment": "어떤 보상으로도 {party}[을/를] 끌어들일 수 없습니다. {constraints}[이/가] 물러서야 합니다.",
  "block.concession":
    "{party}[을/를] 끌어들이려면 나머지가 약 {points}점을 양보해야 하며, 그 안은 다음과 같습니다: {package}.",
  "block.veto": "{forum}에서는 {parties} 가운데 어느 하나라도 빠지면 아무것도 통과하지 못합니다.",
  "block.interval": "이 안의 수는 정확하지 않으며 {low}에서 {high} 사이입니다.",
} as const;
