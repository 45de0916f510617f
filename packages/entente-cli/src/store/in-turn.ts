/** Runs actions of one name one after another, those of different names side by side. */
export function inTurn(): <T>(name: string, action: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (name, action) => {
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(action, action);
    const settled = mine.then(
      () => {},
      () => {},
    );
    last.set(name, settled);
    void settled.then(() => {
      if (last.get(name) === settled) last.delete(name);
    });
    return mine;
  };
}
