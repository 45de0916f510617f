export const code = {
  "code.found":
    "{n, plural, =0 {누가 무엇을 원하는지 말하는 문장을 찾지 못했습니다.} other {제안된 진술 {count}개. 사람이 받아들여야 반영됩니다.}}",
  "code.accepted": "{n, plural, =0 {새로 받아들일 것이 없습니다.} other {코딩 {count}개를 {file}에 썼습니다.}}",
  "code.sending":
    "{file}의 본문({n, plural, other {{count}자}})과 사건의 당사자·쟁점 이름을 {url}의 {model}에 보냅니다.",
  "code.dropped":
    "{n, plural, other {{model}의 진술 {count}개를 뺐습니다. 본문에 없는 말을 인용하거나 사건에 없는 것을 들었습니다.}}",
  "code.reason.cue":
    "“{cue}”; {holder, select, sentence {주체는 이 문장에 나옴} other {주체는 앞 문장에서 이어짐}}; {issue, select, sentence {쟁점은 코드북의 낱말로 알아봄} other {쟁점은 앞 문장에서 이어짐}}",
  "code.reason.tie": "두 당사자의 친선이나 다툼을 말함",
  "code.reason.signs": "이름, 코드북의 낱말, 바람이나 거부를 나타내는 말이 있음",
} as const;
