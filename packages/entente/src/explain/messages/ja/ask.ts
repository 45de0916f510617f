export const ask = {
  "ask.badge.none": "どこまで判断に拠っているかは抽出していません（--draws 1000で抽出できます）。",
  "ask.title": "答えの要約",
  "worlds.consistent":
    "{draws}の世界のうち記録と合うのは{kept}だけです。第一の答えは、{heldWith, select, all {そのすべてで成り立ち} none {そのどれでも成り立たず} other {そのうちの{with}で成り立ち}}、記録を問わない{heldWithout, select, all {世界ではすべてで成り立ちます} none {世界ではどれでも成り立ちません} other {世界では{without}で成り立ちます}}。",
  "worlds.consistentAll": "{draws}の世界はすべて記録と合います。",
  "worlds.correlated":
    "誤差が連動するように（相関{rho}）抽出すると{heldWith, select, all {すべての世界で成り立ち} none {どの世界でも成り立たず} other {世界の{with}で成り立ち}}、独立に抽出すると{heldWithout, select, all {すべての世界で成り立ちます} none {どの世界でも成り立ちません} other {{without}で成り立ちます}}。",
  "worlds.progress": "世界を{n}個抽出しています：{percent}%",
} as const;
