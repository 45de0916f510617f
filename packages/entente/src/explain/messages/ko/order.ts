export const order = {
  "order.what":
    "{source, select, nash {내시 안} found {탐색한 범위의 내시 안} nearMiss {가장 가까운 안} other {물은 안}}",
  "order.nobody": "아무도 없음",
  "order.named": "{party}의 요구 “{name}”",
  "order.place": "{issue} 100 가운데 {place}",
  "order.ordering": "{before}보다 {first}[이/가] 먼저라는 {party}의 요구",
  "order.target": "이행할 것은 {what}입니다: {package}.",
  "order.noTarget":
    "순서를 매길 안이 없습니다. {large, select, yes {안이 너무 많아 다 살필 수 없고 탐색으로도 찾지 못했으니 하나를 지정하십시오} other {{forum}에는 내놓을 안도, 가까운 안도 없습니다}}.",
  "order.nothing": "할 일이 없습니다. 물은 안이 지금 그대로입니다.",
  "order.notFound": "살펴본 가운데서는 순서를 찾지 못했습니다. 모두 살펴보기에는 너무 많습니다.",
  "order.oneStep": "한 단계면 됩니다: {step} (행동: {holders}).",
  "order.safe":
    "{step}부터 시작합니다(행동: {holders}). {n, plural, other {모두 {count}단계}}이며, 어느 지점에서도 누구도 합의가 없을 때보다 나빠지지 않습니다.",
  "order.given":
    "주어진 순서에서는 {n, plural, =0 {깨지는 요구가 없습니다.} other {다음이 깨집니다: {demands}.}} {safe, select, yes {어느 지점에서도 누구도 합의가 없을 때보다 나빠지지 않습니다.} other {{count}단계 가운데 가장 위험한 때는 {at}단계 뒤로, {party}[이/가] 합의가 없을 때보다 {points}점 낮은 곳에 섭니다.}}",
  "order.exposed":
    "{step}부터 시작합니다(행동: {holders}). {count}단계 가운데 가장 위험한 때는 {at}단계 뒤로, {party}[이/가] 합의가 없을 때보다 {points}점 낮은 곳에 섭니다.",
  "order.contradicts": "어떤 순서로도 되지 않습니다. 물은 안 자체가 다음에 어긋납니다: {demands}.",
  "order.cycle": "어떤 순서로도 되지 않습니다. 다음이 서로를 기다립니다: {demands}.",
  "order.noWay": "어떤 순서로도 되지 않으며, 물러서면 길이 열리는 요구를 넷까지 묶어 보아도 찾지 못했습니다.",
  "order.unless":
    "{n, plural, =1 {다음이} other {다음이 함께}} 물러서지 않으면 어떤 순서로도 되지 않습니다: {demands}.",
  "order.unlessSacred":
    "거래 대상이 아니라고 한 {n, plural, =1 {다음이} other {다음이 함께}} 물러서지 않으면 어떤 순서로도 되지 않습니다: {demands}.",
  "order.pairedRelax":
    "두 쟁점을 한 단계에 함께 움직일 수 있다면 물러설 것이 줄어듭니다: {nWays, plural, =1 {{demands}} other {다음 가운데 하나면 됩니다: {demands}}}.",
  "order.relax":
    "{demands}[이/가] 없다면 {step}부터 시작할 수 있습니다(행동: {holders}). {safe, select, yes {그러면 누구도 합의가 없을 때보다 나빠지지 않습니다} other {그러면 가장 위험한 때 누군가 합의가 없을 때보다 {points}점 낮은 곳에 섭니다}}.",
  "order.relaxSacred":
    "{demands}[이/가] 없어도 순서가 열리지만 이것은 거래 대상이 아니라고 합니다. 그때는 {step}부터 시작할 수 있습니다(행동: {holders}){safe, select, yes {} other {. 가장 위험한 때는 {points}점입니다}}.",
  "order.sequence": "단계별로: {steps}.",
  "order.sequence.step": "{at}. {step} ({holders})",
  "order.pairs":
    "두 쟁점을 함께 움직이면 {what, select, opens {길이 열립니다} removes {그 위험이 모두 사라집니다} other {가장 위험한 때가 {points}점으로 줄어듭니다}}: {pairs}.",
  "order.bound":
    "지점이 너무 많아 모두 살펴보지 못했습니다. 더 안전한 순서가 있을 수 있으나, 가장 위험한 때가 {points}점보다 낮은 순서는 없습니다.",
  "order.done":
    "{n, plural, =0 {{party}[은/는] 바라던 것을 이미 얻었습니다} other {{party}[은/는] {at}단계 뒤에 바라던 것을 얻습니다}}.{nCarried, plural, =0 {} other { 그 뒤로도 {payers}[이/가] 다음을 계속 집니다: {burdens}.}}",
  "order.never": "이 길에서 {parties}[은/는] {n, plural, other {바라던 것을 끝내 다 얻지 못합니다}}.",
  "order.deadline.open":
    "{date}({event})까지 {days}일 남았습니다. 한 단계에 얼마나 걸리는지는 사례에 없지만, {count}단계를 차례로 밟는다면 단계마다 {nEach, plural, =0 {하루도 안 됩니다} other {{each}일씩입니다}}.",
  "order.deadline.met": "{count}단계 모두 {date}({event}) 전에 끝납니다. 늦어도 {start}에는 시작해야 합니다.",
  "order.deadline.missed":
    "{date}({event})까지 {count}단계 가운데 {done}단계가 끝납니다. 모두 마치려면 {start}에 시작했어야 합니다.",
  "order.clock": "{leader}의 임기는 {date}에 끝나며, 그 뒤로도 {n, plural, other {{after}단계가}} 남습니다.",
  "order.clock.open": "{leader}의 임기는 {date}에 끝납니다.",
  "order.outsider":
    "{n, plural, other {{steps}단계에는}} {nParties, plural, =0 {아무도 쥐고 있지 않은 행동이} other {{forum}에 앉지도 않고 그 상대도 아닌 {parties}의 행동이}} 필요합니다.",
  "order.leftOut":
    "{parties}[은/는] 물은 안을 받아들이지 않으므로, 길에서의 {n, plural, other {위험을}} 셈하지 않았습니다.",
  "order.price": "{demand}[을/를] 지키느라 가장 위험한 때가 {points}점 더 위험해집니다.",
  "order.moot": "뒤의 것이 이미 이루어져 아무것도 {n, plural, other {묶지 않습니다}}: {demands}.",
  "order.trust":
    "혼자 줄 수 있는 것을 모두 먼저 주려면 {party}[은/는] 상대를 {threshold} 믿어야 합니다. {assumed, select, yes {지도자의 의지가 모두 적혀 있지 않아 가정한 } other {}}{belief}라면 {enough, select, yes {모두 먼저 주어도 안전합니다} other {그 {share}까지만 먼저 주어도 안전합니다}}.",
  "order.instalments":
    "되돌릴 수 없는 것은 처음에 많아야 {first}[을/를] 주고, 매번 적어도 앞의 {ratio}[은/는] 되게 나누어 줍니다. 그러면 열에 아홉까지 {n, plural, other {{count}번}} 걸립니다.",
  "order.noInstalments":
    "똑같이 나누어 주는 방식은 스스로 지켜지지 않습니다. 주는 쪽이 치르는 값이 다음에 돌려받을 것보다 큽니다{any, select, yes {. 두 쪽이 서로 다르게 나누어야만 지켜질 수 있습니다} other {}}.",
  "order.table.steps": "단계",
  "order.table.alternatives": "다르게 시작하는 길",
  "order.label.step": "단계",
  "order.label.moves": "움직이는 것",
  "order.label.from": "어디에서",
  "order.label.by": "행동하는 쪽",
  "order.label.exposed": "가장 위험한 쪽",
  "order.label.below": "모자라는 점수",
  "order.label.done": "끝난 쪽",
  "order.label.first": "첫 단계",
  "order.label.worst": "가장 위험한 때",
  "order.label.sum": "모든 지점",
} as const;
