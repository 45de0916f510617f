export const code = {
  "code.found":
    "{n, plural, =0 {누가 무엇을 원하는지 말하는 문장을 찾지 못했습니다.} other {제안된 진술 {count}개. 사람이 받아들여야 반영됩니다.}}",
  "code.accepted": "{n, plural, =0 {새로 받아들일 것이 없습니다.} other {코딩 {count}개를 {file}에 썼습니다.}}",
  "code.sending":
    "{file}의 본문({n, plural, other {{count}자}})과 사건의 당사자·쟁점 이름을 {url}의 {model}에 보냅니다.",
  "code.dropped":
    "{n, plural, other {{model}의 진술 {count}개를 뺐습니다. 본문에 없는 말을 인용하거나 사건에 없는 것을 들었습니다.}}",
} as const;
