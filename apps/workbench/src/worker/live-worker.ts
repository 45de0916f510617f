import "./no-eval.js";
import type { LiveWish } from "../live/protocol.js";
import { liveAnswers } from "./live-answers.js";

let answer: ReturnType<typeof liveAnswers> | null = null;
self.onmessage = ({ data }: MessageEvent<LiveWish>): void => {
  if (data.kind === "open") answer = liveAnswers(data.input, (news) => self.postMessage(news));
  else void answer?.(data.id, data.changes);
};
