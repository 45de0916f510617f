import type { Part } from "../catalogue.js";
import type { grid as english } from "../en/grid.js";

export const grid: Part<typeof english> = {
  "grid.caption":
    "왼쪽은 원하는 결말(사다리의 수 또는 선택지), 오른쪽은 중요도(0~100). 점선은 판단. 화살표로 이동하고 Ctrl+D로 위 칸을 채우며 스프레드시트에서 붙여 넣을 수 있다.",
  "grid.coverage": "사례가 다루는 범위",
  "grid.coverageCaption": "각 입장의 근거: 채움은 진술, 테두리는 분석가의 판단, 줄은 없음. 날짜는 가장 최근 진술.",
  "grid.coded": "코딩됨",
  "grid.judged": "판단",
  "grid.none": "없음",
  "grid.half": "새 입장은 위치와 중요도가 모두 있어야 기록된다.",
  "grid.filled": "위 칸에서 채움",
  "grid.pasted": "칸 {n}개 붙여 넣음",
};
