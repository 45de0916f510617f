export const ledger = {
  "ledger.sealed": "{file}の項目{count}を封印しました：{question}。封印は{seal}です。",
  "ledger.sound": "{file}：{n, plural, =0 {まだ項目がありません} other {{count}件の項目はすべて封印されたままです}}。",
  "ledger.bad":
    "{file}の{line}行目：{fault, select, json {項目ではありません} hash {封印されたままではありません} prev {前の行とのつながりが切れています} order {結果が出る日より前に作られていません} form {値がないか、文字列ではありません} resolved {その問いの結果が出た後に封印されています} outcome {事象は起きた（1）か起きなかった（0）かのどちらかです} supersedes {差し替える項目が台帳にありません} other {読み取れません}}。",
  "ledger.late": "{made}は{resolves}より前ではありません。封印は、結果が出る前でなければなりません。",
  "ledger.resolved": "{question}はすでに結果が出ています。これ以上は封印できません。",
  "ledger.resolvedNow": "{file}の{question}の結果を封印しました：{outcome}。封印は{seal}です。",
  "ledger.unknown": "{file}には{question}についての封印された予測がありません。",
  "ledger.badOutcome":
    "{outcome}は{question}の結果になりません。事象は起きたら1、起きなければ0、数値は十進数で書きます。",
  "ledger.early": "{made}は、{question}についての予測が作られる前です。",
  "ledger.notThere": "{seal}は、{question}で差し替えられる項目の封印ではありません。",
  "ledger.cut": "{file}：封印が{seal}の行がありません。その後に台帳が切り詰められたか、取り替えられています。",
  "ledger.none": "{file}：そのような台帳はありません。",
} as const;
