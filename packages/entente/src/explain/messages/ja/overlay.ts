export const overlay = {
  "overlay.all": "全員向け",
  "overlay.mediator": "調停者限り",
  "overlay.party": "{party}限り",
  "overlay.released":
    "調停者からのお知らせ：{forum}には{room, select, yes {合意の余地があります} other {合意の余地はありません}}。",
  "overlay.sealed": "{file}を封じました。{count}本の鍵で開きます。開いたままの写しは消してください。",
  "overlay.key": "{file}を書きました。他の誰も持ってはなりません。他の人は次の宛先に封じます：{recipient}",
  "overlay.none": "この事例のそばにオーバーレイはありません。",
  "overlay.entry": "{file}：{party}、入力{count}件",
  "overlay.noted":
    "{parties}に開示しました：{forum}に余地があるか。開示のたびに何かが伝わります。これまでに{count}件です。",
  "overlay.listed":
    "{at}：{parties}へ、{forum}に余地があるか{state, select, changed {（その後事例が変わったので、計算し直します）} gone {（事例にその場がもうないので、何も知らせません）} other {}}",
  "overlay.inputs.title": "非公開資料のどの入力を誰が見るか",
  "overlay.inputs.input": "入力",
  "overlay.inputs.mediator": "調停者",
  "overlay.inputs.all": "全員",
  "overlay.inputs.seen": "見える",
  "overlay.inputs.hidden": "隠れている",
  "overlay.inputs.own": "{party}だけが見る入力{count}件",
  "overlay.inputs.off": "外したもの：{what}",
} as const;
