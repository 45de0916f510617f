import { type Case, type Speech, sobolRequest } from "entente";
import type { Io } from "../io.js";
import { doWork, type Place, workerScript } from "./do-work.js";
import { sobolWork } from "./sobol-work.js";
import { longProgress } from "./worlds-progress.js";

/** Figures a chunk. */
const SIZES = { here: 16, queue: 128 } as const;

/** The figures of the study of variance that is asked for; undefined where none is, or the answer had better find them itself. */
export async function studyInputs(
  kase: Case,
  params: Readonly<Record<string, unknown>>,
  {
    io,
    speech,
    tell,
    place,
  }: { readonly io: Io; readonly speech: Speech; readonly tell: boolean; readonly place: Place },
): Promise<Float64Array | undefined> {
  const request = sobolRequest(kase, params);
  if (request === null || (place.kind === "here" && workerScript() === null)) return undefined;
  const n = speech.digits.count(request.figures);
  const progress = longProgress(tell ? io : null, (percent) =>
    speech.say("queue.study", { percent: String(percent), n }),
  );
  return doWork(sobolWork(request, SIZES[place.kind]), { place, io, progress });
}
