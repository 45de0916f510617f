import type { whatIfEn } from "./what-if.en.js";

/** 가정, 질문 모음, 예측, 장부. */
export const whatIfKo: Readonly<Record<keyof typeof whatIfEn, string>> = {
  "question.order": "어떤 순서로 이행할 수 있는가?",
  "question.forum": "어느 협상 틀이 실현할 수 있는가?",
  "question.ratify": "국내에서 통과되고 다음 지도자 때도 유지되는가?",
  "question.pay": "누가 부담하고, 누가 이득을 보며, 누가 결정하는가?",
  "question.watch": "이 가운데 얼마나 알려져 있고, 무엇을 지켜봐야 하는가?",
  "whatif.headline":
    "지금대로라면 {forum}[은/는] 합의안 {count}개를 받아들일 수 있고, 그 가운데 {deliverable}개를 실현할 수 있다. {n, plural, =0 {시험한 변화는 없다.} other {시험한 변화 {tried}개 가운데 실현할 수 있는 것이 하나도 남지 않는 변화는 {nCloses, plural, =0 {없다} other {{closes}개다}}{nOpens, plural, =0 {} other {; 더 많이 실현할 수 있게 되는 변화는 {opens}개다}}.}}",
  "whatif.member":
    "{party}[이/가] 없으면 {n, plural, =0 {여지가 없다} other {합의안이 {count}개 있다}}{n, plural, =0 {} other {. 그 가운데 실현할 수 있는 것은 {deliverable}개다}}.{hands, select, yes { 남은 참가자 가운데 아무도 {issues}[을/를] 움직일 수 없다.} other {}}",
  "whatif.emptyForum": "{party}[이/가] 없으면 {forum}에 아무도 남지 않는다.",
  "whatif.unsatisfiable": "{party}[이/가] 없으면 {forum}의 의결 규칙을 더는 채울 수 없다.",
  "whatif.line":
    "{line}[을/를] 빼면 {n, plural, =0 {새로 실현할 수 있는 합의안은 없다} other {실현할 수 있는 합의안이 {count}개 늘어난다}}{changes, select, none {} other {. 이때 합의안: {changes}}}.",
  "whatif.lineCloses": "{line}[을/를] 빼면 실현할 수 있는 합의안이 {n, plural, other {{count}개}} 줄어든다.",
  "whatif.linesIdle":
    "{n, plural, other {나머지 레드라인, 연계, 순서 {count}개}}는 하나만 빼서는 이 수를 바꾸지 않는다.",
  "whatif.linkage": "{when}일 때 {party}[이/가] 얻거나 잃는 것",
  "whatif.linkage.named": "{party}의 연계 ‘{name}’",
  "whatif.ordering": "{before}보다 {first}[이/가] 먼저라는 {party}의 요구",
  "whatif.ordering.named": "{party}의 순서 요구 ‘{name}’",
  "whatif.tableDeal": "{table}[은/는] 다음에서 합의할 것이다: {package}.",
  "whatif.tableHurts":
    "{table}[은/는] 다음에서 합의할 것이다: {package}. {nHurt, plural, other {그 자리에 없는 {hurt}[은/는] 합의가 없을 때보다 나빠진다}}.",
  "whatif.hurtBy": "{party}({points}점)",
  "whatif.tableNone":
    "{table}[은/는] 아무 데서도 합의하지 못한다: {reason, select, noZone {받아들일 합의안이 없다} notDeliverable {받아들일 합의안을 스스로 실현할 수 없다} noJointOffer {모두가 이득을 보며 상대도 받아들일 제안이 없다} emptyForum {자리에 아무도 없다} other {남은 합의안이 없다}}.",
  "whatif.newTable": "{parties}의 협상 틀",
  "whatif.leader":
    "{party}의 지금 지도자 대신 {successor}[이/가] 집권하면 {n, plural, =0 {여지가 없다} other {합의안이 {count}개 있다}}(지금은 {before}개){changes, select, none {} same {. 합의안은 그대로다} other {. 합의안의 변화: {changes}}}.",
  "whatif.change": "{issue}: {from} 대신 {to}",
  "whatif.noSuccessor": "이 사례에는 후임이 적힌 지도자가 없어 시험하지 않았다.",
  "whatif.notTried": "변화 {n, plural, other {{count}개}}는 시험하지 않았다. --rows로 늘릴 수 있다.",
  "whatif.share": "지금대로라면 세계 {draws}개 가운데 {share}에 여지가 있다. 모든 행은 같은 세계를 읽는다.",
  "whatif.noShare": "각 행에 여지가 있는 세계의 비율은 뽑지 않았다. --draws 1000으로 뽑을 수 있다.",
  "whatif.table.title": "무엇이 달라지는가",
  "whatif.label.by.tables": "협상 틀",
  "whatif.label.by.lines": "뺀 선",
  "whatif.label.by.members": "빠진 참가자",
  "whatif.label.by.leaders": "다음 지도자",
  "whatif.label.change": "변화",
  "whatif.label.base": "지금대로",
  "whatif.label.offersTaken": "받아들여지는 제안",
  "whatif.label.deal": "합의안",
  "whatif.label.same": "같음",
  "whatif.label.none": "없음",
  "whatif.label.least": "가장 적게 얻는 쪽",
  "whatif.label.hurts": "더 나빠지는 쪽",
  "whatif.label.share": "여지가 있는 세계",
  "whatif.progress": "변화를 시험하는 중: {percent} %",
  "ask.badge.none": "판단에 얼마나 기대는지는 뽑지 않았다(--draws 1000으로 뽑는다).",
  "ask.title": "답의 요약",
  "forum.table.title": "협상 틀마다 나오는 것",
  "forecast.headline": "지금 결정한다면 당사자들의 무게는 다음에 놓인다: {list}. 이는 무게중심이지 약속이 아니다.",
  "forecast.at": "{issue}[은/는] ‘{option}’에 가장 가깝다({place})",
  "forecast.nothing": "무게가 실린 입장을 가진 참가자가 없어 예측하지 않는다.",
  "forecast.default":
    "지금까지 가장 적게 빗나간 평균을 먼저 보인다. 유럽연합의 해결된 쟁점 353개에서 평균은 {mean}점 빗나갔고, 중앙값은 {median}점, 도전 모형은 {challenge}점, 늘 50이라고 하면 {constant}점이었다.",
  "forecast.model.mean":
    "평균은 각자의 바람이 역량과 중요도를 곱한 만큼 계산된다고 가정한다. 그 쟁점들에서 평균 오차는 {mean}점(이사회 표결력을 쓰면 {meanPower}점)이다.",
  "forecast.model.median":
    "중앙값은 둘씩 겨루어 모두를 이기는 자리가 이긴다고 가정한다. 평균 오차는 {median}점으로, 늘 50이라고 하는 것보다 작지 않다.",
  "forecast.model.challenge":
    "도전 모형은 강한 쪽이 약한 쪽을 거듭 눌러 물러서게 한다고 가정한다. 평균 오차는 {challenge}점이다.",
  "forecast.model.exchange":
    "교환 모형은 한쪽에 덜 중요한 것을 더 중요한 것과 맞바꾼다고 가정한다. 여기서는 따로 센 성적이 없다.",
  "forecast.model.election":
    "선거 모형은 각 자리가 그 뒤의 힘만큼 자주 이긴다고 가정한다. 여기서는 따로 센 성적이 없다.",
  "forecast.issue":
    "{issue}: 무게는 사다리의 {place}에 놓이고 ‘{option}’에 가장 가깝다. 이는 {moved, select, no {지금 상태다} other {지금 상태(‘{statusQuo}’)가 아니다}}. 모형들은 {low}–{high}에 걸친다.{settled, select, no { 도전 모형은 가라앉지 않았다.} other {}}",
  "forecast.noPosition": "{issues}에는 무게가 실린 입장을 가진 참가자가 없다.",
  "forecast.leftOut": "{parties}[은/는] 이 사례에 역량이 없어 역량으로 무게를 둔 것에서 뺀다.",
  "forecast.table.title": "모형별로 본 각 쟁점의 끝",
  "forecast.label.mean": "평균",
  "forecast.label.median": "중앙값",
  "forecast.label.challenge": "도전",
  "forecast.label.exchange": "교환",
  "forecast.label.election": "선거",
  "forecast.label.ensemble": "다섯 모두",
  "forecast.label.spread": "폭",
  "ledger.sealed": "{file}의 {count}번째 항목을 봉인했다: {question}. 봉인은 {seal}.",
  "ledger.sound": "{file}: {n, plural, =0 {아직 항목이 없다} other {항목 {count}개가 모두 봉인된 그대로다}}.",
  "ledger.bad":
    "{file}: {line}번째 줄: {fault, select, json {항목이 아니다} hash {봉인된 그대로가 아니다} prev {앞 줄과의 고리가 끊겼다} order {결과가 나오는 날보다 먼저 만들어지지 않았다} form {값이 없거나 글이 아니다} resolved {질문의 결과가 나온 뒤에 봉인되었다} other {읽을 수 없다}}.",
  "ledger.late": "{made}[은/는] {resolves}보다 앞서지 않는다: 봉인은 결과보다 먼저여야 한다.",
  "ledger.resolved": "{question}[은/는] 이미 결과가 나왔다: 더 봉인하지 않는다.",
  "game.core":
    "코어가 비어 있지 않다: 어떤 연합도 더 나아질 수 없는 분배가 있다.{n, plural, =0 {} other { 섀플리 분배에서는 연합 {n}개가 떠난다. 가장 먼저 {players}, {excess}만큼.}}",
  "game.coreEmpty":
    "코어가 비어 있다: 어떻게 나누어도 따로 하는 편이 나은 연합이 있다.{n, plural, =0 {} other { 섀플리 분배에서는 {players}[이/가] {excess}만큼 먼저 떠난다.}}",
  "game.coreUnknown": "참가자가 너무 많아 떠날 연합이 있는지 말할 수 없다.",
  "game.table": "전체를 나누는 몫",
  "game.nucleolus": "뉴클레올러스",
};
