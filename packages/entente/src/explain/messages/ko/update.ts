export const update = {
  "update.moved": "답 {count}개 가운데 {moved}개가 움직였습니다.",
  "update.none": "움직인 답이 없습니다.",
  "update.nothing": "더해진 것이 없습니다.",
  "update.figure": "{answer}: {before}에서 {after}[으로/로] 바뀌었습니다. 주된 까닭은 {statement}({share})입니다.",
  "update.claim": "{verb}의 첫 답이 바뀌었습니다. 주된 까닭은 {statement}({share})입니다. 전: {before} 지금: {after}",
  "update.position": "{issue}에 대한 {party}: {before}, 이제 {after}.",
  "update.kept": "{issue}에 대한 {party}: 진술이 갈려 입장을 그대로 둡니다.",
  "update.keptTable": "{issue}에 대한 {party}: 선택지마다 값이 있어 입장을 그대로 둡니다.",
  "update.same": "{issue}에 대한 {party}: 더해진 것은 입장을 확인할 뿐입니다.",
  "update.late": "진술 {count}개는 {day} 뒤의 것이라 읽지 않았습니다: {ids}.",
  "update.tripwire":
    "{issue}에 대한 {party}: 안에 대한 판정이 뒤집히는 {value}{crossed, select, yes {[을/를] 넘었습니다} other { 쪽으로 움직였습니다}}.",
  "update.stops": "{party} 혼자 막는 안의 수",
  "update.noPlace": "없음",
} as const;
