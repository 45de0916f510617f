export const breaking = {
  "break.noTarget": "問うべき案がありません。案を指定するか、まず合意の余地を調べてください。",
  "break.what":
    "{source, select, package {この案} nash {ナッシュ案} found {探索した範囲でのナッシュ案} other {最も近い案}}",
  "break.target": "問われている{what}：{package}。",
  "break.holds": "{what}は署名後、おのずから守られます。動いて得をする者がいません。",
  "break.interest":
    "{what}は署名後、{others}の対応があるために守られます。{party}は{move}に動けば{gains, select, yes {{gain}点を得} no {自らの一線を取り戻し} other {有利になり}}ますが、{others}は{sanction}で応じることを望みます。",
  "break.threat":
    "{what}は署名後、{others}の威嚇が信じられている間だけ守られます。{party}は{move}に動けば{gains, select, yes {{gain}点を得} no {自らの一線を取り戻し} other {有利になり}}ます。{others}は{sanction}で応じることができますが、それを望みはしません。",
  "break.breaks":
    "{what}は署名されても守られません。{party}は{move}に動けば{gains, select, yes {{gain}点を得} no {自らの一線を取り戻し} other {有利になり}}、他の当事者がどう応じてもそれは覆りません。",
  "break.undecided":
    "{what}が署名後に守られるかは、{party}については判定できません。{known, select, no {比べきれないほど多くの動きがありえます} other {{move}に動くことができ、調べきれないほど多くの対応がありえます}}。",
  "break.party.interest":
    "{party}は{move}に動けば{gains, select, yes {{gain}点を得} no {自らの一線を取り戻し} other {有利になり}}ますが、{others}は{sanction}で応じることを望みます。",
  "break.party.threat":
    "{party}は{move}に動けば{gains, select, yes {{gain}点を得} no {自らの一線を取り戻し} other {有利になり}}ます。{others}は{sanction}で応じることができますが、それを望みはしません。",
  "break.party.breaks":
    "{party}は{move}に動けば{gains, select, yes {{gain}点を得} no {自らの一線を取り戻し} other {有利になり}}、他の当事者がどう応じてもそれは覆りません。",
  "break.party.undecided":
    "{party}については判定できません。{known, select, no {比べきれないほど多くの動きがありえます} other {{move}に動くことができ、調べきれないほど多くの対応がありえます}}。",
  "break.withoutLevers":
    "{issues}を誰が履行するかが事例に記されていないため、ここで述べる破棄は、誰が受け入れるかだけに基づきます。",
  "break.coalition": "{members}がともに{move}に動けばいずれも得をし、他の当事者がどう応じてもそれは覆りません。",
  "break.jointly":
    "これは{members}が一斉に動いて初めて実現します。動く者がそのつど自らの動きで得をするような単独の動きを重ねても、そこには至りません。",
  "break.keeps": "{party}は、来年を今年の{needed}以上に評価するなら約束を守ります。ここでは{discount}とみています。",
  "break.keepsNot":
    "{party}はおのずからは約束を守りません。来年を今年の{needed}以上に評価する必要がありますが、ここでは{discount}とみています。",
  "break.keepsNever": "{party}はどれほど忍耐強くても約束を守りません。破った後の状態が、この案より悪くないためです。",
  "break.keepsLine": "{party}は、来年をどう評価するにせよ、自らの一線を取り戻すために破ります。",
  "break.keepsUnknown":
    "{parties}にとって来年をどれだけ重く見る必要があるかは求められませんでした。取りうる動きが多すぎて比べきれません。",
  "break.spoiler":
    "{faction}はこの案で{loss}点を失います。国内で止められるかどうかは記されていません{nLevers, plural, =0 {} other {。{party}は単独で{issues}を元に戻すことができます}}。",
  "break.spoiler.blocks":
    "{faction}はこの案で{loss}点を失い、国内で止めることができます{nLevers, plural, =0 {} other {。{party}は単独で{issues}を元に戻すこともできます}}。",
  "break.spoiler.cannotBlock":
    "{faction}はこの案で{loss}点を失いますが、国内の採決で止めることはできません{nLevers, plural, =0 {} other {。ただし{party}は単独で{issues}を元に戻すことができます}}。",
  "break.survival":
    "与えられた期限とリスクによれば、{date}になお存続している確率は{share}です（{words}）。内訳：{factors}。",
  "break.survivalSigned":
    "与えられた履行の意思によれば、最後まで履行される確率は{share}です（{words}）。内訳：{factors}。日付のある期限は記されていません。",
  "break.survivalNoRisk":
    "{date}までの期限や出来事にリスクが記されていないため、どれだけ存続するかはまだ何も言えません。",
  "break.noClock": "日付のある期限が記されていないため、どれだけ存続するかについては何も述べません。",
  "break.base": "他の合意の例",
  "break.commitmentAssumed":
    "{parties}の指導者が署名したものをどこまで履行するかは記されていないため、在任中は守るものとみなします。",
  "break.notInOffice": "{parties}について記された指導者はその日までに退任しているため、計算から除いています。",
  "break.ripe":
    "機は熟しています。{parties}のいずれにとっても、この案はこのまま続けるより価値があります{priced, select, no {。ただし遅延の費用は記されていません} other {}}。",
  "break.notRipe":
    "機は熟していません。このまま続ける方がこの案より価値がある点数は、{holdouts}です{priced, select, no {。遅延の費用は記されていませんが、あればこの点数は下がります} other {}}。",
  "break.conflict.held":
    "守られる状態：{states}。そこでは、誰がより有利な状態へ動こうとしても、他の当事者が応じることを望みます。",
  "break.conflict.nothing": "他の当事者が望む対応だけで守られる状態はありません。",
  "break.conflict.nash": "誰にもより有利な動きがない状態：{states}。",
  "break.conflict.gmr": "より有利な動きのすべてに他の当事者が応じられる状態：{states}。",
  "break.conflict.smr": "さらに、その対応から逃れることもできない状態：{states}。",
  "break.conflict.together": "連合も含めて、他の当事者が応じることを望む状態：{states}。",
  "break.conflict.nowhere": "なし",
  "break.conflict.more": "ほか{n}件",
  "break.conflict.state": "{name}（{label}）",
  "break.table.breaches": "誰がどの動きで得をし、何が続くか",
  "break.table.survival": "与えられた期限とリスクによる存続",
  "break.label.move": "動き",
  "break.label.gain": "利得",
  "break.label.answer": "他の当事者の対応",
  "break.label.after": "その後",
  "break.label.held": "守られる理由",
  "break.label.patience": "必要な忍耐／実際",
  "break.label.date": "日付",
  "break.label.factors": "要因",
  "break.label.stands": "存続",
  "break.label.signed": "{date}、署名時",
  "break.label.before": "{date}、直前",
  "break.label.after.day": "{date}、直後",
  "break.held.nash": "おのずから",
  "break.held.seq": "利害",
  "break.held.smr": "威嚇",
  "break.held.gmr": "威嚇",
  "break.held.none": "なし",
  "break.held.undecided": "判定不能",
  "break.chance.almostNone": "ほぼなし",
  "break.chance.almostNo": "ほとんど見込みなし",
  "break.chance.veryUnlikely": "可能性はかなり低い",
  "break.chance.unlikely": "可能性は低い",
  "break.chance.even": "五分五分",
  "break.chance.likely": "可能性は高い",
  "break.chance.veryLikely": "可能性はかなり高い",
  "break.chance.almostCertain": "ほぼ確実",
  "break.chance.almostSure": "確実に近い",
} as const;
