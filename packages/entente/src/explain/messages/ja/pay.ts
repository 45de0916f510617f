export const pay = {
  "pay.headline":
    "{party}は{tied, select, yes {{others}と同じく} other {}}費用の{share}、すなわち{each}{total}{unit}のうち{amount}{unit}{ranged, select, yes {（{low}～{high}）} other {}}を負担し、{voice, select, none {{forum}での決定権はありません} unknown {{forum}では誰にも決定権がありません} other {{forum}での決定権の{say}を持ちます}}{gained, select, none {。便益に応じるなら負担はありません} unknown {。便益を得る者は記されていません} other {。便益に応じるなら{benefit}を負担することになります}}。",
  "pay.payer":
    "{party}は{share}、{each}{amount}{unit}{ranged, select, yes {（{low}～{high}）} other {}}を負担し、決定権は{voice, select, none {ありません} unknown {ありません} other {{say}です}}{gained, select, none {。便益に応じるなら負担はありません} unknown {} other {。便益に応じるなら{benefit}です}}。",
  "pay.rider":
    "{party}は何も負担せずに便益の{benefit}を得て、決定権は{voice, select, none {ありません} unknown {ありません} other {{say}です}}。",
  "pay.noPayer":
    "費用は{each}{amount}{unit}{ranged, select, yes {（{low}～{high}）} other {}}で、その全部または一部については誰が負担するか記されていません。",
  "pay.zero": "この案に伴う費用は0{unit}です。",
  "pay.nothing": "この案には、事例に記された費用はかかりません。",
  "pay.noCosts": "費用は記されていません。",
  "pay.noPackage": "費用を問う案がありません。案が指定されておらず、{forum}が落ち着く案も見つかりませんでした。",
  "pay.withoutDeciding": "{parties}は費用を負担しますが、{forum}での決定権がありません。",
  "pay.trigger":
    "{burdens}がいつ生じるかは{holders}の手にあります。その{share}を負担する{parties}は、それを生じさせる手段を一つも持っていません。",
  "pay.doneWhenDue": "{burdens}が生じる時点で、{done}は目標を達していますが、{open}は達していません。",
  "pay.finish": "この案により、{done}は自ら定めた目標に達しますが、{open}は達しません。",
  "pay.finishAll": "この案により、{done}は自ら定めた目標に達します。",
  "pay.finishOpen": "この案では、{open}は自ら定めた目標に達しません。",
  "pay.asBoth":
    "{forum}での決定権に応じて負担するには費用の{decided}が、便益に応じて負担するには{gained}が、負担者の間で移らなければなりません。",
  "pay.asSay": "{forum}での決定権に応じて負担するには、費用の{decided}が負担者の間で移らなければなりません。",
  "pay.asGains": "便益に応じて負担するには、費用の{gained}が負担者の間で移らなければなりません。",
  "pay.levers": "動かされる争点のうち、当事者が単独で手段を握る割合：{parties}。",
  "pay.coreStable": "別に負担してより有利になる連合はありません。",
  "pay.coreBlocked":
    "別に負担すればより有利になる連合が{count}件あります。最も有利になるのは{parties}で、{each}{amount}{unit}ではなく{alone}{unit}で済みます。",
  "pay.coreTooMany": "負担者と受益者が多すぎるため、別に動きうる連合をすべて調べることはできません。",
  "pay.freeRiding":
    "各者が自分にとって引き合う間だけ負担するなら、全体として引き合う{each}{amount}{unit}のうち{parties}が{provided}{unit}を負担し、残りはただ乗りします。",
  "pay.bill": "{burden}：{each}{amount}{unit}{ranged, select, yes {（{low}～{high}）} other {}}、負担は{parts}。",
  "pay.billUnpaid": "{burden}：{each}{amount}{unit}{ranged, select, yes {（{low}～{high}）} other {}}。",
  "pay.part": "{party} {share}",
  "pay.endsTogether":
    "範囲は5パーセンタイルから95パーセンタイルまでです。合計の範囲は、すべての費用が同時に下端または上端にある場合のものです。",
  "pay.dormant": "この案では生じない費用：{burdens}。",
  "pay.package":
    "費用を問う案（{source, select, package {指定された案} nash {ナッシュ案} found {探索した範囲でのナッシュ案} other {合意案がないため最も近い案}}）：{package}。",
  "pay.rescaled":
    "{burden}の{list, select, payers {負担} other {便益}}の割合は合計が1ではなく{sum}になるため、1になるよう調整しました。",
  "pay.nobodyGains":
    "{burdens}については便益を得る者が記されていないため、便益に応じて、受益者間で均等に、またはシャープレイ値で分けることはできません。",
  "pay.nobodyPays": "{burdens}については、誰が負担するか記されていません。",
  "pay.noAbility": "{burden}は能力に応じて分けることができません。{parties}に「{ability}」の値がありません。",
  "pay.table.parties": "誰が負担し、誰が得て、誰が決めるか",
  "pay.table.rules": "規則別の負担割合",
  "pay.label.pays": "負担",
  "pay.label.range": "5–95%",
  "pay.label.gains": "便益",
  "pay.label.ability": "能力",
  "pay.label.decides": "決定権",
  "pay.label.levers": "単独で握る手段",
  "pay.rule.stated": "記載どおり",
  "pay.rule.equal": "均等",
  "pay.rule.benefit": "便益に応じて",
  "pay.rule.ability": "能力に応じて",
  "pay.rule.responsibility": "責任に応じて",
  "pay.rule.shapley": "シャープレイ",
  "pay.rule.nucleolus": "仁",
} as const;
