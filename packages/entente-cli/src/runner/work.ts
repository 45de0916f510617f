import type {
  BacktestPart,
  BacktestTask,
  Case,
  ClaimRun,
  DrawnClaims,
  SobolRequest,
  SourceText,
  SuggestedStatement,
} from "entente";

/** What work of each kind is made of: what all its chunks read, what one chunk is told besides, and what it gives. Plain data. */
export interface Kinds {
  readonly worlds: {
    readonly input: readonly ClaimRun[];
    readonly part: { readonly run: number; readonly range: readonly [number, number] };
    readonly result: DrawnClaims;
  };
  readonly sobol: {
    readonly input: SobolRequest;
    readonly part: readonly [number, number];
    readonly result: Float64Array;
  };
  readonly backtest: {
    readonly input: readonly BacktestTask[];
    readonly part: readonly [number, number];
    readonly result: readonly BacktestPart[];
  };
  readonly coding: {
    readonly input: Case;
    readonly part: SourceText;
    readonly result: readonly SuggestedStatement[];
  };
}
export type Kind = keyof Kinds;
export const KINDS = ["worlds", "sobol", "backtest", "coding"] as const satisfies readonly Kind[];

/** Results that are there so far, by the index of their chunk. */
export type Results<K extends Kind> = ReadonlyMap<number, Kinds[K]["result"]>;

/**
 * A run: chunks that are pure functions of the input, their part and the seed, so that any of them may be done anywhere, and
 * twice, and merged in the order of their indexes whoever did them.
 */
export interface Work<K extends Kind, Answer> {
  readonly kind: K;
  readonly seed: number;
  readonly input: Kinds[K]["input"];
  /** Parts by index. */
  readonly parts: readonly Kinds[K]["part"][];
  /** Whether a chunk is still wanted, given what is there. */
  readonly isWanted: (index: number, results: Results<K>) => boolean;
  /** The answer: the same for the same results, in whatever order they came. */
  readonly merge: (results: Results<K>) => Answer;
}

/** How work is watched and stopped. */
export interface Watch {
  /** Part done, 0 … 1. */
  readonly progress: (done: number) => void;
  /** Resolves when the user wants no answer any more; the signal is aborted once that no longer matters. */
  readonly interrupted: (until: AbortSignal) => Promise<void>;
}

/** What is said while the queue is waited for. */
export interface QueueLines {
  readonly noWorker: () => void;
  readonly away: () => void;
}

export const always = (): boolean => true;
