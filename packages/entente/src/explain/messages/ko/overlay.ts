export const overlay = {
  "overlay.all": "모두에게",
  "overlay.mediator": "중재자에게만",
  "overlay.party": "{party}에게만",
  "overlay.released":
    "중재자가 알립니다: {forum}에는 {room, select, yes {합의의 여지가 있습니다} other {합의의 여지가 없습니다}}.",
  "overlay.sealed": "{file}[을/를] 봉했습니다: 열쇠 {count}개로 열립니다. 열린 사본은 지우십시오.",
  "overlay.key":
    "{file}[을/를] 썼습니다. 다른 누구도 가져서는 안 됩니다. 다른 이들은 다음 주소로 봉합니다: {recipient}",
  "overlay.none": "이 사례 곁에는 오버레이가 없습니다.",
  "overlay.entry": "{file}: {party}, 입력 {count}개",
  "overlay.noted":
    "{parties}에 공개했습니다: {forum}에 여지가 있는지. 공개할 때마다 무언가가 알려집니다. 지금까지 {count}건입니다.",
  "overlay.listed":
    "{at}: {parties}에, {forum}에 여지가 있는지{state, select, changed { (그 뒤 사례가 바뀌어 새로 계산합니다)} gone { (사례에 그 협상 자리가 없어 아무것도 알리지 않습니다)} other {}}",
  "overlay.inputs.title": "비공개 자료의 어느 입력을 누가 보는가",
  "overlay.inputs.input": "입력",
  "overlay.inputs.mediator": "중재자",
  "overlay.inputs.all": "모두",
  "overlay.inputs.seen": "보임",
  "overlay.inputs.hidden": "숨김",
  "overlay.inputs.own": "{party}[이/가] 혼자만 보는 입력 {count}개",
  "overlay.inputs.off": "뺀 것: {what}",
} as const;
