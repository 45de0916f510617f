import type { Part } from "../catalogue.js";
import type { home as english } from "../en/home.js";

export const home: Part<typeof english> = {
  "home.title": "이 당사자들은 무엇에 합의할 수 있고, 누가 그렇게 말하는가?",
  "home.samples": "시작할 수 있는 사례",
  "home.kept": "이 브라우저에 보관됨",
  "home.forget": "지우기",
  "home.forgetOf": "{name} 지우기",
  "home.putBack": "{name} 되돌리기",
  "home.open": "파일 열기…",
  "home.drop": "또는 사례 파일을 이 페이지에 끌어다 놓으세요",
  "home.packages": "묶음 {n, number}개, 기다리는 동안 셈",
  "home.parties": "당사자 {n}, 쟁점 {issues}",
  "home.new": "새 사례 시작…",
  "new.title": "새 사례",
  "new.who": "누가 협상하는가?",
  "new.whoHint": "한 줄에 이름 하나.",
  "new.what": "무엇에 관한 협상인가?",
  "new.whatHint": "한 줄에 쟁점 하나, 이어서 가장 작은 것부터 가장 큰 것까지 선택지: 관세: 없음, 낮음, 높음",
  "new.hold": "합의가 없으면 무엇이 유지되는가?",
  "new.make": "사례 만들기",
  "new.close": "닫기",
  "new.needParties": "당사자를 둘 이상 적으세요.",
  "new.needIssues": "쟁점을 하나 이상 적으세요.",
  "new.needOptions": "“{line}”에는 쌍점과 그 뒤에 선택지가 둘 이상 필요합니다.",
  "new.twice": "“{name}”이(가) 두 번 나옵니다.",
};
