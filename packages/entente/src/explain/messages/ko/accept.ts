export const accept = {
  "accept.written": "진술 {count}개를 {file}에 썼습니다. 결정은 {history}에 있습니다.",
  "accept.rejected": "거절 {count}건을 {history}에 적었습니다. {file}[은/는] 그대로입니다.",
} as const;
