export const importing = {
  "import.added": "{file}を出典{id}として加えました：{paragraphs}段落、{sentences}文。ファイルは{place}にあります。",
  "import.read": "{file}を読みました：{paragraphs}段落、{sentences}文。出典にするには--caseで事例を指定してください。",
  "import.there": "{file}はすでに出典{id}として入っています。何も変えていません。",
  "import.dry": "実行すればこのようになります。何も書いていません。",
  "import.codings": "{file}：発言{count}件を{coder}のコーディングとして{place}に書きました。",
  "import.statements": "{file}：発言{count}件を事例に入れました。",
  "import.statementsRead": "{file}：発言{count}件を読みました。残すには--caseで事例を指定してください。",
  "import.positions": "{file}：立場{count}件を事例に入れました。{same}件はすでにあります。",
  "import.project":
    "{file}には利用者{users}人、資料{sources}件、コード{codes}個、選択箇所{selections}か所、コーディング{codings}件、セット{sets}個があります。",
  "import.case": "{file}：当事者{parties}、争点{issues}の事例です。{place}に書きました。",
  "import.caseRead": "{file}：当事者{parties}、争点{issues}の事例です。保存するには-oでファイル名を指定してください。",
  "import.conflict": "{file}：意思決定者{parties}の対立です。{place}に書きました。",
  "import.conflictRead": "{file}：意思決定者{parties}の対立です。保存するには-oでファイル名を指定してください。",
  "import.package": "{from}から{file}を出典の本文とともに書きました。どのファイルもまとめたときのままです。",
  "import.packageRead": "{from}には{file}があり、どのファイルもまとめたときのままです。何も書いていません。",
} as const;
