export const importing = {
  "import.added": "{file}を出典{id}として加えました：{paragraphs}段落、{sentences}文。ファイルは{place}にあります。",
  "import.read": "{file}を読みました：{paragraphs}段落、{sentences}文。出典にするには--caseで事例を指定してください。",
  "import.there": "{file}はすでに出典{id}として入っています。何も変えていません。",
  "import.dry": "実行すればこのようになります。何も書いていません。",
} as const;
