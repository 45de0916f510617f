import type { CountedSoFar, Verb } from "entente";
import type { Run } from "../document/store.js";

/** Milliseconds after which a run is felt, is long, seems endless. */
const PHASES = [
  [100, "felt"],
  [1_000, "long"],
  [10_000, "endless"],
] as const;
/** Milliseconds between two sayings of how long it will take. */
const TICK = 500;

/** Tells how far a run has come and about how long it will take. */
export interface RunClock {
  readonly start: (of: number) => void;
  readonly count: (counted: CountedSoFar) => void;
  readonly answered: (verb: Verb) => void;
  readonly stop: () => void;
  /** Forgets how long the questions of another case took. */
  readonly reset: () => void;
}

export function createRunClock(now: () => number, show: (run: Run | null) => void): RunClock {
  /** Milliseconds that each question took last. */
  const took = new Map<Verb, number>();
  let timers: ReturnType<typeof setTimeout>[] = [];
  let run: Run | null = null;
  let [began, last] = [0, 0];
  let done = new Set<Verb>();

  function change(part: Partial<Run>): void {
    if (run === null) return;
    run = { ...run, ...part };
    show(run);
  }

  /** Milliseconds left: by what each question took last, else as if all took equally long. */
  function left(): number | null {
    if (run === null) return null;
    const rest = run.of - run.answered;
    const known = [...took].filter(([verb]) => !done.has(verb));
    if (known.length >= rest) return Math.max(0, known.reduce((sum, [, ms]) => sum + ms, 0) - (now() - last));
    const counted = run.answered === 0 && run.counted !== null ? run.counted.swept / run.counted.total / 2 : 0;
    const part = (run.answered + counted) / run.of;
    return part === 0 ? null : ((now() - began) * (1 - part)) / part;
  }

  function tick(): void {
    const ms = left();
    change({ left: ms === null ? null : Math.max(1, Math.round(ms / 1000)) });
    timers.push(setTimeout(tick, TICK));
  }

  function clear(): void {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  }

  return {
    start: (of) => {
      clear();
      [began, last] = [now(), now()];
      done = new Set();
      // What is felt already stays so: a bar that went and came back would flash.
      run = {
        phase: run?.phase === undefined || run.phase === "unfelt" ? "unfelt" : "felt",
        counted: null,
        answered: 0,
        of,
        left: null,
      };
      show(run);
      timers = PHASES.map(([ms, phase]) => setTimeout(() => change({ phase }), ms));
      timers.push(setTimeout(tick, 900));
    },
    count: (counted) => change({ counted }),
    answered: (verb) => {
      took.set(verb, now() - last);
      last = now();
      done.add(verb);
      if (run !== null) change({ answered: run.answered + 1 });
    },
    stop: () => {
      clear();
      run = null;
      show(null);
    },
    reset: () => took.clear(),
  };
}
