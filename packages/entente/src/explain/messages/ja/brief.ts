export const brief = {
  "brief.title": "{title} – 要旨",
  "brief.bottomLine": "結論",
  "brief.options": "三つの案",
  "brief.optionsFewer": "提示できる案",
  "brief.noOption": "提示すべき案はありません。",
  "brief.smallest": "最小の案",
  "brief.nash": "ナッシュ基準で公平な案",
  "brief.largest": "最大の案",
  "brief.issue": "争点",
  "brief.stays": "現状のまま",
  "brief.gains": "合意がない場合と比べた利得（点）",
  "brief.caption":
    "それぞれの案が動かすもの。＋はその争点で望むものを得る者、−は譲る者です。点数は合意がない場合と比べたものです。",
  "brief.mustMove": "誰が動かなければならないか",
  "brief.unknown": "分かっていないこと",
  "brief.leastKnown":
    "最も知られていないのは{party}で、入力{all}件のうち文書に基づく{nCoded, plural, =0 {ものはありません} other {のは{coded}件です}}。",
  "brief.hinge":
    "「{question}」の答えは{input}に懸かっていますが、{written, select, yes {文書はそれに幅を残しています} other {それを書き記した者はいません}}。",
  "brief.dates": "日程",
  "brief.noDates": "この事例には、今後の日付が記されていません。",
  "brief.term": "{leader}の任期満了（{party}）",
  "brief.ifAsked": "問われたら",
  "brief.made": "Entente {version}、事例「{id}」、{asOf}現在、{hash}、シード{seed}。",
  "brief.left": "紙幅のため省いた争点：{issues}。",
  "brief.contradicts":
    "この事例は、過去の回答{n, plural, other {{count}件}}と食い違っています。回答したのは{parties}です。",
} as const;
