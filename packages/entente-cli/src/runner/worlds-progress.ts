import type { Speech } from "entente";
import type { Io } from "../io.js";

/** A run that is over sooner is not worth a line in a log. */
const SOON = 1000;

/**
 * How far the drawing is, on standard error: a line that is rewritten where somebody watches, else a whole line every
 * ten per cent of a run that takes longer than a second.
 */
export function worldsProgress(
  io: Pick<Io, "err" | "isWatched"> | null,
  { draws, speech, now = Date.now }: { readonly draws: number; readonly speech: Speech; readonly now?: () => number },
): (done: number) => void {
  const n = speech.digits.count(draws);
  return longProgress(io, (percent) => speech.say("worlds.progress", { percent: String(percent), n }), now);
}

/** The same of anything that may take long. */
export function longProgress(
  io: Pick<Io, "err" | "isWatched"> | null,
  said: (percent: number) => string,
  now: () => number = Date.now,
): (done: number) => void {
  const start = now();
  const step = io?.isWatched === true ? 1 : 10;
  let last = 0;
  return (done) => {
    const percent = Math.floor((100 * done) / step) * step;
    if (io === null || percent <= last) return;
    if (io.isWatched) {
      last = percent;
      io.err(percent < 100 ? `\r${said(percent)}` : "\r\u001b[K");
    } else if (now() - start > SOON) {
      last = percent;
      io.err(`${said(percent)}\n`);
    }
  };
}
