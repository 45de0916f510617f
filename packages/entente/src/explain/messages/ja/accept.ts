export const accept = {
  "accept.written": "発言{count}件を{file}に書き込みました。判断の記録は{history}にあります。",
  "accept.rejected": "却下{count}件を{history}に記録しました。{file}はそのままです。",
} as const;
