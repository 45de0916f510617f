import { explainRecord } from "../case/record.js";
import type { Asked } from "./asked.js";

/** What the case makes of the answers on record, once a question. */
export const recordedAnswers = ({ kase, view, frame }: Asked) =>
  explainRecord(kase, { asOf: view.asOf, voice: view.voice, loss: frame.loss });
