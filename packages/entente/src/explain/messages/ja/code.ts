export const code = {
  "code.found":
    "{n, plural, =0 {誰が何を望むかを述べる文は見つかりませんでした。} other {発言の候補は {count} 件です。人が受け入れるまで数えません。}}",
  "code.accepted":
    "{n, plural, =0 {新しく受け入れるものはありません。} other {コーディング {count} 件を {file} に書き込みました。}}",
  "code.sending":
    "{file} の本文（{n, plural, other {{count} 字}}）と、事例の当事者と争点の名を、{url} の {model} に送ります。",
  "code.dropped":
    "{n, plural, other {{model} の発言 {count} 件を除きました。本文にない言葉を引いたか、事例にないものを挙げています。}}",
  "code.reason.cue":
    "「{cue}」；{holder, select, sentence {主体はこの文に出ている} other {主体は前の文から引き継いだ}}；{issue, select, sentence {争点はコードブックの語による} other {争点は前の文から引き継いだ}}",
  "code.reason.tie": "二者の友好か対立を述べている",
  "code.reason.signs": "名前、コードブックの語、望みか拒みを示す語がある",
} as const;
