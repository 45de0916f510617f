export const update = {
  "update.moved": "{count}件の答えのうち{moved}件が動きました。",
  "update.none": "動いた答えはありません。",
  "update.nothing": "何も加えられていません。",
  "update.figure": "{answer}は{before}から{after}になりました。主な理由は{statement}（{share}）です。",
  "update.claim": "{verb}の最初の答えが変わりました。主な理由は{statement}（{share}）です。前：{before}今：{after}",
  "update.position": "{issue}についての{party}：{before}、今は{after}。",
  "update.kept": "{issue}についての{party}：発言が割れているため、立場はそのままです。",
  "update.keptTable": "{issue}についての{party}：選択肢ごとに値があるため、立場はそのままです。",
  "update.same": "{issue}についての{party}：加えられたものは立場を裏付けるだけです。",
  "update.late": "{count}件の発言は{day}より後のもので、読みません：{ids}。",
  "update.tripwire":
    "{issue}についての{party}は、案の判定が変わる{value}{crossed, select, yes {を越えました} other {に近づきました}}。",
  "update.stops": "{party}だけが止める案の数",
  "update.noPlace": "なし",
} as const;
