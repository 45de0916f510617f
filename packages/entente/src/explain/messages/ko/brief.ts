export const brief = {
  "brief.title": "{title} – 요약",
  "brief.bottomLine": "핵심",
  "brief.options": "세 가지 안",
  "brief.optionsFewer": "내놓을 수 있는 안",
  "brief.noOption": "내놓을 안이 없습니다.",
  "brief.smallest": "가장 작은 안",
  "brief.nash": "내시 기준의 공정한 안",
  "brief.largest": "가장 큰 안",
  "brief.issue": "쟁점",
  "brief.stays": "지금대로",
  "brief.gains": "합의가 없을 때와 비교한 점수",
  "brief.caption":
    "안마다 움직이는 것: +는 그 쟁점에서 바라는 것을 얻는 쪽, −는 내주는 쪽입니다. 점수는 합의가 없을 때에 견준 것입니다.",
  "brief.mustMove": "누가 움직여야 하는가",
  "brief.unknown": "우리가 모르는 것",
  "brief.leastKnown":
    "가장 덜 알려진 쪽은 {party}입니다. 입력 {all}개 가운데 {nCoded, plural, =0 {문서에 근거한 것은 없습니다} other {{coded}개만 문서에 근거합니다}}.",
  "brief.hinge":
    "“{question}”의 답은 다음에 달려 있으며, {written, select, yes {문서는 이를 열어 두었습니다} other {이를 적어 둔 사람은 없습니다}}: {input}.",
  "brief.dates": "날짜",
  "brief.noDates": "이 사례에는 앞날의 날짜가 없습니다.",
  "brief.term": "{leader}의 임기 끝 ({party})",
  "brief.ifAsked": "묻는다면",
  "brief.made": "Entente {version}, 사례 “{id}”, 기준일 {asOf}, {hash}, 시드 {seed}.",
  "brief.left": "자리가 모자라 뺀 쟁점: {issues}.",
  "brief.contradicts": "이 사례는 과거의 응답 {n, plural, other {{count}건}}과 어긋납니다. 그렇게 답한 쪽: {parties}.",
} as const;
