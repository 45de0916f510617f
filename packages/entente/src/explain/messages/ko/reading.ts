/** What the reading of a case warns of, for those who read its answers. */
export const reading = {
  "reading.gap.parties": "아직 당사자가 없습니다.",
  "reading.gap.issues": "아직 쟁점이 없습니다.",
  "reading.gap.positions": "아직 입장이 없습니다.",
  "reading.observer": "{party}[은/는] 비중 있는 입장이 없는 참관자이므로 모든 규칙에서 빠집니다.",
  "reading.observerAt": "{forum}: {party}[은/는] 자기 입장이 없어 참관만 합니다.",
  "reading.neverAsked": "{where}: {party}[은/는] 입장이 없으므로 이 조건은 쓰이지 않습니다.",
  "reading.noMembers": "{forum}: 참석자가 없어 아무것도 받아들일 수 없습니다.",
  "reading.noCapability": "다른 당사자에게는 역량이 있으나 {party}에게는 없습니다. 역량으로 가중한 수치에서 빠집니다.",
  "reading.reservedName": "한 당사자의 식별자가 “government”인데, 이 이름은 비준에서 당사자 자신을 뜻합니다.",
  "reading.namedTwice": "{where}: {party}[이/가] 두 번 적혀 있습니다.",
  "reading.samePlace": "{issue}: “{option}”의 자리가 다른 선택지와 같아 어느 당사자도 둘을 구별할 수 없습니다.",
  "reading.noNote": "{where}: 판단이지만 그 이유를 적은 메모가 없습니다.",
  "reading.emptyCondition": "{where}: 요구하는 것이 없어 깨질 수 없습니다.",
  "reading.quota": "{where}: 규칙이 모두를 합한 것보다 많이 요구하므로 결코 충족되지 않습니다.",
  "reading.shares":
    "{burden}: {list, select, payers {부담하는 쪽} benefit {수혜를 입는 쪽} other {책임}}의 몫을 더해도 1이 되지 않습니다.",
  "reading.noAttribute": "{burden}: 부담 능력의 기준인 “{ability}” 수치가 없는 당사자: {parties}.",
  "reading.response": "{offer}: {party}의 응답 “{answer}”[은/는] 사례의 예측과 비교하지 않습니다.",
} as const;
