import type { Part } from "../catalogue.js";
import type { home as english } from "../en/home.js";

export const home: Part<typeof english> = {
  "home.title": "이 당사자들은 무엇에 합의할 수 있고, 누가 그렇게 말하는가?",
  "home.samples": "시작할 수 있는 사례",
  "home.kept": "이 브라우저에 보관됨",
  "home.forget": "지우기",
  "home.forgetOf": "{name} 지우기",
  "home.putBack": "{name} 되돌리기",
  "home.open": "파일 열기",
  "home.drop": "또는 사례 파일을 이 페이지에 끌어다 놓으세요",
  "home.parties": "당사자 {n}, 쟁점 {issues}",
};
