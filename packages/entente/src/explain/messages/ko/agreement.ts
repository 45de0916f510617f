export const agreement = {
  "agreement.says":
    "코더 {count}명의 {field} 일치도는 α = {alpha}입니다({reading, select, reliable {믿을 만함} tentative {잠정적} other {믿기 어려움}}){differ, select, yes {. 가장 많이 갈린 것은 {x} 대 {y}입니다} other {}}.",
  "agreement.noVariation": "{field}에서는 모두 한 가지로만 답해, 일치인지 우연인지 가릴 수 없습니다.",
  "agreement.noUnits": "{field}에 값이 둘 이상인 곳이 없어 견줄 것이 없습니다.",
  "agreement.few": "{field}에서 견줄 수 있는 곳은 {count}곳뿐입니다. 열 곳이 안 되면 구간은 별 뜻이 없습니다.",
  "agreement.spans": "어느 대목에 표시할지에 대한 일치도는 α = {alpha}이며, 글자의 {percent}가 같은 코드를 받았습니다.",
  "agreement.lastSpans": "원문이 없어, 각 글의 길이를 마지막 표시까지로 셌습니다.",
  "agreement.settle":
    "{n, plural, =0 {조정할 불일치가 남지 않았습니다.} other {조정할 불일치가 {count}개 남았습니다.}}",
  "agreement.field.value": "값",
  "agreement.field.stance": "입장",
  "agreement.field.holder": "주체",
  "agreement.field.issue": "쟁점",
  "agreement.field.kind": "진술의 종류",
  "agreement.field.strength": "강도",
  "agreement.field.voice": "목소리",
  "agreement.field.priority": "우선순위",
  "agreement.field.coded": "코딩 여부",
  "agreement.metric.nominal": "이름",
  "agreement.metric.ordinal": "순위",
  "agreement.metric.interval": "차이",
  "agreement.metric.ratio": "비율",
} as const;
