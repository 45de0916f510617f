export const forecast = {
  "forecast.headline":
    "今決めるとすれば、当事者の重みの中心は次の位置にあります。{list}。これは重心であって、約束ではありません。",
  "forecast.at": "{issue}は「{option}」に最も近い（{place}）",
  "forecast.nothing": "その場には、重みのある立場を持つ者がどの争点にもいないため、予測は行いません。",
  "forecast.default":
    "これまで外れが最も小さかった平均を先に示します。欧州連合の決着済みの争点353件で、平均の外れは{mean}点、中央値は{median}点、チャレンジモデルは{challenge}点、常に50と答える場合は{constant}点でした。",
  "forecast.model.mean":
    "平均は、各者の望みが能力と重視度の積に応じて働くと仮定します。これらの争点での平均の外れは{mean}点です（理事会の投票力を用いると{meanPower}点）。",
  "forecast.model.median":
    "中央値は、二つずつ比べて他のすべてに勝つ位置が勝つと仮定します。平均の外れは{median}点で、常に50と答える場合より小さくはありません。",
  "forecast.model.challenge":
    "チャレンジモデルは、強い者が弱い者に繰り返し譲歩を迫ると仮定します。平均の外れは{challenge}点です。",
  "forecast.model.exchange":
    "交換モデルは、二者が、自分には重要でなく相手には重要なものを取り交わすと仮定します。ここでは独自の成績を数えていません。",
  "forecast.model.election":
    "選挙モデルは、各位置がその背後の力の割合に応じて勝つと仮定します。ここでは独自の成績を数えていません。",
  "forecast.model.tempered":
    "和らげた平均は、重視度を大まかな判断とみて、その差をおよそ半分だけ数えます。五つのモデルに並べて示すだけで、その平均には入りません。先の争点だけから学ぶと、後の争点{issues}件で平均より{gain}点外れが小さく、差は{low}～{high}の間にあるため、改善は立証されていません。",
  "forecast.issue":
    "{issue}では、重みの中心は尺度上の{place}にあり、「{option}」に最も近い位置です。これは{moved, select, no {現状です} other {現状（「{statusQuo}」）ではありません}}。各モデルの幅は{low}～{high}です。{settled, select, no {チャレンジモデルは収束しませんでした。} other {}}",
  "forecast.noPosition": "{issues}については、その場に重みのある立場を持つ者がいません。",
  "forecast.leftOut": "{parties}はこの事例で能力が記されていないため、能力で重みづけるものから除いています。",
  "forecast.table.title": "各争点の行き着くところ（モデル別）",
  "forecast.label.mean": "平均",
  "forecast.label.median": "中央値",
  "forecast.label.challenge": "チャレンジ",
  "forecast.label.exchange": "交換",
  "forecast.label.election": "選挙",
  "forecast.label.ensemble": "五つすべて",
  "forecast.label.tempered": "和らげた平均",
  "forecast.label.spread": "幅",
} as const;
