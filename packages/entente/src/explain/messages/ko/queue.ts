export const queue = {
  "queue.noWorker":
    "이 빌드의 작업자가 아직 대기열에 오지 않았습니다. 그곳에서 “entente work”를 시작하면 바로 이어집니다.",
  "queue.away": "대기열이 응답하지 않습니다. 응답하면 바로 이어집니다.",
  "queue.study": "수치를 움직이는 것을 {n}번 조사하는 중: {percent}%",
  "queue.code": "문서 {n}건을 읽는 중: {percent}%",
  "queue.working":
    "{name}: {address}에서 스레드 {count}개로 작업 조각을 받습니다(빌드 {build}). Ctrl-C를 누르면 진행 중인 조각을 마치고 끝납니다.",
  "queue.worked": "{name}: 작업 조각 {count}개를 마쳤습니다.",
} as const;
