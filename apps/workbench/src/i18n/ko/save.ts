import type { Part } from "../catalogue.js";
import type { save as english } from "../en/save.js";

export const save: Part<typeof english> = {
  "save.reader": "다른 페이지가 이 사례를 고치고 있습니다. 이 페이지는 읽기만 합니다.",
  "save.takeOver": "여기서 이어받기",
  "save.copy": "사본 저장",
  "save.full": "저장하지 못함: 이 브라우저에 남은 공간이 없습니다. 사본을 저장하거나 사례를 지우십시오.",
  "save.saving": "저장하는 중…",
  "save.browser": "이 브라우저에 저장됨 {time}",
  "save.folder": "파일에 저장됨 {time}",
  "save.clash": "그사이 파일이 디스크에서 바뀌었습니다. 작업은 이 브라우저에 남아 있고 아무것도 덮어쓰지 않았습니다.",
  "save.failed": "저장하지 못했습니다 ({message}). 사본을 내려받으십시오.",
};
