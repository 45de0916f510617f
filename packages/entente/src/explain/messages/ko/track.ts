export const track = {
  "track.headline":
    "봉인된 예측 {n, plural, other {{sealed}개}} 가운데 {resolved}개의 결과가 나왔습니다. 브라이어 점수는 {brier}이고 기저율만으로는 {base}입니다.{confidence, select, over { 확신이 {by}점 지나쳤습니다.} under { 확신이 {by}점 모자랐습니다.} few {} other { 확신의 정도가 알맞았습니다.}}",
  "track.nothingResolved":
    "{n, plural, =0 {아직 봉인된 예측이 없습니다.} other {봉인된 예측 {sealed}개 가운데 결과가 나온 것이 아직 없습니다.}}",
  "track.tooFew":
    "{n, plural, other {결과가 나온 예측이 {count}개뿐이어서}} 판단하기에 너무 적습니다. 적어도 열 개가 있어야 합니다.",
  "track.cameTrue":
    "{n, plural, other {결과가 나온 예측 {count}개}} 가운데 {given} 안팎으로 본 것은 {happened}의 비율로 들어맞았습니다({low}~{high}).",
  "track.parts":
    "브라이어 점수 {brier}[은/는] 신뢰도 {rel}에서 분해능 {res}[을/를] 빼고 누구도 내다볼 수 없는 몫 {unc}[을/를] 더한 값입니다.",
  "track.clipped":
    "{n, plural, other {확실하다고 한 {count}개}}가 빗나갔습니다. 로그 점수에서는 각각 백만분의 일로 칩니다.",
  "track.numbers":
    "{n, plural, other {수치 예측 {count}개}}는 평균 {mae}만큼 빗나갔습니다{intervals, select, none {} other {. 구간 {of}개 가운데 {held}[이/가] 실제 값을 담았습니다}}.",
  "track.noneResolved": "확률로 봉인된 예측 가운데 결과가 나온 것이 아직 없습니다.",
  "track.title": "예측한 확률과 실제 비율",
  "track.reading": "대각선 위에서는 말한 만큼 들어맞았습니다.",
  "track.legend": "점: 한 구간의 예측, 넓이는 개수 · 수염: 95% 구간 · 아래 눈금: 결과가 나온 예측 하나하나",
  "track.axis.happened": "들어맞은 비율",
  "track.axis.given": "예측한 확률",
  "track.bin": "{given}[으로/로] 본 예측: {n, plural, other {{count}개}}, 들어맞은 비율 {happened}({low}~{high})",
  "track.all": "전체",
  "track.table.scores": "결과가 나온 예측의 점수",
  "track.table.forecasts": "봉인된 예측",
  "track.column.whose": "누구의 것",
  "track.column.sealed": "봉인",
  "track.column.resolved": "결과 나옴",
  "track.column.brier": "브라이어",
  "track.column.rel": "신뢰도",
  "track.column.res": "분해능",
  "track.column.unc": "불확실성",
  "track.column.log": "로그 점수",
  "track.column.mae": "평균 오차",
  "track.column.crps": "CRPS",
  "track.column.claim": "주장",
  "track.column.given": "예측",
  "track.column.made": "만든 날",
  "track.column.due": "결과가 나올 날",
  "track.column.seal": "봉인 값",
  "track.column.outcome": "결과",
  "track.column.score": "점수",
  "track.column.forecasts": "예측 수",
  "track.column.mean": "평균 예측",
  "track.column.happened": "들어맞은 비율",
  "track.column.range": "범위",
  "track.state.open": "미정",
  "track.state.superseded": "대체됨",
} as const;
