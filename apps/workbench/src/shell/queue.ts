/** What is done one after the other: each begins when the one before has said that it is done. */
export interface Queue {
  readonly add: (task: (done: () => void) => void) => void;
  /** Forgets what waits, and what never said that it was done. */
  readonly clear: () => void;
}

export function createQueue(): Queue {
  let waiting: ((done: () => void) => void)[] = [];
  let isBusy = false;
  let round = 0;

  function next(): void {
    const task = waiting.shift();
    isBusy = task !== undefined;
    const own = round;
    task?.(() => {
      if (own === round) next();
    });
  }

  return {
    add: (task) => {
      waiting.push(task);
      if (!isBusy) next();
    },
    clear: () => {
      round += 1;
      waiting = [];
      isBusy = false;
    },
  };
}
