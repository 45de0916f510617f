export const compare = {
  "compare.headline": "{a}: {sentenceA} {b}: {sentenceB}",
  "compare.side.offers":
    "보내는 쪽 모두에게 이로운 교환 {everyGains}개 가운데 {addressees}[이/가] {taken}개를 받아들일 것입니다.",
  "compare.side.room":
    "{forum}[이/가] 안 {others}개 가운데 {count}개를 받아들일 수 {delivers, select, all {있고, {nCount, plural, =1 {이를} other {그 모두를}} 스스로 이행할 수 있습니다} none {있지만, 스스로 이행할 수 있는 것은 없습니다} other {있고, 그중 {deliverable}개를 스스로 이행할 수 있습니다}}.",
  "compare.same":
    "{a}[와/과] {b} 사이에 다른 답은 없습니다.{n, plural, =0 { 입력도 같습니다.} other { 다만 입력 {count}개가 다릅니다.}}",
  "compare.answer": "{label}: {sentence}",
  "compare.goal":
    "둘 다 다루는 쟁점 {count}개에서 {parties}[은/는] {a}에서는 평균 {before}점, {b}에서는 평균 {after}점 떨어져 있습니다. {direction, select, closer {서로 가까워졌습니다} other {서로 멀어졌습니다}}.",
  "compare.outlierGone": "{a}에서는 {before}[이/가] 나머지와 떨어져 있었지만, {b}에서는 그런 쪽이 없습니다.",
  "compare.outlierNew": "{a}에서는 떨어져 있는 쪽이 없었지만, {b}에서는 {after}[이/가] 떨어져 있습니다.",
  "compare.outlierOther": "{a}에서는 {before}[이/가], {b}에서는 {after}[이/가] 나머지와 떨어져 있습니다.",
  "compare.first": "{party}에 가장 먼저인 것: {a}에서는 {before}, {b}에서는 {after}.",
  "compare.onlyIssues": "{label}에서만 다루는 쟁점: {issues}.",
  "compare.onlyLines": "{label}에만 있는 레드라인: {lines}.",
  "compare.otherLines": "{label}에서 내용이 다른 레드라인: {lines}.",
  "compare.change": "{issue}({from}, 그다음 {to})",
  "compare.deal":
    "내시 기준으로 내놓을 안은 {n, plural, =0 {둘 다 다루는 모든 쟁점에서 같습니다} other {다음에서 다릅니다: {changes}}}.",
  "compare.blocker":
    "{a}에서 혼자 가장 많이 막는 쪽은 {before}(다른 모두가 받아들일 안 {soleA}개)이고, {b}에서는 {after}({soleB}개)입니다.",
  "compare.driver":
    "{figure}: {before}개에서 {after}개로 바뀌었습니다. 차이 가운데 홀로 가장 크게 작용하는 것은 {input}이며, 이것이 없으면 {without}개입니다.{n, plural, =0 {} other { 그다음: {others}.}}",
  "compare.next": "{input}({without}개)",
  "compare.noDriver": "{figure}: {before}개에서 {after}개로 바뀌었습니다. 어느 한 가지 차이만으로는 설명되지 않습니다.",
  "compare.leftOut":
    "차이 {count}개는 되돌려 보지 않았습니다. 너무 많거나, 그것 없이는 사례를 물을 수 없기 때문입니다.",
  "compare.lackingForum": "{label}에는 “{name}”[이라/라]는 협상장이 없어 첫 번째 협상장에 묻습니다.",
  "compare.lackingWhere": "{label}에는 “{name}”에 맞는 목표나 쟁점이 없어 그 조건 없이 묻습니다.",
  "figure.zone.count": "받아들일 수 있는 안의 수",
  "figure.zone.deliverable": "이행할 수 있는 안의 수",
  "figure.offers.takenEveryGains": "받아들여질 교환의 수",
  "figure.goal.taken": "“{goal}”[을/를] 담고 받아들여질 교환의 수",
  "figure.goal.room": "“{goal}”[을/를] 담고 받아들일 수 있는 안의 수",
  "input.position": "{issue}에 대한 {party}의 입장",
  "input.salience": "{issue}에 {party}[이/가] 두는 비중",
  "input.levers": "{issue}[을/를] 이행할 수 있는 쪽",
  "input.issue": "“{issue}”[이/가] 의제에 오른 것 자체",
  "input.linkage": "{condition}[이/가] 함께 이루어질 때 {party}[이/가] 얻는 것",
  "input.alternative": "합의 대신 {party}[이/가] 가진 것",
  "input.forum": "{forum}에 누가 앉고 어떤 규칙으로 정하는가",
  "compare.sameBlocker":
    "둘 다에서 혼자 가장 많이 막는 쪽은 {after}입니다. 다른 모두가 받아들일 안을 {a}에서는 {soleA}개, {b}에서는 {soleB}개 막습니다.",
  "compare.wholeDriver":
    "{figure}: {before}개에서 {after}개로 바뀌었습니다. 이것은 모두 한 가지 차이로 설명됩니다: {input}.",
  "compare.coders":
    "{a}[와/과] {b}의 독해 사이에 질문의 첫 답 {of}개 가운데 {n, plural, =0 {다른 것은 없습니다} other {{count}개가 다릅니다: {verbs}}}.",
} as const;
