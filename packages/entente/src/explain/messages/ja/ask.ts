export const ask = {
  "ask.badge.none": "どこまで判断に拠っているかは抽出していません（--draws 1000で抽出できます）。",
  "ask.title": "答えの要約",
  "worlds.progress": "世界を{n}個抽出しています：{percent}%",
} as const;
