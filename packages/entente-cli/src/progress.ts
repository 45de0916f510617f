import type { Io } from "./io.js";

/** A line on standard error that says how far something is, in steps of 5 %; silent where nobody looks. */
export function progressTo(io: Io | null, said: (percent: number) => string): (done: number) => void {
  let last = -1;
  return (done) => {
    const percent = Math.floor(done * 20) * 5;
    if (io === null || percent === last) return;
    last = percent;
    io.err(percent < 100 ? `\r${said(percent)}` : "\r\u001b[K");
  };
}
