export const importing = {
  "import.added": "已将{file}加为来源{id}：{paragraphs}段，{sentences}句。文件在{place}。",
  "import.read": "已读取{file}：{paragraphs}段，{sentences}句。如要加为来源，请用--case指定案例。",
  "import.there": "{file}已作为来源{id}存在；未作任何改动。",
  "import.dry": "实际执行时会是这样；未写入任何内容。",
} as const;
