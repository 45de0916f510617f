export const clause = {
  "clause.title": "{title}: 협상용 문안",
  "clause.source":
    "{source, select, nash {이 문안은 내시 곱에 따른 이 자리의 합의안을 적은 것이다.} nearMiss {이 자리에는 합의안이 없어, 가장 가까운 안을 적었다.} other {이 문안은 요청받은 안을 적은 것이다.}}",
  "clause.how":
    "굵은 글자가 문안이 말하는 내용이다. 다른 것을 바라는 쪽이 있으면, 괄호에 이것만을 바라는 쪽과 대신 무엇을 바라는지가 적혀 있다.",
  "clause.steps": "조항은 이행하는 순서대로 놓여 있다.",
  "clause.act": "{issue}: {by}[이/가] “{from}”에서 다음으로 옮긴다: {option}",
  "clause.nobody": "{issue}: “{from}”에서 다음으로, 다만 누구의 손에도 있지 않은 행위이다: {option}",
  "clause.worded": "{issue}: {wording} – {option}",
  "clause.stop": ".",
  "clause.thisText": "이 문안",
  "clause.after": "{clauses}항 이후에만",
  "clause.afterNone": "{first}[이/가] 있은 뒤에만, 그러나 이 문안은 그것을 가져오지 않는다",
  "clause.breaks": "{line}에 어긋난다.",
  "clause.sacred": "{party}[은/는] 이것이 거래 대상이 아니라고 말한다: {line}.",
  "clause.done": "{day}까지 이행.",
  "clause.open":
    "{n, plural, =0 {{nTotal, plural, =0 {조항이 없다: 이 문안은 아무것도 바꾸지 않는다.} other {괄호에 든 조항이 없다: 이 자리의 누구도 다른 것을 먼저 바라지 않는다.}}} other {조항 {total}개 가운데 {count}개에 괄호가 있다.}}",
  "clause.silent": "문안이 말하지 않는 것: {issues}. 지금의 상태가 그대로 남는다.",
} as const;
