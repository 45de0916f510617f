export const order = {
  "order.what":
    "{source, select, nash {ナッシュ案} found {探索した範囲でのナッシュ案} nearMiss {最も近い案} other {問われている案}}",
  "order.nobody": "なし",
  "order.named": "{party}の要求「{name}」",
  "order.place": "{issue}の100のうち{place}",
  "order.ordering": "{before}より{first}を先にという{party}の要求",
  "order.target": "履行すべきものは{what}です。{package}。",
  "order.noTarget":
    "順序を決める案がありません。{large, select, yes {案が多すぎてすべては調べられず、探索でも見つかりませんでした。案を指定してください} other {{forum}には合意案も、それに近い案もありません}}。",
  "order.nothing": "行うべきことはありません。問われている案は現状そのものです。",
  "order.notFound": "調べた範囲では順序が見つかりませんでした。すべてを調べるには数が多すぎます。",
  "order.oneStep": "一つの段階で済みます。{step}（行うのは{holders}）。",
  "order.safe":
    "{step}から始めます（行うのは{holders}）。全{count}段階で、どの時点でも、合意がない場合より不利な位置に立つ者はいません。",
  "order.given":
    "与えられた順序では、{n, plural, =0 {破られる要求はありません。} other {次のものが破られます。{demands}。}}{safe, select, yes {どの時点でも、合意がない場合より不利な位置に立つ者はいません。} other {{count}段階のうち最も危ういのは第{at}段階の後で、{party}が合意がない場合より{points}点低い位置に立ちます。}}",
  "order.exposed":
    "{step}から始めます（行うのは{holders}）。{count}段階のうち最も危ういのは第{at}段階の後で、{party}が合意がない場合より{points}点低い位置に立ちます。",
  "order.contradicts": "成り立つ順序はありません。問われている案そのものが次の要求に反します。{demands}。",
  "order.cycle": "成り立つ順序はありません。次の要求が互いを待っています。{demands}。",
  "order.noWay": "成り立つ順序はありません。譲れば道が開く要求の組も、四つまででは見つかりませんでした。",
  "order.unless":
    "{n, plural, =1 {次の要求が} other {次の要求がそろって}}譲られない限り、成り立つ順序はありません。{demands}。",
  "order.unlessSacred":
    "譲れないとされた{n, plural, =1 {次の要求が} other {次の要求がそろって}}譲られない限り、成り立つ順序はありません。{demands}。",
  "order.pairedRelax":
    "二つの争点を一つの段階で動かしてよければ、譲るべきものは減ります。{nWays, plural, =1 {{demands}} other {次のうちいずれか一つ：{demands}}}。",
  "order.relax":
    "{demands}がなければ、{step}から始めることができます（行うのは{holders}）。{safe, select, yes {その場合、合意がない場合より不利な位置に立つ者はいません} other {その場合、最も危うい時点で、ある当事者が合意がない場合より{points}点低い位置に立ちます}}。",
  "order.relaxSacred":
    "{demands}がなくても順序は開けますが、これは譲れないとされています。その場合は{step}から始めることができます（行うのは{holders}）{safe, select, yes {} other {。最も危うい時点では{points}点です}}。",
  "order.sequence": "段階ごとに見ると、{steps}。",
  "order.sequence.step": "{at}. {step}（{holders}）",
  "order.pairs":
    "二つの争点を同時に動かすと{what, select, opens {道が開けます} removes {その危うさがすべてなくなります} other {最も危うい時点が{points}点に下がります}}。{pairs}。",
  "order.bound":
    "経由する時点が多すぎてすべては調べていません。この順序より安全なものがあるかもしれませんが、最も危うい時点が{points}点を下回る順序はありません。",
  "order.done":
    "{n, plural, =0 {{party}は求めていたものをすでに得ています} other {{party}は第{at}段階の後に求めていたものを得ます}}{nCarried, plural, =0 {。} other {。その後も{payers}が{burdens}を負担し続けます。}}",
  "order.never": "この道では、{parties}は求めていたものをすべて得ることはありません。",
  "order.deadline.open":
    "{date}（{event}）まで残り{days}日です。一段階に要する時間は事例に記されていませんが、{count}段階を順に進めるなら、一段階当たり{nEach, plural, =0 {一日未満} other {{each}日}}です。",
  "order.deadline.met": "全{count}段階が{date}（{event}）までに終わります。遅くとも{start}には始めなければなりません。",
  "order.deadline.missed":
    "{date}（{event}）までに終わるのは{count}段階のうち{done}段階です。すべてを終えるには{start}に始めていなければなりませんでした。",
  "order.clock": "{leader}の任期は{date}に終わり、その後もなお{after}段階が残ります。",
  "order.clock.open": "{leader}の任期は{date}に終わります。",
  "order.outsider":
    "第{steps}段階には、{nParties, plural, =0 {誰も手段を持たない行為} other {{forum}の構成員でも相手でもない{parties}の行為}}が必要です。",
  "order.leftOut": "{parties}は問われている案を受け入れないため、途中での危うさを計算に入れていません。",
  "order.price": "{demand}を守ることで、最も危うい時点の危うさが{points}点増します。",
  "order.moot": "後の部分がすでに実現しているため、次の要求は何も制約しません。{demands}。",
  "order.trust":
    "単独で与えられるものをすべて先に与えるには、{party}は他の当事者を{threshold}信頼していなければなりません。{assumed, select, yes {指導者の意思がすべては記されていないため仮定した} other {}}{belief}の信頼であれば、{enough, select, yes {すべてを先に与えても安全です} other {先に与えて安全なのはその約{share}までです}}。",
  "order.instalments":
    "元に戻せないもののうち、初めに与えるのは多くとも{first}とし、その後の各回は少なくとも前回の{ratio}とすべきです。そうすれば九割に達するまでに{count}回かかります。",
  "order.noInstalments":
    "分割して与える方式は、おのずからは守られません。一方が与えるものの負担が、次に得るものの価値を上回るためです。",
  "order.table.steps": "段階",
  "order.table.alternatives": "ほかの始め方",
  "order.label.step": "段階",
  "order.label.moves": "移る先",
  "order.label.from": "移る前",
  "order.label.by": "行う者",
  "order.label.exposed": "最も危うい者",
  "order.label.below": "不足する点数",
  "order.label.done": "済んだ者",
  "order.label.first": "最初の段階",
  "order.label.worst": "最も危うい時点",
  "order.label.sum": "全時点",
} as const;
