export const code = {
  "code.found":
    "{n, plural, =0 {誰が何を望むかを述べる文は見つかりませんでした。} other {発言の候補は {count} 件です。人が受け入れるまで数えません。}}",
  "code.accepted":
    "{n, plural, =0 {新しく受け入れるものはありません。} other {コーディング {count} 件を {file} に書き込みました。}}",
} as const;
