import { claimReaders, EntenteError, recogniserOf, runBacktestTask, sobolReader } from "entente";
import type { Kind, Kinds } from "./work.js";

type Signal = { readonly aborted: boolean };
/** Does the chunks of one input. */
export type ChunkReader<K extends Kind> = (part: Kinds[K]["part"]) => Kinds[K]["result"];

/** What reads the chunks of each kind; what they have in common is made once. */
const READERS: { readonly [K in Kind]: (input: Kinds[K]["input"], signal: Signal) => ChunkReader<K> } = {
  worlds: (runs, signal) => {
    const readers = claimReaders(
      runs.map(({ request }) => request),
      signal,
    );
    return ({ run, range }) => {
      const reader = readers[run];
      if (reader === undefined) throw new EntenteError("unknown-run", `worlds: there is no run ${run}`);
      return reader()(range, { signal, progress: () => {} });
    };
  },
  sobol: (request, signal) => sobolReader(request, signal),
  backtest:
    (tasks) =>
    ([from, to]) =>
      tasks.slice(from, to).map(runBacktestTask),
  coding: (kase) => {
    const recogniser = recogniserOf(kase);
    return (text) => recogniser.read(text);
  },
};

/** A reader of the chunks of some work: a chunk's result is a pure function of the input and its part. */
export function chunkReader<K extends Kind>(kind: K, input: Kinds[K]["input"], signal: Signal): ChunkReader<K> {
  return READERS[kind](input, signal);
}
