/** Names of what lies in Redis; all begin alike, and all but the workers' and the queue's end by themselves. */
export const PREFIX = "entente";

/** How a submission goes about its text. */
export const textKey = (submission: string): string => `${PREFIX}:text:${submission}`;
/** Set once nobody wants the answer any more. */
export const cancelKey = (submission: string): string => `${PREFIX}:cancelled:${submission}`;
/** Where it is told that a submission was cancelled. */
export const CANCELLED = `${PREFIX}:cancelled`;
/** Results of a run by the index of their chunk. */
export const resultsKey = (run: string): string => `${PREFIX}:results:${run}`;
/** How many chunks were done again whose result was there already. */
export const againKey = (run: string): string => `${PREFIX}:again:${run}`;
/** Where the index of each finished chunk is told. */
export const doneChannel = (run: string): string => `${PREFIX}:done:${run}`;
export const workerKey = (name: string): string => `${PREFIX}:worker:${name}`;
/** Workers take chunks of their own build alone: another may give other bits. */
export const queueName = (build: string): string => `chunks-${build}`;
/** The same chunk of the same run is one job, whoever asks for it. */
export const jobId = (run: string, index: number): string => `${run}-${index}`;

/** Seconds. */
export const LIVES = { text: 3600, results: 86_400, worker: 15 } as const;
