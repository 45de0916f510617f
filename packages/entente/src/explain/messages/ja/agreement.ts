export const agreement = {
  "agreement.says":
    "{count}人のコーダーの{field}の一致度はα = {alpha}です（{reading, select, reliable {信頼できる} tentative {暫定的} other {信頼できない}}）{differ, select, yes {。最も分かれたのは{x}と{y}です} other {}}。",
  "agreement.noVariation": "{field}では全員が同じ一つの値だけを付けたため、一致か偶然かを区別できません。",
  "agreement.noUnits": "{field}に二つ以上の値がある箇所がなく、比べるものがありません。",
  "agreement.few": "{field}で比べられる箇所は{count}か所だけです。十か所に満たないと区間はあまり意味を持ちません。",
  "agreement.spans": "どの部分に印を付けるかの一致度はα = {alpha}で、文字の{percent}が同じコードを受けています。",
  "agreement.lastSpans": "本文が手元にないため、各文書の長さを最後の印までとして数えました。",
  "agreement.settle":
    "{n, plural, =0 {調整すべき不一致は残っていません。} other {調整すべき不一致が{count}件残っています。}}",
  "agreement.field.value": "値",
  "agreement.field.stance": "立場",
  "agreement.field.holder": "主体",
  "agreement.field.issue": "争点",
  "agreement.field.kind": "発言の種類",
  "agreement.field.strength": "強さ",
  "agreement.field.voice": "声",
  "agreement.field.priority": "優先度",
  "agreement.field.coded": "コードを付けるか",
  "agreement.metric.nominal": "名前",
  "agreement.metric.ordinal": "順位",
  "agreement.metric.interval": "差",
  "agreement.metric.ratio": "比",
} as const;
