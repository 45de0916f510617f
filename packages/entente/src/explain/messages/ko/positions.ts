export const positions = {
  "positions.headline":
    "진술에서 입장 {count}개를 읽을 수 있습니다{nContested, plural, =0 {} other {. 그중 {contested}개는 다툼이 있어 분석가에게 맡깁니다}}.",
  "positions.none": "이 사례의 쟁점에 입장을 밝힌 진술이 없습니다.",
  "positions.differs":
    "{issue}에 대한 {party}: 사례에는 {current}({basis, select, coded {코딩} other {판단}})이지만, 진술은 {low}에서 {high} 사이입니다.",
  "positions.gap": "{issue}에 대한 {party}: 공식으로는 {official}, 실제로는 {real}입니다.",
  "positions.contested": "{issue}에 대한 {party}: 진술이 {low}에서 {high}까지 갈려 한 자리로 나타낼 수 없습니다.",
  "positions.earlier": "{issue}에 대한 {party}: {until} 이전의 진술은 세지 않습니다. 그것만으로는 {at}입니다.",
  "positions.table": "{issue}에 대한 {party}: 선택지마다 값이 있어 진술로 바꾸지 않습니다.",
  "positions.accepted": "입장 {count}개를 {file}에 썼습니다.",
} as const;
