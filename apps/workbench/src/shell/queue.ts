/** What is done one after the other: each begins when the one before has said that it is done. */
export interface Queue {
  readonly add: (task: (done: () => void) => void) => void;
  /** When all is done that was added so far. */
  readonly settled: () => Promise<void>;
}

export function createQueue(): Queue {
  const waiting: ((done: () => void) => void)[] = [];
  let isBusy = false;

  function next(): void {
    const task = waiting.shift();
    isBusy = task !== undefined;
    task?.(next);
  }

  function add(task: (done: () => void) => void): void {
    waiting.push(task);
    if (!isBusy) next();
  }

  return {
    add,
    settled: () =>
      new Promise((resolve) => {
        add((done) => {
          resolve();
          done();
        });
      }),
  };
}
