export const ledger = {
  "ledger.sealed": "{file}の項目{count}を封印しました：{question}。封印は{seal}です。",
  "ledger.sound": "{file}：{n, plural, =0 {まだ項目がありません} other {{count}件の項目はすべて封印されたままです}}。",
  "ledger.bad":
    "{file}の{line}行目：{fault, select, json {項目ではありません} hash {封印されたままではありません} prev {前の行とのつながりが切れています} order {結果が出る日より前に作られていません} form {値がないか、文字列ではありません} resolved {その問いの結果が出た後に封印されています} other {読み取れません}}。",
  "ledger.late": "{made}は{resolves}より前ではありません。封印は、結果が出る前でなければなりません。",
  "ledger.resolved": "{question}はすでに結果が出ています。これ以上は封印できません。",
} as const;
