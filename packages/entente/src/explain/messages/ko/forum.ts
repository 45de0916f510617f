export const forum = {
  "forum.all": "모든 당사자",
  "forum.can": "{forum}[은/는] 이것을 스스로 이행할 수 있습니다: {package}.",
  "forum.cannot":
    "{forum}[은/는] 이것을 이행할 수 없습니다: {package}. {missing}[이/가] 그 자리에 없고, 그 손 없이는 {issues} 쟁점이 움직이지 않습니다.",
  "forum.nobodyHolds":
    "{forum}[은/는] 이것을 이행할 수 없습니다: {package}. {issues} 쟁점을 움직일 수단을 가진 당사자가 없습니다.",
  "forum.together":
    "{forum}[은/는] 스스로는 이것을 이행할 수 없지만, {addressees}[와/과] 함께라면 할 수 있습니다: {package}.",
  "forum.togetherRefused":
    "{addressees}[와/과] 함께라면 {forum}에 필요한 수단이 모두 있지만, {refusing}[이/가] 받아들이지 않을 것입니다: {package}.",
  "forum.refused": "{forum}에는 필요한 수단이 모두 있지만 이 안은 통과하지 못합니다. 반대: {refusing}. {package}.",
  "forum.idle":
    "{forum}에서 이 안은 통과하지만, 그 손이 필요한 일부가 반대하므로 움직일 의무가 없습니다({refusing}): {package}.",
  "forum.outOfScope": "{forum}[은/는] 이것을 결정할 수 없습니다: {package}. {issues} 쟁점은 다루지 않습니다.",
  "forum.noTarget":
    "{forum}에 물어볼 안이 없습니다. {large, select, yes {안이 너무 많아 다 살필 수 없고 탐색으로도 찾지 못했으니 하나를 지정하십시오} other {합의안도, 아깝게 빗나간 안도 없습니다}}.",
  "forum.nearMiss": "그 자리에는 내놓을 합의안이 없어, 가장 아깝게 빗나간 안을 두고 묻습니다.",
  "forum.unnecessary":
    "{parties}[은/는] 꼭 있어야 할 자리는 아닙니다. 나머지가 필요한 수단을 모두 가졌고 그 자리 없이도 받아들일 것입니다.",
  "forum.absentHarmed":
    "{party}[은/는] 그 자리에 없고, {at, select, produces {그 자리의 합의안} other {묻는 안}} 때문에 합의가 없을 때보다 나빠집니다.",
  "forum.absentLine":
    "{party}[은/는] 그 자리에 없고, {at, select, produces {그 자리의 합의안} other {묻는 안}}[은/는] {constraints}[을/를] 어깁니다.",
  "forum.absentStake":
    "{party}[은/는] 그 자리에 없고, {at, select, produces {그 자리의 합의안} other {묻는 안}}[은/는] {issues}[을/를] 움직입니다. 이 당사자에게 중요한 것의 {share}입니다.",
  "forum.stopsAll": "규칙에 따라 {forum}의 모든 결정을 혼자 막을 수 있는 쪽: {parties}.",
  "forum.stops": "규칙에 따라 {forum}에서 달리라면 통과할 결정의 {share}[을/를] 혼자 막을 수 있는 쪽: {parties}.",
  "forum.dummies": "{parties}[은/는] {forum}의 결정을 한 번도 바꾸지 못합니다. 규칙이 그 동의를 필요로 하지 않습니다.",
  "forum.decidesWithoutAnyone": "{forum}[은/는] 아무도 동의하지 않아도 결정합니다. 규칙이 언제나 채워집니다.",
  "forum.sampled": "{forum}의 결정에 관한 비율은 무작위로 뽑은 구성원 집합에서 어림한 것입니다.",
  "forum.only": "{party}만이 {issue} 쟁점에서 {options}[을/를] 이룰 수 있습니다.",
  "forum.smallest": "모두가 받아들이면서 이것을 이행할 수 있는 가장 작은 자리는 {members}입니다.",
  "forum.smallestOf":
    "모두가 받아들이면서 이것을 이행할 수 있는 가장 작은 자리는 {count}개이고, 그중 하나는 {members}입니다.",
  "forum.noTable":
    "모두가 받아들이면서 이것을 이행할 수 있는 자리는 없습니다. 그 손이 필요한 {refusing}[이/가] 거절할 것입니다.",
  "forum.other.can": "{forum}도 이것을 이행할 수 있습니다.",
  "forum.other.cannot": "{forum}[은/는] 이것을 이행할 수 없습니다. {issues} 쟁점을 움직일 수단은 {missing}에 있습니다.",
  "forum.other.nobodyHolds":
    "{forum}[은/는] 이것을 이행할 수 없습니다. {issues} 쟁점을 움직일 수단을 가진 당사자가 없습니다.",
  "forum.other.refuses": "{forum}에는 필요한 수단이 모두 있지만, 필요한 쪽 가운데 일부가 거절할 것입니다.",
  "forum.settles": "{forum}에서 합의될 안{proved, select, no {(탐색한 범위의 내시 안)} other {}}: {package}.",
  "forum.settlesUnknown": "{forum}에서 무엇이 합의될지는 찾지 못했습니다. 안이 너무 많아 다 살필 수 없습니다.",
  "forum.settlesSame": "{forum}에서도 같은 안으로 합의됩니다.",
  "forum.settlesNoZone": "{forum}에서는 아무것도 합의되지 않습니다. 받아들일 수 있는 안이 없습니다.",
  "forum.settlesNotDeliverable":
    "{forum}에서는 아무것도 합의되지 않습니다. 받아들일 수 있는 안 {known, select, no {} other {{count}개 }}가운데 스스로 이행할 수 있는 것이 없습니다.",
  "forum.settlesNoOffer":
    "{forum}에서는 아무것도 합의되지 않습니다. 보내는 쪽 모두에게 이롭고 받아들여질 교환이 없습니다.",
  "forum.table.title": "협상장마다 나오는 것",
} as const;
