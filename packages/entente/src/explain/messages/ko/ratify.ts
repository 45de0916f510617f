export const ratify = {
  "ratify.noTarget":
    "표결에 부칠 안이 없습니다. {large, select, yes {안이 너무 많아 다 살필 수 없고 탐색으로도 찾지 못했으니 하나를 지정하십시오} other {{forum}에는 내놓을 안도, 가까운 안도 없습니다}}.",
  "ratify.noBody":
    "비준하는 기관이 적혀 있지 않아 {what}[은/는] 국내에서 통과하는 것으로 봅니다.{n, plural, =0 {} other { 다만 {parties}[은/는] 애초에 받아들이지 않습니다.}}",
  "ratify.allPass":
    "{nAsked, plural, =0 {{what}에 대해 묻는 국내 기관이 없어 막는 곳도 없습니다.} other {{nBodies, plural, =1 {국내의 한 기관이 {what}[을/를] 통과시킵니다.} other {국내의 {bodies}개 기관 모두 {what}[을/를] 통과시킵니다.}}}}",
  "ratify.fails":
    "{what}[은/는] 국내 기관 {nBodies, plural, other {{bodies}개}} 가운데 {passing}개에서 통과합니다. 막는 곳: {failing}.",
  "ratify.aBody": "비준 기관",
  "ratify.bodyOf": "{party} {body}",
  "ratify.target": "표결에 부치는 것은 {what}입니다: {package}.",
  "ratify.vote":
    "{party} {body}: {of}표 가운데 {for}표가 찬성하며, {strict, select, yes {{needed}표를 넘어야} other {{needed}표가 있어야}} 합니다{passes, select, yes {{decides, select, yes {. {faction}[이/가] 빠지면 부결됩니다} other {}}} other {. {short}표가 모자라 부결되며{decides, select, yes {, {faction}[이/가] 돌아서면 통과합니다} other {, 한 쪽만 돌아서서는 달라지지 않습니다}}}}.",
  "ratify.voteComposed":
    "{party} {body}[은/는] {passes, select, yes {통과시킵니다{decides, select, yes {. {faction}[이/가] 빠지면 부결됩니다} other {}}} other {막습니다{decides, select, yes {. {faction}[이/가] 돌아서면 통과합니다} other {}}}}.",
  "ratify.notAsked": "{party} {body}에는 이 안을 묻지 않습니다.",
  "ratify.unsatisfiable":
    "{party} {body}[은/는] 아무것도 통과시킬 수 없습니다. 구성원이 모두 찬성해도 규칙을 채우지 못합니다.",
  "ratify.share": "각자에게 준 수치대로라면 {party} {body}[은/는] {share}의 경우에 통과시킵니다.",
  "ratify.shareOfWorlds":
    "{party} {body}[은/는] {held, select, all {모든 세계에서 이를 통과시킵니다} none {어느 세계에서도 이를 통과시키지 않습니다} other {세계의 {share}에서 이를 통과시킵니다}}.",
  "ratify.twoLevels":
    "{joint, select, yes {{forum}의 받아들여질 제안} other {{forum}[이/가] 받아들일 수 있는 안}} {of}개 가운데 {count}개는 국내에서도 모두 통과합니다.",
  "ratify.twoLevelsAll":
    "{joint, select, yes {{forum}의 받아들여질 제안} other {{forum}[이/가] 받아들일 수 있는 안}} {n, plural, =1 {{of}개는 국내에서도} other {{of}개가 국내에서도 모두}} 통과합니다.",
  "ratify.twoLevelsAssumed":
    "{joint, select, yes {{forum}의 받아들여질 제안} other {{forum}[이/가] 받아들일 수 있는 안}} {of}개 가운데 {count}개는 그 자리의 당사자마다 스스로 받아들입니다. 나머지는 거부할 당사자가 있어도 규칙으로 정해집니다.",
  "ratify.winSet":
    "{n, plural, =0 {받아들일 수 있는 안 가운데 {party} {body}에 묻는 것은 없습니다.} other {받아들일 수 있는 안 가운데 {party} {body}에 묻는 것은 {asked}개이고, {passed, select, 0 {하나도 통과시키지 않습니다} other {그중 {passed}개를 통과시킵니다}}.}} {held, select, all {어떤 안도 막지 않습니다.} none {모든 안을 막습니다.} other {모든 안 가운데 {size}[은/는] 막지 않습니다.}} 통과하는 몫이 클수록 합의는 쉬워지고 {party}의 협상력은 약해집니다.",
  "ratify.clock":
    "{leader}의 임기는 {date}에 끝나며 {days}일 남았습니다. {keeps, select, unknown {{named, select, yes {{successor}[이/가]} other {다음 지도자가}} 이 안을 어떻게 할지는 알려져 있지 않습니다} other {{named, select, yes {{successor}[은/는]} other {뒤를 잇는 쪽은}} 이 안을 {keeps, select, yes {지킬 것입니다} no {버릴 것입니다} other {지킬 수도 있습니다(국내 비중의 {share})}}}}.",
  "ratify.notInOffice": "{leader}[은/는] 자리에서 물러났고, 사례에는 {party}의 다음 지도자가 없습니다.",
  "ratify.voluntary": "서명한 뒤에 {party}[은/는], 앞날에 두는 비중으로 보면 깨는 편이 낫습니다.",
  "ratify.involuntary": "{party}[은/는] 서명하겠지만 국내에서 막힐 수 있습니다.",
  "ratify.both": "{party}[은/는] 국내에서 막힐 수 있고, 서명한 뒤에는 깨는 편이 낫습니다.",
  "ratify.unwilling": "{party} 스스로 받아들이지 않습니다.",
  "ratify.inherited":
    "{party} {body}에서 표결하는 쪽의 입장 {n, plural, other {{count}개}}는 자신의 것이 없어 {party}의 것을 따랐습니다.",
  "ratify.missing": "{party} {body}에서 셈하지 않은 쪽: {members}. 그날 {n, plural, other {없거나 입장이 없습니다}}.",
  "ratify.table.bodies": "국내에서 누가 어떻게 표결하는가",
  "ratify.table.terms": "누구의 임기가 언제 끝나는가",
  "ratify.label.body": "기관",
  "ratify.label.accepts": "당사자 수락",
  "ratify.label.for": "찬성",
  "ratify.label.needed": "필요",
  "ratify.label.passes": "통과",
  "ratify.label.decides": "결과를 바꾸는 쪽",
  "ratify.label.asked": "묻는 안",
  "ratify.label.passed": "통과하는 안",
  "ratify.label.notAsked": "묻지 않음",
  "ratify.label.yes": "예",
  "ratify.label.no": "아니요",
  "ratify.label.leader": "지도자",
  "ratify.label.termEnds": "임기 끝",
  "ratify.label.days": "남은 날",
  "ratify.label.successor": "다음",
  "ratify.label.keeps": "지킬 몫",
} as const;
