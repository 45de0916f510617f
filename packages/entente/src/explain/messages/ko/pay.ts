export const pay = {
  "pay.headline":
    "{party}[이/가] {tied, select, yes {{others}[와/과] 똑같이 } other {}}비용의 {share}, {each}{total}{unit} 가운데 {amount}{unit}{ranged, select, yes {({low}–{high})} other {}}[을/를] 부담하고, {voice, select, none {{forum}에서 결정권은 없습니다} unknown {{forum}에서는 누구에게도 결정권이 없습니다} other {{forum}에서 결정권의 {say}[을/를] 가집니다}}{gained, select, none {. 이익대로라면 낼 것이 없습니다} unknown {. 누가 이익을 얻는지는 적혀 있지 않습니다} other {. 이익대로라면 {benefit}[을/를] 내야 합니다}}.",
  "pay.payer":
    "{party}: 비용의 {share}, {each}{amount}{unit}{ranged, select, yes {({low}–{high})} other {}}. 결정권은 {voice, select, none {없음} unknown {없음} other {{say}}}{gained, select, none {, 이익대로라면 낼 것 없음} unknown {} other {, 이익대로라면 {benefit}}}.",
  "pay.rider":
    "{party}[은/는] 비용을 전혀 내지 않으면서 이익의 {benefit}[을/를] 얻고, 결정권은 {voice, select, none {없습니다} unknown {없습니다} other {{say}입니다}}.",
  "pay.noPayer":
    "비용은 {each}{amount}{unit}{ranged, select, yes {({low}–{high})} other {}}이며, 그 전부나 일부는 누가 낼지 적혀 있지 않습니다.",
  "pay.zero": "이 안에 따르는 비용은 0{unit}입니다.",
  "pay.nothing": "이 안에는 사례에 적힌 비용이 들지 않습니다.",
  "pay.noCosts": "적힌 비용이 없습니다.",
  "pay.noPackage": "비용을 따질 안이 없습니다. 지정된 안이 없고, {forum}에서 합의할 만한 안도 찾지 못했습니다.",
  "pay.withoutDeciding": "{parties}[은/는] 비용을 내지만 {forum}에서 결정권이 없습니다.",
  "pay.trigger":
    "{burdens}[이/가] 언제 생길지는 {holders}에 달려 있습니다. 그 {share}[을/를] 부담하는 {parties}[은/는] 이를 부르는 수단을 하나도 쥐고 있지 않습니다.",
  "pay.doneWhenDue":
    "{burdens}[이/가] 생길 때 {done}[은/는] 이미 목표를 이루었고, {open}[은/는] 아직 이루지 못했습니다.",
  "pay.finish": "이 안이면 {done}[은/는] 스스로 정한 목표에 이르고, {open}[은/는] 이르지 못합니다.",
  "pay.finishAll": "이 안이면 {done}[은/는] 스스로 정한 목표에 이릅니다.",
  "pay.finishOpen": "이 안으로는 {open}[이/가] 스스로 정한 목표에 이르지 못합니다.",
  "pay.asBoth":
    "{forum}에서 결정하는 만큼 내려면 비용의 {decided}[이/가], 이익을 얻는 만큼 내려면 {gained}[이/가] 다른 당사자에게 옮겨 가야 합니다.",
  "pay.asSay": "{forum}에서 결정하는 만큼 내려면 비용의 {decided}[이/가] 다른 당사자에게 옮겨 가야 합니다.",
  "pay.asGains": "이익을 얻는 만큼 내려면 비용의 {gained}[이/가] 다른 당사자에게 옮겨 가야 합니다.",
  "pay.levers": "움직이는 쟁점 가운데 혼자 수단을 쥔 몫: {parties}.",
  "pay.coreStable": "따로 부담해서 더 나아질 연합은 없습니다.",
  "pay.coreBlocked":
    "따로 부담하면 더 나아질 연합이 {count}개 있습니다. 가장 크게 나아지는 쪽은 {parties}로, {each}{amount}{unit} 대신 {alone}{unit}만 냅니다.",
  "pay.coreTooMany": "비용을 내거나 이익을 얻는 당사자가 너무 많아, 따로 나설 연합을 모두 살펴볼 수 없습니다.",
  "pay.freeRiding":
    "각자 자기에게 값어치가 있을 때까지만 낸다면, 모두에게 값어치가 있는 {each}{amount}{unit} 가운데 {parties}[이/가] {provided}{unit}[을/를] 내고 나머지는 무임승차합니다.",
  "pay.bill": "{burden}: {each}{amount}{unit}{ranged, select, yes {({low}–{high})} other {}}, 부담은 {parts}.",
  "pay.billUnpaid": "{burden}: {each}{amount}{unit}{ranged, select, yes {({low}–{high})} other {}}.",
  "pay.part": "{party} {share}",
  "pay.endsTogether":
    "범위는 5번째에서 95번째 백분위수까지이며, 합계의 범위는 모든 비용이 한꺼번에 낮은 끝이나 높은 끝에 있을 때의 값입니다.",
  "pay.dormant": "이 안에서는 생기지 않는 비용: {burdens}.",
  "pay.package":
    "비용을 따진 안({source, select, package {지정한 안} nash {내시 안} found {탐색한 범위의 내시 안} other {합의안이 없어 가장 아쉬운 안}}): {package}.",
  "pay.rescaled":
    "{burden}의 {list, select, payers {부담} other {이익}} 몫을 더하면 1이 아니라 {sum}이어서, 1이 되도록 맞추었습니다.",
  "pay.nobodyGains":
    "{burdens}[은/는] 누가 이익을 얻는지 적혀 있지 않아, 이익이나 섀플리 값으로 또는 이익을 얻는 쪽끼리 똑같이 나눌 수 없습니다.",
  "pay.nobodyPays": "{burdens}[은/는] 누가 낼지 적혀 있지 않습니다.",
  "pay.noAbility": "{burden}[은/는] 능력대로 나눌 수 없습니다. {parties}에 “{ability}” 값이 없습니다.",
  "pay.table.parties": "누가 내고, 누가 얻고, 누가 결정하나",
  "pay.table.rules": "규칙별 비용의 몫",
  "pay.label.pays": "부담",
  "pay.label.range": "5–95%",
  "pay.label.gains": "이익",
  "pay.label.ability": "능력",
  "pay.label.decides": "결정권",
  "pay.label.levers": "혼자 쥔 수단",
  "pay.rule.stated": "적힌 대로",
  "pay.rule.equal": "똑같이",
  "pay.rule.benefit": "이익대로",
  "pay.rule.ability": "능력대로",
  "pay.rule.responsibility": "책임대로",
  "pay.rule.shapley": "섀플리",
  "pay.rule.nucleolus": "뉴클리올러스",
} as const;
