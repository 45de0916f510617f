export const importing = {
  "import.added":
    "{file}[을/를] 출처 {id}[으로/로] 추가했습니다: 문단 {paragraphs}개, 문장 {sentences}개. 파일은 {place}에 있습니다.",
  "import.read":
    "{file}[을/를] 읽었습니다: 문단 {paragraphs}개, 문장 {sentences}개. 출처로 만들려면 --case로 사례를 지정하십시오.",
  "import.there": "{file}[은/는] 이미 출처 {id}[으로/로] 들어 있습니다. 아무것도 바꾸지 않았습니다.",
  "import.dry": "이렇게 하게 됩니다. 아무것도 쓰지 않았습니다.",
  "import.codings": "{file}: 발언 {count}건을 {coder}의 코딩으로 {place}에 적었습니다.",
  "import.statements": "{file}: 발언 {count}건을 사례에 넣었습니다.",
  "import.statementsRead": "{file}: 발언 {count}건을 읽었습니다. 보관하려면 --case로 사례를 지정하십시오.",
  "import.positions": "{file}: 입장 {count}건을 사례에 넣었습니다. {same}건은 이미 있습니다.",
  "import.project":
    "{file}에 사용자 {users}명, 자료 {sources}건, 코드 {codes}개, 선택 구간 {selections}개, 코딩 {codings}개, 묶음 {sets}개가 있습니다.",
  "import.case": "{file}: 당사자 {parties}곳, 쟁점 {issues}건의 사례입니다. {place}에 썼습니다.",
  "import.caseRead":
    "{file}: 당사자 {parties}곳, 쟁점 {issues}건의 사례입니다. 저장하려면 -o로 파일 이름을 지정하십시오.",
  "import.conflict": "{file}: 의사 결정자 {parties}곳의 갈등입니다. {place}에 썼습니다.",
  "import.conflictRead": "{file}: 의사 결정자 {parties}곳의 갈등입니다. 저장하려면 -o로 파일 이름을 지정하십시오.",
  "import.package": "{from}에서 {file}[을/를] 출처의 텍스트와 함께 썼습니다. 모든 파일이 꾸렸을 때와 같습니다.",
  "import.packageRead": "{from}에는 {file}[이/가] 있고, 모든 파일이 꾸렸을 때와 같습니다. 아무것도 쓰지 않았습니다.",
} as const;
