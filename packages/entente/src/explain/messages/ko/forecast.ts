export const forecast = {
  "forecast.headline":
    "지금 결정한다면 당사자들의 무게 중심은 다음과 같습니다: {list}. 이는 무게 중심일 뿐 약속이 아닙니다.",
  "forecast.at": "{issue}[은/는] “{option}”에 가장 가까움({place})",
  "forecast.nothing": "어느 쟁점에서도 무게가 실린 입장을 가진 당사자가 없어 예측하지 않습니다.",
  "forecast.default":
    "지금까지 가장 적게 빗나간 평균을 먼저 보입니다. 유럽연합의 결론 난 쟁점 353개에서 평균은 {mean}점 빗나갔고, 중앙값은 {median}점, 도전 모형은 {challenge}점, 늘 50이라고 하면 {constant}점이었습니다.",
  "forecast.model.mean":
    "평균은 각자의 바람이 역량과 비중을 곱한 만큼 반영된다고 가정합니다. 그 쟁점들에서 평균 오차는 {mean}점(이사회 표결력을 쓰면 {meanPower}점)입니다.",
  "forecast.model.median":
    "중앙값은 둘씩 겨루어 모두를 이기는 자리가 이긴다고 가정합니다. 평균 오차는 {median}점으로, 늘 50이라고 하는 것보다 작지 않습니다.",
  "forecast.model.challenge":
    "도전 모형은 강한 쪽이 약한 쪽을 거듭 눌러 물러서게 한다고 가정합니다. 평균 오차는 {challenge}점입니다.",
  "forecast.model.exchange":
    "교환 모형은 두 당사자가 자기에게 덜 중요한 것을 상대에게 더 중요한 것으로 맞바꾼다고 가정합니다. 여기서는 따로 센 성적이 없습니다.",
  "forecast.model.election":
    "선거 모형은 각 자리가 그 뒤의 힘만큼 자주 이긴다고 가정합니다. 여기서는 따로 센 성적이 없습니다.",
  "forecast.model.tempered":
    "누그러뜨린 평균은 비중이 어림한 판단이라고 보아 그 차이를 절반쯤만 칩니다. 다섯 모형 곁에 보일 뿐 그 평균에는 들어가지 않습니다. 앞선 쟁점에서만 배워 뒤에 온 쟁점 {issues}개에서 평균보다 {gain}점 적게 빗나갔고, 그 차이는 {low}~{high} 사이여서 나아졌다고 입증되지 않았습니다.",
  "forecast.issue":
    "{issue} 쟁점의 무게 중심은 {place}이며 “{option}”에 가장 가깝습니다. 이는 {moved, select, no {지금 상태입니다} other {지금 상태(“{statusQuo}”)와 다릅니다}}. 모형들은 {low}–{high}에 걸칩니다.{settled, select, no { 도전 모형은 수렴하지 않았습니다.} other {}}",
  "forecast.noPosition": "{issues} 쟁점에는 무게가 실린 입장을 가진 당사자가 없습니다.",
  "forecast.leftOut": "{parties}[은/는] 이 사례에 역량이 적혀 있지 않아, 역량으로 무게를 두는 계산에서 뺍니다.",
  "forecast.table.title": "모형별로 본 각 쟁점의 끝",
  "forecast.label.mean": "평균",
  "forecast.label.median": "중앙값",
  "forecast.label.challenge": "도전",
  "forecast.label.exchange": "교환",
  "forecast.label.election": "선거",
  "forecast.label.ensemble": "다섯 모두",
  "forecast.label.tempered": "누그러뜨림",
  "forecast.label.spread": "폭",
} as const;
