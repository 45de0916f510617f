export const ask = {
  "ask.badge.none": "どこまで判断に拠っているかは抽出していません（--draws 1000で抽出できます）。",
  "ask.title": "答えの要約",
  "worlds.consistent":
    "{draws}の世界のうち記録と合うのは{kept}だけで、第一の答えはそのうちの{with}で、全体では{without}で成り立ちます。",
  "worlds.consistentAll": "{draws}の世界はすべて記録と合います。",
  "worlds.correlated":
    "誤差が連動するように（相関{rho}）抽出すると世界の{with}で、独立に抽出すると{without}で成り立ちます。",
  "worlds.progress": "世界を{n}個抽出しています：{percent}%",
} as const;
