export const ledger = {
  "ledger.sealed": "{file}의 {count}번째 항목을 봉인했습니다: {question}. 봉인은 {seal}입니다.",
  "ledger.sound": "{file}: {n, plural, =0 {아직 항목이 없습니다} other {항목 {count}개가 모두 봉인된 그대로입니다}}.",
  "ledger.bad":
    "{file}: {line}번째 줄: {fault, select, json {항목이 아닙니다} hash {봉인된 그대로가 아닙니다} prev {앞 줄과의 고리가 끊겼습니다} order {결과가 나오는 날보다 먼저 만들어지지 않았습니다} form {값이 없거나 글이 아닙니다} resolved {질문의 결과가 나온 뒤에 봉인되었습니다} other {읽을 수 없습니다}}.",
  "ledger.late": "{made}[은/는] {resolves}보다 앞서지 않습니다. 봉인은 결과보다 먼저여야 합니다.",
  "ledger.resolved": "{question}[은/는] 이미 결과가 나와 더 봉인하지 않습니다.",
} as const;
