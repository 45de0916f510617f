export const queue = {
  "queue.noWorker":
    "No worker of this build has come to the queue yet. Start “entente work” there; this run goes on as soon as one comes.",
  "queue.away": "The queue does not answer; this run goes on as soon as it does.",
  "queue.study": "Studying what moves the figure, {n} times: {percent} %",
  "queue.code": "Reading documents, {n} in all: {percent} %",
  "queue.working":
    "{name} takes chunks from {address} on {n, plural, one {{count} thread} other {{count} threads}} (build {build}). Ctrl-C ends it after those that run.",
  "queue.worked": "{name} did {n, plural, one {{count} chunk} other {{count} chunks}}.",
} as const;
