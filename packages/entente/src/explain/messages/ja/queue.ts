export const queue = {
  "queue.noWorker":
    "このビルドのワーカーがまだキューに来ていません。そこで「entente work」を起動すると、すぐに続きます。",
  "queue.away": "キューが応答しません。応答があり次第、続きます。",
  "queue.study": "数値を動かすものを{n}回調べています：{percent}%",
  "queue.code": "文書{n}件を読んでいます：{percent}%",
  "queue.working":
    "{name}：{address}から{count}個のスレッドで作業片を受け取ります（ビルド{build}）。Ctrl-Cで、進行中のものを終えてから止まります。",
  "queue.worked": "{name}：作業片を{count}個終えました。",
} as const;
