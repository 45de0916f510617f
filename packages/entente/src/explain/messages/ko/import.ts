export const importing = {
  "import.added":
    "{file}[을/를] 출처 {id}[으로/로] 추가했습니다: 문단 {paragraphs}개, 문장 {sentences}개. 파일은 {place}에 있습니다.",
  "import.read":
    "{file}[을/를] 읽었습니다: 문단 {paragraphs}개, 문장 {sentences}개. 출처로 만들려면 --case로 사례를 지정하십시오.",
  "import.there": "{file}[은/는] 이미 출처 {id}[으로/로] 들어 있습니다. 아무것도 바꾸지 않았습니다.",
  "import.dry": "이렇게 하게 됩니다. 아무것도 쓰지 않았습니다.",
} as const;
