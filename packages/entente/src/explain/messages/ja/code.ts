export const code = {
  "code.found":
    "{n, plural, =0 {誰が何を望むかを述べる文は見つかりませんでした。} other {発言の候補は {count} 件です。人が受け入れるまで数えません。}}",
  "code.accepted":
    "{n, plural, =0 {新しく受け入れるものはありません。} other {コーディング {count} 件を {file} に書き込みました。}}",
  "code.sending":
    "{file} の本文（{n, plural, other {{count} 字}}）と、事例の当事者と争点の名を、{url} の {model} に送ります。",
  "code.dropped":
    "{n, plural, other {{model} の発言 {count} 件を除きました。本文にない言葉を引いたか、事例にないものを挙げています。}}",
} as const;
