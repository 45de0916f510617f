import type { Part } from "../catalogue.js";
import type { compare as english } from "../en/compare.js";

export const compare: Part<typeof english> = {
  "compare.face.columns": "나란히",
  "compare.face.whatif": "변화 하나씩",
  "compare.against": "비교 대상",
  "compare.choose": "사례 선택",
  "compare.written": "입력된 사례",
  "compare.empty":
    "가정을 보관하면 비교할 수 있습니다. 변경을 시험하고 시나리오로 보관하면, 있는 그대로의 사례 옆에서 무엇이 달라지는지 여기에 보입니다.",
  "compare.begin": "변경 시험하기",
  "compare.answers": "열 가지 답을 나란히",
  "compare.question": "질문",
  "compare.changed": "바뀜",
  "compare.tried": "시험 중인 것",
  "compare.face.class": "수업",
  "compare.class.none": "아직 합의안을 입력한 조가 없습니다. 아래에 입력하거나 표를 붙여 넣으십시오.",
  "compare.class.deals": "조별 합의안",
  "compare.class.group": "조",
  "compare.class.noDeal": "결렬",
  "compare.class.add": "조 추가",
  "compare.class.remove": "{name} 삭제",
  "compare.class.paste": "합의안 붙여넣기",
  "compare.class.pasted": "한 줄에 한 조: 이름, 이어서 의제별 선택지. none은 결렬.",
  "compare.class.read": "붙여 넣은 것 읽기",
  "compare.class.reveal": "경계선 공개",
  "compare.class.cover": "경계선 가리기",
  "compare.class.names": "조 이름 숨기기",
  "compare.class.anon": "{n}조",
  "compare.class.sign": "{name} 합의안에 서명",
};
