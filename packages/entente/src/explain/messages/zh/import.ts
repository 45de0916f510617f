export const importing = {
  "import.added": "已将{file}加为来源{id}：{paragraphs}段，{sentences}句。文件在{place}。",
  "import.read": "已读取{file}：{paragraphs}段，{sentences}句。如要加为来源，请用--case指定案例。",
  "import.there": "{file}已作为来源{id}存在；未作任何改动。",
  "import.dry": "实际执行时会是这样；未写入任何内容。",
  "import.codings": "{file}：{count}条发言作为{coder}的编码写入{place}。",
  "import.statements": "{file}：{count}条发言已写入案例。",
  "import.statementsRead": "{file}：已读取{count}条发言。要保留，请用--case指定案例。",
  "import.positions": "{file}：{count}条立场已写入案例；{same}条早已存在。",
  "import.project":
    "{file}包含{users}名用户、{sources}份资料、{codes}个代码、{selections}个选段、{codings}条编码和{sets}个集合。",
  "import.case": "{file}：案例，{parties}个当事方、{issues}个议题。已写入{place}。",
  "import.caseRead": "{file}：案例，{parties}个当事方、{issues}个议题。要保存，请用-o指定文件。",
  "import.conflict": "{file}：冲突，{parties}个决策者。已写入{place}。",
  "import.conflictRead": "{file}：冲突，{parties}个决策者。要保存，请用-o指定文件。",
  "import.package": "已从{from}写入{file}及其来源文本；所有文件与打包时相同。",
  "import.packageRead": "{from}包含{file}，所有文件与打包时相同。没有写入任何内容。",
} as const;
