/** A value with what it was before and what was taken back. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
}

/** A state left behind, with the words for what led away from it. */
interface Step<T> {
  readonly state: T;
  readonly label: string;
}

export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** The next state; what had been taken back is gone. A change of nothing is no step. */
export function advance<T>(history: History<T>, next: T, label: string): History<T> {
  if (next === history.present) return history;
  return { past: [...history.past, { state: history.present, label }], present: next, future: [] };
}

/** The next state in place of the present one: what a drag passes through on its way is no step of its own. */
export function amend<T>(history: History<T>, next: T): History<T> {
  return { ...history, present: next };
}

/** The same steps, with something changed in every state: it is no step, and no undoing brings it back. */
export function rebased<T>({ past, present, future }: History<T>, change: (state: T) => T): History<T> {
  const moved = ({ state, label }: Step<T>): Step<T> => ({ state: change(state), label });
  return { past: past.map(moved), present: change(present), future: future.map(moved) };
}

export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const back = { state: history.present, label: last.label };
  return { past: history.past.slice(0, -1), present: last.state, future: [back, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...rest] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, { state: history.present, label: next.label }], present: next.state, future: rest };
}
