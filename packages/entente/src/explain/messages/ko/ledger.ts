export const ledger = {
  "ledger.sealed": "{file}의 {count}번째 항목을 봉인했습니다: {question}. 봉인은 {seal}입니다.",
  "ledger.sound": "{file}: {n, plural, =0 {아직 항목이 없습니다} other {항목 {count}개가 모두 봉인된 그대로입니다}}.",
  "ledger.bad":
    "{file}: {line}번째 줄: {fault, select, json {항목이 아닙니다} hash {봉인된 그대로가 아닙니다} prev {앞 줄과의 고리가 끊겼습니다} order {결과가 나오는 날보다 먼저 만들어지지 않았습니다} form {값이 없거나 글이 아닙니다} resolved {질문의 결과가 나온 뒤에 봉인되었습니다} outcome {사건은 일어났거나(1) 일어나지 않았습니다(0)} supersedes {대체하려는 항목이 장부에 없습니다} other {읽을 수 없습니다}}.",
  "ledger.late": "{made}[은/는] {resolves}보다 앞서지 않습니다. 봉인은 결과보다 먼저여야 합니다.",
  "ledger.resolved": "{question}[은/는] 이미 결과가 나와 더 봉인하지 않습니다.",
  "ledger.resolvedNow": "{file}의 {question} 결과를 봉인했습니다: {outcome}. 봉인은 {seal}입니다.",
  "ledger.unknown": "{file}에는 {question}에 대해 봉인된 예측이 없습니다.",
  "ledger.badOutcome":
    "{outcome}[은/는] {question}의 결과가 될 수 없습니다. 사건은 일어났으면 1, 아니면 0이고, 수치는 십진수로 적습니다.",
  "ledger.early": "{made}[은/는] {question}에 대한 예측이 만들어지기 전입니다.",
  "ledger.notThere": "{seal}[은/는] {question}에서 대체할 수 있는 항목의 봉인이 아닙니다.",
  "ledger.cut": "{file}: 봉인이 {seal}인 줄이 없습니다. 그 뒤로 장부가 잘렸거나 바뀌었습니다.",
  "ledger.none": "{file}: 그런 장부가 없습니다.",
} as const;
